"""The judgement on a target: by the comparator and precision of its text, on final values alone."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.measuring.attainment.doubting import doubts_of, notes_of, preliminary_words
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.formula_words import formula_of
from zielkreis.domain.measuring.attainment.measured import Measured, beside, measure
from zielkreis.domain.measuring.attainment.nouns import in_months, named, with_unit
from zielkreis.domain.measuring.attainment.provisos import with_provisos
from zielkreis.domain.measuring.attainment.reaching import (
    Goal,
    compares,
    distance_to,
    meets,
    stated_value,
)
from zielkreis.domain.measuring.attainment.unmeasured import milestone, not_precise
from zielkreis.domain.measuring.attainment.wording import HEADS, decided_words, under_way_words
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.attainment import Attainment, Standing, ValueToReach
from zielkreis.domain.values.codes import Form

_WATCHED = "K1"


def standing_of(target: FollowedTarget, follow: FollowUp) -> Standing:
    """Where the result stands by what was known on the day.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    parts = target.parts
    if parts.form is not None and parts.form.value is Form.MILESTONE:
        return with_provisos(milestone(target, follow), target, follow)
    measured = measure(target, follow)
    watched = parts.indicator is not None and parts.indicator.value == _WATCHED and parts.value is None
    if measured is None:
        return not_precise(target, Attainment.MONITORED if watched else Attainment.UNDECIDED)
    attainment = Attainment.MONITORED if watched else _attainment(measured, follow)
    return with_provisos(_standing(attainment, measured, target, follow), target, follow)


def _attainment(measured: Measured, follow: FollowUp) -> Attainment:
    value, goal = measured.latest.taken.value, measured.goal
    if value is None or goal is None or measured.path is None:
        return Attainment.UNDECIDED
    about = follow.options.about_percent
    if measured.decided:
        reached = meets(goal, value, about_percent=about)
        if reached is None:
            return Attainment.UNDECIDED
        return Attainment.REACHED if reached else Attainment.MISSED
    digits = places(measured)
    ahead = compares(
        rounded(value, digits),
        tuple(rounded(each, digits) for each in measured.path.levels),
        goal.aim.comparator,
        about_percent=about,
    )
    if ahead is None:
        return Attainment.UNDECIDED
    return Attainment.ON_COURSE if ahead else Attainment.BEHIND


def _standing(
    attainment: Attainment, measured: Measured, target: FollowedTarget, follow: FollowUp
) -> Standing:
    digits, quantity = places(measured), measured.quantity
    taken, goal = measured.latest.taken, measured.goal
    rests_on = (*taken.figures, *(measured.baseline.taken.figures if measured.baseline.taken else ()))
    standing = Standing(
        statement=target.statement.id,
        part=target.part,
        figure=quantity.figure,
        population=quantity.population,
        month=measured.latest.month,
        attainment=attainment,
        to_reach=_to_reach(goal, digits) if goal is not None else None,
        value=_shown(taken.value, digits),
        path=_path(measured, digits),
        distance=distance_to(goal, taken.value, digits) if goal and taken.value is not None else None,
        words=_words(attainment, measured, digits),
        formula=_formula(measured, digits),
        doubts=doubts_of(measured, follow),
        rests_on=tuple(dict.fromkeys(rests_on)),
        unit=quantity.unit,
        decides=measured.period.last,
        beside=_beside(measured, target, follow, digits),
        preliminary=preliminary_words(measured, target, follow, digits),
        notes=notes_of(measured, follow),
    )
    if goal is None or taken.value is None:
        return standing
    stated = rounded(stated_value(goal, taken.value), goal.aim.decimals)
    return replace(standing, stated=stated, stated_unit=goal.aim.unit)


def places(measured: Measured) -> int:
    """The decimals at which levels are shown: those of the text, at least those published for rates."""
    aim, baseline = measured.aim, measured.baseline
    digits = aim.decimals if aim is not None and not aim.is_change else 0
    if not measured.quantity.in_percent:
        return digits
    if baseline.agreed and baseline.value is not None:
        # A terminating decimal by construction: it was read from a text.
        while (baseline.value * 10**digits).denominator != 1:
            digits += 1
    return digits if aim is not None and not aim.is_change and aim.bounds else max(1, digits)


def _to_reach(goal: Goal, digits: int) -> ValueToReach:
    levels = tuple(rounded(each, digits) for each in sorted(goal.levels))
    relative = None
    if goal.baseline and len(goal.levels) == 1:
        change = (goal.levels[0] - goal.baseline) / abs(goal.baseline) * 100
        relative = rounded(change, max(1, goal.aim.decimals))
    return ValueToReach(
        comparator=goal.aim.comparator,
        baseline=_shown(goal.baseline, digits),
        absolute=levels[0] if len(levels) == 1 else (levels[0], levels[1]),
        relative_percent=relative,
        decimals=digits,
    )


def _shown(value: Fraction | None, digits: int) -> Decimal | None:
    return rounded(value, digits) if value is not None else None


def _path(measured: Measured, digits: int) -> Decimal | None:
    """The path as one value; a corridor has none."""
    if measured.path is None or len(measured.path.levels) > 1:
        return None
    return rounded(measured.path.levels[0], digits)


def _words(attainment: Attainment, measured: Measured, digits: int) -> str:
    value, goal, quantity = measured.latest.taken.value, measured.goal, measured.quantity
    what = named(quantity, measured.name)
    if value is None:
        return f"{HEADS[attainment]}. {what}: Für den Zeitraum ist kein maßgeblicher Wert bekannt."
    months = measured.latest.taken.months
    so_far = f"{what} {in_months(months[0], months[-1])}: {with_unit(value, quantity, digits)}"
    if goal is None or measured.path is None or attainment is Attainment.MONITORED:
        return f"{HEADS[attainment]}. {so_far}."
    if measured.decided:
        return decided_words(attainment, measured, digits)
    return under_way_words(attainment, measured, digits)


def _formula(measured: Measured, digits: int) -> str:
    formula = formula_of(measured.quantity, measured.latest.taken, digits)
    if not formula:
        return ""
    goal = measured.goal
    if goal is None:
        return f"{formula}."
    decimals = goal.aim.decimals
    compared = "ganze Zahlen" if not decimals else f"{decimals} Nachkommastelle{'n' if decimals > 1 else ''}"
    change = ""
    if goal.aim.form is Form.RELATIVE_CHANGE:
        change = "; Veränderung: (Wert − Ausgangswert) durch Ausgangswert mal 100"
    elif goal.aim.is_change:
        change = "; Veränderung: Wert − Ausgangswert"
    return f"{formula}{change}. Verglichen auf {compared} gerundet, wie im Text, die Hälfte aufwärts."


def _beside(measured: Measured, target: FollowedTarget, follow: FollowUp, digits: int) -> str:
    found = beside(measured, target, follow)
    if found is None or found[1].value is None or measured.quantity.denominator is None:
        return ""
    value = with_unit(found[1].value, measured.quantity, digits)
    return f"Gleitend über zwölf Monate bis {found[0].in_words}: {value}."
