"""The skew of a scanned page and its ruled lines, which are taken out of the picture."""

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageStat

from zielkreis.files.ocr.pictures import POINTS, GreyPicture, PagePicture, turned
from zielkreis.files.ocr.ruling import Box, find_rules
from zielkreis.files.ocr.unfolding import unfold_cells
from zielkreis.files.page_words.ruled_tables import ruled_grids
from zielkreis.files.page_words.words import Rule

_INK = 180  # darker is ink
_WIDEST_SKEW = 4.0
_STEPS = ((350, 1.0), (700, 0.25), (700, 0.05))  # width of the picture looked at, degrees
_NO_SKEW = 0.04
_MOST_SKEW = 1.5  # the recogniser copes with less
_BEYOND = 24  # dots that a rule is painted over beyond its ends
_MARGIN = 3  # dots around a rule that are taken out with it


def examined(picture: GreyPicture, *, turn: int = 0) -> PagePicture:
    """The page with its skew and its rules, turned first by ``turn`` degrees anticlockwise (quarters)."""
    image = Image.frombytes("L", (picture.width, picture.height), picture.grey)
    if turn % 360:
        image = image.rotate(turn, expand=True)
    skew = skew_of(image)
    level = image if abs(skew) < _NO_SKEW else _levelled(image, skew)
    boxes = find_rules(level, picture.dpi)
    if abs(skew) > _MOST_SKEW:
        image, left = level, 0.0
    else:
        left = skew if level is not image else 0.0
    _take_out(image, boxes, left)
    scale = POINTS / picture.dpi
    rules = tuple(
        Rule(x0=x0 * scale, top=top * scale, x1=x1 * scale, bottom=bottom * scale)
        for x0, top, x1, bottom in boxes
    )
    cells = [tuple(edge / scale for edge in cell) for grid in ruled_grids(rules) for cell in grid.cells()]
    unfolded, cuts = unfold_cells(image, cells, left)
    return PagePicture(
        picture=GreyPicture(
            width=unfolded.width, height=unfolded.height, dpi=picture.dpi, grey=unfolded.tobytes()
        ),
        page_height=image.height,
        rules=rules,
        skew=left,
        cuts=cuts,
    )


def _levelled(image: Image.Image, skew: float) -> Image.Image:
    return image.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)


def skew_of(image: Image.Image) -> float:
    """By how many degrees anticlockwise the page must be turned for its lines to run level."""
    best, reach = 0.0, _WIDEST_SKEW
    for width, step in _STEPS:
        small = image.reduce(max(image.width // width, 1))
        small = small.point([255 if grey < _INK else 0 for grey in range(256)])
        count = round(reach / step)
        angles = [best + step * place for place in range(-count, count + 1)]
        # Of equally good angles the smallest: an empty page stays as it is.
        best = max(angles, key=lambda angle: (round(_levelness(small, angle), 3), -abs(angle)))
        reach = 1.5 * step
    return best


def _levelness(image: Image.Image, angle: float) -> float:
    """How sharply ink and gaps follow one another from top to bottom when the page is turned so."""
    turned = image.rotate(angle, resample=Image.Resampling.BILINEAR, fillcolor=0)
    profile = turned.resize((1, turned.height), Image.Resampling.BOX)
    return float(ImageStat.Stat(profile).var[0])


def _take_out(image: Image.Image, rules: Sequence[Box], skew: float) -> None:
    """Paints the rules over, where they lie in a picture that is still to be turned by ``skew``."""
    draw = ImageDraw.Draw(image)
    for x0, top, x1, bottom in rules:
        is_level = x1 - x0 >= bottom - top
        along, across = (_BEYOND, _MARGIN) if is_level else (_MARGIN, _BEYOND)
        left, upper, right, lower = x0 - along, top - across, x1 + along, bottom + across
        corners = [(left, upper), (right, upper), (right, lower), (left, lower)]
        draw.polygon([turned(x, y, -skew, image.width, image.height) for x, y in corners], fill=255)
