"""A file with scanned pages: drawn and laid out in sealed processes, recognised between them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.recognised_words import with_recognised
from zielkreis.files.ocr.recognising import OnPage, Recognition, recognise_pages
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.document_form import read_document_json

_MAX_PICTURES = 50
_NOT_INSTALLED = (UnreadableCode.NO_RECOGNISER, UnreadableCode.NO_MODEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """The pages of a file (numbers from 1) that are only pictures, of how many pages."""

    numbers: tuple[int, ...]
    of: int


def pictures_in(header: Mapping[str, Any]) -> Pictures | None:
    """The pages to be recognised in the answer of a process, ``None`` where there are none.

    Raises ``UnreadableFileError`` where the answer makes no sense.
    """
    if "pictures" not in header:
        return None
    numbers, of = header["pictures"], header.get("of")
    if (
        not (
            isinstance(numbers, list)
            and all(isinstance(each, int) for each in numbers)
            and isinstance(of, int)
        )
        or not (0 < len(numbers) <= _MAX_PICTURES and len(set(numbers)) == len(numbers))
        or not (min(numbers) >= 1 and max(numbers) <= of)
    ):
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    return Pictures(numbers=tuple(numbers), of=of)


def read_scanned(
    data: bytes, pictures: Pictures, *, tracked: TrackedReading, on_page: OnPage | None
) -> Document:
    """The document with its scanned pages recognised.

    Where the recogniser is missing and other pages hold text, these are read and the rest is told.
    Raises ``UnreadableFileError``.
    """
    notes: tuple[str, ...] = ()
    try:
        recognition = recognise_pages(data, pictures.numbers, on_page=on_page)
    except UnreadableFileError as error:
        if error.code not in _NOT_INSTALLED or len(pictures.numbers) >= pictures.of:
            raise
        recognition = Recognition(pages=(), knows_paragraph_sign=True)
        notes = (f"{error.what} {error.remedy}",)
    if not recognition.knows_paragraph_sign:
        notes = (_WITHOUT_SIGN,)
    request = {"tracked": tracked.value, "recognised": True}
    answer = run_sealed("read", request, with_recognised(recognition.pages, data))
    document = read_document_json(answer.payload)
    return replace(document, notes=notes + document.notes)


_WITHOUT_SIGN = (
    "Erkannt wurde mit dem deutschen Modell von Tesseract, das das Zeichen § nicht kennt. Genauer wird es "
    "mit dem Modell für lateinische Schrift („apt install tesseract-ocr-script-latn“)."
)
