"""Opening a PDF file: encrypted, damaged and overlong ones are refused here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

MAX_PAGES = 300
_ENCRYPTED = frozenset({pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY})


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPdf:
    """An open file; ``document`` is pdfium's handle, valid inside ``open_pdf`` only."""

    document: Any
    page_count: int
    data: bytes


@contextmanager
def open_pdf(data: bytes) -> Iterator[OpenPdf]:
    """The open file; nothing in it is executed or fetched.

    Raises:
        UnreadableFileError: encrypted with a password, damaged, without pages or with too many.
    """
    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_encrypted = getattr(error, "err_code", None) in _ENCRYPTED
        code = UnreadableCode.ENCRYPTED if is_encrypted else UnreadableCode.DAMAGED
        raise UnreadableFileError(code) from error
    try:
        count = len(opened)
        if count < 1:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where="keine Seite gefunden")
        if count > MAX_PAGES:
            where = f"{count} Seiten (erlaubt sind {MAX_PAGES})"
            raise UnreadableFileError(UnreadableCode.TOO_MANY_PAGES, where=where)
        yield OpenPdf(document=opened.raw, page_count=count, data=data)
    finally:
        opened.close()
