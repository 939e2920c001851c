"""Numbers with the precision they are shown in: "11,9 %" means anything from 11,85 to 11,95."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.numbers import find_numbers

_DECIMALS = re.compile(r",(\d+)")
_SCALES = (
    ("mrd", 9),
    ("milliard", 9),
    ("mio", 6),
    ("mill", 6),
    ("tsd", 3),
    ("tausend", 3),
    ("t€", 3),
    ("teur", 3),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A number as an interval: everything that would be printed the same way."""

    low: Fraction
    high: Fraction

    @classmethod
    def of(cls, value: Decimal, words: str) -> Self:
        """The number with the precision of the words it was read from, or else of its own digits."""
        half = _half_unit(value, words)
        return cls(low=Fraction(value) - half, high=Fraction(value) + half)

    @classmethod
    def exactly(cls, value: Decimal) -> Self:
        """A number that stands for itself alone, as a count does."""
        return cls(low=Fraction(value), high=Fraction(value))

    def __add__(self, other: Self) -> Self:
        """All sums."""
        return type(self)(low=self.low + other.low, high=self.high + other.high)

    def __sub__(self, other: Self) -> Self:
        """All differences."""
        return type(self)(low=self.low - other.high, high=self.high - other.low)

    def percent_of(self, other: Self) -> Self:
        """All values of this percentage of the other number."""
        products = [
            mine * theirs / 100 for mine in (self.low, self.high) for theirs in (other.low, other.high)
        ]
        return type(self)(low=min(products), high=max(products))

    def meets(self, other: Self) -> bool:
        """Whether both can be the same number."""
        return self.low <= other.high and other.low <= self.high


def _half_unit(value: Decimal, words: str) -> Fraction:
    """Half of the last digit shown."""
    folded = fold(words)
    for number in find_numbers(words):
        if abs(number.value) == abs(value):
            shown = folded[number.start : number.end].lower()
            decimals = _DECIMALS.search(shown)
            places = len(decimals.group(1)) if decimals else 0
            scale = next((power for word, power in _SCALES if word in shown), 0)
            return Fraction(10) ** (scale - places) / 2
    exponent = value.as_tuple().exponent
    return Fraction(10) ** (exponent if isinstance(exponent, int) else 0) / 2
