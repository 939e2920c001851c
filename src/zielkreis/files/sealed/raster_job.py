"""The job ``raster``: one page of a scan becomes a grey picture that we drew ourselves."""

from collections.abc import Mapping
from typing import Any

from zielkreis.files.ocr.examining import examined
from zielkreis.files.ocr.image_pictures import draw_image
from zielkreis.files.ocr.pdf_pictures import draw_page
from zielkreis.files.ocr.pictures import picture_header
from zielkreis.files.recognition import is_pdf


def raster_page(request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """The page ``request["page"]`` (from 1), turned by ``request["turn"]`` degrees, as measures and bytes."""
    draw = draw_page if is_pdf(data) else draw_image
    page = examined(draw(data, int(request["page"])), turn=int(request["turn"]))
    return picture_header(page), page.picture.grey
