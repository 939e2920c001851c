"""The passages of an agreement that say something on their own: the statements, still unlabelled."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.german.sentences import split_sentences
from zielkreis.domain.reading.structure.citation import cite_clause, cite_place, cite_row, cite_section
from zielkreis.domain.reading.structure.number_reading import read_numerals
from zielkreis.domain.reading.structure.numerals import Style
from zielkreis.domain.reading.structure.outline import Unit
from zielkreis.domain.reading.structure.path import Path
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.roles import Role
from zielkreis.domain.reading.structure.tables import RowPlace, place_rows
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
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.document import BlockKind

_LONGEST_RUN_IN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence, list item or row at ``text[start:end]``.

    ``place`` is its full citation, ``section`` that of its clause, ``headings`` the path of
    headings, ``heading`` the nearest one; ``table_header`` and ``introduction`` are the words it
    stands under, ``remark`` a footnote that adds to it.
    """

    start: int
    end: int
    place: str
    section: str
    headings: str
    heading: str
    table_header: tuple[str, ...] = ()
    introduction: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A passage before its sentence is counted."""

    unit: Unit
    start: int
    end: int
    row: RowPlace | None = None


def find_passages(text: str, units: tuple[Unit, ...], words: StructureWords) -> tuple[Passage, ...]:
    """All passages in order; headings, introductions, heads of tables and lists of annexes are none."""
    rows = place_rows(units, words)
    pieces: list[_Piece] = []
    remarks: dict[int, str] = {}
    for i, unit in enumerate(units):
        found = tuple(_pieces(text, unit, rows.get(i), words))
        if unit.role is Role.FOOTNOTE and not found and pieces:
            remarks[len(pieces) - 1] = text[unit.start : unit.end]
        pieces.extend(found)
    paragraphs = _counted_paragraphs(units)
    sentences = Counter((piece.unit.clause, piece.unit.paragraph) for piece in pieces if piece.row is None)
    ordinal: Counter[tuple[int, int]] = Counter()
    passages = []
    for i, piece in enumerate(pieces):
        key = (piece.unit.clause, piece.unit.paragraph)
        ordinal[key] += 1
        several = sentences[key] > 1 and piece.row is None and piece.unit.role is not Role.FOOTNOTE
        paragraph = piece.unit.paragraph if paragraphs[piece.unit.clause] > 1 else 0
        place = _place(piece, paragraph=paragraph, sentence=ordinal[key] if several else 0)
        passages.append(_passage(piece, place, remarks.get(i, ""), words))
    return tuple(passages)


def _counted_paragraphs(units: tuple[Unit, ...]) -> Counter[int]:
    return Counter(unit.clause for unit in units if unit.paragraph)


def _passage(piece: _Piece, place: str, remark: str, words: StructureWords) -> Passage:
    path = piece.unit.path
    section = cite_clause(path) or place
    headings = [step.heading for step in path if step.heading and step.is_heading]
    if piece.row is not None and piece.row.heading:
        headings.append(piece.row.heading)
    for heading in headings:
        # A general aim under Präambel or Grundsätze is no target, so the section carries the word.
        if words.layout.preamble_names.search(heading) and heading not in section:
            section = f"{section} {heading}"
    return Passage(
        start=piece.start,
        end=piece.end,
        place=place,
        section=section,
        headings=cite_section(path),
        heading=headings[-1] if headings else "",
        table_header=piece.row.header if piece.row is not None else (),
        introduction=piece.unit.introduction,
        remark=remark,
    )


def _place(piece: _Piece, *, paragraph: int, sentence: int) -> str:
    clause = cite_clause(piece.unit.path)
    if piece.row is not None:
        return cite_row(_numbered(piece.unit.path), table=piece.row.table, row=piece.row.row)
    if piece.unit.role is Role.FOOTNOTE:
        return f"Fußnote {_mark(piece.unit)}".strip()
    outside = "Anlage" if piece.unit.region is Region.ANNEX else "Eingang"
    return cite_place(clause or outside, paragraph=paragraph, sentence=sentence)


def _mark(unit: Unit) -> str:
    printed = unit.line.block.label or unit.line.plain[: unit.start - unit.line.content]
    return printed.strip(" []().:")


def _numbered(path: Path) -> str:
    """The clause of a row; headings without number are left out."""
    return cite_clause(path) if any(step.numeral for step in path) else ""


def _pieces(text: str, unit: Unit, row: RowPlace | None, words: StructureWords) -> Iterator[_Piece]:
    if unit.role is Role.ROW:
        if row is not None and not row.is_heading:
            yield from _of_row(text, unit, row, words)
    elif unit.role is Role.PROSE:
        yield from _of_prose(text, unit, words)
    elif unit.role is Role.INTRODUCTION:
        yield from _of_introduction(text, unit, words)
    elif unit.role is Role.FOOTNOTE:
        if words.layout.footnote_of_weight.search(text[unit.start : unit.end]):
            yield from _of_prose(text, unit, words)


def _of_row(text: str, unit: Unit, row: RowPlace, words: StructureWords) -> Iterator[_Piece]:
    filled = [cell for cell in unit.line.block.cells if not is_blank(cell)]
    if not filled or (unit.region is Region.ANNEX and not _weighs(text[unit.start : unit.end], words)):
        return
    yield _Piece(unit=unit, start=unit.start, end=_trimmed_end(text, unit.start, unit.end), row=row)


def _of_prose(text: str, unit: Unit, words: StructureWords) -> Iterator[_Piece]:
    spans = _sentences(text, unit, words)
    for position, (start, end) in enumerate(spans):
        own = plain(text[start:end], words)
        if is_blank(own) or words.head.idle_formula.search(own):
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
        yield _Piece(unit=unit, start=start, end=end)


def _of_introduction(text: str, unit: Unit, words: StructureWords) -> Iterator[_Piece]:
    """All sentences of an introduction but the last, and that one too if it holds a value."""
    spans = _sentences(text, unit, words)
    for position, (start, end) in enumerate(spans):
        own = plain(text[start:end], words)
        is_last = position == len(spans) - 1
        if is_last and not has_value(own, words.wording):
            continue
        if not is_blank(own) and not _is_run_in(own, words):
            yield _Piece(unit=unit, start=start, end=end)


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
    return not has_verb(own, words.wording) and not has_value(own, words.wording)


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


def _trimmed_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
