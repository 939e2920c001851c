"""Where a word is dark: its columns as runs of ink with gaps between them, in dots of the picture."""

from dataclasses import dataclass
from itertools import pairwise

from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.word_table import SeenWord

_INK = 185  # lighter than in the middle of strokes: thin ones of a coarse scan are grey
_DARK = bytes(1 if grey < _INK else 0 for grey in range(256))


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Columns ``[left, right)`` of a word that all have ink (or, as a gap, none)."""

    left: int
    right: int

    @property
    def width(self) -> int:
        """How many dots it is wide."""
        return self.right - self.left


def runs_of_ink(picture: GreyPicture, word: SeenWord) -> list[Run]:
    """The runs of ink of a word from left to right; letters that touch are one run."""
    left, right = max(word.left, 0), min(word.right, picture.width)
    if right <= left:
        return []
    ink = 0
    for y in range(max(word.top, 0), min(word.bottom, picture.height)):
        ink |= int.from_bytes(_dark_row(picture, y, left, right), "big")
    dark = [left + x for x, column in enumerate(ink.to_bytes(right - left, "big")) if column]
    if not dark:
        return []
    breaks = [(last + 1, following) for last, following in pairwise(dark) if following > last + 1]
    starts = [dark[0], *(following for _, following in breaks)]
    ends = [*(end for end, _ in breaks), dark[-1] + 1]
    return [Run(left=start, right=end) for start, end in zip(starts, ends, strict=True)]


def gaps_between(runs: list[Run]) -> list[Run]:
    """The gaps between runs of ink."""
    return [Run(left=before.right, right=behind.left) for before, behind in pairwise(runs)]


def height_of(picture: GreyPicture, run: Run, *, top: int, bottom: int) -> tuple[int, int]:
    """The rows ``[first, last)`` between ``top`` and ``bottom`` with ink of a run; empty at ``bottom``."""
    rows = [
        y
        for y in range(max(top, 0), min(bottom, picture.height))
        if 1 in _dark_row(picture, y, run.left, run.right)
    ]
    return (rows[0], rows[-1] + 1) if rows else (bottom, bottom)


def _dark_row(picture: GreyPicture, y: int, left: int, right: int) -> bytes:
    return picture.grey[y * picture.width + left : y * picture.width + right].translate(_DARK)
