"""Scans made for tests: pages drawn as pictures, laid askew, with noise and the traces of JPEG."""

import io
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types
from PIL import Image

_PAPER = 250
_NOISE_SHARE = 0.12


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanner:
    """How a scanner spoils a page: ``angle`` in degrees, ``noise`` as spread of grey, ``quality`` of JPEG."""

    dpi: int = 300
    angle: float = 0.5
    noise: float = 12.0
    quality: int = 60


def scanned_images(pdf: bytes, scanner: Scanner) -> list[Image.Image]:
    """The pages of a PDF file as a scanner would deliver them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_scanned(page, scanner) for page in document]
    finally:
        document.close()


def scanned_pdf(pdf: bytes, scanner: Scanner) -> bytes:
    """A PDF file of nothing but pictures of the pages."""
    return pdf_of_images(scanned_images(pdf, scanner), scanner.dpi)


def pdf_of_images(images: list[Image.Image], dpi: int) -> bytes:
    """A PDF file of these pictures, one a page."""
    stream = io.BytesIO()
    images[0].save(stream, "PDF", save_all=True, append_images=images[1:], resolution=dpi)
    return stream.getvalue()


def _scanned(page: "pypdfium2.PdfPage", scanner: Scanner) -> Image.Image:
    image = page.render(scale=scanner.dpi / 72, grayscale=True).to_pil().convert("L")
    image = image.rotate(scanner.angle, resample=Image.Resampling.BICUBIC, fillcolor=_PAPER)
    if scanner.noise:
        image = Image.blend(image, Image.effect_noise(image.size, scanner.noise), _NOISE_SHARE)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=scanner.quality)
    spoiled = Image.open(io.BytesIO(stream.getvalue()))
    spoiled.load()
    return spoiled
