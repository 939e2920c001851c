"""Blocks in reading order: paragraphs, rows, notes and text boxes become ``Block`` values."""

from dataclasses import dataclass, field

from zielkreis.domain.values.document import Block, BlockKind, TrackedChange
from zielkreis.files.cell_texts import row_text
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.notes import Notes
from zielkreis.files.docx.paragraphs import PrintedParagraph
from zielkreis.files.docx.runs import NoteReference
from zielkreis.files.docx.stories import Story
from zielkreis.files.docx.tables import Cell, Row, Table, read_table
from zielkreis.files.docx.tracked import PendingChange
from zielkreis.files.docx.xml import XmlElement
from zielkreis.files.line_breaks import grouped_by_items, grouped_lines, join_lines

_JOINED_KINDS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_EDGES = frozenset({BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER})


@dataclass(slots=True)
class BlockWriter:
    """Writes the blocks of a document; a change is told with the block it stands in.

    Where nothing is left of a block, its changes go to the block that follows.
    """

    context: Context
    notes: Notes
    blocks: list[Block] = field(default_factory=list)
    _changes: list[tuple[PendingChange, int]] = field(default_factory=list)
    _tables: int = 0
    _edge_texts: set[tuple[BlockKind, str]] = field(default_factory=set)
    _in_note: bool = False

    def story(self, container: XmlElement, kind: BlockKind | None = None, label: str = "") -> None:
        """Writes a story; ``kind`` marks all its paragraphs, ``label`` the first one."""
        for item in Story(context=self.context).items(container):
            before = len(self.blocks)
            if isinstance(item, PrintedParagraph):
                self._paragraph(item, kind, label)
            else:
                self._table(read_table(item, self.context), kind)
            label = "" if len(self.blocks) > before else label

    def changes(self) -> tuple[TrackedChange, ...]:
        """All changes with the index of their block."""
        last = max(len(self.blocks) - 1, 0)
        return tuple(
            TrackedChange(
                kind=change.mark.kind,
                words=" ".join(change.words.split()),
                author=change.mark.author,
                date=change.mark.date,
                block=min(index, last),
            )
            for change, index in self._changes
            if change.words.strip()
        )

    def _paragraph(self, item: PrintedParagraph, kind: BlockKind | None, label: str = "") -> None:
        first = len(self.blocks)
        place_of_line: dict[int, int] = {}
        if item.is_shown:
            for number, group in enumerate(self._groups(item, kind)):
                text = join_lines([item.lines[index] for index in group])
                place_of_line.update((item.line_numbers[index], len(self.blocks)) for index in group)
                self._add(item, text, kind, label if number == 0 else "", is_first=number == 0)
        for change in item.changes:
            lines = [line for line in place_of_line if line <= change.line]
            place = place_of_line[max(lines)] if lines else first
            self._changes.append((change, place))
        self._beside([item])

    def _groups(self, item: PrintedParagraph, kind: BlockKind | None) -> list[list[int]]:
        if not item.lines:
            return [[]]
        if kind is None and item.kind in _JOINED_KINDS:
            return [list(range(len(item.lines)))]
        # The lines of a numbered paragraph belong to its number, unless they bring their own.
        return grouped_by_items(item.lines) if item.printed_label else grouped_lines(item.lines)

    def _add(
        self, item: PrintedParagraph, text: str, kind: BlockKind | None, label: str, *, is_first: bool
    ) -> None:
        if kind in _EDGES:
            self._edge(kind, f"{item.printed_label} {text}".strip())
            return
        # A leading tab means the second of two columns, if the line above has columns too.
        above = self.blocks[-1].text if self.blocks else ""
        text = text if text.startswith("\t") and "\t" in above else text.lstrip("\t")
        self.blocks.append(
            Block(
                kind=kind or item.kind,
                text=text,
                label=label or (item.printed_label if is_first else ""),
                level=item.level,
                emphasised=item.is_emphasised,
            )
        )

    def _edge(self, kind: BlockKind, text: str) -> None:
        text = text.lstrip("\t")
        if text and (kind, text) not in self._edge_texts:
            self._edge_texts.add((kind, text))
            self.blocks.append(Block(kind=kind, text=text))

    def _table(self, table: Table, kind: BlockKind | None) -> None:
        frame = table.frame
        if frame is not None:
            self._frame(frame, kind)
            return
        number, printed = 0, 0
        aside: list[PrintedParagraph] = []
        for place, row in enumerate(table.rows):
            self._changes.extend((change, len(self.blocks)) for change in row.changes)
            aside.extend(part for cell in row.cells for part in cell.paragraphs)
            if row.is_shown and any(row.texts):
                if not number:
                    self._tables += 1
                    number = self._tables
                printed += 1
                self._row(row, kind, table=number, number=printed, is_header=place in table.heads)
            for inner in (item for cell in row.cells for item in cell.items if isinstance(item, Table)):
                self._table(inner, kind)
        self._beside(aside)  # after the whole table, so that its rows stay together

    def _row(self, row: Row, kind: BlockKind | None, *, table: int, number: int, is_header: bool) -> None:
        if kind in _EDGES:
            self._edge(kind, row_text([text for text in row.texts if text]))
            return
        self.blocks.append(
            Block(
                kind=BlockKind.ROW,
                text=row_text(row.texts),
                cells=row.texts,
                table=table,
                row=number,
                is_header=is_header,
                emphasised=all(cell.is_set_off for cell in row.cells if cell.text),
            )
        )

    def _frame(self, cell: Cell, kind: BlockKind | None) -> None:
        for item in cell.items:
            if isinstance(item, PrintedParagraph):
                self._paragraph(item, kind)
            else:
                self._table(item, kind)

    def _beside(self, items: list[PrintedParagraph]) -> None:
        """Writes what the paragraphs refer to: footnotes, then text boxes."""
        for item in items:
            for reference in item.notes:
                self._note(reference)
        for item in items:
            for box in item.boxes:
                self.story(box, BlockKind.TEXT_BOX)

    def _note(self, reference: NoteReference) -> None:
        # Word knows no notes on notes; a file that has them may refer in a circle.
        note = None if self._in_note else self.notes.find(reference)
        if note is not None:
            self._in_note = True
            self.story(note.element, BlockKind.FOOTNOTE, note.mark)
            self._in_note = False
