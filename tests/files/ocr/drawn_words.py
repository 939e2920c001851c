"""Lines of words drawn as plain strokes, with the boxes a recogniser would give, for tests without one.

A letter is a black box; tall ones are as high as the type, ``'`` stands for a raised mark.
"""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from zielkreis.files.ocr.letter_widths import letter_width
from zielkreis.files.ocr.pictures import GreyPicture, PagePicture
from zielkreis.files.ocr.word_table import SeenWord

SIZE = 46  # dots: type of 11 points at 300 dots an inch
HEIGHT, SMALL = 34, 25
MARK, MARK_HEIGHT = "'", 16
BLANK, GAP = 17, 4
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZbdfhikltäöüß1234567890")


class Drawing:
    """A page on which lines are drawn one below the other."""

    def __init__(self, width: int = 1600, height: int = 1000) -> None:
        self._image = Image.new("L", (width, height), 250)
        self._draw = ImageDraw.Draw(self._image)

    def line(self, text: str, *, bottom: int, x: int = 100, scale: float = 1.0) -> list[SeenWord]:
        """Draws words and gives their boxes, one word a box."""
        return [self._word(word, *place) for word, place in self._places(text, bottom, x, scale)]

    def page(self) -> PagePicture:
        """What was drawn."""
        picture = GreyPicture(
            width=self._image.width, height=self._image.height, dpi=300.0, grey=self._image.tobytes()
        )
        return PagePicture(picture=picture, page_height=picture.height, rules=())

    def _places(
        self, text: str, bottom: int, x: int, scale: float
    ) -> Sequence[tuple[str, tuple[int, int, int, float]]]:
        placed = []
        for word in text.split():
            end = x
            for sign in word:
                width = max(round(letter_width(sign) * SIZE * scale) - GAP, 3)
                height = round((HEIGHT if sign in _TALL else SMALL) * scale)
                low = bottom
                if sign == MARK:
                    height, low = round(MARK_HEIGHT * scale), bottom - round((HEIGHT - MARK_HEIGHT) * scale)
                self._draw.rectangle((end, low - height, end + width - 1, low - 1), fill=10)
                end += width + GAP
            placed.append((word, (x, end - GAP, bottom, scale)))
            x = end - GAP + round(BLANK * scale)
        return placed

    @staticmethod
    def _word(text: str, left: int, right: int, bottom: int, scale: float) -> SeenWord:
        top = bottom - round(HEIGHT * scale)
        return SeenWord(text=text, left=left, top=top, right=right, bottom=bottom, confidence=95)


def as_one(words: Sequence[SeenWord], text: str) -> SeenWord:
    """Several words in the one box of a recogniser that read them as ``text``."""
    first, last = words[0], words[-1]
    return SeenWord(
        text=text, left=first.left, top=first.top, right=last.right, bottom=first.bottom, confidence=90
    )
