"""Which of the words that follow one another in the text do so in the file too.

The reader tells a table within a cell behind the row that holds it, and notes and text boxes behind their
paragraph. In the file they stand amid other words, so a range from the first to the last word of a statement
could run over words of another block, or backwards.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from zielkreis.files.docx.reader import WalkedPackage
from zielkreis.files.docx.xml import W
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.docx_comments.signs import Sign, signs_of
from zielkreis.files.office.xml import XmlElement

_TEXT_BOX = W + "txbxContent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The first and the last sign of a character of the block with this index; both have an element."""

    block: int
    first: Sign
    last: Sign


@dataclass(slots=True)
class BodyOrder:
    """The order of the words in the body of the main part, text boxes left out."""

    read: WalkedPackage
    main: PartText
    _known: dict[XmlElement, int | None] = field(default_factory=dict)
    _words: list[tuple[int, int]] | None = None

    def byte_of(self, element: XmlElement) -> int | None:
        """The byte of the main part at which an element begins; ``None`` outside of the body."""
        if element not in self._known:
            is_in_body = self.main.owns(element) and outermost_box(element) is None
            self._known[element] = self.main.span(element).start if is_in_body else None
        return self._known[element]

    def first_stretch(self, words: Sequence[Shown]) -> Sequence[Shown]:
        """Those at the beginning that a range may cover without covering words of other blocks.

        All of them, where they follow one another in the body; one, where the first stands outside of it.
        """
        for number in range(1, len(words)):
            if not self._follow(words[number - 1], words[number]):
                return words[:number]
        return words

    def _follow(self, before: Shown, behind: Shown) -> bool:
        """Whether one stands behind the other in the body, only blocks from one to the other in between."""
        left, right = self._place(before.last), self._place(behind.first)
        if left is None or right is None or right < left:
            return False
        if left[0] == right[0]:
            return True
        words = self._all_words()
        between = words[bisect_left(words, (left[0] + 1,)) : bisect_left(words, (right[0],))]
        lowest, highest = sorted((before.block, behind.block))
        return all(lowest <= block <= highest for _, block in between)

    def _place(self, sign: Sign) -> tuple[int, int] | None:
        byte = None if sign.element is None else self.byte_of(sign.element)
        return None if byte is None else (byte, sign.offset or 0)

    def _all_words(self) -> list[tuple[int, int]]:
        """Where elements that show words begin, in order, each with the index of the block they make."""
        if self._words is None:
            found: set[tuple[int, int]] = set()
            for block, source in enumerate(self.read.made_from):
                for sign in signs_of(source):
                    place = self._place(sign) if sign.character.strip() else None
                    if place is not None:
                        found.add((place[0], block))
            self._words = sorted(found)
        return self._words


def outermost_box(element: XmlElement) -> XmlElement | None:
    """The outermost text box that holds an element."""
    boxes = [each for each in upwards(element) if each.tag == _TEXT_BOX]
    return boxes[-1] if boxes else None


def upwards(element: XmlElement) -> Iterator[XmlElement]:
    """What holds an element, from the nearest to the root."""
    parent = element.getparent()
    while parent is not None:
        yield parent
        parent = parent.getparent()
