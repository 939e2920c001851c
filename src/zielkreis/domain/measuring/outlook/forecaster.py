"""What the domain asks of a forecasting engine, and what it gets back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import NoOutlook


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlySeries:
    """Counts month by month without a gap, the first one in ``first``."""

    first: Month
    values: tuple[float, ...]

    @property
    def last(self) -> Month:
        """The month of the last value."""
        return self.first.plus(len(self.values) - 1)

    def cut(self, last: Month) -> "MonthlySeries":
        """The series up to a month."""
        return MonthlySeries(first=self.first, values=self.values[: last.number - self.first.number + 1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A forecast with the errors the same method made in the past.

    ``points`` are the months after the last value. ``errors`` has one row for each past month from which the
    method was tried, the oldest first: what came less what it had said, month by month; relative (logarithms)
    where ``relative``. ``spread`` widens them for how few independent periods they are, one factor a month.
    ``method`` is German.
    """

    points: tuple[float, ...]
    errors: tuple[tuple[float, ...], ...]
    spread: tuple[float, ...]
    relative: bool
    method: str


class Forecaster(Protocol):
    """A forecasting engine. It uses no chance: the same series give the same forecast."""

    def forecast(
        self, series: Sequence[MonthlySeries], months: Sequence[int]
    ) -> tuple[Forecast | NoOutlook, ...]:
        """A forecast for each series, so many months ahead, or why there is none."""
        ...
