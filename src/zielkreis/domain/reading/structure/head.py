"""Where the head of a paper ends: title, parties and legal basis stand before the first section."""

from collections.abc import Iterable

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.parties import names_partners
from zielkreis.domain.reading.structure.views import View, view
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_value,
    has_verb,
    is_sentence,
    starts_small,
    word_count,
)
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.document import BlockKind

_LONGEST_HEADING = 14
_LONGEST_TITLE = 30
_TOP = 12


def find_body(lines: tuple[Line, ...], shown: Iterable[int], words: StructureWords) -> int:
    """Index of the first line of the body: a section, or a sentence that is no formula of the head.

    ``shown`` are the lines that are no page furniture. A paper that is all head has its body after
    the title.
    """
    shown = list(shown)
    title = _first_title(lines, shown, words)
    in_parties = False
    titles: list[int] = []
    codes: set[PartyCode] = set()
    last = -1
    for i in shown:
        last = i
        line = lines[i]
        if line.block.kind is BlockKind.TITLE:
            titles.append(i)
        between = words.head.between.search(line.plain)
        if between:
            in_parties = True
        opens = _opens_body(view(line), words, in_parties=in_parties, complete=len(codes) > 1)
        if opens and i >= title:
            return i
        codes.update(code for mention in find_bodies(line.plain, words) for code in mention.codes)
        # "Es vereinbaren miteinander:" opens the block and does not close it.
        if words.head.closing_formula.search(line.plain[between.end() if between else 0 :]):
            in_parties = False
    return titles[0] + 1 if titles else last + 1


def _first_title(lines: tuple[Line, ...], shown: list[int], words: StructureWords) -> int:
    """Index of the title, before which a paper has covering notes at most; -1 without one near the top."""
    for i in shown[:_TOP]:
        line = lines[i]
        if words.layout.top_sections.search(view(line).own):
            return -1
        named = words.head.title.search(line.plain) and not is_sentence(line.plain, words.wording)
        if line.block.kind is BlockKind.TITLE or (named and word_count(line.plain) <= _LONGEST_TITLE):
            return i
    return -1


def _opens_body(seen: View, words: StructureWords, *, in_parties: bool, complete: bool) -> bool:
    """``in_parties`` after "zwischen", ``complete`` once two parties have been named."""
    plain, own, kind = seen.line.plain, seen.own, seen.line.block.kind
    if kind is BlockKind.TITLE or words.head.partners_heading.search(plain):
        return False
    is_short = word_count(own) <= _LONGEST_HEADING and not ends_sentence(own, words.wording)
    if is_short and words.layout.top_sections.search(own):
        return True
    if words.head.closing_formula.search(plain) or words.head.basis_line.search(plain):
        return False
    named = bool(find_bodies(plain, words))
    if named and names_partners(plain, words):
        return False
    if seen.is_numbered:
        is_party = _begins_with_body(own, words) and not has_verb(own, words.wording)
        return not (is_party and (in_parties or words.head.represented.search(plain)))
    if kind is BlockKind.HEADING:
        goes_on = starts_small(own) or words.head.subtitle.search(own) or words.head.between.search(plain)
        is_party = named and (not complete or _is_name(plain, words))
        return not (is_party or goes_on or words.head.title.search(plain))
    if kind is BlockKind.ROW:
        return has_value(plain, words.wording) and not named
    if in_parties and (named or words.head.represented.search(plain)):
        return False
    return is_sentence(plain, words.wording) and not words.head.title.match(plain)


def _begins_with_body(own: str, words: StructureWords) -> bool:
    """Whether a body is the first thing named, but for an article: "2. dem Kreis Aggertal"."""
    first = next(iter(find_bodies(own, words)), None)
    return first is not None and word_count(own[: first.start]) <= 1


def _is_name(plain: str, words: StructureWords) -> bool:
    """Whether the line is the full name of a body and nothing else."""
    only = find_bodies(plain, words)
    return len(only) == 1 and plain[only[0].start : only[0].end] == plain.strip() and " " in plain.strip()
