"""The one door for foreign files: bytes in, a ``Document`` out, or ``UnreadableFileError``."""

import logging

from zielkreis.domain.values.document import Document
from zielkreis.files.docx.reader import read_docx
from zielkreis.files.docx.tracked import TrackedReading
from zielkreis.files.encodings import Decoded, decode
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.long_texts import refuse_long_paragraphs, refuse_long_text
from zielkreis.files.markdown_signs import looks_like_markdown
from zielkreis.files.plain_text import read_plain_text
from zielkreis.files.recognition import (
    is_package,
    open_word_package,
    refuse_foreign_binary,
    refuse_markup,
)

__all__ = ["MAX_FILE_BYTES", "MAX_TEXT_BYTES", "TrackedReading", "read_document"]

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_TEXT_BYTES = 5 * 1024 * 1024
_log = logging.getLogger(__name__)


def read_document(
    data: bytes, *, name: str = "", tracked: TrackedReading = TrackedReading.ACCEPT
) -> Document:
    """The file ``data`` as blocks in reading order; its format is found from the content.

    ``name`` serves the message only. ``tracked`` says whether the tracked changes of a Word
    document are read as accepted or as rejected.

    Raises:
        UnreadableFileError: whatever stands in the way; nothing else leaves this function.
    """
    try:
        document = _read(data, tracked)
        refuse_long_paragraphs(document)
    except UnreadableFileError as error:
        raise error.named(name) from error
    except Exception as error:
        _log.exception("reader failed on a file of %d bytes", len(data))
        raise UnreadableFileError(UnreadableCode.READER_FAILED, name=name) from error
    return document


def _read(data: bytes, tracked: TrackedReading) -> Document:
    if not data:
        raise UnreadableFileError(UnreadableCode.EMPTY)
    if len(data) > MAX_FILE_BYTES:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{len(data) // 1024 // 1024} MB")
    if is_package(data):
        with open_word_package(data) as archive:
            return read_docx(archive, tracked)
    refuse_foreign_binary(data)
    if len(data) > MAX_TEXT_BYTES:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{len(data) // 1024 // 1024} MB Text")
    decoded = decode(data)
    if not decoded.text.strip():
        raise UnreadableFileError(UnreadableCode.EMPTY)
    refuse_markup(decoded.text)
    refuse_long_text(decoded.text)
    document = _read_text(decoded)
    if not any(block.text for block in document.blocks):
        raise UnreadableFileError(UnreadableCode.EMPTY)
    return document


def _read_text(decoded: Decoded) -> Document:
    if not looks_like_markdown(decoded.text):
        return read_plain_text(decoded.text, notes=decoded.notes)
    # reason: the parser takes a tenth of a second to load, and most drafts are Word documents
    from zielkreis.files.markdown import read_markdown  # noqa: PLC0415 - see above

    return read_markdown(decoded.text, notes=decoded.notes)
