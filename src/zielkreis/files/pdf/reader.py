"""A PDF file as a ``Document``."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.values.document import Document
from zielkreis.domain.values.hidden_signs import notes_on_hidden_signs
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.page_words.document import document_of_pages
from zielkreis.files.page_words.words import PageOfWords
from zielkreis.files.pdf.opening import OpenPdf, open_pdf
from zielkreis.files.pdf.pages import PdfPage, read_page
from zielkreis.files.pdf.remarks import examples, remarks_about
from zielkreis.files.pdf.struck import struck_words
from zielkreis.files.pdf.trust import structure_holds

_FEWEST_SIGNS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfContent:
    """The pages of a PDF file and what the user must know about it.

    ``without_text`` are the numbers (from 1) of pages that show something but hold no text, as the
    scan of a paper does; ``hidden`` those whose text lies invisibly over a picture, as another
    program's recognition leaves it.
    """

    pages: tuple[PageOfWords, ...]
    without_text: tuple[int, ...]
    hidden: tuple[int, ...]
    notes: tuple[str, ...]


def read_pdf(data: bytes) -> Document:
    """The document in the bytes of a PDF file.

    Raises:
        UnreadableFileError: damaged, encrypted, too many pages, or no page holds text.
    """
    content = pdf_content(data)
    if not any(page.words for page in content.pages):
        raise UnreadableFileError(UnreadableCode.NO_TEXT, where=_pages(content.without_text))
    return document_of_pages(content.pages, format="pdf", notes=content.notes)


def pdf_content(data: bytes) -> PdfContent:
    """The words, tables, lines and named structure of every page.

    Raises:
        UnreadableFileError: damaged, encrypted, or too many pages.
    """
    with open_pdf(data) as pdf:
        read = [read_page(pdf, index) for index in range(pdf.page_count)]
        is_named = structure_holds(read)
        pages = tuple(page.as_words(with_elements=is_named) for page in read)
        without = tuple(page.number for page in read if page.is_picture_only)
        hidden = tuple(page.number for page in read if page.is_hidden_text)
        notes = _notes(pdf, read, without, hidden)
        notes += notes_on_hidden_signs(word.text for page in pages for word in page.words)
        return PdfContent(pages=pages, without_text=without, hidden=hidden, notes=notes)


def _notes(
    pdf: OpenPdf, read: Sequence[PdfPage], without: Sequence[int], hidden: Sequence[int]
) -> tuple[str, ...]:
    notes = list(remarks_about(pdf))
    if without and len(without) < len(read):
        notes.append(f"{_pages(without)}: nur ein Bild ohne Text; nicht gelesen.")
    if hidden:
        notes.append(
            f"{_pages(hidden)}: Der Text liegt unsichtbar über einem Bild und stammt aus einer früheren "
            "Texterkennung; vergleichen Sie alle Zahlen mit dem Bild."
        )
    across = [page.number for page in read if page.across >= _FEWEST_SIGNS]
    if across:
        notes.append(
            f"{_pages(across)}: Schräg oder quer gesetzter Text (etwa ein Wasserzeichen) wurde übergangen."
        )
    struck = [run for page in read for run in struck_words([item.word for item in page.words], page.rules)]
    if struck:
        notes.append(f"Durchgestrichen gedruckt und dennoch mitgelesen: {examples(struck)}.")
    cut = [page.number for page in read if page.is_cut]
    if cut:
        notes.append(f"{_pages(cut)}: Die Seite enthält mehr Zeichen, als gelesen werden; der Rest fehlt.")
    return tuple(notes)


def _pages(numbers: Sequence[int]) -> str:
    """``Seite 3``, ``Seiten 1, 2 und 5``."""
    shown = [str(number) for number in numbers]
    if len(shown) < 2:
        return f"Seite {''.join(shown)}"
    return f"Seiten {', '.join(shown[:-1])} und {shown[-1]}"
