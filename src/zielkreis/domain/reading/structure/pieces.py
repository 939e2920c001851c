"""The pieces of a unit that say something on their own: sentences, list items, rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.german.sentences import split_sentences
from zielkreis.domain.reading.structure.number_reading import read_numerals
from zielkreis.domain.reading.structure.numerals import Style
from zielkreis.domain.reading.structure.outline import Unit
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.roles import Role
from zielkreis.domain.reading.structure.tables import RowPlace
from zielkreis.domain.reading.structure.whole_blocks import CELL_GAP
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_value,
    has_verb,
    is_blank,
    is_sentence,
    plain,
    starts_small,
    word_count,
)
from zielkreis.domain.values.document import BlockKind

_LONGEST_RUN_IN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A passage before its sentence is counted."""

    unit: Unit
    start: int
    end: int
    row: RowPlace | None = None


def find_pieces(text: str, unit: Unit, row: RowPlace | None, words: StructureWords) -> Iterator[Piece]:
    """The pieces of a unit in order; ``row`` is its place if it is a row of data."""
    if unit.role is Role.ROW:
        if row is not None and not row.is_heading:
            yield from _of_row(text, unit, row, words)
    elif unit.role is Role.PROSE:
        yield from _of_prose(text, unit, words)
    elif unit.role is Role.INTRODUCTION:
        yield from _of_introduction(text, unit, words)
    elif unit.role is Role.FOOTNOTE and words.layout.footnote_of_weight.search(text[unit.start : unit.end]):
        yield from _of_prose(text, unit, words)


def _of_row(text: str, unit: Unit, row: RowPlace, words: StructureWords) -> Iterator[Piece]:
    spans = [span for span in _cells(unit) if not is_blank(text[slice(*span)])]
    if not spans or (unit.region is Region.ANNEX and not _weighs(text[unit.start : unit.end], words)):
        return
    # Empty cells at either end say nothing; those in between keep the columns apart.
    yield Piece(unit=unit, start=spans[0][0], end=spans[-1][1], row=row)


def _cells(unit: Unit) -> Iterator[tuple[int, int]]:
    """Where each cell of a row stands in the text."""
    start = unit.start
    for cell in unit.line.words.split(CELL_GAP):
        yield start, start + len(cell.rstrip())
        start += len(cell) + len(CELL_GAP)


def _of_prose(text: str, unit: Unit, words: StructureWords) -> Iterator[Piece]:
    spans = _sentences(text, unit, words)
    for position, (start, end) in enumerate(spans):
        own = plain(text[start:end], words)
        if is_blank(own) or words.head.idle_formula.search(own) or words.layout.pointer.search(own):
            continue
        if unit.region is Region.ANNEX and not _weighs(own, words):
            continue
        if unit.line.block.kind is BlockKind.TEXT_BOX and not is_sentence(own, words.wording):
            continue
        if position < len(spans) - 1 and (
            _is_run_in(own, words) or _opens_list(text, spans, position, words)
        ):
            continue
        if position == 0 and len(spans) == 1 and _is_closing_fragment(unit, own, words):
            continue
        yield Piece(unit=unit, start=start, end=end)


def _of_introduction(text: str, unit: Unit, words: StructureWords) -> Iterator[Piece]:
    """All sentences of an introduction but the last, and that one too if it holds a value."""
    spans = _sentences(text, unit, words)
    for position, (start, end) in enumerate(spans):
        own = plain(text[start:end], words)
        is_last = position == len(spans) - 1
        if is_last and not has_value(own, words.wording):
            continue
        if not is_blank(own) and not _is_run_in(own, words):
            yield Piece(unit=unit, start=start, end=end)


def _sentences(text: str, unit: Unit, words: StructureWords) -> list[tuple[int, int]]:
    """The sentences of a unit, each without a number typed before it."""
    spans: list[tuple[int, int]] = []
    for span in split_sentences(text[unit.start : unit.end]):
        start, end = unit.start + span.start, unit.start + span.end
        if spans:
            start += _number_length(plain(text[start:end], words))
        if start < end:
            spans.append((start, end))
    return spans


def _number_length(own: str) -> int:
    numerals, position = read_numerals(own)
    return position if numerals and numerals[0][0].style is not Style.SECTION else 0


def _weighs(own: str, words: StructureWords) -> bool:
    """Whether a line of an annex says something: a sentence or a value, not the name of a paper."""
    return is_sentence(own, words.wording) or (" | " in own and has_value(own, words.wording))


def _is_run_in(own: str, words: StructureWords) -> bool:
    """ "Integration." in front of the sentences of its paragraph."""
    if word_count(own) > _LONGEST_RUN_IN or not own.rstrip().endswith((".", ":")):
        return False
    if words.wording.determiner.match(own) or has_verb(own, words.wording):
        return False
    return not has_value(own, words.wording)


def _opens_list(text: str, spans: list[tuple[int, int]], position: int, words: StructureWords) -> bool:
    """A sentence that ends with a colon and introduces the list that runs on in the same line."""
    start, end = spans[position]
    own = plain(text[start:end], words)
    return own.rstrip().endswith(":") and not has_value(own, words.wording)


def _is_closing_fragment(unit: Unit, own: str, words: StructureWords) -> bool:
    """Small words after a list that only close its sentence."""
    in_list = unit.line.block.kind is BlockKind.LIST_ITEM or bool(unit.introduction)
    numbered = unit.start > unit.line.content or bool(unit.line.block.label)
    return starts_small(own) and not (in_list or numbered) and not ends_sentence(own, words.wording)
