"""Texts too long to be an agreement, refused before anyone waits for them."""

from decimal import Decimal

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

MAX_TEXT_CHARACTERS = 2_000_000
MAX_PARAGRAPH_CHARACTERS = 50_000
MAX_PARAGRAPHS = 20_000
MAX_LINES = 100_000


def refuse_long_text(text: str) -> None:
    """Refuses a text too long as a whole, in one line or by its lines, before its paragraphs are known."""
    _refuse_total(len(text))
    _refuse_many(text.count("\n"), MAX_LINES, "Zeilen")
    if len(text) > MAX_PARAGRAPH_CHARACTERS:
        for number, line in enumerate(text.split("\n"), start=1):
            _refuse_one(len(line.strip()), f"Zeile {number}")


def refuse_long_paragraphs(document: Document) -> None:
    """Refuses a document too long as a whole, in one paragraph or by its paragraphs."""
    _refuse_many(len(document.blocks), MAX_PARAGRAPHS, "Absätze")
    _refuse_total(sum(len(block.text) for block in document.blocks))
    for number, block in enumerate(document.blocks, start=1):
        _refuse_one(len(block.text), f"Absatz {number}")


def _refuse_total(length: int) -> None:
    if length > MAX_TEXT_CHARACTERS:
        raise UnreadableFileError(
            UnreadableCode.TEXT_TOO_LONG, where=_measured("der ganze Text", length, MAX_TEXT_CHARACTERS)
        )


def _refuse_many(number: int, most: int, what: str) -> None:
    if number > most:
        said, allowed = (print_number(Decimal(each)) for each in (number, most))
        raise UnreadableFileError(
            UnreadableCode.TEXT_TOO_LONG, where=f"{said} {what} (erlaubt sind {allowed})"
        )


def _refuse_one(length: int, place: str) -> None:
    if length > MAX_PARAGRAPH_CHARACTERS:
        raise UnreadableFileError(
            UnreadableCode.PARAGRAPH_TOO_LONG, where=_measured(place, length, MAX_PARAGRAPH_CHARACTERS)
        )


def _measured(place: str, length: int, most: int) -> str:
    said, allowed = (print_number(Decimal(number)) for number in (length, most))
    return f"{place}, {said} Zeichen (erlaubt sind {allowed})"
