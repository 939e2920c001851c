"""The numbers of clauses, printed by the program or typed by hand at the start of a line.

``I.`` may be Roman one or the letter I, ``c.`` and ``C.`` a hundred or the third letter: such a
number comes with all its readings, and ``place_in_path`` takes the one that continues the sequence.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """Ways of numbering, from the outermost to the innermost (see ``RANK``)."""

    PART = "part"  # Teil I
    CHAPTER = "chapter"  # 1. Abschnitt
    CAPITAL = "capital"  # A.
    ROMAN = "roman"  # II.
    SECTION = "section"  # § 3
    ARTICLE = "article"  # Artikel 3
    ZIFFER = "ziffer"  # Ziffer 3
    DECIMAL = "decimal"  # 3. or 3.2
    BRACKETED = "bracketed"  # (3)
    COUNTED = "counted"  # 3)
    LETTER = "letter"  # c) or (c)
    SMALL_ROMAN = "small_roman"  # iii)
    DOUBLE_LETTER = "double_letter"  # cc)
    BULLET = "bullet"  # –


#: How far in a style stands where a text says nothing else.
RANK = {
    Style.PART: 0, Style.CHAPTER: 1, Style.CAPITAL: 2, Style.ROMAN: 3, Style.SECTION: 4, Style.ARTICLE: 4,
    Style.ZIFFER: 4, Style.DECIMAL: 5, Style.BRACKETED: 6, Style.COUNTED: 7, Style.LETTER: 8,
    Style.SMALL_ROMAN: 9, Style.DOUBLE_LETTER: 9, Style.BULLET: 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A clause number: its style, its value (``(2, 1)`` for 2.1) and suffix ("a" in § 1a)."""

    style: Style
    value: tuple[int, ...]
    suffix: str = ""
    printed: str = ""


#: All readings of one number.
Readings = tuple[Numeral, ...]

_END = r"(?=\s|$)"
_NO_COUNT = r"(?!\s?(?:%|Mio|Mrd|Tsd|Prozent|v\.\s?H|EUR|€|Euro|Personen|Fälle|Stellen|Tage|Uhr))"
_NO_DATE = (
    r"(?!\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr"
    r"|Lebensjahr|Kalendervierteljahr|Vierteljahr|Buch|Tag|Monat|Jahr|Arbeitsmarkt)\b)"
)
_NO_LAW = (
    r"(?!\s?(?:,|bis|und|f\.|ff\.|i\.|des\s|der\s|Abs|Absatz|Satz|S\.|Nr|Nummer|Buchst|SGB|AG|Sozialgesetzbuch"
    r"|BGB|VwVfG|OFFENSIV|VO\b|Verordnung|LHO|BHO|GG\b))"
)
_ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte")
_ORDINAL = rf"(?P<ordinal>{'|'.join(word.capitalize() for word in _ORDINALS)})[rsn]?"
_ROMAN = r"[IVXL]+"

