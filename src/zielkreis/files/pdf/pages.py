"""One page of a PDF file: its words, drawn lines, named structure, and whether it is only a picture."""

import ctypes
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.page_words.words import PageElement, PageOfWords, PageTable, Rule
from zielkreis.files.pdf.opening import OpenPdf
from zielkreis.files.pdf.orientation import Box
from zielkreis.files.pdf.pictures import is_picture_only
from zielkreis.files.pdf.rules import page_rules
from zielkreis.files.pdf.structure import elements_of
from zielkreis.files.pdf.tags import page_tags
from zielkreis.files.pdf.text_words import MarkedWord, PageText, page_text

_FEWEST_WORDS = 3
_MOST_HIDDEN = 0.5
_LARGEST = 14_400.0  # points: what the format allows


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfPage:
    """A page as read; ``number`` counts from 1.

    ``is_picture_only`` says that it shows something and holds next to no text, ``is_hidden_text``
    that most of its text is not drawn, ``across`` counts signs that run across the text.
    """

    number: int
    width: float
    height: float
    words: tuple[MarkedWord, ...]
    rules: tuple[Rule, ...]
    elements: tuple[PageElement | PageTable, ...]
    across: int
    is_cut: bool
    is_picture_only: bool
    is_hidden_text: bool

    def as_words(self, *, with_elements: bool) -> PageOfWords:
        """The page as all readers of pages deliver it."""
        return PageOfWords(
            number=self.number,
            width=self.width,
            height=self.height,
            words=tuple(item.word for item in self.words),
            rules=() if with_elements else self.rules,
            elements=self.elements if with_elements else (),
        )


def read_page(pdf: OpenPdf, index: int) -> PdfPage:
    """The page at ``index`` (from 0).

    Raises:
        UnreadableFileError: the page cannot be loaded.
    """
    page = pdfium.FPDF_LoadPage(pdf.document, index)
    if not page:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=f"Seite {index + 1}")
    try:
        text = _text(page)
        tags = page_tags(page)
        has_text = len(text.words) >= _FEWEST_WORDS
        hidden = sum(item.is_hidden for item in text.words)
        width, height = text.orientation.size
        return PdfPage(
            number=index + 1,
            width=width,
            height=height,
            words=text.words,
            rules=page_rules(page, text.orientation),
            elements=elements_of(tags, text.words) if tags else (),
            across=text.across,
            is_cut=text.is_cut,
            is_picture_only=is_picture_only(page, len(text.words), width * height),
            is_hidden_text=has_text and hidden > _MOST_HIDDEN * len(text.words),
        )
    finally:
        pdfium.FPDF_ClosePage(page)


def _text(page: Any) -> PageText:
    handle = pdfium.FPDFText_LoadPage(page)
    if not handle:
        raise UnreadableFileError(UnreadableCode.DAMAGED)
    try:
        return page_text(handle, _visible_box(page))
    finally:
        pdfium.FPDFText_ClosePage(handle)


def _visible_box(page: Any) -> Box:
    """The box that is shown, in the space of the file."""
    edges = [ctypes.c_float() for _ in range(4)]
    for read in (pdfium.FPDFPage_GetCropBox, pdfium.FPDFPage_GetMediaBox):
        if read(page, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            if 0 < right - left <= _LARGEST and 0 < top - bottom <= _LARGEST:
                return left, bottom, right, top
    return 0.0, 0.0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
