"""The one error that readers of foreign files raise: what, where, why and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from zielkreis.domain.german.word_lists import parse_word_list


class UnreadableCode(StrEnum):
    """Why a file cannot be read, for machines; the German words stand in ``unreadable.yaml``."""

    EMPTY = "file_empty"
    NO_TEXT = "file_without_text"
    TOO_LARGE = "file_too_large"
    TOO_MANY_PAGES = "file_too_many_pages"
    TEXT_TOO_LONG = "text_too_long"
    PARAGRAPH_TOO_LONG = "paragraph_too_long"
    ZIP_BOMB = "file_zip_bomb"
    DAMAGED = "file_damaged"
    ENCRYPTED = "file_encrypted"
    XML_ENTITIES = "file_xml_entities"
    DOC = "format_doc"
    SPREADSHEET = "format_spreadsheet"
    PRESENTATION = "format_presentation"
    RTF = "format_rtf"
    HTML = "format_html"
    SOURCE = "format_source"
    DATA = "format_data"
    IMAGE = "format_image"
    ARCHIVE = "format_archive"
    UNKNOWN = "format_unknown"
    NUL_BYTES = "text_nul_bytes"
    ENCODING = "text_encoding"
    FORGED = "file_archive_forged"
    NESTED = "file_nested_too_deep"
    NO_RECOGNISER = "scan_without_recogniser"
    NO_MODEL = "scan_without_model"
    TOO_MANY_SCANS = "scan_too_many_pages"
    RECOGNISER_SLOW = "scan_time_limit"
    RECOGNISER_FAILED = "scan_failed"
    NO_TEXT_SEEN = "scan_without_text"
    NOT_GERMAN = "text_not_german"
    NO_AGREEMENT = "text_no_agreement"
    READER_FAILED = "reader_failed"
    TIME_LIMIT = "reader_time_limit"
    MEMORY_LIMIT = "reader_memory_limit"
    STOPPED = "reader_stopped"
    NOT_STARTED = "reader_not_started"


_READ_BUT_OF_NO_USE = (UnreadableCode.NOT_GERMAN, UnreadableCode.NO_AGREEMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The German words for one code: the fault, why it matters, what helps."""

    what: str
    why: str
    remedy: str


@cache
def explanations() -> Mapping[UnreadableCode, Explanation]:
    """Every code with its German words, for messages and for the generated reference."""
    text = resources.files("zielkreis.files").joinpath("unreadable.yaml").read_text("utf-8")
    return {UnreadableCode(code): Explanation(**words) for code, words in parse_word_list(text).items()}


class UnreadableFileError(Exception):
    """A file that cannot be read; show the message to the user and end with "input unusable".

    ``code`` is stable, ``name`` the file as the user called it, ``where`` a place in the file
    (a part, line or byte), what gives it away, or empty. ``what``, ``why`` and ``remedy`` are German
    sentences; the message joins them.
    """

    def __init__(self, code: UnreadableCode, *, where: str = "", name: str = "") -> None:
        self.code = code
        self.where = where
        self.name = name
        words = explanations()[code]
        self.what, self.why, self.remedy = words.what, words.why, words.remedy
        fits = "brauchbar" if code in _READ_BUT_OF_NO_USE else "lesbar"
        subject = f"„{name}“ ist nicht {fits}." if name else f"Die Datei ist nicht {fits}."
        label = "Anzeichen" if code in _READ_BUT_OF_NO_USE else "Stelle"
        place = f"{label}: {where}." if where else ""
        sentences = (subject, self.what, place, self.why, self.remedy)
        super().__init__(" ".join(sentence for sentence in sentences if sentence))

    def named(self, name: str) -> "UnreadableFileError":
        """The same error with the name of the file in its message."""
        return UnreadableFileError(self.code, where=self.where, name=name)

    def __reduce__(self) -> tuple[Any, ...]:
        # Readers run in a child process; the error must survive the way back.
        return (_rebuilt, (self.code, self.where, self.name))


def _rebuilt(code: UnreadableCode, where: str, name: str) -> UnreadableFileError:
    return UnreadableFileError(code, where=where, name=name)
