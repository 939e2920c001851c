"""Blocks in reading order: paragraphs, rows, notes and text boxes become ``Block`` values."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from zielkreis.domain.values.document import Block, BlockKind, TrackedChange
from zielkreis.files.cell_texts import row_text
from zielkreis.files.line_breaks import grouped_by_items, grouped_lines, join_lines
from zielkreis.files.office.printed import Note, NoteReference, PrintedParagraph
from zielkreis.files.office.tables import Cell, Row, Table
from zielkreis.files.office.tracked import PendingChange
from zielkreis.files.office.xml import XmlElement

_JOINED_KINDS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_EDGES = frozenset({BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER})


class StorySource(Protocol):
    """One format of file: what stands in a story, and the notes its paragraphs refer to."""

    def items(self, container: XmlElement) -> Iterator[PrintedParagraph | Table]:
        """The printed paragraphs and tables of a story in order; numbers are counted on the way."""

    def find_note(self, reference: NoteReference) -> Note | None:
        """The note behind a reference; ``None`` where the file lacks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphLines:
    """Lines of a printed paragraph that made a block; ``numbers`` count the lines between its breaks.

    ``shows_label`` says that the printed label stands in the text of the block.
    """

    paragraph: PrintedParagraph
    numbers: tuple[int, ...]
    shows_label: bool = False


@dataclass(slots=True)
class BlockWriter:
    """Writes the blocks of a document; a change is told with the block it stands in.

    Where nothing is left of a block, its changes go to the block that follows. ``made_from`` holds for
    each block what it was made from.
    """

    source: StorySource
    blocks: list[Block] = field(default_factory=list)
    made_from: list[ParagraphLines | Row] = field(default_factory=list)
    _changes: list[tuple[PendingChange, int]] = field(default_factory=list)
    _tables: int = 0
    _edge_texts: set[tuple[BlockKind, str]] = field(default_factory=set)
    _in_note: bool = False

    def story(self, container: XmlElement, kind: BlockKind | None = None, label: str = "") -> None:
        """Writes a story; ``kind`` marks all its paragraphs, ``label`` the first one."""
        for item in self.source.items(container):
            before = len(self.blocks)
            if isinstance(item, PrintedParagraph):
                self._paragraph(item, kind, label)
            else:
                self._table(item, kind)
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
                lines = ParagraphLines(
                    paragraph=item,
                    numbers=tuple(item.line_numbers[index] for index in group),
                    shows_label=kind in _EDGES,
                )
                place_of_line.update((line, len(self.blocks)) for line in lines.numbers)
                self._add(lines, text, kind, label if number == 0 else "", is_first=number == 0)
        for change in item.changes:
            above = [line for line in place_of_line if line <= change.line]
            place = place_of_line[max(above)] if above else first
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
        self, lines: ParagraphLines, text: str, kind: BlockKind | None, label: str, *, is_first: bool
    ) -> None:
        item = lines.paragraph
        if kind in _EDGES:
            self._edge(kind, f"{item.printed_label} {text}".strip(), lines)
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
        self.made_from.append(lines)

    def _edge(self, kind: BlockKind, text: str, source: ParagraphLines | Row) -> None:
        text = text.lstrip("\t")
        if text and (kind, text) not in self._edge_texts:
            self._edge_texts.add((kind, text))
            self.blocks.append(Block(kind=kind, text=text))
            self.made_from.append(source)

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
            self._edge(kind, row_text([text for text in row.texts if text]), row)
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
        self.made_from.append(row)

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
        note = None if self._in_note else self.source.find_note(reference)
        if note is not None:
            self._in_note = True
            self.story(note.element, BlockKind.FOOTNOTE, note.mark)
            self._in_note = False
