"""Files whose pages, some or all, are only pictures: what must be recognised, and the document then."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.image_pictures import count_images
from zielkreis.files.ocr.misreadings import remarks_on_words
from zielkreis.files.ocr.pages_to_recognise import PagesToRecogniseError
from zielkreis.files.ocr.recognised_words import Recognised
from zielkreis.files.ocr.repairs import with_sections
from zielkreis.files.ocr.type_sizes import with_even_sizes
from zielkreis.files.ocr.unknown_words import with_unknown_doubted
from zielkreis.files.page_words.document import document_of_pages
from zielkreis.files.page_words.words import PageOfWords
from zielkreis.files.pdf.reader import pdf_content

MAX_SCANNED_PAGES = 50


def read_pdf_with_scans(data: bytes, recognised: Recognised | None) -> Document:
    """The document in a PDF file; ``recognised`` are its scanned pages, ``None`` before recognition.

    Pages in ``recognised`` take the place of those without text; a page that is missing there stays
    empty and is told.

    Raises:
        PagesToRecogniseError: before recognition, where pages are only pictures.
        UnreadableFileError: no text, too many scanned pages, damaged, encrypted.
    """
    content = pdf_content(data)
    if recognised is None and content.without_text:
        _refuse_many(len(content.without_text))
        raise PagesToRecogniseError(content.without_text, len(content.pages))
    found = recognised or {}
    pages = [found.get(page.number, page) for page in content.pages]
    pages = [_doubted(page) if page.number in content.hidden else page for page in pages]
    notes = [note for note in content.notes if not (found and note.endswith("nicht gelesen."))]
    return _document(pages, sorted(found), "pdf", notes)


def read_image(data: bytes, recognised: Recognised | None) -> Document:
    """The document in a picture file; see ``read_pdf_with_scans``."""
    count = count_images(data, most=MAX_SCANNED_PAGES)
    _refuse_many(count)
    if recognised is None:
        raise PagesToRecogniseError(range(1, count + 1), count)
    return _document(list(recognised.values()), sorted(recognised), "image", [])


def _refuse_many(count: int) -> None:
    if count > MAX_SCANNED_PAGES:
        shown = f"{count}" if count <= 2 * MAX_SCANNED_PAGES else f"mehr als {2 * MAX_SCANNED_PAGES}"
        where = f"{shown} gescannte Seiten (erlaubt sind {MAX_SCANNED_PAGES})"
        raise UnreadableFileError(UnreadableCode.TOO_MANY_SCANS, where=where)


def _doubted(page: PageOfWords) -> PageOfWords:
    """A page whose words another program recognised: how sure that was is not known."""
    return replace(page, words=tuple(replace(word, confidence=0) for word in page.words), elements=())


def _document(
    pages: Sequence[PageOfWords], scanned: Sequence[int], form: str, notes: Sequence[str]
) -> Document:
    repaired, told = with_sections(with_even_sizes(pages, scanned))
    if not any(page.words for page in repaired):
        raise UnreadableFileError(UnreadableCode.NO_TEXT_SEEN if scanned else UnreadableCode.NO_TEXT)
    repaired = with_unknown_doubted(repaired)
    document = document_of_pages(repaired, format=form, notes=tuple(notes))
    return replace(document, notes=(*_remarks(scanned, told), *remarks_on_words(repaired), *document.notes))


def _remarks(scanned: Sequence[int], repaired: Sequence[str]) -> list[str]:
    remarks: list[str] = []
    if scanned:
        pages = f"Seite {scanned[0]}" if len(scanned) == 1 else f"{len(scanned)} Seiten"
        remarks.append(
            f"Der Text von {pages} wurde aus Bildern erkannt. Vergleichen Sie alle Zahlen mit dem Papier, "
            "und den Wortlaut, bevor Sie ihn zitieren: Auch Wörter können falsch erkannt sein."
        )
    if repaired:
        remarks.append(f"Aus der Reihenfolge der Abschnitte berichtigt: gelesen wurde {', '.join(repaired)}.")
    return remarks
