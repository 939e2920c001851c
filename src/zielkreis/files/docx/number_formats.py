"""How Word writes a number of a list: one function for each ``w:numFmt`` that occurs in German texts."""

import re
from collections.abc import Callable

from zielkreis.files.office.numerals import letters, roman

_CHICAGO = "*†‡§"
_ENGLISH_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_LARGEST = 32_767  # what Word counts up to; a wrong start value must not make a label without end
_WITHOUT_NUMBER = frozenset({"none", "bullet"})


def format_number(
    number: int, name: str, *, language: str = "de-DE", pattern: str | None = None
) -> str | None:
    """``number`` in the format ``name``; ``None`` where the format is not known here.

    ``pattern`` is the ``w:format`` of a custom format: ``001, 002, …`` pads to three digits.
    """
    if name == "ordinal":
        return _ordinal(number, language)
    if name == "custom":
        return _custom(number, pattern or "")
    if name in _WITHOUT_NUMBER:
        return ""
    if number > _LARGEST:
        return str(number)
    writer = _WRITERS.get(name)
    return None if writer is None else writer(number)


def _enclosed(first: str, last: int) -> Callable[[int], str]:
    def write(number: int) -> str:
        return chr(ord(first) + number - 1) if 1 <= number <= last else str(number)

    return write


def _chicago(number: int) -> str:
    rounds, place = divmod(max(number, 1) - 1, len(_CHICAGO))
    return _CHICAGO[place] * (rounds + 1)


def _ordinal(number: int, language: str) -> str:
    if not language.lower().startswith("en"):
        return f"{number}."
    teen = 10 <= number % 100 <= 20
    return str(number) + ("th" if teen else _ENGLISH_ENDINGS.get(number % 10, "th"))


def _custom(number: int, pattern: str) -> str | None:
    match = re.match(r"0*1\b", pattern)
    return None if match is None else str(number).zfill(len(match[0]))


_WRITERS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "decimalHalfWidth": str,
    "decimalEnclosedCircle": _enclosed("①", 20),
    "decimalEnclosedParen": _enclosed("⑴", 20),
    "decimalEnclosedFullstop": _enclosed("⒈", 20),
    "numberInDash": lambda number: f"- {number} -",
    "hex": lambda number: f"{number:X}",
    "chicago": _chicago,
}
