"""Tables: rows and cells as they look, merges resolved, changes of rows and cells read."""

from dataclasses import replace

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.stories import Story, TableElement, flattened
from zielkreis.files.docx.tracked import mark_within
from zielkreis.files.docx.xml import W, attribute, child, switch, value
from zielkreis.files.office.printed import PrintedParagraph
from zielkreis.files.office.tables import Cell, Row, Table, cell_lines, head_rows
from zielkreis.files.office.tracked import Marks, under, vanishes
from zielkreis.files.office.xml import XmlElement, whole_number

_WIDEST = 63  # columns a table of Word can have
_NO_SHADE = frozenset({"auto", "ffffff", ""})


def read_table(table: TableElement, context: Context) -> Table:
    """The table with its cells read in order, nested tables where they stand."""
    rows: list[Row] = []
    above: dict[int, str] = {}
    for element, marks in flattened(table.element, table.marks, context, (W + "tr",)):
        row = _row(element, marks, context, above)
        rows.append(row)
        if row.is_shown:
            above = {cell.column: cell.text for cell in row.cells if not cell.is_gone}
    return Table(rows=tuple(rows), heads=head_rows(rows, is_styled=_is_head_styled(table.element, context)))


def _is_head_styled(table: XmlElement, context: Context) -> bool:
    properties = child(table, "tblPr")
    return _styles_first_row(properties) and context.styles.marks_first_row(value(properties, "tblStyle"))


def _styles_first_row(properties: XmlElement | None) -> bool:
    look = child(properties, "tblLook")
    first = attribute(look, "firstRow")
    if first is not None:
        return first in ("1", "true", "on")
    try:
        return bool(int(attribute(look, "val") or "0", 16) & 0x20)
    except ValueError:
        return False


def _row(element: XmlElement, marks: Marks, context: Context, above: dict[int, str]) -> Row:
    properties = child(element, "trPr")
    row_mark = mark_within(properties)
    row_marks = under(marks, row_mark)
    column = whole_number(value(properties, "gridBefore")) or 0
    before = ("",) if column else ()
    cells: list[Cell] = []
    for cell_element, cell_marks in flattened(element, row_marks, context, (W + "tc",)):
        cell = _cell(cell_element, cell_marks, column, context, above.get(column, ""))
        column += cell.width
        if not _is_swallowed(cell_element):
            cells.append(cell)
        elif cells:
            cells[-1] = replace(cells[-1], width=cells[-1].width + cell.width)
    return Row(
        cells=tuple(cells),
        texts=(*before, *(text for cell in cells if not cell.is_gone for text in cell.texts)),
        is_marked_head=switch(properties, "tblHeader") is True,
        is_shown=any(not cell.is_gone for cell in cells),
        row_marks=row_marks if row_mark is not None else (),
    )


def _is_swallowed(cell: XmlElement) -> bool:
    """Older files merge sideways by marking the cells to the right as continued."""
    merge = child(cell, "tcPr", "hMerge")
    return merge is not None and attribute(merge, "val") != "restart"


def _cell(element: XmlElement, marks: Marks, column: int, context: Context, above: str) -> Cell:
    properties = child(element, "tcPr")
    merge = child(properties, "vMerge")
    continues = merge is not None and attribute(merge, "val") != "restart"
    marks = under(marks, mark_within(properties))
    items = tuple(
        item if isinstance(item, PrintedParagraph) else read_table(item, context)
        for item in (() if continues else Story(context=context).items(element, marks))
    )
    shown = [item for item in items if isinstance(item, PrintedParagraph) and item.is_shown]
    own = [text for paragraph in shown for text in cell_lines(paragraph)]
    return Cell(
        column=column,
        width=min(max(whole_number(value(element, "tcPr", "gridSpan")) or 1, 1), _WIDEST),
        text=above if continues else cell_text(own),
        is_set_off=_is_shaded(properties) or all(paragraph.is_emphasised for paragraph in shown),
        is_gone=vanishes(marks, context.reading),
        items=items,
        repeats=continues,
    )


def _is_shaded(properties: XmlElement | None) -> bool:
    fill = attribute(child(properties, "shd"), "fill") or ""
    return fill.lower() not in _NO_SHADE
