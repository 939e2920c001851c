"""A spreadsheet as a grid: sheets of rows of cells, whatever format it came in."""

from dataclasses import dataclass
from decimal import Decimal

#: A text, or a number that the program that wrote the file knew as one; percentages are in percent.
GridCell = str | Decimal
#: First row, first column, last row, last column of merged cells, from 0.
Merged = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet; ``name`` is empty where the format has no sheets. Rows differ in length."""

    name: str
    rows: tuple[tuple[GridCell, ...], ...]
    merged: tuple[Merged, ...] = ()

    def where(self, row: int) -> str:
        """The place of a row (from 0) in German."""
        return f"Blatt „{self.name}“, Zeile {row + 1}" if self.name else f"Zeile {row + 1}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A whole file, with German notes on how it was read."""

    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...] = ()


def column_name(place: int) -> str:
    """The letters of a column (from 0) as spreadsheets show them: A, B, …, AA."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_place(letters: str) -> int:
    """The place of a column (from 0) by its letters; raises ``ValueError``."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        raise ValueError(letters)
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
