"""One followed target in German, piece by piece, for every face that shows it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.nouns import in_months, in_unit, signed
from zielkreis.domain.measuring.light import SHAPES
from zielkreis.domain.values.attainment import Attainment, Doubt, Standing, ValueToReach
from zielkreis.domain.values.codes import Comparator, Unit
from zielkreis.domain.values.figure import BaseCount, Figure, FigureKind
from zielkreis.domain.values.follow_up import FollowedResult
from zielkreis.domain.values.followed_duty import DutyState
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import Light, Outlook
from zielkreis.domain.values.statement import Statement
from zielkreis.domain.values.words import german

_SHORT_BOUNDS = {
    Comparator.AT_LEAST: "mind. ",
    Comparator.AT_MOST: "höchst. ",
    Comparator.MORE: "über ",
    Comparator.LESS: "unter ",
    Comparator.EQUAL: "genau ",
    Comparator.ABOUT: "rund ",
}
_CELLS = " · "
_LONGEST_CODE = 4  # K2E4
_COUNTS = frozenset(each.value for each in BaseCount)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLine:
    """What there is to say of a target; whatever cannot be said is empty.

    ``name`` is what is measured or the words of the text, ``state``, ``goal``, ``value`` and ``month`` are
    short enough for a table, ``light`` is a shape with its word. ``progress`` is the change and the
    distance to goal or path, ``sources`` name every figure behind it with status, day and publication,
    ``planning`` the values for planning, ``method`` what an outlook rests on. ``own_name`` is the name under
    which own figures for it are kept, where none is official; ``waits`` tells that nothing is due yet.
    """

    place: str
    name: str
    text: str
    result: FollowedResult
    state: str
    waits: bool
    goal: str
    goal_in_full: str
    baseline: str
    value: str
    month: str
    progress: str
    own_name: str
    light: str
    sources: tuple[str, ...]
    method: str
    planning: str


def target_line(result: FollowedResult, statement: Statement, due: DutyState | None) -> TargetLine:
    """A followed target in words; ``due`` is the state of the duty to reach it."""
    standing, parts = result.standing, statement.parts[result.standing.part]
    text = result.text.replace(" | ", _CELLS)
    named = parts.indicator
    official = named is not None and named.value == standing.figure
    no_proof = Doubt.NO_EVIDENCE in standing.doubts and due is not None
    digits = standing.to_reach.decimals if standing.to_reach else _decimals(standing.value or Decimal())
    return TargetLine(
        place=result.place,
        name=_name(text, named.words if named is not None and official else ""),
        text=text,
        result=result,
        state=german(due) if no_proof and due is not None else _state(standing, digits),
        waits=no_proof and due is DutyState.UPCOMING,
        goal=_goal(standing),
        goal_in_full=_goal_in_full(standing),
        baseline=_baseline(standing, agreed=parts.baseline is not None),
        value=_number(standing.value, standing.unit, digits),
        month=f"{standing.month.month:02d}/{standing.month.year}" if standing.month else "",
        progress=_progress(standing, digits),
        own_name="" if official or not standing.figure else (named.words if named else standing.figure),
        light=f"{SHAPES[result.light]} {german(result.light)}" if result.light is not Light.NONE else "",
        sources=tuple(_sources(standing.rests_on)),
        method=_method(result.outlook),
        planning=_planning(result.outlook, digits),
    )


def _name(text: str, indicator: str) -> str:
    """The cell of a row that names what is measured; of a sentence all of it, or the indicator's words."""
    cells = text.split(_CELLS)
    if len(cells) > 1:
        return next((each for each in cells if indicator and indicator in each), cells[0])
    return indicator if " " in indicator or len(indicator) > _LONGEST_CODE else text


def _goal(standing: Standing) -> str:
    aim = standing.to_reach
    if aim is None or aim.absolute is None:
        return ""
    if isinstance(aim.absolute, tuple):
        return " bis ".join(_number(each, standing.unit, aim.decimals) for each in aim.absolute)
    return _SHORT_BOUNDS[aim.comparator] + _number(aim.absolute, standing.unit, aim.decimals)


def _goal_in_full(standing: Standing) -> str:
    """``mindestens 680 Fälle (+11,5 % gegenüber dem Ausgangswert)``."""
    aim = standing.to_reach
    if aim is None or aim.absolute is None:
        return ""
    levels = aim.absolute if isinstance(aim.absolute, tuple) else (aim.absolute,)
    shown = " bis ".join(in_unit(Fraction(each), standing.unit, aim.decimals) for each in levels)
    bound = f"{german(aim.comparator)} " if len(levels) == 1 else ""
    change = _change(aim)
    return f"{bound}{shown}" + (f" ({change} gegenüber dem Ausgangswert)" if change else "")


