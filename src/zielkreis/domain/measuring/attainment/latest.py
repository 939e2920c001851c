"""The latest month of a period for which the value is known, and what stands in the way of a later one."""

from collections.abc import Mapping
from dataclasses import dataclass

from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.period import Period
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.measuring.attainment.taking import Taken, take
from zielkreis.domain.values.attainment import Doubt
from zielkreis.domain.values.figure import Cell, Figure
from zielkreis.domain.values.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Latest:
    """The newest value of a period; ``month`` is ``None`` where ``taken`` says what is lacking.

    ``hindered`` is set where a later month is suppressed, so that sums stop before it.
    """

    month: Month | None
    taken: Taken
    hindered: Doubt | None = None


def latest(
    quantity: Quantity,
    area: str,
    period: Period,
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
    *,
    until: Month | None = None,
) -> Latest:
    """The value up to the last month that is known; ``until`` looks no further than that month."""
    last = period.last if until is None or until > period.last else until
    hindered: Doubt | None = None
    first: Taken | None = None
    for month in reversed(period.first.until(last)):
        taken = take(quantity, area, period.until(month), known, options)
        if taken.value is not None:
            return Latest(month=month, taken=taken, hindered=hindered)
        first = taken if first is None or first.lacking is Doubt.NO_FIGURE else first
        if taken.lacking is Doubt.SUPPRESSED:
            hindered = Doubt.SUPPRESSED
    nothing = first if first is not None else Taken(value=None, lacking=Doubt.NO_FIGURE)
    return Latest(month=None, taken=nothing, hindered=hindered)
