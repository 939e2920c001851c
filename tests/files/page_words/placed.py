"""Places words on pages by hand: a line is its text, where it begins and how it is set."""

from collections.abc import Sequence

from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.files.page_words.document import document_of_pages
from zielkreis.files.page_words.words import PageOfWords, PageWord, Rule

LEFT, RIGHT, PITCH = 70.0, 520.0, 14.0
_SIGN, _BLANK = 0.5, 0.25  # of the size: every sign is equally wide


def line(
    text: str, row: float, x: float = LEFT, *, size: float = 11.0, bold: bool = False, sure: int | None = None
) -> list[PageWord]:
    """The words of a line on row ``row``; a tab leaves a gap of four ems, ``sure`` is a confidence."""
    words: list[PageWord] = []
    bottom = 80 + row * PITCH
    for piece in text.replace("\t", " \t ").split(" "):
        if piece == "\t":
            x += 4 * size
        elif piece:
            end = x + _SIGN * size * len(piece)
            words.append(
                PageWord(
                    text=piece,
                    x0=x,
                    top=bottom - size,
                    x1=end,
                    bottom=bottom,
                    size=size,
                    bold=bold,
                    confidence=sure,
                )
            )
            x = end + _BLANK * size
    return words


def full(start: str, row: float, x: float = LEFT, to: float = RIGHT, end: str = "Wort") -> list[PageWord]:
    """A justified line: it begins with ``start``, ends with ``end``, and no further word would fit."""
    said = [*start.split(), end]
    while _width(*said, "Rede") + _BLANK * 11 * len(said) < to - x:
        said.insert(-1, "Rede")
    blank = (to - x - _width(*said)) / (len(said) - 1)
    words: list[PageWord] = []
    for piece in said:
        words += line(piece, row, x)
        x = words[-1].x1 + blank
    return words


def _width(*said: str) -> float:
    return sum(_SIGN * 11 * len(piece) for piece in said)


def page(*lines: Sequence[PageWord], number: int = 1, rules: Sequence[Rule] = ()) -> PageOfWords:
    """A page of A4 with these lines."""
    words = tuple(word for each in lines for word in each)
    return PageOfWords(number=number, width=595.0, height=842.0, words=words, rules=tuple(rules))


def read(*pages: PageOfWords) -> Document:
    """The document of the pages."""
    return document_of_pages(pages, format="pdf", notes=())


def texts(*pages: PageOfWords) -> list[str]:
    """The texts of all blocks."""
    return [block.text for block in read(*pages).blocks]


def of_kind(document: Document, kind: BlockKind) -> list[Block]:
    """The blocks of one kind."""
    return [block for block in document.blocks if block.kind is kind]


def level(y: float, x0: float = LEFT, x1: float = RIGHT) -> Rule:
    """A drawn line from left to right."""
    return Rule(x0=x0, top=y, x1=x1, bottom=y)


def upright(x: float, top: float, bottom: float) -> Rule:
    """A drawn line from top to bottom."""
    return Rule(x0=x, top=top, x1=x, bottom=bottom)
