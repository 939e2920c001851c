"""The figures of an area as they were known on a day: formed where counts are given, as published beside
it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.indicators import Window
from zielkreis.domain.law import OutOfRangeError, UnknownNormError
from zielkreis.domain.measuring.figures.by_law import form_by_law
from zielkreis.domain.measuring.figures.forming import Formed
from zielkreis.domain.measuring.figures.formulas import FORMULAS
from zielkreis.domain.measuring.figures.options import REASONS, FormingOptions
from zielkreis.domain.measuring.figures.relations import Known, WindowSum
from zielkreis.domain.measuring.figures.suppression import SuppressionRule
from zielkreis.domain.measuring.figures.version import indicator_of
from zielkreis.domain.measuring.figures.vintages import Revision, known_on, revisions
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.words import german
from zielkreis.service.figures.areas import known_areas, name_of_area
from zielkreis.service.figures.guarding import Guard, guard
from zielkreis.service.figures.known import MONTHS_BEFORE, counts_in, figures_of
from zielkreis.service.figures.page import FiguresPage, ShownFigure, ShownRevision, ShownValue
from zielkreis.service.figures.value_words import shown, shown_formed, unit_of, value_text
from zielkreis.service.knowledge import catalogue
from zielkreis.store.keeping import Store

_GROUPS = (Population.ALL, Population.WOMEN, Population.MEN)
_COUNTS = frozenset(each.value for each in BaseCount)
_MOST_REVISIONS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for; ``figures`` empty means all that there are."""

    area: str
    day: date
    first: Month
    last: Month
    figures: tuple[str, ...] = ()
    options: FormingOptions = FormingOptions()  # noqa: RUF009 - frozen, and its defaults are the rule
    rule: SuppressionRule = SuppressionRule()  # noqa: RUF009 - frozen, and its defaults are the rule


