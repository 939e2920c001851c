"""Scans made for tests: pages drawn as pictures, laid askew, with noise and the traces of JPEG."""

import io
import math
import random  # noqa: TID251 - noise of a scanner, the same at every run
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types
from PIL import Image

_PAPER = 250
_NOISE_SHARE = 0.12
_MIDDLE = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanner:
    """How a scanner spoils a page: ``angle`` in degrees, ``noise`` as spread of grey, ``quality`` of JPEG.

    ``seed`` chooses the noise, which is the same at every run.
    """

    dpi: int = 300
    angle: float = 0.5
    noise: float = 12.0
    quality: int = 60
    seed: int = 2012


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


def _noise(size: tuple[int, int], spread: float, seed: int) -> Image.Image:
    """Grey of that spread around the middle, the same at every run."""
    dots = random.Random(seed).randbytes(size[0] * size[1])  # noqa: S311 - noise, no secret
    grey = Image.frombytes("L", size, dots)
    widest = spread * math.sqrt(3)
    return grey.point([round(_MIDDLE + (value - _MIDDLE) / _MIDDLE * widest) for value in range(256)])


def _scanned(page: "pypdfium2.PdfPage", scanner: Scanner) -> Image.Image:
    image = page.render(scale=scanner.dpi / 72, grayscale=True).to_pil().convert("L")
    image = image.rotate(scanner.angle, resample=Image.Resampling.BICUBIC, fillcolor=_PAPER)
    if scanner.noise:
        image = Image.blend(image, _noise(image.size, scanner.noise, scanner.seed), _NOISE_SHARE)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=scanner.quality)
    spoiled = Image.open(io.BytesIO(stream.getvalue()))
    spoiled.load()
    return spoiled
