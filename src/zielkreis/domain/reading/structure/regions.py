"""The regions of a paper: head, body, signatures, annexes, and what belongs to the page only."""

from collections import Counter
from enum import StrEnum

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.mentions import find_actors, find_bodies
from zielkreis.domain.reading.structure.numerals import RANK, Readings, Style, read_label, read_numerals
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_value,
    has_verb,
    is_blank,
    is_sentence,
    word_count,
)
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.document import BlockKind


class Region(StrEnum):
    """Where a line stands."""

    FURNITURE = "furniture"
    CONTENTS = "contents"
    HEAD = "head"
    BODY = "body"
    SIGNATURES = "signatures"
    ANNEX = "annex"
    FOOTNOTE = "footnote"


_LONGEST_HEADING = 14
_LONGEST_SIGNATURE = 16
_LONGEST_REST = 8
_REACH = 2
_REPEATED = 3


def find_regions(lines: tuple[Line, ...], words: StructureWords) -> tuple[Region, ...]:
    """The region of each line.

    The head ends with the first section or sentence; the signatures are the last run of lines
    without a sentence that holds a rule, a place with date, "Für das …" or an office. What comes
    after them is annex; so is a list under "Anlagen" before them.
    """
    regions: list[Region | None] = [_outside(line, words) for line in lines]
    _mark_repeated(lines, regions, words)
    _mark_contents(lines, regions, words)
    open_lines = [i for i, region in enumerate(regions) if region is None]
    body = _body_start(lines, open_lines, words)
    for i in open_lines:
        if i < body:
            regions[i] = Region.HEAD
    first, last = _signature_span(lines, [i for i in open_lines if i >= body], words)
    for i in (i for i in open_lines if i >= body):
        regions[i] = Region.SIGNATURES if first <= i <= last else Region.BODY
        if i > last >= 0:
            noted = words.layout.footnote_mark.search(lines[i].plain) and is_sentence(
                lines[i].plain, words.wording
            )
            regions[i] = Region.FOOTNOTE if noted else Region.ANNEX
    return _with_annex_lists(lines, regions, words)


def numerals_of(line: Line) -> tuple[tuple[Readings, ...], int]:
    """All numbers of a line, printed and typed, and where its words begin within ``line.words``."""
    bare = line.block.kind in (BlockKind.HEADING, BlockKind.TITLE) or line.block.emphasised
    printed = read_label(line.block.label)
    typed, position = read_numerals(line.plain, bare=bare and not printed)
    if printed and typed and RANK[typed[0][0].style] <= RANK[printed[-1][0].style] < RANK[Style.BULLET]:
        return printed, 0
    return printed + typed, position


def _outside(line: Line, words: StructureWords) -> Region | None:
    layout = words.layout
    if line.block.kind is BlockKind.FOOTNOTE:
        return Region.FOOTNOTE
    if line.is_furniture or (line.block.kind is not BlockKind.ROW and layout.page_number.search(line.plain)):
        return Region.FURNITURE
    if layout.stamp.search(line.plain) and not is_sentence(line.plain, words.wording):
        return Region.FURNITURE
    return None


def _mark_repeated(lines: tuple[Line, ...], regions: list[Region | None], words: StructureWords) -> None:
    """Short lines that return three times are heads of pages that a plain text has kept."""
    counts = Counter(line.plain for line in lines if line.block.kind is BlockKind.PARAGRAPH)
    for i, line in enumerate(lines):
        repeated = line.block.kind is BlockKind.PARAGRAPH and counts[line.plain] >= _REPEATED
        if repeated and not (has_verb(line.plain, words.wording) or _is_signature(line, words)):
            if word_count(line.plain) > 1 and not ends_sentence(line.plain, words.wording):
                regions[i] = regions[i] or Region.FURNITURE


def _mark_contents(lines: tuple[Line, ...], regions: list[Region | None], words: StructureWords) -> None:
    layout = words.layout
    i = 0
    while i < len(lines):
        if regions[i] is None and layout.contents_heading.search(lines[i].plain):
            end = _contents_end(lines, i, words)
            regions[i:end] = [Region.CONTENTS] * (end - i)
            i = end
        else:
            if (
                regions[i] is None
                and layout.contents_leader.search(lines[i].plain)
                and word_count(lines[i].plain)
            ):
                if not _is_signature(lines[i], words) and lines[i].block.kind is not BlockKind.ROW:
                    regions[i] = Region.CONTENTS
            i += 1


def _contents_end(lines: tuple[Line, ...], heading: int, words: StructureWords) -> int:
    """First line after a table of contents: where its first entry returns as a heading."""
    first = _entry(lines[heading + 1]) if heading + 1 < len(lines) else ""
    for i in range(heading + 2, len(lines)):
        if first and _entry(lines[i]) == first:
            return i
        if is_sentence(lines[i].plain, words.wording):
            break
    end = heading + 1
    while end < len(lines) and words.layout.contents_line.search(lines[end].plain):
        end += 1
    return end


def _entry(line: Line) -> str:
    """An entry of the contents without its number, leader and page."""
    _, position = numerals_of(line)
    return " ".join(line.plain[position:].rstrip("0123456789 \t._…").lower().split())


def _body_start(lines: tuple[Line, ...], open_lines: list[int], words: StructureWords) -> int:
    in_parties = False
    for i in open_lines:
        line = lines[i]
        if words.head.between.search(line.plain):
            in_parties = True
        if _opens_body(line, words, in_parties=in_parties):
            return i
        if words.head.closing_formula.search(line.plain):
            in_parties = False
    return open_lines[0] if open_lines else 0


