"""The monthly counts a quantity needs, as series without gaps up to the last month known for all of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.quantity import Quantity, Shape
from zielkreis.domain.measuring.figures.options import AverageStock
from zielkreis.domain.measuring.outlook.forecaster import MonthlySeries
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import NoOutlook

_LONGEST = 240  # twenty years; older months say little


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Numerator and denominator of a quantity; ``below`` is ``None`` for sums and stocks.

    Both end in the same month. ``earlier`` is how many months before the denominator is counted.
    """

    above: MonthlySeries
    below: MonthlySeries | None
    earlier: int

    @property
    def last(self) -> Month:
        """The last month known."""
        return self.above.last

    @property
    def all(self) -> tuple[MonthlySeries, ...]:
        """The series in the order of the forecasts."""
        return (self.above,) if self.below is None else (self.above, self.below)


def columns_of(
    quantity: Quantity,
    area: str,
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
    *,
    until: Month,
) -> Columns | NoOutlook:
    """The series up to a month, or why there are none."""
    if quantity.numerator is None:
        return NoOutlook.NO_COUNTS
    counts = [quantity.numerator, *([quantity.denominator] if quantity.denominator is not None else [])]
    newest = [_newest(quantity, area, each, known, until) for each in counts]
    if any(each is None for each in newest):
        return NoOutlook.NO_COUNTS
    last = min(each for each in newest if each is not None)
    series = [_run(quantity, area, each, known, last) for each in counts]
    found = [each for each in series if each is not None]
    if len(found) < len(counts):
        return NoOutlook.GAPS
    earlier = quantity.earlier
    if quantity.shape is Shape.RATE and options.forming.stock is AverageStock.PREVIOUS_MONTHS:
        earlier += 1
    return Columns(above=found[0], below=found[1] if len(found) > 1 else None, earlier=earlier)


def _newest(
    quantity: Quantity, area: str, count: BaseCount, known: Mapping[Cell, Figure], until: Month
) -> Month | None:
    """The newest month with a value, looking back no further than three years."""
    for month in reversed(until.plus(-36).until(until)):
        if _value(quantity, area, count, known, month) is not None:
            return month
    return None


def _run(
    quantity: Quantity, area: str, count: BaseCount, known: Mapping[Cell, Figure], last: Month
) -> MonthlySeries | None:
    """The months up to the last one that follow each other without a gap."""
    values: list[float] = []
    month = last
    while len(values) < _LONGEST:
        value = _value(quantity, area, count, known, month)
        if value is None:
            break
        values.append(value)
        month = month.plus(-1)
    return MonthlySeries(first=month.plus(1), values=tuple(reversed(values))) if values else None


def _value(
    quantity: Quantity, area: str, count: BaseCount, known: Mapping[Cell, Figure], month: Month
) -> float | None:
    figure = known.get(Cell(area=area, figure=count, month=month, population=quantity.population))
    if figure is None or figure.value is None or figure.kind is FigureKind.OWN:
        return None
    return float(figure.value)
