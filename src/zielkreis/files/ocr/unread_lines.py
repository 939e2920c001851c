"""Lines of a page that the recogniser passed over: ink of the height of text where it found no word."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import mean, median

from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.word_table import SeenWord

_INK = 185
_MARGIN = 4  # dots around a word that belong to it
_FEWEST_DOTS = 6  # of ink in a row of a line
_LOW, _HIGH = 0.5, 3.5  # of the usual height of words: a line that runs aslant is higher
_SHORTEST = 5.0  # of that height: the ink of a line side by side
_PAD = 20  # dots of white around what is looked at again
_FEWEST_WORDS, _LEAST_CONFIDENCE = 2, 60
_MOST_WORDS = 20_000
_DARK = bytes(1 if grey < _INK else 0 for grey in range(256))


def unread_part(picture: GreyPicture, lines: Sequence[Sequence[SeenWord]]) -> tuple[GreyPicture, int] | None:
    """The part of a page with lines not read, all else white, and how many dots down it begins.

    ``None`` where every line was read; pictures, stamps and handwriting are no lines by their height.
    """
    words = [word for line in lines for word in line][:_MOST_WORDS]
    if not words:
        return None
    usual = median(word.bottom - word.top for word in words)
    rows = _uncovered(picture, words)
    bands = [band for band in _bands(rows) if _is_line(rows, band, usual)]
    if not bands:
        return None
    top, bottom = bands[0][0], bands[-1][1]
    kept = {y for first, last in bands for y in range(first, last)}
    white = b"\xff" * picture.width
    grey = b"".join(rows[y] if y in kept else white for y in range(top, bottom))
    pad = white * _PAD
    part = GreyPicture(
        width=picture.width, height=bottom - top + 2 * _PAD, dpi=picture.dpi, grey=pad + grey + pad
    )
    return part, top - _PAD


def with_lines_read_again(
    lines: Sequence[Sequence[SeenWord]], again: Sequence[Sequence[SeenWord]]
) -> list[list[SeenWord]]:
    """The lines and, in their places from top to bottom, those that a second look made sense of."""
    every = [list(line) for line in lines]
    for line in again:
        if len(line) >= _FEWEST_WORDS and mean(word.confidence for word in line) >= _LEAST_CONFIDENCE:
            top = min(word.top for word in line)
            behind = (place for place, other in enumerate(every) if other[0].top > top)
            every.insert(next(behind, len(every)), list(line))
    return every


def _uncovered(picture: GreyPicture, words: Sequence[SeenWord]) -> list[bytes]:
    """The rows of the picture, white where a word stands."""
    width = picture.width
    rows = [bytearray(picture.grey[y * width : (y + 1) * width]) for y in range(picture.height)]
    for word in words:
        left, right = max(word.left - _MARGIN, 0), min(word.right + _MARGIN, width)
        white = b"\xff" * max(right - left, 0)
        for y in range(max(word.top - _MARGIN, 0), min(word.bottom + _MARGIN, picture.height)):
            rows[y][left : left + len(white)] = white
    return [bytes(row) for row in rows]


def _bands(rows: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Stretches of rows with ink, as first and behind the last."""
    inked = ((y, row.translate(_DARK).count(1) >= _FEWEST_DOTS) for y, row in enumerate(rows))
    for is_inked, group in groupby(inked, key=lambda each: each[1]):
        if is_inked:
            places = [y for y, _ in group]
            yield places[0], places[-1] + 1


def _is_line(rows: Sequence[bytes], band: tuple[int, int], usual: float) -> bool:
    first, last = band
    if not _LOW * usual <= last - first <= _HIGH * usual:
        return False
    ink = 0
    for row in rows[first:last]:
        ink |= int.from_bytes(row.translate(_DARK), "big")
    return ink.to_bytes(len(rows[first]), "big").count(1) >= _SHORTEST * usual
