"""The signs that made a block, each with the element of the file that shows it, in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from zielkreis.files.office.blocks import ParagraphLines
from zielkreis.files.office.printed import Piece, PrintedParagraph
from zielkreis.files.office.tables import Cell, Row
from zielkreis.files.office.xml import XmlElement


class Gap(IntEnum):
    """What stands before a sign, the wider gap counting."""

    NONE = 0
    LINE = 1
    PARAGRAPH = 2
    CELL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One character as a piece of a paragraph shows it, before any cleaning.

    ``element`` is ``None`` for a sign that Word makes itself (the number of a list) or that is repeated
    from a cell above; ``offset`` is its place in the text of the element, ``None`` where the element shows
    it as a whole. ``gap`` says what ended before it.
    """

    character: str
    element: XmlElement | None
    offset: int | None
    gap: Gap


def signs_of(source: ParagraphLines | Row) -> Iterator[Sign]:
    """The signs of a block in reading order; line breaks are told as gaps and not as signs."""
    if isinstance(source, Row):
        yield from _of_row(source)
        return
    if source.shows_label:
        yield from _made(source.paragraph.printed_label, Gap.NONE)
    yield from _of_lines(source.paragraph, source.numbers, Gap.LINE)


def _of_row(row: Row) -> Iterator[Sign]:
    for cell in row.cells:
        if not cell.is_gone:
            yield from _widened(_of_cell(cell), Gap.CELL)


def _of_cell(cell: Cell) -> Iterator[Sign]:
    if cell.repeats:
        yield from _made(cell.text, Gap.NONE)
        return
    for paragraph in cell.paragraphs:
        if paragraph.is_shown:
            yield from _widened(_of_cell_paragraph(paragraph), Gap.PARAGRAPH)


def _of_cell_paragraph(paragraph: PrintedParagraph) -> Iterator[Sign]:
    # A cell may keep the lines of a paragraph apart as it does paragraphs.
    yield from _made(paragraph.printed_label, Gap.NONE)
    yield from _of_lines(paragraph, paragraph.line_numbers, Gap.PARAGRAPH)


def _of_lines(paragraph: PrintedParagraph, numbers: Sequence[int], gap: Gap) -> Iterator[Sign]:
    wanted = frozenset(numbers)
    line, starts = 0, False
    for sign in (sign for piece in paragraph.pieces for sign in _of_piece(piece)):
        if sign.character == "\n":
            line, starts = line + 1, True
        elif line in wanted:
            yield _with_gap(sign, gap) if starts else sign
            starts = False


def _of_piece(piece: Piece) -> Iterator[Sign]:
    for place, character in enumerate(piece.text):
        offset = None if piece.start is None else piece.start + place
        yield Sign(character=character, element=piece.element, offset=offset, gap=Gap.NONE)


def _made(text: str, gap: Gap) -> Iterator[Sign]:
    for character in text:
        yield Sign(character=character, element=None, offset=None, gap=gap)


def _widened(signs: Iterator[Sign], gap: Gap) -> Iterator[Sign]:
    """The signs, the first of them behind at least this gap."""
    for place, sign in enumerate(signs):
        yield _with_gap(sign, gap) if place == 0 else sign


def _with_gap(sign: Sign, gap: Gap) -> Sign:
    widest = max(sign.gap, gap)
    return Sign(character=sign.character, element=sign.element, offset=sign.offset, gap=widest)
