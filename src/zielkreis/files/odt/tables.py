"""Tables: rows and cells as they look, merged cells resolved."""

from collections.abc import Iterator

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.odt.context import Context
from zielkreis.files.odt.lists import ListRegister
from zielkreis.files.odt.names import TABLE, attribute, count
from zielkreis.files.odt.paragraphs import printed
from zielkreis.files.odt.segments import TableElement
from zielkreis.files.odt.stories import Story
from zielkreis.files.office.printed import PrintedParagraph
from zielkreis.files.office.tables import Cell, Row, Table, cell_lines, head_rows
from zielkreis.files.office.tracked import Marks, vanishes
from zielkreis.files.office.xml import XmlElement

_GROUPS = frozenset(TABLE + name for name in "table-header-rows table-rows table-row-group".split())
_HEADER = TABLE + "table-header-rows"
_CELL, _COVERED = TABLE + "table-cell", TABLE + "covered-table-cell"
_WIDEST, _LONGEST = 100, 2000  # beyond that, repeated empty cells and rows are mere filling


def read_table(table: TableElement, context: Context, lists: ListRegister) -> Table:
    """The table with its cells read in order, nested tables where they stand."""
    rows: list[Row] = []
    above: dict[int, Cell] = {}
    for element, is_header in _rows(table.element, is_header=False):
        for _ in range(min(count(element, TABLE + "number-rows-repeated"), _LONGEST)):
            cells = tuple(_cells(element, table.marks, context, lists, above))
            above = {cell.column: cell for cell in cells}
            rows.append(_row(cells, table.marks, context, is_header=is_header))
    return Table(rows=tuple(rows), heads=head_rows(rows, is_styled=False))


def _rows(parent: XmlElement, *, is_header: bool) -> Iterator[tuple[XmlElement, bool]]:
    for element in parent:
        if element.tag == TABLE + "table-row":
            yield element, is_header
        elif element.tag in _GROUPS:
            yield from _rows(element, is_header=is_header or element.tag == _HEADER)


def _row(cells: tuple[Cell, ...], marks: Marks, context: Context, *, is_header: bool) -> Row:
    return Row(
        cells=cells,
        texts=tuple(text for cell in cells for text in cell.texts),
        is_marked_head=is_header,
        is_shown=bool(cells) and not vanishes(marks, context.reading),
        row_marks=marks,
    )


def _cells(
    row: XmlElement, marks: Marks, context: Context, lists: ListRegister, above: dict[int, Cell]
) -> Iterator[Cell]:
    column = 0
    end_of_wide = 0  # covered cells left of it lie under a cell of the same row
    for element in row.iterchildren(_CELL, _COVERED):
        for _ in range(min(count(element, TABLE + "number-columns-repeated"), _WIDEST)):
            if element.tag == _CELL:
                cell = _cell(element, marks, column, context, lists)
                end_of_wide = column + cell.width
                yield cell
            elif column >= end_of_wide and column in above:
                # Covered from above: the same words, with nothing of their own to tell.
                upper = above[column]
                end_of_wide = column + upper.width
                yield Cell(
                    column=column,
                    width=upper.width,
                    text=upper.text,
                    is_set_off=upper.is_set_off,
                    is_gone=upper.is_gone,
                    items=(),
                )
            column += 1


def _cell(element: XmlElement, marks: Marks, column: int, context: Context, lists: ListRegister) -> Cell:
    story = Story(context=context, lists=lists)
    items = tuple(
        item if isinstance(item, PrintedParagraph) else read_table(item, context, lists)
        for item in printed(story.segments(element, marks), context)
    )
    shown = [item for item in items if isinstance(item, PrintedParagraph) and item.is_shown]
    own = [text for paragraph in shown for text in cell_lines(paragraph)]
    style = attribute(element, TABLE + "style-name")
    return Cell(
        column=column,
        width=min(max(count(element, TABLE + "number-columns-spanned"), 1), _WIDEST),
        text=cell_text(own),
        is_set_off=context.styles.is_shaded(style) or all(paragraph.is_emphasised for paragraph in shown),
        is_gone=vanishes(marks, context.reading),
        items=items,
    )
