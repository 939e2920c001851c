"""A line with the numbers before its words."""

from dataclasses import dataclass

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.number_reading import read_label, read_numerals
from zielkreis.domain.reading.structure.numerals import RANK, Numeral, Readings, Style
from zielkreis.domain.values.document import BlockKind

HEADING_KINDS = (BlockKind.HEADING, BlockKind.TITLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A line, its numbers from the outside in, and where its own words begin in ``line.words``."""

    line: Line
    numerals: tuple[Readings, ...]
    position: int

    @property
    def own(self) -> str:
        """The words after the numbers, as patterns read them."""
        return self.line.plain[self.position :]

    @property
    def outermost(self) -> Numeral | None:
        """The first reading of the first number."""
        return self.numerals[0][0] if self.numerals else None

    @property
    def is_bullet(self) -> bool:
        """Whether a bullet stands before the words."""
        return self.outermost is not None and self.outermost.style is Style.BULLET

    @property
    def is_numbered(self) -> bool:
        """Whether a number or letter stands before the words."""
        return self.outermost is not None and not self.is_bullet

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table."""
        return self.line.block.kind is BlockKind.ROW

    @property
    def is_item(self) -> bool:
        """Whether the file makes it an item of a list."""
        return self.line.block.kind is BlockKind.LIST_ITEM


def view(line: Line) -> View:
    """The line with its numbers read, those printed by the program before those typed by hand.

    A number in the first cell of a row belongs to the row.
    """
    if line.block.kind is BlockKind.ROW:
        return View(line=line, numerals=(), position=0)
    printed = read_label(line.block.label)
    typed, position = read_numerals(line.plain, bare=line.bare and not printed)
    if printed and typed and not _descends(printed, typed):
        return View(line=line, numerals=printed, position=0)
    return View(line=line, numerals=printed + typed, position=position)


def _descends(printed: tuple[Readings, ...], typed: tuple[Readings, ...]) -> bool:
    """Whether a typed number goes on from the printed one ("§ 2" and "(1)"); else it is text."""
    last = RANK[printed[-1][0].style]
    return last == RANK[Style.BULLET] or RANK[typed[0][0].style] > last
