"""Plain text as a ``Document``: paragraphs, headings, lists, tables and columns found by their look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.files.cell_texts import row_text
from zielkreis.files.hand_numbers import NumberFamily
from zielkreis.files.line_breaks import ends_like_sentence
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.plain_columns import column_texts, columns_begin
from zielkreis.files.plain_headings import HeadingLevels, is_heading
from zielkreis.files.plain_lines import Chunk, PlainLine, chunks, wrap_width
from zielkreis.files.plain_spaced_tables import spaced_table
from zielkreis.files.plain_tables import PlainTable, plain_table
from zielkreis.files.plain_units import Unit, goes_on_after_blank, merge, units
from zielkreis.files.titles import names_the_paper

_TITLE_WITHIN = 5
_DOUBLE = "="


def read_plain_text(text: str, *, notes: tuple[str, ...] = ()) -> Document:
    """The blocks of a plain text; lines wrapped by hand are put together again."""
    all_chunks = list(chunks(text))
    width = wrap_width(all_chunks)
    gatherer = _Gatherer(width=width)
    place = 0
    while place < len(all_chunks):
        spaced = spaced_table(all_chunks, place)
        if spaced is not None:
            table, taken = spaced
            gatherer.add_table(table)
            place += taken
        else:
            gatherer.add(all_chunks[place])
            place += 1
    return Document(format="text", blocks=tuple(_blocks(gatherer.units)), notes=notes)


@dataclass(slots=True)
class _Gatherer:
    """Turns chunks into units; tables and columns are already blocks."""

    width: int
    units: list[Unit] = field(default_factory=list)
    _tables: int = 0

    def add(self, chunk: Chunk) -> None:
        lines = chunk.lines
        for skipped in (0, 1):  # a caption may stand right above the table
            table = plain_table(lines[skipped:])
            if table is not None:
                self._text(lines[:skipped])
                self.add_table(table)
                return
        begin = 0
        for place, line in enumerate(lines):
            if line.is_underline and place > 0 and _is_underlined(lines[place - 1], line):
                self._text(_without_rules(lines[begin : place - 1]))
                self._underlined(lines[place - 1], line)
                begin = place + 1
        self._text(_without_rules(lines[begin:]))

    def _text(self, lines: Sequence[PlainLine]) -> None:
        columns = columns_begin(lines)
        found = units(lines[:columns], self.width)
        if found and self.units and goes_on_after_blank(self.units[-1], found[0], self.width):
            merge(self.units[-1], found.pop(0))
        self.units.extend(found)
        if columns is not None:
            blocks = tuple(
                Block(kind=BlockKind.PARAGRAPH, text=text) for text in column_texts(lines[columns:]) if text
            )
            self.units.append(Unit(lines=[], text="\t", blocks=blocks))

    def add_table(self, table: PlainTable) -> None:
        """The rows of a table."""
        self._tables += 1
        rows = tuple(
            Block(
                kind=BlockKind.ROW,
                text=row_text(cells),
                cells=cells,
                table=self._tables,
                row=number,
                is_header=table.has_head and number == 1,
            )
            for number, cells in enumerate(table.rows, start=1)
        )
        self.units.append(Unit(lines=[], text=" ".join(row.text for row in rows), blocks=rows))

    def _underlined(self, line: PlainLine, rule: PlainLine) -> None:
        level = 1 if rule.text.startswith(_DOUBLE) else 2
        heading = Block(kind=BlockKind.HEADING, text=clean_line(line.text), level=level)
        self.units.append(Unit(lines=[], text=heading.text, blocks=(heading,)))


def _is_underlined(line: PlainLine, rule: PlainLine) -> bool:
    if line.is_underline or rule.text.startswith("_") or ends_like_sentence(line.text):
        return False
    return 0.5 * len(line.text) <= len(rule.text) <= 2 * len(line.text) + 4


def _without_rules(lines: Sequence[PlainLine]) -> list[PlainLine]:
    """Rules that only divide the page go; those of underscores are lines to sign on and stay."""
    return [line for line in lines if not line.is_underline or line.text.startswith("_")]


def _blocks(all_units: Sequence[Unit]) -> Iterator[Block]:
    levels = HeadingLevels()
    title = _title_place(all_units)
    if title is not None:
        _complete_title(all_units[title], all_units[title + 1 :])
    depths: list[int] = []
    for place, unit in enumerate(all_units):
        if place == title:
            yield Block(kind=BlockKind.TITLE, text=unit.text)
        elif unit.blocks:
            yield from unit.blocks
            if unit.blocks[0].kind is BlockKind.HEADING:
                levels.pass_underlined(unit.blocks[0].level)
        elif not unit.text:
            continue
        elif unit.is_page_number:
            yield Block(kind=BlockKind.PAGE_FOOTER, text=unit.text)
        elif is_heading(all_units, place):
            yield Block(kind=BlockKind.HEADING, text=unit.text, level=levels.level(unit))
        elif _is_list_item(unit):
            yield Block(kind=BlockKind.LIST_ITEM, text=unit.text, level=_depth(unit, depths))
            continue
        else:
            yield Block(kind=BlockKind.PARAGRAPH, text=unit.text)
        depths.clear()


def _is_list_item(unit: Unit) -> bool:
    is_dash = unit.number is not None and unit.number.family is NumberFamily.DASH
    return is_dash and not unit.text.endswith(("–", "-", "—"))


def _depth(unit: Unit, depths: list[int]) -> int:
    """How deep the item stands among the items right above it; ``depths`` holds their indents."""
    indent = unit.lines[0].indent
    while depths and depths[-1] > indent:
        depths.pop()
    if not depths or depths[-1] < indent:
        depths.append(indent)
    return len(depths) - 1


def _title_place(all_units: Sequence[Unit]) -> int | None:
    """The place of the title: a short line near the top that names the paper."""
    for place, unit in enumerate(all_units[:_TITLE_WITHIN]):
        may_be = not unit.blocks or unit.blocks[0].kind is BlockKind.HEADING
        if may_be and unit.number is None and names_the_paper(unit.text):
            return place
    return None


def _complete_title(title: Unit, following: Sequence[Unit]) -> None:
    """Lines in capitals right below a title in capitals belong to it."""
    for unit in following:
        if unit.starts_chunk or not (title.text.isupper() and unit.text.isupper()):
            break
        title.text = f"{title.text} {unit.text}"
        unit.text = ""
