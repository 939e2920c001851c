"""Number words of German, from "null" to the millions, without inflected articles."""

import re
from dataclasses import dataclass
from decimal import Context, Decimal

_UNITS = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_INFLECTED = {"zweien": 2, "zweier": 2, "dreien": 3, "dreier": 3, "vieren": 4, "zweie": 2, "dreie": 3}
_PARTS = {
    "drittel": 3, "dritteln": 3, "viertel": 4, "vierteln": 4, "fünftel": 5, "fünfteln": 5,
    "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "zehnteln": 10,
    "zwölftel": 12, "zwölfteln": 12, "zwanzigstel": 20, "hundertstel": 100,
}  # fmt: skip
PART_WORDS = tuple(_PARTS)
MULTIPLIERS = {
    "t": 10**3, "tsd": 10**3, "tausend": 10**3, "mio": 10**6, "mill": 10**6, "million": 10**6,
    "millionen": 10**6, "mrd": 10**9, "milliarde": 10**9, "milliarden": 10**9,
}  # fmt: skip
_DIVISION = Context(prec=28)

_LETTERS = re.compile(r"[a-zäöüß]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A number read at ``text[start:end]``, without a sign."""

    start: int
    end: int
    value: Decimal


def _below_hundred(word: str) -> int | None:
    """Value of "eins" to "neunundneunzig"; inside a compound "ein" stands for one."""
    if word in _UNITS:
        return _UNITS[word]
    if word in _TENS:
        return _TENS[word]
    units, found, tens = word.partition("und")
    unit = 1 if units == "ein" else _UNITS.get(units)
    if found and tens in _TENS and unit is not None and 1 <= unit <= 9:
        return _TENS[tens] + unit
    return None


def _below_thousand(word: str) -> int | None:
    head, found, tail = word.partition("hundert")
    if not found:
        return _below_hundred(word)
    hundreds = 1 if head in ("", "ein") else _below_hundred(head)
    rest = 0 if not tail else _below_hundred(tail.removeprefix("und") if tail != "und" else tail)
    if hundreds is None or rest is None or not 1 <= hundreds <= 99:
        return None
    return hundreds * 100 + rest


def _whole(word: str) -> int | None:
    head, found, tail = word.partition("tausend")
    if not found:
        return _below_thousand(word)
    thousands = 1 if head in ("", "ein") else _below_thousand(head)
    rest = 0 if not tail else _below_thousand(tail.removeprefix("und"))
    if not thousands or rest is None or thousands > 999 or rest > 999:
        return None
    return thousands * 1000 + rest


def parse_number_word(word: str) -> Decimal | None:
    """Value of one number word ("zweiunddreißig", "anderthalb"), ``None`` if it is none.

    The indefinite article is no number: "ein" and "eine" give ``None``, "eins" gives 1.
    """
    lowered = word.lower()
    if not _LETTERS.fullmatch(lowered) or lowered in ("und", "ein"):
        return None
    if lowered in _INFLECTED:
        return Decimal(_INFLECTED[lowered])
    if lowered == "anderthalb":
        return Decimal("1.5")
    if lowered.endswith("einhalb"):
        stem = lowered.removesuffix("einhalb")
        before = 1 if stem in ("", "ein") else _whole(stem.removesuffix("und"))
        return None if before is None else before + Decimal("0.5")
    whole = _whole(lowered)
    return None if whole is None else Decimal(whole)


def parse_part_word(word: str) -> int | None:
    """Denominator of "Drittel", "Viertel", "Zehntel"; ``None`` for any other word."""
    return _PARTS.get(word.lower())


def divide(numerator: Decimal | int, denominator: Decimal | int) -> Decimal:
    """Quotient with 28 digits, whatever the surrounding decimal context is."""
    return _DIVISION.divide(Decimal(numerator), Decimal(denominator))