def show_figures(store: Store, wanted: Wanted) -> FiguresPage:
    """The page; every count that would tell of fewer than three cases is hidden in it."""
    months = (wanted.first.plus(-MONTHS_BEFORE), wanted.last)
    own = figures_of(store, areas=[wanted.area], figures=_needed(wanted.figures), months=months)
    around = _around(store, wanted, own, months)
    known = known_on((*own, *around.figures), wanted.day)
    of_area = {cell: figure for cell, figure in known.items() if cell.area == wanted.area}
    formed = tuple(_formed(of_area, wanted))
    changed = [each for each in revisions(own) if _is_wanted(each, wanted)][-_MOST_REVISIONS:]
    days = {each.before.as_of for each in changed} | {wanted.day}
    views = {day: known_on((*own, *around.figures), day) for day in days}
    guarding = guard(views, members=around.members, windows=_windows(formed, known, wanted), rule=wanted.rule)
    return FiguresPage(
        area=wanted.area,
        name=name_of_area(store, wanted.area, wanted.day),
        day=wanted.day,
        figures=(*_formed_figures(formed, guarding, wanted), *_given(of_area, guarding, wanted)),
        revisions=tuple(_revision(each, guarding) for each in changed),
        least_cases=wanted.rule.least_cases,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """Figures of the larger areas and of those beside, and who belongs to whom."""

    figures: tuple[Figure, ...]
    members: Mapping[str, Sequence[str]]


def _around(store: Store, wanted: Wanted, own: Iterable[Figure], months: tuple[Month, Month]) -> _Around:
    areas = known_areas(store)
    groups = (*areas.groups_of(wanted.area, wanted.day), wanted.area)
    members = {each: found for each in groups if (found := areas.members_of(each, wanted.day))}
    others = sorted({*groups, *(one for found in members.values() for one in found)} - {wanted.area})
    counts = sorted({each.cell.figure for each in own} & _COUNTS)
    if not others or not counts:
        return _Around(figures=(), members=members)
    return _Around(figures=figures_of(store, areas=others, figures=counts, months=months), members=members)


def _needed(figures: tuple[str, ...]) -> tuple[str, ...] | None:
    """The figures to fetch: with a Kennzahl the counts behind it."""
    if not figures:
        return None
    counts = {
        count
        for each in figures
        if each in FORMULAS
        for count in (FORMULAS[each].numerator, FORMULAS[each].denominator, BaseCount.ELB)
    }
    return tuple(sorted({*figures, *counts}))


def _formed(of_area: Known, wanted: Wanted) -> Iterator[tuple[Population, Formed]]:
    """The Kennzahlen for which at least one month can be formed."""
    names = wanted.figures or tuple(FORMULAS)
    present = {(cell.figure, cell.population) for cell in of_area}
    for indicator in names:
        if indicator not in FORMULAS:
            continue
        formula = FORMULAS[indicator]
        for group in _GROUPS:
            if not {(formula.numerator, group), (formula.denominator, group)} <= present:
                continue
            counts = counts_in(of_area, wanted.area, group)
            for month in wanted.first.until(wanted.last):
                try:
                    yield group, form_by_law(catalogue(), indicator, month, counts, wanted.options)
                except (UnknownNormError, OutOfRangeError):
                    continue


def _windows(
    formed: Iterable[tuple[Population, Formed]], known: Known, wanted: Wanted
) -> Iterator[WindowSum]:
    for group, each in formed:
        if each.percent is not None and _window(each) != Window.POINT:
            for count in (FORMULAS[each.indicator].numerator, FORMULAS[each.indicator].denominator):
                cell = Cell(area=wanted.area, figure=count, month=each.month, population=group)
                if _window(each) != Window.YEAR_ON_YEAR and cell in known:
                    yield WindowSum(cell=cell, day=wanted.day)


def _window(formed: Formed) -> Window:
    return indicator_of(catalogue(), formed.indicator, formed.month).definition.window


def _formed_figures(
    formed: Sequence[tuple[Population, Formed]], guarding: Guard, wanted: Wanted
) -> Iterator[ShownFigure]:
    for indicator in dict.fromkeys(each.indicator for _, each in formed):
        values = {
            (each.month, group): shown_formed(each, hidden=_hides(each, group, guarding, wanted))
            for group, each in formed
            if each.indicator == indicator
        }
        if any(each.percent is not None for _, each in formed if each.indicator == indicator):
            definition = indicator_of(catalogue(), indicator, wanted.last).definition
            yield ShownFigure(
                figure=indicator,
                name=definition.name,
                how="aus Zählgrößen gebildet",
                unit="%",
                values=values,
                notes=_notes(definition.window, wanted.options),
            )


def _hides(formed: Formed, group: Population, guarding: Guard, wanted: Wanted) -> bool:
    """A rate tells its numerator to whoever knows the denominator: it stays hidden where one of them does."""
    if formed.percent is None or not guarding.hidden:
        return False
    window = _window(formed)
    if window in (Window.POINT, Window.YEAR_ON_YEAR):
        return any(guarding.hides(each) for each in formed.rests_on)
    formula = FORMULAS[formed.indicator]
    cells = [
        Cell(area=wanted.area, figure=count, month=formed.month, population=group)
        for count in (formula.numerator, formula.denominator)
    ]
    return any(guarding.hides_sum(WindowSum(cell=each, day=wanted.day)) for each in cells)


def _notes(window: Window, options: FormingOptions) -> tuple[str, ...]:
    if window == Window.AVERAGE_12:
        return (REASONS[options.averaging],)
    return (REASONS[options.stock],) if window == Window.SLIDING_12 else ()


def _given(of_area: Known, guarding: Guard, wanted: Wanted) -> Iterator[ShownFigure]:
    """Counts, published rates and own figures as they were given."""
    found: dict[tuple[str, FigureKind], dict[tuple[Month, Population], ShownValue]] = {}
    for cell, figure in sorted(of_area.items(), key=lambda each: _place(each[0])):
        if wanted.first.number <= cell.month.number <= wanted.last.number and (
            not wanted.figures or cell.figure in wanted.figures
        ):
            values = found.setdefault((cell.figure, figure.kind), {})
            values[cell.month, cell.population] = shown(figure, hidden=guarding.hides(figure))
    for (name, kind), values in found.items():
        yield ShownFigure(
            figure=name,
            name=_name(name, wanted.last),
            how=german(kind),
            unit=unit_of(name, kind),
            values=values,
        )


def _name(figure: str, month: Month) -> str:
    if figure in _COUNTS:
        return german(BaseCount(figure))
    try:
        return indicator_of(catalogue(), figure, month).name
    except (UnknownNormError, OutOfRangeError):
        return figure


def _place(cell: Cell) -> tuple[str, int, str]:
    return cell.figure, cell.month.number, cell.population


def _is_wanted(revision: Revision, wanted: Wanted) -> bool:
    cell = revision.cell
    return (
        wanted.first.number <= cell.month.number <= wanted.last.number
        and revision.after.as_of <= wanted.day
        and (not wanted.figures or cell.figure in wanted.figures)
    )


def _revision(revision: Revision, guarding: Guard) -> ShownRevision:
    hidden = guarding.hides(revision.before) or guarding.hides(revision.after)
    return ShownRevision(
        figure=revision.cell.figure,
        month=revision.cell.month,
        population=revision.cell.population,
        before="gesperrt" if hidden else value_text(revision.before),
        after="gesperrt" if hidden else value_text(revision.after),
        known_since=revision.after.as_of,
        was_final=revision.of_a_final_value,
    )
