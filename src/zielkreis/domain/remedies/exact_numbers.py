"""Exact numbers as a reader sees them: whole counts and rates, "rund" where digits were left out."""

from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number

_WORDS = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")


def count(number: Fraction) -> str:
    """``96``, ``rund 96``: the nearest whole number, halves to the even one, without a sign."""
    whole = round(abs(number))
    return f"{_about(abs(number), Fraction(whole))}{print_number(Decimal(whole))}"


def small_count(number: Fraction) -> str:
    """The same with the numbers from two to twelve as words: ``rund acht``."""
    whole = round(abs(number))
    words = _WORDS[whole - 2] if 2 <= whole <= len(_WORDS) + 1 else print_number(Decimal(whole))
    return f"{_about(abs(number), Fraction(whole))}{words}"


def rate(number: Fraction, *, places: int) -> str:
    """``26,9``, ``rund 27,4``: so many decimal places, halves to the even digit."""
    scale = 10**places
    scaled = round(number * scale)
    shown = Decimal(scaled).scaleb(-places)
    return f"{_about(number, Fraction(scaled, scale))}{print_number(shown)}"


def percent_of(number: Fraction, part: Fraction) -> Fraction:
    """So many percent of a number."""
    return number * part / 100


def _about(exact: Fraction, shown: Fraction) -> str:
    return "" if exact == shown else "rund "
