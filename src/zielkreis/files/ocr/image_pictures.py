"""Pages that come as picture files (PNG, JPEG, TIFF with several pages) as grey pictures."""

import io
import struct
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.pictures import MAX_PIXELS, RESOLUTION, GreyPicture

_FORMATS = ("PNG", "JPEG", "TIFF")
_MOST_PIXELS = 140_000_000  # a page of A4 at 1200 dots an inch
_LONG_SIDE = 11.7  # inches of A4, where a picture does not say how large it is
_SAID_DPI = range(100, 1201)  # below, cameras and screens write what means nothing
# What Pillow raises for files that are broken on purpose; it has no class of its own for that.
_BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, UnidentifiedImageError),
    *(TypeError, LookupError, ArithmeticError, struct.error),
)


def count_images(data: bytes, *, most: int) -> int:
    """How many pages the file has, ``most + 1`` where it has more.

    Raises:
        UnreadableFileError: no picture of a known form, or damaged.
    """
    try:
        with _opened(data) as image:
            for number in range(1, most + 2):
                try:
                    image.seek(number)
                except EOFError:
                    return number
            return most + 1
    except _BROKEN as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error


def draw_image(data: bytes, number: int) -> GreyPicture:
    """The page ``number`` (from 1) in grey, turned as the camera says, at about 300 dots an inch.

    Raises:
        UnreadableFileError: too large, or damaged.
    """
    try:
        with _opened(data) as image:
            image.seek(number - 1)
            if image.width * image.height > _MOST_PIXELS:
                where = f"{image.width} × {image.height} Bildpunkte"
                raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=where)
            dpi = _dpi(image)
            grey = ImageOps.exif_transpose(_on_white(image)).convert("L")
    except _BROKEN as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=f"Seite {number}") from error
    factor = min(RESOLUTION / dpi, (MAX_PIXELS / (grey.width * grey.height)) ** 0.5 * 0.999)
    if abs(factor - 1) > 0.05:
        size = (max(round(grey.width * factor), 1), max(round(grey.height * factor), 1))
        grey = grey.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        dpi *= factor
    return GreyPicture(width=grey.width, height=grey.height, dpi=dpi, grey=grey.tobytes())


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the size is checked above, before anything is unpacked
        try:
            return Image.open(io.BytesIO(data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise UnreadableFileError(UnreadableCode.TOO_LARGE, where="Bildpunkte") from error


def _on_white(image: Image.Image) -> Image.Image:
    """The picture without see-through parts, which would turn black."""
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image
    seen = image.convert("RGBA")
    ground = Image.new("RGBA", seen.size, "white")
    ground.alpha_composite(seen)
    ground.info.update({key: image.info[key] for key in ("exif",) if key in image.info})
    return ground


def _dpi(image: Image.Image) -> float:
    said = image.info.get("dpi")
    value = said[0] if isinstance(said, tuple) and said else 0
    if isinstance(value, (int, float)) and int(value) in _SAID_DPI:
        return float(value)
    return max(max(image.size) / _LONG_SIDE, 1.0)
