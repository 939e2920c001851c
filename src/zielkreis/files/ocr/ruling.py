"""Ruled lines of a scanned page, found by their ink."""

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageStat

_RUN = 24  # dots; a rule is found by stretches of this length, at 300 dots an inch
_BESIDE = (7, 15)  # dots above and below a rule where it is light again
_CONTRAST = 28
_LIGHT = 215
_MOST_LIGHT = 0.06  # of a rule may be broken, as print and scan leave it
_SHORTEST = (0.6, 0.3)  # inches, of level and of upright rules
_THICKEST = 0.06  # inches

_ABOVE = (15, 5)  # dots above a rule where letters would stand
_WITH_LETTERS = 222

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in dots."""


def find_rules(image: Image.Image, dpi: float) -> list[Box]:
    """The level and upright lines of a page that is level: long, thin, without gaps."""
    on_its_side = image.transpose(Image.Transpose.TRANSPOSE)
    upright = [_mirrored(box) for box in _rules(on_its_side, dpi, _SHORTEST[1])]
    level = [
        box
        for box in _rules(image, dpi, _SHORTEST[0])
        if any(_meet(box, each) for each in upright) or not _lies_in_text(image, box)
    ]
    return [*level, *upright]


def _meet(level: Box, upright: Box) -> bool:
    return (
        level[0] - _RUN <= upright[2]
        and upright[0] <= level[2] + _RUN
        and upright[1] - _RUN <= level[3]
        and level[1] <= upright[3] + _RUN
    )


def _lies_in_text(image: Image.Image, box: Box) -> bool:
    """Whether letters stand right above: then the line underlines them or strikes them out."""
    x0, top, x1, _ = box
    band = image.crop((x0, max(top - _ABOVE[0], 0), x1, max(top - _ABOVE[1], 1)))
    return float(ImageStat.Stat(band).mean[0]) < _WITH_LETTERS


def _rules(image: Image.Image, dpi: float, shortest: float) -> Iterator[Box]:
    """Level lines as boxes in dots: long, thin, darker than what is above and below."""
    columns = image.width // _RUN
    if not columns:
        return
    whole = image.crop((0, 0, columns * _RUN, image.height))
    strips = whole.resize((columns, image.height), Image.Resampling.BOX)
    marks = _darker_than_beside(strips).tobytes()
    fewest = max(round(shortest * dpi / _RUN), 2)
    open_runs: dict[tuple[int, int], int] = {}  # first and last column: row it began in
    for y in range(image.height + 1):
        row = marks[y * columns : (y + 1) * columns]
        found = set(_stretches(row, fewest))
        goes_on = _followed(open_runs, found)
        for stretch, top in list(open_runs.items()):
            if stretch not in goes_on:
                del open_runs[stretch]
                box = (stretch[0] * _RUN, top, (stretch[1] + 1) * _RUN, y)
                rule = _unbroken(image, box) if y - top <= _THICKEST * dpi else None
                if rule is not None and rule[2] - rule[0] >= shortest * dpi:
                    yield rule
        for before, after in goes_on.items():
            top = open_runs.pop(before)
            merged = (min(before[0], after[0]), max(before[1], after[1]))
            open_runs[merged] = min(top, open_runs.get(merged, top))
        for stretch in found - set(goes_on.values()):
            open_runs.setdefault(stretch, y)


def _darker_than_beside(strips: Image.Image) -> Image.Image:
    """1 where a strip is darker than those a little above and below it, else 0."""
    lines = Image.new("L", strips.size, 0)
    for gap in _BESIDE:
        above, below = ImageChops.offset(strips, 0, gap), ImageChops.offset(strips, 0, -gap)
        difference = ImageChops.subtract(ImageChops.darker(above, below), strips)
        lines = ImageChops.lighter(lines, difference)
    return lines.point([1 if grey >= _CONTRAST else 0 for grey in range(256)])


def _unbroken(image: Image.Image, box: Box) -> Box | None:
    """The rule from its first to its last ink; ``None`` where it has gaps, as a line of letters has."""
    x0, top, x1, bottom = box
    darkest = image.crop((x0, top, x1, top + 1))
    for y in range(top + 1, bottom):
        darkest = ImageChops.darker(darkest, image.crop((x0, y, x1, y + 1)))
    ink = darkest.point([1 if grey < _LIGHT else 0 for grey in range(256)]).tobytes()
    first, last = ink.find(b"\x01"), ink.rfind(b"\x01")
    if first < 0 or ink.count(b"\x00", first, last) > _MOST_LIGHT * (last - first):
        return None
    return x0 + first, top, x0 + last + 1, bottom


def _followed(
    open_runs: dict[tuple[int, int], int], found: set[tuple[int, int]]
) -> dict[tuple[int, int], tuple[int, int]]:
    """For each open stretch the one below it that overlaps it."""
    return {
        before: after
        for before in open_runs
        for after in found
        if after[0] <= before[1] and before[0] <= after[1]
    }


def _stretches(row: bytes, fewest: int) -> Iterator[tuple[int, int]]:
    """First and last place of each row of marks that is long enough."""
    start = row.find(b"\x01")
    while start >= 0:
        end = row.find(b"\x00", start)
        end = len(row) if end < 0 else end
        if end - start >= fewest:
            yield start, end - 1
        start = row.find(b"\x01", end)


def _mirrored(box: Box) -> Box:
    x0, top, x1, bottom = box
    return top, x0, bottom, x1
