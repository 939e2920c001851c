"""Bold type, told from how wide the strokes of the letters are."""

from collections.abc import Iterable, Sequence
from statistics import median

from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.word_table import SeenWord

_BOLD_FROM = 1.2  # of the stroke of the running text
_BOLD_SHARE = 0.92  # of the letters of a line
_INK = 140
_LONG_ENOUGH = 3  # signs; the strokes of shorter words say little
_DARK = bytes(1 if grey < _INK else 0 for grey in range(256))


def stroke_of(picture: GreyPicture, word: SeenWord) -> float:
    """How wide the strokes of a word are in dots; 0 where nothing is dark."""
    top, bottom = max(word.top, 0), min(word.bottom, picture.height)
    left, right = max(word.left, 0), min(word.right, picture.width)
    ink = changes = 0
    for y in range(top, bottom):
        row = picture.grey[y * picture.width + left : y * picture.width + right].translate(_DARK)
        ink += row.count(b"\x01")
        changes += row.count(b"\x01\x00") + row.endswith(b"\x01")
    return ink / changes if changes else 0.0


def usual_stroke(strokes: Iterable[float]) -> float:
    """The stroke of the running text, 0 where there is none."""
    known = [stroke for stroke in strokes if stroke]
    return median(known) if known else 0.0


def is_bold_line(strokes: Sequence[tuple[int, float]], usual: float) -> bool:
    """Whether a whole line is bold; ``strokes`` are the length and the stroke of its words."""
    known = [(length, stroke) for length, stroke in strokes if stroke and length >= _LONG_ENOUGH]
    known = known or [(length, stroke) for length, stroke in strokes if stroke]
    total = sum(length for length, _ in known)
    if not total or not usual:
        return False
    bold = sum(length for length, stroke in known if stroke >= _BOLD_FROM * usual)
    return bold >= _BOLD_SHARE * total