def _progress(standing: Standing, digits: int) -> str:
    """Decided: the change as the text names it and the distance to the goal; under way: that to the path.

    Half a year's sum says nothing beside a whole year's value, so the two are not compared before the end.
    """
    unit = Unit.PERCENTAGE_POINTS if standing.unit is Unit.PERCENT else standing.unit
    if standing.attainment in (Attainment.ON_COURSE, Attainment.BEHIND):
        if standing.path is None or standing.value is None:
            return ""
        away = signed(Fraction(standing.value - standing.path), unit, digits)
        return f"{away} gegenüber dem Pfad ({_number(standing.path, standing.unit, digits)})"
    if standing.attainment not in (Attainment.REACHED, Attainment.MISSED):
        return ""
    told = []
    if standing.stated is not None and standing.stated_unit is not None and standing.stated != standing.value:
        change = signed(Fraction(standing.stated), standing.stated_unit, _decimals(standing.stated))
        told.append(f"{change} gegenüber dem Ausgangswert")
    if standing.distance is not None:
        told.append(f"{signed(Fraction(standing.distance), unit, digits)} gegenüber dem Zielwert")
    return "; ".join(told)


def _state(standing: Standing, digits: int) -> str:
    """The judgement with the value of the path, without which half a year cannot be read."""
    words = german(standing.attainment)
    path = _number(standing.path, standing.unit, digits)
    if standing.attainment is Attainment.ON_COURSE and path:
        return f"{words}, Pfad {path}"
    return f"{words} {path}".strip() if standing.attainment is Attainment.BEHIND else words


def _change(aim: ValueToReach | None) -> str:
    if aim is None or aim.relative_percent is None:
        return ""
    return signed(Fraction(aim.relative_percent), Unit.PERCENT, _decimals(aim.relative_percent))


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _baseline(standing: Standing, *, agreed: bool) -> str:
    aim = standing.to_reach
    if aim is None or aim.baseline is None:
        return ""
    whence = "nach dem Text der Vereinbarung" if agreed else "nach den Zahlen, die an dem Tag bekannt waren"
    return f"{in_unit(Fraction(aim.baseline), standing.unit, aim.decimals)}, {whence}"


def _number(value: Decimal | None, unit: Unit, decimals: int) -> str:
    """A number for a column: only percent and money show their unit."""
    if value is None:
        return ""
    shown = unit if unit in (Unit.PERCENT, Unit.EUR) else Unit.NONE
    return in_unit(Fraction(value), shown, decimals)


def _sources(figures: Iterable[Figure]) -> Iterator[str]:
    """``Integrationen, Januar bis Juni 2012: endgültig (T-3), bekannt seit 15.10.2012; …``."""
    months: dict[tuple[str, str], list[Month]] = {}
    for each in sorted(figures, key=lambda one: (one.cell.month.number, one.cell.figure)):
        name = each.cell.figure
        told = f"{_firmness(each)}, bekannt seit {each.as_of:%d.%m.%Y}; Quelle: {each.source}"
        months.setdefault((german(BaseCount(name)) if name in _COUNTS else name, told), []).append(
            each.cell.month
        )
    for (name, told), found in months.items():
        spans = ", ".join(in_months(first, last) for first, last in _runs(found))
        yield f"{name} {spans}: {told}"


def _firmness(figure: Figure) -> str:
    """The status of an official figure with its kind; an own one has no waiting time that makes it final."""
    if figure.kind is FigureKind.OWN:
        return german(figure.kind)
    imputed = ", imputiert" if figure.imputed else ""
    return f"{german(figure.kind)}, {german(figure.status)}{imputed}"


def _runs(months: Iterable[Month]) -> Iterator[tuple[Month, Month]]:
    """Months that follow each other, as first and last."""
    run: tuple[Month, Month] | None = None
    for each in sorted(set(months)):
        if run is not None and each.number == run[1].number + 1:
            run = run[0], each
            continue
        if run is not None:
            yield run
        run = each, each
    if run is not None:
        yield run


def _method(outlook: Outlook) -> str:
    if outlook.missing is not None or outlook.first is None or outlook.last is None:
        return ""
    return f"{outlook.method.rstrip('.')}; Daten {in_months(outlook.first, outlook.last)}"


def _planning(outlook: Outlook, digits: int) -> str:
    """The values that would be reached with a probability by the course of past years."""
    return ", ".join(
        f"{_number(each.value, outlook.unit, digits)} mit {print_number(each.probability * 100, places=0)} "
        "von 100"
        for each in outlook.chances
    )
