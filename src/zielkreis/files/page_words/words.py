"""Words where they stand on a page, ruled tables and known structure: what PDF and scans deliver alike."""

from dataclasses import dataclass

from zielkreis.domain.values.document import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWord:
    """One word as printed, without spaces; ``text`` is NFC.

    The box ``[x0, x1)`` by ``[top, bottom)`` is in points (1/72 inch) with the origin at the top left
    of the page as a reader holds it; ``size`` is the size of the type in points (of a picture: the
    height of the line). ``confidence`` is the recogniser's, 0 to 100; ``None`` where nothing was
    recognised because the file holds the text. ``seen`` is what the recogniser read where a sign was
    repaired, else empty; ``is_doubted`` says that its letters form no known word.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool = False
    confidence: int | None = None
    seen: str = ""
    is_doubted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A drawn line, upright or level; its box is in points as in ``PageWord`` (thin in one direction)."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def is_level(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 >= self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTable:
    """A table of a page, cells as a ``Block`` of kind row has them.

    All rows have one cell a column: one merged downwards is repeated in every row, one merged
    sideways stands once and leaves the further columns empty. The box is in points as in
    ``PageWord``; words inside it belong to the table and are not laid out. ``header_rows`` says how
    many rows are known to be the head, 0 when the file does not say. ``cell_words`` has the shape of
    ``rows`` and holds the words of each cell (once, where a cell is repeated); it may be empty, then
    uncertain numbers are sought among the words inside the box. ``goes_on`` says that the file knows
    the table to go on from the page before.
    """

    rows: tuple[tuple[str, ...], ...]
    top: float
    bottom: float
    x0: float
    x1: float
    header_rows: int = 0
    cell_words: tuple[tuple[tuple[PageWord, ...], ...], ...] = ()
    goes_on: bool = False

    @property
    def all_words(self) -> tuple[PageWord, ...]:
        """The words of all cells, as far as they are known."""
        return tuple(word for row in self.cell_words for cell in row for word in cell)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageElement:
    """A paragraph, heading, list item or note that the structure of the file names, with its words.

    ``level`` is as in ``Block``; ``label`` is a number that the file keeps apart from the text, made of
    ``label_words``. ``goes_on`` says that the file knows it to go on from the page before.
    """

    kind: BlockKind
    words: tuple[PageWord, ...]
    level: int = 0
    label: str = ""
    label_words: tuple[PageWord, ...] = ()
    goes_on: bool = False

    @property
    def all_words(self) -> tuple[PageWord, ...]:
        """The words of the number and of the text."""
        return self.label_words + self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOfWords:
    """A page as a reader holds it: ``number`` from 1, its size in points, its words in any order.

    ``tables`` are those a reader already found; ``rules`` are drawn lines, from which further ones
    are found. ``elements`` is the content of the page in reading order where the file names its
    structure; words in none of them are headers, footers and ornament. Where it is empty, structure
    is found from the look of the page.
    """

    number: int
    width: float
    height: float
    words: tuple[PageWord, ...]
    tables: tuple[PageTable, ...] = ()
    rules: tuple[Rule, ...] = ()
    elements: tuple[PageElement | PageTable, ...] = ()
