"""The cells of ruled tables laid one below the other, so that no line of text runs over two cells."""

from collections.abc import Sequence

from PIL import Image

from zielkreis.files.ocr.pictures import MAX_PIXELS, Cut, turned

_INSET = 4  # dots; what is left of the rules lies on the edge of a cell
_GAP = 30  # dots between the cells
_LEFT = 60
_MOST_CELLS = 600
_SMALLEST = 24


def unfold_cells(
    image: Image.Image, cells: Sequence[Sequence[float]], skew: float
) -> tuple[Image.Image, tuple[Cut, ...]]:
    """The picture with its cells taken out and appended below it, and where each of them came from.

    ``cells`` are boxes on the level page, in dots; the picture is still to be turned by ``skew``. A page
    with too many or too large cells stays as it is.
    """
    cuts: list[Cut] = []
    y = image.height + _GAP
    for x0, top, x1, bottom in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        width, height = round(x1 - x0) - 2 * _INSET, round(bottom - top) - 2 * _INSET
        if width < _SMALLEST or height < _SMALLEST or width + _LEFT > image.width:
            continue
        x, upper = turned((x0 + x1) / 2, (top + bottom) / 2, -skew, image.width, image.height)
        cuts.append(
            Cut(
                x=_LEFT,
                y=y,
                width=width,
                height=height,
                from_x=max(round(x - width / 2), 0),
                from_y=max(round(upper - height / 2), 0),
            )
        )
        y += height + _GAP
    if not cuts or len(cuts) > _MOST_CELLS or image.width * y > MAX_PIXELS:
        return image, ()
    unfolded = Image.new("L", (image.width, y), 255)
    unfolded.paste(image, (0, 0))
    for cut in cuts:
        box = (cut.from_x, cut.from_y, cut.from_x + cut.width, cut.from_y + cut.height)
        unfolded.paste(image.crop(box), (cut.x, cut.y))
        unfolded.paste(255, box)
    return unfolded, tuple(cuts)
