"""Paragraphs of a page as found: their lines, and what is known of their kind."""

from dataclasses import dataclass, field

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import HandNumber, hand_number, without_tab_after_number
from zielkreis.files.line_breaks import join_lines
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.page_words.lines import PageLine
from zielkreis.files.page_words.words import PageTable, PageWord
from zielkreis.files.plain_lines import PlainLine
from zielkreis.files.plain_units import Unit


@dataclass(slots=True, kw_only=True)
class Passage:
    """Lines that make one paragraph, or a table.

    ``right`` is the right edge its lines could reach. ``kind``, ``level`` and ``label`` are known
    where the file names its structure; else ``kind`` is ``None`` until it is found.
    ``stands_apart`` tells of a gap above, ``is_side`` of lines in columns side by side, each a
    passage, whose texts by column are ``columns``. ``is_last`` and ``is_first`` mark the
    ends of a frame, where a paragraph may go on.
    """

    page: int
    lines: list[PageLine] = field(default_factory=list)
    right: float = 0.0
    kind: BlockKind | None = None
    level: int = 0
    label: str = ""
    table: PageTable | None = None
    number: HandNumber | None = None
    stands_apart: bool = False
    is_side: bool = False
    columns: tuple[str, ...] = ()
    is_first: bool = False
    is_last: bool = False
    goes_on: bool = False

    def goes_on_from(self, above: "Passage") -> bool:
        """Whether it follows the passage ``above`` across the end of a page or column."""
        return self.goes_on or (self.page != above.page and self.is_first and above.is_last)

    @property
    def words(self) -> list[PageWord]:
        """Its words in reading order."""
        return [word for line in self.lines for word in line.words]

    @property
    def text(self) -> str:
        """Its text with the lines put together again; a tab where the next column begins."""
        if self.columns:
            return clean_line("\t".join(self.columns), keeps_leading_tab=True)
        return without_tab_after_number(clean_line(join_lines([line.text for line in self.lines])))

    @property
    def is_bold(self) -> bool:
        """Whether all lines are bold."""
        return bool(self.lines) and all(line.is_bold for line in self.lines)

    @property
    def size(self) -> float:
        """The size of its first line."""
        return self.lines[0].size if self.lines else 0.0

    def unit(self) -> Unit:
        """The passage as a unit of plain text, whose grammar of headings and joins then holds."""
        text = self.text
        lines = [PlainLine(text=line.text, indent=round(line.x0 / 5)) for line in self.lines]
        return Unit(lines=lines, number=hand_number(text), starts_chunk=self.stands_apart, text=text)
