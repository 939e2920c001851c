"""Tables: rows and cells as they look, merges resolved, changes of rows and cells read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.paragraphs import PrintedParagraph
from zielkreis.files.docx.stories import Story, TableElement, flattened
from zielkreis.files.docx.tracked import Marks, PendingChange, mark_within, under, vanishes
from zielkreis.files.docx.xml import W, XmlElement, attribute, child, switch, value, whole_number
from zielkreis.files.line_breaks import is_signature_rule, join_lines
from zielkreis.files.table_heads import first_row_is_head

_WIDEST = 63  # columns a table of Word can have
_NO_SHADE = frozenset({"auto", "ffffff", ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell at a column of the grid with what stands in it, in order.

    ``text`` is that of the cell above where the cell is merged with it, ``width`` the columns it
    spans; ``is_set_off`` means
    bold or shaded, ``is_gone`` that a tracked change takes the cell away in this reading.
    """

    column: int
    width: int
    text: str
    is_set_off: bool
    is_gone: bool
    items: tuple["PrintedParagraph | Table", ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Its text once, and an empty place for each further column it spans."""
        return (self.text, *[""] * (self.width - 1))

    @property
    def paragraphs(self) -> list[PrintedParagraph]:
        """Its paragraphs without those of nested tables."""
        return [item for item in self.items if isinstance(item, PrintedParagraph)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the page; ``is_shown`` is false for one that is gone, whose changes are still told."""

    cells: tuple[Cell, ...]
    texts: tuple[str, ...]
    is_marked_head: bool
    is_shown: bool
    row_marks: Marks

    @property
    def changes(self) -> tuple[PendingChange, ...]:
        """The changes in the row; a change of the row itself is told once for all its cells."""
        told: list[PendingChange] = []
        for change in (change for cell in self.cells for part in cell.paragraphs for change in part.changes):
            last = told[-1] if told else None
            if last is not None and change.mark in self.row_marks and last.mark == change.mark:
                told[-1] = PendingChange(mark=last.mark, words=f"{last.words} | {change.words}")
            else:
                told.append(PendingChange(mark=change.mark, words=change.words))
        return tuple(told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All rows of a table, also those that are gone; ``heads`` are the places of its head rows."""

    rows: tuple[Row, ...]
    heads: frozenset[int]

    @property
    def frame(self) -> Cell | None:
        """The only cell of a table that merely draws a frame around several paragraphs."""
        shown = [row for row in self.rows if row.is_shown]
        if len(shown) != 1 or len(self.rows) != 1 or len(shown[0].cells) != 1:
            return None
        cell = shown[0].cells[0]
        several = sum(not isinstance(item, PrintedParagraph) or item.is_shown for item in cell.items) > 1
        return cell if several else None


def read_table(table: TableElement, context: Context) -> Table:
    """The table with its cells read in order, nested tables where they stand."""
    rows: list[Row] = []
    above: dict[int, str] = {}
    for element, marks in flattened(table.element, table.marks, context, (W + "tr",)):
        row = _row(element, marks, context, above)
        rows.append(row)
        if row.is_shown:
            above = {cell.column: cell.text for cell in row.cells if not cell.is_gone}
    return Table(rows=tuple(rows), heads=frozenset(_head_rows(table.element, rows, context)))


def _head_rows(table: XmlElement, rows: Sequence[Row], context: Context) -> set[int]:
    shown = [place for place, row in enumerate(rows) if row.is_shown]
    marked = {place for place in shown if rows[place].is_marked_head}
    if marked or len(shown) < 2 or len(rows[shown[0]].cells) < 2:
        return marked
    properties = child(table, "tblPr")
    first, below = rows[shown[0]], [rows[place] for place in shown[1:]]
    set_off = _is_set_off(first) and not all(_is_set_off(row) for row in below)
    styled = _styles_first_row(properties) and context.styles.marks_first_row(value(properties, "tblStyle"))
    guessed = first_row_is_head([row.texts for row in (first, *below)])
    return {shown[0]} if set_off or styled or guessed else set()


def _is_set_off(row: Row) -> bool:
    written = [cell for cell in row.cells if cell.text]
    return bool(written) and all(cell.is_set_off for cell in written)


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
    own = [text for paragraph in shown for text in _lines_of(paragraph)]
    return Cell(
        column=column,
        width=min(max(whole_number(value(element, "tcPr", "gridSpan")) or 1, 1), _WIDEST),
        text=above if continues else cell_text(own),
        is_set_off=_is_shaded(properties) or all(paragraph.is_emphasised for paragraph in shown),
        is_gone=vanishes(marks, context.reading),
        items=items,
    )


def _lines_of(paragraph: PrintedParagraph) -> list[str]:
    """A paragraph as one line; where its breaks part a rule to sign on from names, as several."""
    if any(is_signature_rule(line) for line in paragraph.lines):
        return list(filter(None, (paragraph.printed_label, *paragraph.lines)))
    return [f"{paragraph.printed_label} {join_lines(paragraph.lines)}".strip()]


def _is_shaded(properties: XmlElement | None) -> bool:
    fill = attribute(child(properties, "shd"), "fill") or ""
    return fill.lower() not in _NO_SHADE
