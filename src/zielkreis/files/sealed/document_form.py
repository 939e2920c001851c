"""A document rebuilt from the JSON of a sealed process, which is trusted no more than the file it read."""

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.long_texts import refuse_long_paragraphs

_MAX_NUMBER = 1_000_000
_FORMATS = frozenset({"docx", "odt", "pdf", "image", "markdown", "text"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """What is sent: the document alone, and nothing that is not one of its fields."""

    # The values below take over this setting: none of them has one of its own.
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", strict=True)

    document: Document


@cache
def _documents() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


@cache
def _adapter() -> TypeAdapter[_Sent]:
    return TypeAdapter(_Sent)


def write_document_json(document: Document) -> bytes:
    """The JSON of a document; ``read_document_json`` gives the same document back."""
    return _documents().dump_json(document)


def read_document_json(payload: bytes) -> Document:
    """The document, its types, sizes and references checked.

    Raises ``UnreadableFileError``: too long for an agreement, or no document (``reader_stopped``).
    """
    try:
        document = _adapter().validate_json(b'{"document":' + payload + b"}").document
    except ValidationError as error:
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn") from error
    if not _makes_sense(document):
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    refuse_long_paragraphs(document)
    return document


def _makes_sense(document: Document) -> bool:
    count = len(document.blocks)
    numbers = (number for each in document.blocks for number in (each.level, each.table, each.row))
    return (
        document.format in _FORMATS
        and all(-1 <= number <= _MAX_NUMBER for number in numbers)
        # A change at the very end may name the block that would follow.
        and all(0 <= change.block <= count for change in document.changes)
        and all(
            0 <= each.block < count and 0 <= each.start <= each.end and 0 <= each.confidence <= 100
            for each in document.uncertain
        )
    )
