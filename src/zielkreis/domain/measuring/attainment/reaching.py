"""From demand and baseline to the value to reach, and whether a value meets it at the text's precision."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.measuring.attainment.aim import Aim, Bounds
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.codes import Comparator, Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What is to be reached: ``levels`` in the unit of the figure, ``stated`` in the form of the text.

    Two of each for a corridor. ``baseline`` is what changes are taken from, ``None`` where none is needed or
    known.
    """

    aim: Aim
    levels: Bounds
    stated: Bounds
    baseline: Fraction | None


def goal_of(aim: Aim, baseline: Fraction | None, group: Fraction | None) -> Goal | None:
    """The goal, ``None`` where the baseline or the group's value it needs is not known or is nought."""
    if aim.form is Form.BENCHMARK:
        return None if group is None else Goal(aim=aim, levels=(group,), stated=(group,), baseline=baseline)
    if aim.form is Form.HOLD:
        return (
            None
            if baseline is None
            else Goal(aim=aim, levels=(baseline,), stated=(baseline,), baseline=baseline)
        )
    if not aim.is_change:
        return Goal(aim=aim, levels=aim.bounds, stated=aim.bounds, baseline=baseline)
    if baseline is None or (aim.form is Form.RELATIVE_CHANGE and not baseline):
        return None
    levels = tuple(_level(aim.form, each, baseline) for each in aim.bounds)
    return Goal(aim=aim, levels=levels, stated=aim.bounds, baseline=baseline)


def stated_value(goal: Goal, value: Fraction) -> Fraction:
    """A level in the form of the text: its change where the text speaks of one."""
    if not goal.aim.is_change or goal.baseline is None:
        return value
    if goal.aim.form is Form.RELATIVE_CHANGE:
        # The change of a negative baseline counts by its size.
        return (value - goal.baseline) / abs(goal.baseline) * 100
    return value - goal.baseline


def meets(goal: Goal, value: Fraction, *, about_percent: Decimal | None = None) -> bool | None:
    """Whether a level meets the goal, rounded as the text is; ``None`` for a bare "about"."""
    return compares(
        rounded(stated_value(goal, value), goal.aim.decimals),
        tuple(rounded(each, goal.aim.decimals) for each in goal.stated),
        goal.aim.comparator,
        about_percent=about_percent,
    )


def compares(
    value: Decimal | Fraction,
    bounds: tuple[Decimal, ...] | Bounds,
    comparator: Comparator,
    *,
    about_percent: Decimal | None = None,
) -> bool | None:
    """The value against one bound by the comparator, or against both ends of a corridor."""
    exact = Fraction(value)
    ends = tuple(Fraction(each) for each in bounds)
    if len(ends) > 1:
        return min(ends) <= exact <= max(ends)
    (bound,) = ends
    if comparator is Comparator.ABOUT:
        if about_percent is None:
            return None
        return abs(exact - bound) <= abs(bound) * Fraction(about_percent) / 100
    return {
        Comparator.AT_LEAST: exact >= bound,
        Comparator.AT_MOST: exact <= bound,
        Comparator.MORE: exact > bound,
        Comparator.LESS: exact < bound,
        Comparator.EQUAL: exact == bound,
    }[comparator]


def distance_to(goal: Goal, value: Fraction, decimals: int) -> Decimal:
    """How far the value is from the goal, both as they are shown; nought inside a corridor."""
    shown = rounded(value, decimals)
    ends = sorted(rounded(each, decimals) for each in goal.levels)
    if ends[0] <= shown <= ends[-1]:
        return Decimal(0)
    return shown - ends[0] if shown < ends[0] else shown - ends[-1]


def _level(form: Form, change: Fraction, baseline: Fraction) -> Fraction:
    if form is Form.RELATIVE_CHANGE:
        return baseline + abs(baseline) * change / 100
    return baseline + change
