"""A quantity: a number, or both ends of a range, with its unit and place."""

from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.reading.labels.quantities.units import DURATIONS
from zielkreis.domain.values.codes import Unit

#: Bare numbers in this range are years.
_FIRST_YEAR, _LAST_YEAR = 1990, 2060
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit at ``[start, end)``.

    ``low`` and ``high`` differ in a range. ``signed`` tells that a sign is written. ``noun`` is the
    thing counted where the unit is a noun, ``of_total`` that it is a part of a total ("drei von
    fünf", "zwei Drittel", "90 % der Anträge" is told elsewhere).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: Unit
    signed: bool = False
    noun: str = ""
    of_total: bool = False

    @property
    def is_range(self) -> bool:
        """Whether it names two ends."""
        return self.low != self.high

    @property
    def is_duration(self) -> bool:
        """Whether it measures time."""
        return self.unit in DURATIONS

    @property
    def is_bare(self) -> bool:
        """Whether it has neither unit nor noun nor sign."""
        return self.unit is Unit.NONE and not self.noun and not self.signed

    @property
    def is_year(self) -> bool:
        """Whether the number is that of a year."""
        return not self.noun and _FIRST_YEAR <= self.low <= _LAST_YEAR and self.low == int(self.low)


def in_percent(quotient: Decimal) -> Decimal:
    """A quotient in percent with at most two places: two thirds are 66.67."""
    value = (quotient * 100).quantize(_CENT)
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