_PATTERNS: tuple[tuple[Style, re.Pattern[str]], ...] = tuple(
    (style, re.compile(pattern))
    for style, pattern in (
        (
            Style.PART,
            rf"(?:Teil\s(?:(?P<roman>{_ROMAN})|(?P<n>\d{{1,2}})|(?P<capital>[A-Z]))|{_ORDINAL}\sTeil)[.:)]?{_END}",
        ),
        (
            Style.CHAPTER,
            rf"(?:(?:Abschnitt|Kapitel)\s(?:(?P<roman>{_ROMAN})|(?P<n>\d{{1,2}}))|(?P<m>\d{{1,2}})\.\s(?:Abschnitt|Kapitel)"
            rf"|{_ORDINAL}[rsn]?\s(?:Abschnitt|Kapitel))[.:]?{_END}",
        ),
        (
            Style.SECTION,
            rf"§\s?(?P<n>\d{{1,3}})\s?(?P<suffix>[a-z](?![\w.]))?{_NO_LAW}[.:)]?(?=\s+[A-ZÄÖÜ\"(\[–-]|\s*$)",
        ),
        (
            Style.ARTICLE,
            rf"Art(?:ikel\s|\.\s?)(?P<n>\d{{1,3}})(?P<suffix>[a-z](?!\w))?{_NO_LAW}[.:)]?(?=\s+[A-ZÄÖÜ\"(\[–-]|\s*$)",
        ),
        (
            Style.ZIFFER,
            rf"(?:Ziffer|Ziff\.|Punkt|Nummer)\s(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}})*)[.:)]?(?=\s+[A-ZÄÖÜ]|\s*$)",
        ),
        (Style.DECIMAL, rf"(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}})*)\.{_END}{_NO_DATE}{_NO_COUNT}"),
        (Style.DECIMAL, rf"(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}})+){_END}{_NO_COUNT}{_NO_DATE}"),
        (Style.DECIMAL, r"(?P<dotted>\d{1,2})(?=\t|\s{2,}[A-ZÄÖÜ])"),
        (Style.BRACKETED, rf"\((?P<n>\d{{1,2}})(?P<suffix>[a-z])?\){_END}"),
        (Style.BRACKETED, r"(?:Absatz|Abs\.)\s(?P<n>\d{1,2})(?P<suffix>[a-z])?(?:[.:)](?=\s|$)|(?=\s*$))"),
        (Style.COUNTED, rf"(?P<n>\d{{1,2}})\){_END}"),
        (Style.DOUBLE_LETTER, rf"\(?(?P<double>([a-z])\2)\){_END}"),
        (Style.ROMAN, rf"(?P<roman>{_ROMAN})[.)](?=\s|$|\d)"),
        (Style.ROMAN, r"(?P<roman>[IVX]+)(?=\t|\s{2,}[A-ZÄÖÜ]|\s§\s?\d)"),
        (Style.CAPITAL, r"(?P<capital>[A-Z])[.)](?=\s(?![a-zäöü]\.)|$|\d)"),
        (Style.CAPITAL, r"(?P<capital>[A-Z])(?=\t|\s{2,}[A-ZÄÖÜ]|\.?\s?\d{1,2}\.\d)"),
        (Style.SMALL_ROMAN, rf"\(?(?P<roman>[ivx]+)[.)]\)?{_END}"),
        (Style.LETTER, rf"\(?(?P<letter>[a-z])\){_END}"),
        (Style.LETTER, r"(?P<letter>[a-z])\.(?=\s(?![a-zA-Z]\.)|$)"),
        (Style.BULLET, r"[-–—•▪◦●*·►▶■□‣➢✓]\s+(?=\S)"),
    )
)
_BARE = (
    (Style.DECIMAL, re.compile(r"(?P<dotted>\d{1,2})(?=\s(?!Januar|Februar|März|[a-z])\D|$)")),
    (Style.ROMAN, re.compile(r"(?P<roman>[IVX]+)(?=\s\D|$)")),
    (Style.CAPITAL, re.compile(r"(?P<capital>[A-HJ-Z])(?=\s[A-ZÄÖÜ]|$)")),
)
_AFTER_NUMBER = re.compile(r"\s*(?:[–—:]\s+|-\s+)?")
_BULLET_LABEL = re.compile(r"\W{1,2}|o")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_LONGEST_CHAIN = 4


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
        position = _AFTER_NUMBER.match(text, end).end()  # type: ignore[union-attr]
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
    for style, pattern in _PATTERNS + (_BARE if bare else ()):
        match = pattern.match(text, position)
        if match is None or (readings and match.end() != end):
            continue
        numeral = _numeral(style, match)
        if numeral is not None and numeral.style not in {one.style for one in readings}:
            readings.append(numeral)
            end = match.end()
    return _with_letter(tuple(readings)), end


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
        return (_ORDINALS.index(groups["ordinal"].lower()) + 1,)
    letter = groups.get("capital") or groups.get("letter") or groups.get("double")
    if letter:
        return (ord(letter[0].lower()) - ord("a") + 1,)
    number = groups.get("n") or groups.get("m")
    return (int(number),) if number else ()


def _with_letter(readings: Readings) -> Readings:
    """Adds the letter reading to a Roman numeral of one sign, and of "ii)"."""
    if len(readings) != 1:
        return readings
    (only,) = readings
    sign = only.printed.strip("().")
    if only.style is Style.ROMAN and len(sign) == 1:
        style = Style.CAPITAL
    elif only.style is Style.SMALL_ROMAN and len(sign) == 1:
        style = Style.LETTER
    else:
        return readings
    return (only, Numeral(style=style, value=(ord(sign.lower()) - ord("a") + 1,), printed=only.printed))


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
