"""The passages of an agreement that say something on their own: the statements, still unlabelled."""

from collections import Counter
from dataclasses import dataclass

from zielkreis.domain.reading.structure.citation import cite_clause, cite_place, cite_row, cite_section
from zielkreis.domain.reading.structure.outline import Unit
from zielkreis.domain.reading.structure.pieces import Piece, find_pieces
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.roles import Role
from zielkreis.domain.reading.structure.steps import Path
from zielkreis.domain.reading.structure.tables import place_rows
from zielkreis.domain.reading.structure.word_groups import StructureWords


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
    is_footnote: bool = False


def find_passages(text: str, units: tuple[Unit, ...], words: StructureWords) -> tuple[Passage, ...]:
    """All passages in order; headings, introductions, heads of tables and lists of annexes are none."""
    rows = place_rows(units, words)
    pieces: list[Piece] = []
    remarks: dict[int, str] = {}
    anchor = -1  # the piece that a footnote right after its line adds to
    for i, unit in enumerate(units):
        found = tuple(find_pieces(text, unit, rows.get(i), words))
        if unit.role is Role.FOOTNOTE and anchor >= 0 and _follows(units[i - 1], unit):
            remarks[anchor] = " ".join(filter(None, (remarks.get(anchor), text[unit.start : unit.end])))
        elif unit.role is not Role.FOOTNOTE:
            anchor = len(pieces) + len(found) - 1 if found else -1
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


def _follows(earlier: Unit, footnote: Unit) -> bool:
    return footnote.line.start == earlier.line.end + 1


def _counted_paragraphs(units: tuple[Unit, ...]) -> Counter[int]:
    return Counter(unit.clause for unit in units if unit.paragraph)


def _passage(piece: Piece, place: str, remark: str, words: StructureWords) -> Passage:
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
        is_footnote=piece.unit.role is Role.FOOTNOTE,
    )


def _place(piece: Piece, *, paragraph: int, sentence: int) -> str:
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
