"""The German sentence on where a target stands."""

from fractions import Fraction

from zielkreis.domain.measuring.attainment.measured import Measured
from zielkreis.domain.measuring.attainment.nouns import (
    difference_unit,
    in_months,
    in_unit,
    named,
    signed,
    with_unit,
)
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.measuring.attainment.reaching import Goal, distance_to, stated_value
from zielkreis.domain.values.attainment import Attainment
from zielkreis.domain.values.codes import Comparator, Form

HEADS = {
    Attainment.REACHED: "Erreicht",
    Attainment.MISSED: "Verfehlt",
    Attainment.ON_COURSE: "Auf Kurs",
    Attainment.BEHIND: "Hinter dem Pfad",
    Attainment.MONITORED: "Beobachtet",
    Attainment.UNDECIDED: "Nicht zu beurteilen",
    Attainment.LAPSED: "Entfallen",
}
_BOUNDS = {
    Comparator.AT_LEAST: "mindestens ",
    Comparator.AT_MOST: "höchstens ",
    Comparator.MORE: "mehr als ",
    Comparator.LESS: "weniger als ",
    Comparator.EQUAL: "genau ",
    Comparator.ABOUT: "rund ",
}


def goal_words(goal: Goal, quantity: Quantity, decimals: int) -> str:
    """``mindestens 30,06 % (+11,9 % gegenüber 26,86 %)``."""
    aim = goal.aim
    if len(goal.levels) > 1:
        low, high = sorted(goal.levels)
        words = f"{with_unit(low, quantity, decimals)} bis {with_unit(high, quantity, decimals)}"
    else:
        words = f"{_BOUNDS[aim.comparator]}{with_unit(goal.levels[0], quantity, decimals)}"
    if aim.form is Form.BENCHMARK:
        return f"{words} (Wert der Vergleichsgruppe)"
    if not aim.is_change or goal.baseline is None:
        return f"{words} (wie zuvor)" if aim.form is Form.HOLD else words
    changes = " bis ".join(signed(each, aim.unit, aim.decimals) for each in sorted(goal.stated))
    return f"{words} ({changes} gegenüber {with_unit(goal.baseline, quantity, decimals)})"


def value_words(goal: Goal | None, value: Fraction, quantity: Quantity, decimals: int) -> str:
    """``27,5 % (+2,4 %)``: the level, and the change where the text speaks of one."""
    words = with_unit(value, quantity, decimals)
    if goal is None or not goal.aim.is_change or goal.baseline is None:
        return words
    return f"{words} ({signed(stated_value(goal, value), goal.aim.unit, goal.aim.decimals)})"


def decided_words(attainment: Attainment, measured: Measured, decimals: int) -> str:
    """The sentence once the month that decides is final; raises ``ValueError`` without value or goal."""
    goal, value = _goal_and_value(measured)
    quantity, period = measured.quantity, measured.period
    head = HEADS[attainment]
    if attainment is Attainment.MISSED:
        size = _distance_words(goal, value, quantity, decimals)
        head = f"{head} um {size}" if size else head
    when = period.last.in_words if period.point else in_months(period.first, period.last)
    return (
        f"{head}. {named(quantity, measured.name)} {when}: {value_words(goal, value, quantity, decimals)}; "
        f"zu erreichen: {goal_words(goal, quantity, decimals)}."
    )


def under_way_words(attainment: Attainment, measured: Measured, decimals: int) -> str:
    """The sentence before the month that decides; raises ``ValueError`` without value or goal."""
    goal, value = _goal_and_value(measured)
    quantity, months = measured.quantity, measured.latest.taken.months
    levels = measured.path.levels if measured.path is not None else goal.levels
    on_path = " bis ".join(with_unit(each, quantity, decimals) for each in sorted(levels))
    decides = measured.period.last.in_words
    return (
        f"{HEADS[attainment]}. {named(quantity, measured.name)} {in_months(months[0], months[-1])}: "
        f"{with_unit(value, quantity, decimals)}, nach dem Pfad {on_path}; zu erreichen: "
        f"{goal_words(goal, quantity, decimals)}, es entscheidet der Wert für {decides}."
    )


def _goal_and_value(measured: Measured) -> tuple[Goal, Fraction]:
    if measured.goal is None or measured.latest.taken.value is None:
        raise ValueError("a target without goal or value has no such sentence")
    return measured.goal, measured.latest.taken.value


def _distance_words(goal: Goal, value: Fraction, quantity: Quantity, decimals: int) -> str:
    """How far off in the unit of the figure; empty where nothing of it is left at the digits shown."""
    away = abs(distance_to(goal, value, decimals))
    return in_unit(Fraction(away), difference_unit(quantity), decimals) if away else ""
