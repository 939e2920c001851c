"""Reads the numbers before the words of a line.

``I.`` may be Roman one or the letter I, ``ii)`` two or a double letter: such a number comes with
all its readings, and ``place_in_path`` takes the one that continues the sequence.
"""

import re

from zielkreis.domain.reading.structure.number_patterns import BARE_PATTERNS, ORDINALS, PATTERNS
from zielkreis.domain.reading.structure.numerals import RANK, Numeral, Readings, Style

_AFTER_NUMBER = re.compile(r"\s*(?:[–—:]\s+|-\s+)?")
_BULLET_LABEL = re.compile(r"\W{1,2}|o")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_LONGEST_CHAIN = 4
_OUTER = (Style.CAPITAL, Style.ROMAN)
# The 1 of "A.1 Der Kreis …": no sign is needed behind a number joined to the one before.
_JOINED = re.compile(r"\d{1,2}(?:\.\d{1,2})*(?=\s(?!%)|$)")


def read_numerals(text: str, *, bare: bool = False) -> tuple[tuple[Readings, ...], int]:
    """The numbers at the start of a line from the outside in, and where the words begin.

    "§ 2 (1) Die …" has two, most lines one or none. ``bare`` allows numbers without full stop
    ("2 Zielplanung"), which only headings have.
    """
    found: list[Readings] = []
    position = 0
    while len(found) < _LONGEST_CHAIN:
        readings, end = _readings_at(text, position, bare=bare and not found)
        if not readings or (found and RANK[readings[0].style] <= max(RANK[one.style] for one in found[-1])):
            break
        found.append(readings)
        gap = _AFTER_NUMBER.match(text, end)
        position = gap.end() if gap else end
        joined = _JOINED.match(text, end) if readings[0].style in _OUTER else None
        if joined is not None:
            value = tuple(int(part) for part in joined[0].split("."))
            found.append((Numeral(style=Style.DECIMAL, value=value, printed=joined[0]),))
            gap = _AFTER_NUMBER.match(text, joined.end())
            return tuple(found), gap.end() if gap else joined.end()
    return tuple(found), position


def read_label(label: str) -> tuple[Readings, ...]:
    """The numbers in a label that a program printed; anything else is a bullet."""
    label = label.strip()
    if not label:
        return ()
    found, _ = read_numerals(label, bare=True)
    if found:
        return found
    if _BULLET_LABEL.fullmatch(label) or not any(character.isalnum() for character in label):
        return ((Numeral(style=Style.BULLET, value=(), printed=label),),)
    return ()


def _readings_at(text: str, position: int, *, bare: bool) -> tuple[Readings, int]:
    readings: list[Numeral] = []
    end = position
    for style, pattern in PATTERNS + (BARE_PATTERNS if bare else ()):
        match = pattern.match(text, position)
        if match is None or (readings and match.end() != end):
            continue
        numeral = _numeral(style, match)
        if numeral is not None and numeral.style not in {one.style for one in readings}:
            readings.append(numeral)
            end = match.end()
    return tuple(readings), end


def _numeral(style: Style, match: re.Match[str]) -> Numeral | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    value = () if style is Style.BULLET else _value(groups)
    if value is None:
        return None
    return Numeral(style=style, value=value, suffix=groups.get("suffix", ""), printed=match[0].strip())


def _value(groups: dict[str, str]) -> tuple[int, ...] | None:
    if "dotted" in groups:
        return tuple(int(part) for part in groups["dotted"].split("."))
    if "roman" in groups:
        roman = roman_value(groups["roman"].upper())
        return None if roman is None else (roman,)
    if "ordinal" in groups:
        return (ORDINALS.index(groups["ordinal"].lower()) + 1,)
    letter = groups.get("capital") or groups.get("letter") or groups.get("double")
    if letter:
        return (ord(letter[0].lower()) - ord("a") + 1,)
    number = groups.get("n") or groups.get("m")
    return (int(number),) if number else ()


def roman_value(numeral: str) -> int | None:
    """4 for "IV", ``None`` for letters that form no Roman numeral in canonical form."""
    total, previous = 0, 0
    for sign in reversed(numeral):
        value = _ROMAN_VALUES.get(sign, 0)
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total if total and _roman(total) == numeral else None


def _roman(number: int) -> str:
    signs = ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)
    text = "C" * (number // 100) + "L" * (number % 100 // 50)
    number = number % 50
    if number >= 40:
        text, number = text + "XL", number - 40
    for sign, value in signs:
        text, number = text + sign * (number // value), number % value
    return text
