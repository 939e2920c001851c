"""Bands of a frame: runs of lines side by side, with a gutter that none of them crosses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.files.hand_numbers import NumberFamily, hand_number
from zielkreis.files.page_words.lines import PageLine, Stretch

_LEAST_GUTTER = 0.5  # of the size
_FARTHEST = 9.0  # of the size: room left for a signature
_MOST_ALONE = 3
_Gutter = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Lines ``[start, stop)`` of a frame; ``gutters`` are the free strips between their columns."""

    start: int
    stop: int
    gutters: tuple[_Gutter, ...]

    def column(self, stretch: Stretch) -> int:
        """The column a stretch stands in, counted from 0."""
        middle = (stretch.x0 + stretch.x1) / 2
        return sum(middle > (left + right) / 2 for left, right in self.gutters)


def bands_of(lines: Sequence[PageLine]) -> Iterator[Band]:
    """The bands from top to bottom; they do not overlap."""
    place = 0
    while place < len(lines):
        if len(lines[place].stretches) < 2:
            place += 1
            continue
        band = _band(lines, place)
        yield band
        place = band.stop


def _band(lines: Sequence[PageLine], start: int) -> Band:
    gutters = [
        (before.x1, after.x0)
        for before, after in zip(lines[start].stretches, lines[start].stretches[1:], strict=False)
    ]
    stop, alone = start + 1, 0
    kept = tuple(gutters)
    for place in range(start + 1, len(lines)):
        line, above = lines[place], lines[place - 1]
        if line.top - above.bottom > _FARTHEST * line.size or _begins_section(line):
            break
        narrowed = _narrowed(gutters, line)
        if not narrowed:
            break
        begins_right = line.x0 >= narrowed[0][0] - 1.0
        alone = 0 if begins_right or len(line.stretches) > 1 else alone + 1
        if alone > _MOST_ALONE:
            break
        gutters = narrowed
        if alone == 0:
            stop, kept = place + 1, tuple(narrowed)
    return Band(start=start, stop=stop, gutters=kept)


def _begins_section(line: PageLine) -> bool:
    if len(line.stretches) > 1:
        return False
    number = hand_number(line.text)
    return number is not None and (
        number.family in (NumberFamily.SECTION, NumberFamily.PARAGRAPH) or line.is_bold
    )


def _narrowed(gutters: Sequence[_Gutter], line: PageLine) -> list[_Gutter]:
    """The gutters that ``line`` leaves free, as wide as it leaves them."""
    found = []
    for gutter in gutters:
        left, right = gutter
        for stretch in line.stretches:
            if stretch.x0 + stretch.x1 < left + right:
                left = max(left, stretch.x1)
            else:
                right = min(right, stretch.x0)
        if right - left >= _LEAST_GUTTER * line.size:
            found.append((left, right))
    return found
