"""Everything about a target that figures tell, before it is judged."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from zielkreis.domain.measuring.attainment.aim import Aim, aim_of
from zielkreis.domain.measuring.attainment.baseline import Baseline, baseline_of, compares_with_group
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.latest import Latest, latest
from zielkreis.domain.measuring.attainment.path import Path, path_at
from zielkreis.domain.measuring.attainment.period import Period, period_of
from zielkreis.domain.measuring.attainment.quantity import Quantity, quantity_of
from zielkreis.domain.measuring.attainment.reaching import Goal, goal_of
from zielkreis.domain.measuring.attainment.taking import Taken, take
from zielkreis.domain.values.attainment import Doubt
from zielkreis.domain.values.codes import Form, Unit
from zielkreis.domain.values.month import Month

_DISPLAYED_CHANGE = (
    "Die Zahlen hinter der Kennzahl liegen nicht vor; verglichen ist die veröffentlichte Veränderung "
    "gegenüber dem gleichen Monat des Vorjahres."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A target with its figures; ``aim`` is ``None`` for a text that is not precise.

    ``goal`` is ``None`` where ``goal_lacks`` says what is missing. ``path`` is set where there is a value
    and a goal.
    """

    quantity: Quantity
    period: Period
    name: str
    aim: Aim | None
    baseline: Baseline
    latest: Latest
    group: Taken | None
    goal: Goal | None
    goal_lacks: Doubt | None
    path: Path | None
    notes: tuple[str, ...] = ()

    @property
    def decided(self) -> bool:
        """Whether the month that decides has its final value."""
        return self.latest.month == self.period.last


def measure(target: FollowedTarget, follow: FollowUp) -> Measured | None:
    """The target with its figures, ``None`` where the text names nothing that is measured, or no time.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    parts, options = target.parts, follow.options
    on = _day_of_definition(target, follow)
    quantity = quantity_of(parts, follow.catalogue, on, own_figure=target.own_id)
    period = period_of(parts, target.year, quantity, options) if quantity is not None else None
    if quantity is None or period is None:
        return None
    newest = latest(quantity, target.area, period, follow.known.finals, options, until=follow.until)
    baseline = baseline_of(parts, quantity, period, area=target.area, known=follow.known, options=options)
    aim, notes = aim_of(parts, quantity, options), tuple[str, ...]()
    name = _name(target, quantity, follow, on)
    if newest.taken.displayed and quantity.is_change and aim is not None and aim.form is Form.RELATIVE_CHANGE:
        quantity, aim, notes = _as_displayed_change(quantity, aim)
        baseline = replace(baseline, value=None, taken=None, note="")
    group = _group(target, quantity, period, newest, follow)
    goal, lacks = _goal(target, aim, baseline, group)
    return Measured(
        quantity=quantity,
        period=period,
        name=name,
        aim=aim,
        baseline=baseline,
        latest=newest,
        group=group,
        goal=goal,
        goal_lacks=lacks,
        path=_path(goal, quantity, target, period, newest, follow=follow),
        notes=notes,
    )


def _path(
    goal: Goal | None,
    quantity: Quantity,
    target: FollowedTarget,
    period: Period,
    newest: Latest,
    *,
    follow: FollowUp,
) -> Path | None:
    """What should be there in the newest month; nothing where there is no goal or no month."""
    if goal is None or newest.month is None:
        return None
    return path_at(
        newest.month,
        goal=goal,
        quantity=quantity,
        area=target.area,
        period=period,
        known=follow.known.finals,
        options=follow.options,
        displayed=newest.taken.displayed,
    )


def _day_of_definition(target: FollowedTarget, follow: FollowUp) -> date:
    """The end of the year the result holds in: that year's regulation defines the Kennzahl."""
    period = target.parts.period
    year = int(str(period.value).rpartition("/")[2][:4]) if period is not None else target.year
    return date(year, 12, 31) if year is not None else follow.day


def _name(target: FollowedTarget, quantity: Quantity, follow: FollowUp, on: date) -> str:
    if quantity.official:
        return follow.catalogue.get(quantity.figure, on).name
    indicator = target.parts.indicator
    return (indicator.words if indicator is not None else "") or quantity.figure


def _as_displayed_change(quantity: Quantity, aim: Aim) -> tuple[Quantity, Aim, tuple[str, ...]]:
    """A published change laid against the change of the text, percent against percent."""
    shown = replace(quantity, unit=Unit.PERCENT, is_change=True)
    return shown, replace(aim, form=Form.LEVEL), (_DISPLAYED_CHANGE,)


def _group(
    target: FollowedTarget, quantity: Quantity, period: Period, newest: Latest, follow: FollowUp
) -> Taken | None:
    """The value of the group in the same months, as it was known on the day."""
    if not target.group or newest.month is None:
        return None
    months = period.until(newest.month)
    if newest.taken.displayed:
        months = newest.taken.months
    return take(quantity, target.group, months, follow.known.finals, follow.options)


def _goal(
    target: FollowedTarget, aim: Aim | None, baseline: Baseline, group: Taken | None
) -> tuple[Goal | None, Doubt | None]:
    if aim is None:
        return None, Doubt.NOT_PRECISE
    groups = group.value if group is not None else None
    start: Fraction | None = baseline.value
    if compares_with_group(target.parts) and aim.is_change:
        start = groups
    goal = goal_of(aim, start, groups)
    if goal is not None:
        return goal, None
    if aim.form is Form.BENCHMARK or compares_with_group(target.parts):
        return None, Doubt.NO_GROUP_VALUE
    return None, Doubt.ZERO_BASELINE if start == 0 else Doubt.NO_BASELINE


def beside(measured: Measured, target: FollowedTarget, follow: FollowUp) -> tuple[Month, Taken] | None:
    """The sliding twelve months up to the latest month, for a rate that is cumulated from January on."""
    month = measured.latest.month
    if month is None or measured.decided or measured.latest.taken.displayed:
        return None
    months = month.plus(-11).until(month)
    taken = take(measured.quantity, target.area, months, follow.known.finals, follow.options)
    return (month, taken) if taken.value is not None and not taken.displayed else None
