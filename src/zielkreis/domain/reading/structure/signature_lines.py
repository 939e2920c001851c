"""Which lines make up the signature block."""

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.mentions import find_actors
from zielkreis.domain.reading.structure.views import HEADING_KINDS, view
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_value,
    has_verb,
    is_sentence,
    word_count,
)
from zielkreis.domain.values.document import BlockKind

_LONGEST_TEXT = 600
_LONGEST_LINE = 16
_LONGEST_REST = 8
_REACH = 2


def find_signature_block(lines: tuple[Line, ...], body: list[int], words: StructureWords) -> tuple[int, int]:
    """First and last index of the block, (-1, -1) without one.

    It is the last run of lines without a sentence that holds a rule, a place with date, "Für das …",
    a role or, where the paper ends with it, an office.
    """
    found = (-1, -1)
    for first, last in _runs(lines, body, words):
        run = [lines[body[position]] for position in range(first, last + 1)]
        firm = any(_is_firm(line, words) for line in run)
        at_end = last == len(body) - 1 and any(_is_office(line, words) for line in run)
        if firm or at_end:
            between = [lines[i] for i in body[found[1] + 1 : first]] if found[1] >= 0 else []
            joined = found[0] >= 0 and _joins(between, words)
            found = (found[0] if joined else first, last)
    return (body[found[0]], body[found[1]]) if found[0] >= 0 else found


def _joins(between: list[Line], words: StructureWords) -> bool:
    """Whether two runs are one block: between them a heading or a sentence, but no clause or value."""
    if len(between) > _REACH:
        return False
    return not any(view(line).is_numbered or has_value(line.plain, words.wording) for line in between)


def _runs(lines: tuple[Line, ...], body: list[int], words: StructureWords) -> list[tuple[int, int]]:
    """Positions in ``body`` where runs of signature lines begin and end."""
    runs: list[tuple[int, int]] = []
    start = -1
    for position, i in enumerate(body):
        if is_signature_line(lines[i], words):
            start = position if start < 0 else start
        elif not (start >= 0 and _is_bridge(lines, body, position, words)):
            if start >= 0:
                runs.append((start, position - 1))
            start = -1
    if start >= 0:
        runs.append((start, len(body) - 1))
    return runs


def is_signature_line(line: Line, words: StructureWords) -> bool:
    """Whether the line may stand in a signature block: no sentence, no value, no number of a clause."""
    plain, signatures = line.plain, words.signatures
    if len(plain) > _LONGEST_TEXT:
        return False
    if _is_firm(line, words) or signatures.heading.search(plain):
        return True
    if line.block.kind in HEADING_KINDS and signatures.for_whom.search(plain):
        return bool(find_actors(plain, words)) and not has_verb(plain, words.wording)
    if not _is_short(line, words) or has_value(plain, words.wording):
        return False
    if any(_is_person(cell, words) or signatures.signed.search(cell) for cell in _cells(line, words)):
        return True
    return bool(find_actors(plain, words))


def _is_person(cell: str, words: StructureWords) -> bool:
    """Whether it looks like a name; "Integrationsquote der Frauen" looks like one, too."""
    return words.signatures.person.search(cell) is not None and not words.layout.figure_names.search(cell)


def _is_firm(line: Line, words: StructureWords) -> bool:
    """Whether the line can hardly stand anywhere but among signatures."""
    plain, signatures, wording = line.plain, words.signatures, words.wording
    if line.block.kind in HEADING_KINDS or len(plain) > _LONGEST_TEXT:
        return False
    bare = signatures.rule.sub(" ", plain)
    ruled = signatures.rule.search(plain) and not signatures.no_rule.search(plain)
    if ruled and not has_value(bare, wording) and not has_verb(bare, wording):
        return True
    cells = _cells(line, words)
    if any(signatures.place_and_date.search(cell) for cell in cells):
        return True
    if not _is_short(line, words):
        return False
    if any(signatures.for_whom.search(cell) for cell in cells):
        return (
            bool(find_actors(plain, words)) and not has_verb(plain, wording) and not has_value(plain, wording)
        )
    if signatures.takes_notice.search(plain) or signatures.signs.search(plain):
        return plain.rstrip().endswith(":") or not has_verb(plain, wording) or bool(find_actors(plain, words))
    return False


def _is_office(line: Line, words: StructureWords) -> bool:
    """Whether the line names the office of a person ("Landrat")."""
    if not _is_short(line, words) or has_value(line.plain, words.wording):
        return False
    return any(mention.is_function for mention in find_actors(line.plain, words))


def _is_short(line: Line, words: StructureWords) -> bool:
    if line.block.kind in HEADING_KINDS or view(line).is_numbered:
        return False
    return word_count(line.plain) <= _LONGEST_LINE and not is_sentence(line.plain, words.wording)


def _cells(line: Line, words: StructureWords) -> list[str]:
    return [cell.strip() for cell in words.layout.column_gap.split(line.plain) if cell.strip()]


def _is_bridge(lines: tuple[Line, ...], body: list[int], position: int, words: StructureWords) -> bool:
    """A line between signature lines: the rest of a long name, or a sentence that says what is signed."""
    line = lines[body[position]]
    near = [lines[i] for i in body[position + 1 : position + 1 + _REACH]]
    if _is_rest(line, words):
        return not near or any(is_signature_line(one, words) for one in near)
    roles = (words.signatures.takes_notice, words.signatures.consents, words.signatures.prose_signs)
    follows = bool(near) and is_signature_line(near[0], words)
    return follows and any(role.search(line.plain) for role in roles)


def _is_rest(line: Line, words: StructureWords) -> bool:
    """Few words without verb, value, number or closing sign ("und Soziales")."""
    if line.block.kind in (*HEADING_KINDS, BlockKind.LIST_ITEM) or view(line).numerals:
        return False
    plain, wording = line.plain, words.wording
    short = word_count(plain) <= _LONGEST_REST and not ends_sentence(plain, wording)
    named = words.layout.annex_heading.search(plain) or words.layout.top_sections.search(plain)
    return short and not named and not has_verb(plain, wording) and not has_value(plain, wording)
