"""What should be there in a month before the end, from the course of the previous year or evenly."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from zielkreis.domain.measuring.attainment.options import REASONS, FollowUpOptions, PathRule
from zielkreis.domain.measuring.attainment.period import Period
from zielkreis.domain.measuring.attainment.quantity import Quantity, Shape
from zielkreis.domain.measuring.attainment.reaching import Goal
from zielkreis.domain.measuring.attainment.taking import take
from zielkreis.domain.values.figure import Cell, Figure
from zielkreis.domain.values.month import Month

_YEAR = 12
_NO_PATH = "Für die Monate davor gibt es keinen Pfad; verglichen ist mit dem Zielwert selbst."
_NO_COURSE = "Der Verlauf des Vorjahres ist nicht bekannt. "
_EVEN_CHANGE = (
    "Der Pfad führt gleichmäßig vom Ausgangswert zum Zielwert. Das ist eine Festlegung dieses Programms."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """The levels that should be there (two for a corridor) and in German why these."""

    levels: tuple[Fraction, ...]
    reason: str


def path_at(
    month: Month,
    *,
    goal: Goal,
    quantity: Quantity,
    area: str,
    period: Period,
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
    displayed: bool,
) -> Path:
    """The path in a month; in the last one it is the goal itself."""
    if month == period.last:
        return Path(levels=goal.levels, reason="")
    if quantity.official and not displayed:
        share = None
        if options.path is PathRule.SEASONAL:
            share = _share_of_previous_year(month, quantity, period, area=area, known=known, options=options)
        if share is not None:
            return Path(levels=tuple(each * share for each in goal.levels), reason=REASONS[PathRule.SEASONAL])
        reason = _NO_COURSE if options.path is PathRule.SEASONAL else ""
        if quantity.shape in (Shape.FLOW, Shape.RATE):
            elapsed = _elapsed(month, period)
            return Path(
                levels=tuple(each * elapsed for each in goal.levels),
                reason=reason + REASONS[PathRule.LINEAR],
            )
        return Path(levels=goal.levels, reason=f"{reason}{_NO_PATH}")
    if goal.baseline is None:
        return Path(levels=goal.levels, reason=_NO_PATH)
    elapsed = _elapsed(month, period)
    start = goal.baseline
    return Path(levels=tuple(start + (each - start) * elapsed for each in goal.levels), reason=_EVEN_CHANGE)


def _share_of_previous_year(
    month: Month,
    quantity: Quantity,
    period: Period,
    *,
    area: str,
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
) -> Fraction | None:
    """The value up to the same month of the year before, over that of the whole period then."""
    before = period.earlier(_YEAR)
    part = take(quantity, area, before.until(month.plus(-_YEAR)), known, options)
    whole = take(quantity, area, before.until(before.last), known, options)
    if part.displayed or whole.displayed or part.value is None or not whole.value:
        return None
    return part.value / whole.value


def _elapsed(month: Month, period: Period) -> Fraction:
    return Fraction(len(period.first.until(month)), len(period.months))
