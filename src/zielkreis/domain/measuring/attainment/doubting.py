"""What stands against a judgement, and what was read into the text."""

from collections.abc import Iterator

from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.latest import Latest, latest
from zielkreis.domain.measuring.attainment.measured import Measured
from zielkreis.domain.measuring.attainment.nouns import in_months, with_unit
from zielkreis.domain.measuring.attainment.options import FLOW_REASON, REASONS, StockRule
from zielkreis.domain.measuring.attainment.quantity import Shape
from zielkreis.domain.measuring.figures.options import REASONS as FORMING_REASONS
from zielkreis.domain.values.attainment import Doubt
from zielkreis.domain.values.codes import Comparator

_OWN = "Eigene Angabe, keine amtliche Zahl."
_ABOUT = "Der Text nennt keine Spanne um den Wert; ohne eine solche lässt er sich nicht beurteilen."
_MIXED = (
    "Ausgangswert und Wert stammen aus verschiedenen Quellen: einer aus Fallzahlen, einer wie veröffentlicht."
)


def doubts_of(measured: Measured, follow: FollowUp) -> tuple[Doubt, ...]:
    """Every doubt, in the order of the codes."""
    found = set(_doubts(measured, follow))
    return tuple(each for each in Doubt if each in found)


def _doubts(measured: Measured, follow: FollowUp) -> Iterator[Doubt]:
    taken, goal = measured.latest.taken, measured.goal
    if measured.goal_lacks is not None and (measured.latest.month is not None or measured.aim is None):
        yield measured.goal_lacks
    if taken.lacking is not None and taken.value is None:
        yield taken.lacking
    if measured.latest.hindered is not None:
        yield measured.latest.hindered
    if any(each.imputed for each in taken.figures):
        yield Doubt.IMPUTED
    if goal is not None and goal.aim.comparator is Comparator.ABOUT and follow.options.about_percent is None:
        yield Doubt.NOT_PRECISE
    if _mixes(measured):
        yield Doubt.MIXED_SOURCES
    if taken.value is not None and any(_formula_reasons(measured, follow)):
        yield Doubt.DEFAULT_FORMULA


def notes_of(measured: Measured, follow: FollowUp) -> tuple[str, ...]:
    """German sentences: what was read into the text, and each default with its reason."""
    notes = [*(measured.aim.notes if measured.aim is not None else ()), *measured.notes]
    if not measured.quantity.official:
        notes.append(_OWN)
    if measured.baseline.note:
        notes.append(measured.baseline.note)
    if _mixes(measured):
        notes.append(_MIXED)
    comparator = measured.aim.comparator if measured.aim is not None else None
    if comparator is Comparator.ABOUT and follow.options.about_percent is None:
        notes.append(_ABOUT)
    if measured.latest.taken.value is not None:
        notes.extend(_formula_reasons(measured, follow))
    if measured.path is not None and measured.path.reason:
        notes.append(measured.path.reason)
    return tuple(dict.fromkeys(notes))


def _formula_reasons(measured: Measured, follow: FollowUp) -> Iterator[str]:
    """Why the value is formed as it is, where no source confirms the formula."""
    taken, quantity, options = measured.latest.taken, measured.quantity, follow.options
    if taken.displayed or quantity.shape is Shape.OWN:
        return
    if quantity.shape in (Shape.FLOW, Shape.RATE) and not measured.decided:
        yield FLOW_REASON
    if quantity.shape is Shape.STOCK and len(taken.months) > 1:
        yield REASONS[StockRule.MEAN_TO_MONTH]
    if quantity.shape is Shape.STOCK and measured.period.point and options.stock is StockRule.LATEST_MONTH:
        yield REASONS[StockRule.LATEST_MONTH]
    if quantity.shape is Shape.RATE:
        yield FORMING_REASONS[options.forming.stock]
    if quantity.shape is Shape.MEAN_RATE:
        yield FORMING_REASONS[options.forming.averaging]


def _mixes(measured: Measured) -> bool:
    """Whether a change is taken between counts and a displayed rate."""
    before, goal = measured.baseline.taken, measured.goal
    if before is None or goal is None or measured.latest.taken.value is None:
        return False
    return (
        goal.aim.is_change or not goal.aim.bounds
    ) and before.displayed is not measured.latest.taken.displayed


def preliminary_words(measured: Measured, target: FollowedTarget, follow: FollowUp, decimals: int) -> str:
    """The newest value where it rests on preliminary figures, else nothing."""
    newest = _newest(measured, target, follow)
    value, month = newest.taken.value, newest.month
    if value is None or month is None:
        return ""
    if measured.latest.month is not None and not month > measured.latest.month:
        return ""
    months = newest.taken.months
    shown = with_unit(value, measured.quantity, decimals)
    return f"Vorläufig, nicht maßgeblich: {in_months(months[0], months[-1])} {shown}."


def _newest(measured: Measured, target: FollowedTarget, follow: FollowUp) -> Latest:
    return latest(
        measured.quantity,
        target.area,
        measured.period,
        follow.known.newest,
        follow.options,
        until=follow.until,
    )
