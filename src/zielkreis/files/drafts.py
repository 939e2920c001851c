"""The one door for foreign files: bytes in, a ``Document`` out, or ``UnreadableFileError``."""

import logging
from dataclasses import replace

from zielkreis.domain.values.document import Document
from zielkreis.domain.values.hidden_signs import notes_on_hidden_signs
from zielkreis.files.docx.reader import read_docx
from zielkreis.files.encodings import Decoded, decode
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.long_texts import refuse_long_paragraphs, refuse_long_text
from zielkreis.files.markdown_signs import looks_like_markdown
from zielkreis.files.no_prose import refuse_no_prose
from zielkreis.files.ocr.pages_to_recognise import PagesToRecogniseError
from zielkreis.files.ocr.recognised_words import Recognised
from zielkreis.files.odt.reader import read_odt
from zielkreis.files.office.package_notes import notes_on_package
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.plain_text import read_plain_text
from zielkreis.files.recognition import (
    is_image,
    is_package,
    is_pdf,
    open_office_package,
    refuse_foreign_binary,
    refuse_markup,
)

__all__ = ["MAX_FILE_BYTES", "MAX_TEXT_BYTES", "TrackedReading", "read_document"]

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_TEXT_BYTES = 5 * 1024 * 1024
_log = logging.getLogger(__name__)


def read_document(
    data: bytes,
    *,
    name: str = "",
    tracked: TrackedReading = TrackedReading.ACCEPT,
    recognised: Recognised | None = None,
) -> Document:
    """The file ``data`` as blocks in reading order; its format is found from the content.

    ``name`` serves the message only. ``tracked`` says whether the tracked changes of a Word
    document are read as accepted or as rejected. ``recognised`` are the pages of a scan that were
    recognised meanwhile.

    Raises:
        PagesToRecogniseError: pages are only pictures, and ``recognised`` is ``None``.
        UnreadableFileError: whatever stands in the way; nothing else leaves this function.
    """
    try:
        document = _read(data, tracked, recognised)
        refuse_long_paragraphs(document)
    except PagesToRecogniseError:
        raise
    except UnreadableFileError as error:
        raise error.named(name) from error
    except MemoryError as error:
        raise UnreadableFileError(UnreadableCode.MEMORY_LIMIT, name=name) from error
    except RecursionError as error:
        raise UnreadableFileError(UnreadableCode.NESTED, name=name) from error
    except Exception as error:
        _log.exception("reader failed on a file of %d bytes", len(data))
        raise UnreadableFileError(UnreadableCode.READER_FAILED, name=name) from error
    return document


def _read(data: bytes, tracked: TrackedReading, recognised: Recognised | None) -> Document:
    if not data:
        raise UnreadableFileError(UnreadableCode.EMPTY)
    if len(data) > MAX_FILE_BYTES:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{len(data) // 1024 // 1024} MB")
    if is_package(data):
        kind, opened = open_office_package(data)
        with opened as archive:
            document = read_docx(archive, tracked) if kind == "docx" else read_odt(archive, tracked)
            return replace(document, notes=document.notes + notes_on_package(archive))
    if is_pdf(data):
        # reason: the library takes a tenth of a second to load, and most drafts are Word documents
        from zielkreis.files.ocr.scanned_file import read_pdf_with_scans  # noqa: PLC0415 - see above

        return read_pdf_with_scans(data, recognised)
    if is_image(data):
        # reason: as above
        from zielkreis.files.ocr.scanned_file import read_image  # noqa: PLC0415 - see above

        return read_image(data, recognised)
    refuse_foreign_binary(data)
    if len(data) > MAX_TEXT_BYTES:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{len(data) // 1024 // 1024} MB Text")
    decoded = decode(data)
    if not decoded.text.strip():
        raise UnreadableFileError(UnreadableCode.EMPTY)
    refuse_markup(decoded.text)
    refuse_long_text(decoded.text)
    refuse_no_prose(decoded.text)
    document = _read_text(replace(decoded, notes=decoded.notes + notes_on_hidden_signs([decoded.text])))
    if not any(block.text for block in document.blocks):
        raise UnreadableFileError(UnreadableCode.EMPTY)
    return document


def _read_text(decoded: Decoded) -> Document:
    if not looks_like_markdown(decoded.text):
        return read_plain_text(decoded.text, notes=decoded.notes)
    # reason: the parser takes a tenth of a second to load, and most drafts are Word documents
    from zielkreis.files.markdown import read_markdown  # noqa: PLC0415 - see above

    return read_markdown(decoded.text, notes=decoded.notes)
