"""Tables as they look: cells at their columns, rows with their changes, heads of tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.line_breaks import is_signature_rule, join_lines
from zielkreis.files.office.printed import PrintedParagraph
from zielkreis.files.office.tracked import Marks, PendingChange
from zielkreis.files.table_heads import first_row_is_head


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell at a column of the grid with what stands in it, in order.

    ``text`` is that of the cell above where the cell is merged with it, ``width`` the columns it
    spans; ``is_set_off`` means
    bold or shaded, ``is_gone`` that a tracked change takes the cell away in this reading,
    ``repeats`` that its text is the one of the cell above.
    """

    column: int
    width: int
    text: str
    is_set_off: bool
    is_gone: bool
    items: tuple["PrintedParagraph | Table", ...]
    repeats: bool = False

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

    @property
    def is_set_off(self) -> bool:
        """Whether every cell that holds words is bold or shaded."""
        written = [cell for cell in self.cells if cell.text]
        return bool(written) and all(cell.is_set_off for cell in written)


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


def head_rows(rows: Sequence[Row], *, is_styled: bool) -> frozenset[int]:
    """The places of the rows that head the table; ``is_styled`` says that its style sets off the first."""
    shown = [place for place, row in enumerate(rows) if row.is_shown]
    marked = {place for place in shown if rows[place].is_marked_head}
    if marked or len(shown) < 2 or len(rows[shown[0]].cells) < 2:
        return frozenset(marked)
    first, below = rows[shown[0]], [rows[place] for place in shown[1:]]
    set_off = first.is_set_off and not all(row.is_set_off for row in below)
    guessed = first_row_is_head([row.texts for row in (first, *below)])
    return frozenset({shown[0]}) if set_off or is_styled or guessed else frozenset()


def cell_lines(paragraph: PrintedParagraph) -> list[str]:
    """A paragraph as one line; where its breaks part a rule to sign on from names, as several."""
    if any(is_signature_rule(line) for line in paragraph.lines):
        return list(filter(None, (paragraph.printed_label, *paragraph.lines)))
    return [f"{paragraph.printed_label} {join_lines(paragraph.lines)}".strip()]
