"""The outlook on the month that decides: what comes of the months known and those forecast."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.indicators import Direction
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.measured import Measured, measure
from zielkreis.domain.measuring.attainment.standing import places
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.measuring.outlook.acceptance import Acceptance, acceptance_of
from zielkreis.domain.measuring.outlook.columns import Columns, columns_of
from zielkreis.domain.measuring.outlook.combining import path, value_of_period
from zielkreis.domain.measuring.outlook.forecaster import Forecast, Forecaster
from zielkreis.domain.measuring.outlook.spreading import (
    HIGH,
    LOW,
    measured_coverage,
    probability,
    quantile,
)
from zielkreis.domain.measuring.outlook.telling import missing_words, outlook_words
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import Chance, NoOutlook, Outlook

FARTHEST = 24  # months ahead
_CHANCES = (Decimal("0.5"), Decimal("0.7"), Decimal("0.9"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A target whose series go to the forecaster."""

    target: FollowedTarget
    measured: Measured
    columns: Columns
    ahead: int


def outlooks_of(
    targets: Iterable[FollowedTarget], follow: FollowUp, forecaster: Forecaster
) -> tuple[Outlook, ...]:
    """An outlook for each target, in their order; all series are forecast in one go.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    prepared = [_prepared(each, follow) for each in targets]
    asked = [each for each in prepared if isinstance(each, _Asked)]
    series = [one for each in asked for one in each.columns.all]
    months = [each.ahead for each in asked for _ in each.columns.all]
    forecasts = iter(forecaster.forecast(series, months) if series else ())
    told = []
    for each in prepared:
        if isinstance(each, Outlook):
            told.append(each)
        else:
            told.append(_told(each, [next(forecasts) for _ in each.columns.all], follow))
    return tuple(told)


def _prepared(target: FollowedTarget, follow: FollowUp) -> _Asked | Outlook:
    measured = measure(target, follow)
    if measured is None:
        return _missing(target, None, NoOutlook.NO_GOAL)
    period = measured.period
    if measured.decided:
        return _missing(target, period.last, NoOutlook.DECIDED)
    last = period.last if follow.until is None else min(period.last, follow.until)
    columns = columns_of(measured.quantity, target.area, follow.known.finals, follow.options, until=last)
    if isinstance(columns, NoOutlook):
        return _missing(target, period.last, columns)
    ahead = period.last.number - columns.last.number
    if not 0 < ahead <= FARTHEST:
        return _missing(target, period.last, NoOutlook.TOO_FAR)
    return _Asked(target=target, measured=measured, columns=columns, ahead=ahead)


def _told(asked: _Asked, forecasts: Sequence[Forecast | NoOutlook], follow: FollowUp) -> Outlook:
    period, quantity = asked.measured.period, asked.measured.quantity
    found = [each for each in forecasts if isinstance(each, Forecast)]
    refused = [each for each in forecasts if isinstance(each, NoOutlook)]
    if refused:
        return _missing(asked.target, period.last, refused[0])
    origins = min(len(each.errors) for each in found)
    expected = value_of_period(quantity, period, asked.columns, [path(each, None) for each in found])
    if expected is None:
        return _missing(asked.target, period.last, NoOutlook.TOO_SHORT)
    may_come = [_values(asked, found, place - origins, (1, -1), widened=True) for place in range(origins)]
    came = [_values(asked, found, place - origins, (1,), widened=False)[0] for place in range(origins)]
    values = [each for pair in may_come for each in pair]
    digits = places(asked.measured)
    goal = asked.measured.goal
    accepted = acceptance_of(goal, about_percent=follow.options.about_percent) if goal is not None else None
    coverage = measured_coverage(came, may_come, apart=asked.ahead)
    outlook = Outlook(
        statement=asked.target.statement.id,
        part=asked.target.part,
        decides=period.last,
        words="",
        unit=quantity.unit,
        expected=_shown(expected, digits),
        low=_shown(quantile(values, LOW), digits),
        high=_shown(quantile(values, HIGH), digits),
        probability=_probability(values, accepted, origins),
        chances=_chances(values, quantity.direction, accepted, digits),
        method=found[0].method,
        first=max(each.first for each in asked.columns.all),
        last=asked.columns.last,
        origins=origins,
        coverage=_shown(coverage, 2) if coverage is not None else None,
    )
    return outlook_words(outlook, quantity, digits)


def _values(
    asked: _Asked, forecasts: Sequence[Forecast], place: int, signs: Sequence[int], *, widened: bool
) -> list[float]:
    """The values of the period if all series err as they did at the same past month."""
    found = []
    for sign in signs:
        paths = [path(each, each.errors[place], sign=sign, widened=widened) for each in forecasts]
        value = value_of_period(asked.measured.quantity, asked.measured.period, asked.columns, paths)
        found.append(value if value is not None else math.nan)
    return found


def _probability(values: Sequence[float], accepted: Acceptance | None, origins: int) -> Decimal | None:
    if accepted is None:
        return None
    return probability(sum(accepted.holds(each) for each in values), len(values), origins)


def _chances(
    values: Sequence[float], direction: Direction, accepted: Acceptance | None, digits: int
) -> tuple[Chance, ...]:
    """The values that would be reached with a chance of 50, 70 and 90 of 100, in the better direction."""
    if direction is Direction.NEUTRAL and accepted is not None:
        rises = math.isinf(accepted.high)
    elif direction is Direction.NEUTRAL:
        return ()
    else:
        rises = direction is Direction.HIGHER
    return tuple(
        Chance(
            probability=each,
            value=_shown(quantile(values, float(1 - each) if rises else float(each)), digits),
        )
        for each in _CHANCES
    )


def _shown(value: float, digits: int) -> Decimal:
    return rounded(Fraction(value), digits)


def _missing(target: FollowedTarget, decides: Month | None, why: NoOutlook) -> Outlook:
    return Outlook(
        statement=target.statement.id,
        part=target.part,
        decides=decides,
        words=missing_words(why),
        missing=why,
    )
