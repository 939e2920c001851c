"""Over which months a target is measured, and with which months it is compared."""

import re
from dataclasses import dataclass
from typing import Self

from zielkreis.domain.measuring.attainment.options import FollowUpOptions, StockRule
from zielkreis.domain.measuring.attainment.quantity import Quantity, Shape
from zielkreis.domain.measuring.figures.formulas import STOCKS
from zielkreis.domain.values.codes import Aggregation
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.statement import TargetParts

_YEAR = 12
_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-\d{2})?)?")
_POINTS = frozenset({Aggregation.YEAR_END, Aggregation.REPORTING_DAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The months from ``first`` to ``last`` that make up the value; the value of ``last`` decides.

    ``point`` says that a stock counts in one month alone instead of as a mean.
    """

    first: Month
    last: Month
    point: bool = False

    def until(self, month: Month) -> tuple[Month, ...]:
        """The months that count up to a month of the period."""
        return (month,) if self.point else self.first.until(month)

    @property
    def months(self) -> tuple[Month, ...]:
        """All months up to the one that decides, also where only one of them counts."""
        return self.first.until(self.last)

    def earlier(self, months: int) -> Self:
        """The same period that many months before."""
        return type(self)(first=self.first.plus(-months), last=self.last.plus(-months), point=self.point)


def period_of(
    parts: TargetParts, year: int | None, quantity: Quantity, options: FollowUpOptions
) -> Period | None:
    """The period of a result; without one in the text the year of the agreement, ``None`` without either.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    value = parts.period.value if parts.period is not None else year
    if value is None:
        return None
    first, _, last = str(value).partition("/")
    begin, is_short = _month(first, ends=False)
    end, _ = _month(last or first, ends=True)
    aggregation = parts.aggregation.value if parts.aggregation is not None else None
    point = aggregation in _POINTS or aggregation is Aggregation.SLIDING_12
    if quantity.shape is Shape.STOCK and aggregation is not Aggregation.ANNUAL_AVERAGE:
        # A stock "zum 30.06.2012" is that of one day.
        point = point or (is_short and not last) or options.stock is StockRule.LATEST_MONTH
    if quantity.shape is Shape.OWN:
        point = aggregation not in (Aggregation.ANNUAL_SUM, Aggregation.ANNUAL_AVERAGE)
    if not _may_be_one_month(quantity):
        point = False
    if is_short and not last:
        begin = begin if _is_month(first) and not point else Month(begin.year, 1)
    if quantity.shape is Shape.RATE and is_short:
        # A sliding rate of one month looks back over twelve.
        begin = end.plus(1 - _YEAR)
    return Period(first=begin, last=end, point=point)


def reference_of(parts: TargetParts, period: Period) -> Period:
    """The period it is compared with: the year named, else the year before."""
    named = parts.reference.value if parts.reference is not None else None
    years = period.last.year - named if isinstance(named, int) else 1
    return period.earlier(_YEAR * years)


def _may_be_one_month(quantity: Quantity) -> bool:
    """Whether one month alone has a value: stocks, shares of stocks, own figures; never sums of events."""
    if quantity.shape is Shape.SHARE:
        return quantity.numerator in STOCKS
    return quantity.shape in (Shape.STOCK, Shape.OWN)


def _is_month(text: str) -> bool:
    return len(text) == len("2012-12")


def _month(text: str, *, ends: bool) -> tuple[Month, bool]:
    """First or last month of the text, and whether it names less than a year."""
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(f"„{text}“ ist kein Zeitraum in der Form 2012, 2012-12 oder 2012-12-31.")
    if found[2] is None:
        return Month(int(found[1]), _YEAR if ends else 1), False
    return Month(int(found[1]), int(found[2])), True
