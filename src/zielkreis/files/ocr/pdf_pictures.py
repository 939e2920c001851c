"""A page of a PDF file drawn as a grey picture."""

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.pictures import MAX_PIXELS, POINTS, RESOLUTION, GreyPicture


def draw_page(data: bytes, number: int) -> GreyPicture:
    """The page ``number`` (from 1) at 300 dots an inch, at fewer where it is very large.

    Raises:
        UnreadableFileError: the file or the page is damaged.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error
    try:
        page = document[number - 1]
        width, height = page.get_size()
        scale = min(RESOLUTION / POINTS, (MAX_PIXELS / max(width * height, 1.0)) ** 0.5 * 0.999)
        bitmap = page.render(scale=scale, grayscale=True)
        stride, rows = bitmap.stride, bytes(bitmap.buffer)
        grey = b"".join(
            rows[start : start + bitmap.width] for start in range(0, stride * bitmap.height, stride)
        )
        return GreyPicture(width=bitmap.width, height=bitmap.height, dpi=scale * POINTS, grey=grey)
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=f"Seite {number}") from error
    finally:
        document.close()
