"""From months known and paths of months to come to the value of the whole period, path by path."""

import math
from collections.abc import Sequence

from zielkreis.domain.measuring.attainment.period import Period
from zielkreis.domain.measuring.attainment.quantity import MONEY, Quantity, Shape
from zielkreis.domain.measuring.outlook.columns import Columns
from zielkreis.domain.measuring.outlook.forecaster import Forecast, MonthlySeries

_CENTS = 100


def path(
    forecast: Forecast, error: Sequence[float] | None, *, sign: int = 1, widened: bool = True
) -> list[float]:
    """The months to come if the method errs as it once did; counts do not fall below nought.

    ``sign`` -1 mirrors the error: what once came too high may come too low. Without an error it is the
    forecast.
    """
    if error is None:
        return [max(0.0, point) for point in forecast.points]
    sizes = [
        sign * each * (spread if widened else 1.0)
        for each, spread in zip(error, forecast.spread, strict=True)
    ]
    if forecast.relative:
        return [point * math.exp(size) for point, size in zip(forecast.points, sizes, strict=True)]
    return [max(0.0, point + size) for point, size in zip(forecast.points, sizes, strict=True)]


def value_of_period(
    quantity: Quantity, period: Period, columns: Columns, paths: Sequence[Sequence[float]]
) -> float | None:
    """The value that will decide, ``None`` where the series begin too late or a denominator is nought."""
    first = (period.last if period.point else period.first).number
    above = _picked(columns.above, paths[0], first, period.last.number)
    below: Sequence[float] | None = ()
    if columns.below is not None:
        earlier = columns.earlier
        below = _picked(columns.below, paths[1], first - earlier, period.last.number - earlier)
    if above is None or below is None:
        return None
    return _combined(quantity, above, below)


def _combined(quantity: Quantity, above: Sequence[float], below: Sequence[float]) -> float | None:
    top, bottom = math.fsum(above), math.fsum(below)
    if quantity.shape is Shape.FLOW:
        return top / _CENTS if quantity.numerator in MONEY else top
    if quantity.shape is Shape.STOCK:
        return top / len(above)
    if not all(below):
        return None
    if quantity.shape is Shape.MEAN_RATE:
        rates = [over / under for over, under in zip(above, below, strict=True)]
        return 100 * math.fsum(rates) / len(rates)
    return 100 * top / (bottom / len(below) if quantity.shape is Shape.RATE else bottom)


def _picked(series: MonthlySeries, coming: Sequence[float], first: int, last: int) -> Sequence[float] | None:
    """The values from one month to another (by their numbers), known or to come."""
    known = len(series.values)
    begin, end = first - series.first.number, last - series.first.number + 1
    if begin < 0 or end > known + len(coming):
        return None
    return (*series.values[begin:end], *coming[max(0, begin - known) : max(0, end - known)])