def _opens_body(line: Line, words: StructureWords, *, in_parties: bool) -> bool:
    plain, wording = line.plain, words.wording
    if line.block.kind is BlockKind.TITLE or words.head.partners_heading.search(plain):
        return False
    numerals, position = numerals_of(line)
    own = plain[position:]
    is_short = word_count(own) <= _LONGEST_HEADING and not ends_sentence(own, wording)
    if is_short and words.layout.top_sections.search(own):
        return True
    if words.head.closing_formula.search(plain) or words.head.basis_line.search(plain):
        return False
    actors = find_bodies(plain, words)
    if numerals and numerals[0][0].style is not Style.BULLET:
        is_party = bool(actors) and not has_verb(own, wording)
        return not (is_party and (in_parties or words.head.represented.search(plain)))
    if line.block.kind is BlockKind.HEADING:
        return not (
            actors or words.head.title.search(plain) or words.head.between.search(plain) or in_parties
        )
    if in_parties and (actors or words.head.represented.search(plain)):
        return False
    return is_sentence(plain, wording) and not words.head.title.match(plain)


def _signature_span(lines: tuple[Line, ...], body: list[int], words: StructureWords) -> tuple[int, int]:
    """First and last line of the signatures, (-1, -1) if there are none."""
    best = (-1, -1)
    start = -1
    for position, i in enumerate(body):
        if _is_signature(lines[i], words) or (start >= 0 and _is_bridge(lines, body, position, words)):
            start = i if start < 0 else start
            run = [lines[k] for k in body if start <= k <= i]
            if any(_is_strong(line, words) for line in run):
                best = (start, i)
        else:
            start = -1
    return best


def _is_signature(line: Line, words: StructureWords) -> bool:
    plain, signatures = line.plain, words.signatures
    if _is_strong(line, words) or signatures.heading.search(plain):
        return True
    if is_sentence(plain, words.wording) or word_count(plain) > _LONGEST_SIGNATURE:
        return False
    if line.block.kind in (BlockKind.HEADING, BlockKind.TITLE) or numerals_of(line)[0]:
        return False
    if has_value(plain, words.wording):
        return False
    cells = [cell.strip() for cell in words.layout.column_gap.split(plain)]
    return bool(find_actors(plain, words)) or any(
        signatures.person.search(cell) or signatures.signed.search(cell) for cell in cells
    )


def _is_strong(line: Line, words: StructureWords) -> bool:
    """Whether the line can stand nowhere but among signatures."""
    plain, signatures = line.plain, words.signatures
    if line.block.kind in (BlockKind.HEADING, BlockKind.TITLE):
        return False
    bare = signatures.rule.sub(" ", plain)
    if signatures.rule.search(plain) and not signatures.no_rule.search(plain):
        if not has_value(bare, words.wording) and not has_verb(bare, words.wording):
            return True
    cells = [cell.strip() for cell in words.layout.column_gap.split(plain) if cell.strip()]
    if any(signatures.place_and_date.search(cell) for cell in cells):
        return True
    if is_sentence(plain, words.wording) or word_count(plain) > _LONGEST_SIGNATURE or numerals_of(line)[0]:
        return False
    if any(signatures.for_whom.search(cell) for cell in cells) and not has_verb(plain, words.wording):
        return bool(find_actors(plain, words)) and not has_value(plain, words.wording)
    if signatures.takes_notice.search(plain) or signatures.signs.search(plain):
        return (
            plain.rstrip().endswith(":")
            or not has_verb(plain, words.wording)
            or bool(find_actors(plain, words))
        )
    return any(mention.is_function for mention in find_actors(plain, words)) and not has_value(
        plain, words.wording
    )


def _is_bridge(lines: tuple[Line, ...], body: list[int], position: int, words: StructureWords) -> bool:
    """A line between signature lines: the rest of a long name, or a sentence that says what is signed."""
    line = lines[body[position]]
    near = [lines[i] for i in body[position + 1 : position + 1 + _REACH]]
    if _is_rest(line, words):
        return not near or any(_is_signature(one, words) for one in near)
    roles = (words.signatures.takes_notice, words.signatures.consents, words.signatures.prose_signs)
    follows = bool(near) and _is_signature(near[0], words)
    return follows and any(role.search(line.plain) for role in roles)


def _is_rest(line: Line, words: StructureWords) -> bool:
    """Few words without verb, value, number or closing sign ("und Soziales")."""
    if line.block.kind in (BlockKind.HEADING, BlockKind.TITLE, BlockKind.LIST_ITEM) or numerals_of(line)[0]:
        return False
    plain, wording = line.plain, words.wording
    short = word_count(plain) <= _LONGEST_REST and not ends_sentence(plain, wording)
    named = words.layout.annex_heading.search(plain) or words.layout.top_sections.search(plain)
    return short and not named and not has_verb(plain, wording) and not has_value(plain, wording)


def _with_annex_lists(
    lines: tuple[Line, ...], regions: list[Region | None], words: StructureWords
) -> tuple[Region, ...]:
    settled = [region or Region.BODY for region in regions]
    in_list = False
    for i, line in enumerate(lines):
        if settled[i] not in (Region.BODY, Region.SIGNATURES):
            continue
        plain = line.plain
        if words.layout.annex_heading.search(plain) or words.layout.distribution_heading.search(plain):
            in_list = not is_sentence(plain, words.wording)
        elif (
            is_sentence(plain, words.wording)
            or _is_signature(line, words)
            or line.block.kind is BlockKind.HEADING
        ):
            in_list = False
        if in_list and not is_blank(plain):
            settled[i] = Region.ANNEX
    return tuple(settled)
