"""What a user asks for, in terms of the figures that are kept."""

from collections.abc import Iterable
from datetime import date

from zielkreis.domain.measuring.figures.suppression import RuleTooLowError, SuppressionRule
from zielkreis.domain.values.month import Month
from zielkreis.files.figures.headings import figure_named
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.store.keeping import Store

_YEAR = 12


def figures_asked(words: Iterable[str]) -> tuple[str, ...]:
    """The figures by the names of tables ("K2", "ELB"); what is none of them is an own figure's name."""
    named = [(each.strip(), figure_named(each)) for each in words]
    return tuple(dict.fromkeys(found.figure if found is not None else name for name, found in named))


def span_of(
    store: Store, area: str, *, first: Month | None, last: Month | None, day: date
) -> tuple[Month, Month]:
    """The months asked for; without a word the twelve up to the latest that was known on the day."""
    if last is None:
        found = [each for each in store.figures.series(areas=[area]) if each.as_of <= day]
        ends = [each.first.plus(len(each.values) - 1) for each in found]
        last = max(ends, default=Month.of(day), key=lambda each: each.number)
    if first is None:
        first = last.plus(1 - _YEAR)
    if first.number > last.number:
        raise FiguresRefused(("--von liegt hinter --bis.",))
    return first, last


def rule_of(least_cases: int) -> SuppressionRule:
    """The rule of suppression; raises ``FiguresRefused`` for less than the statistics allow."""
    try:
        return SuppressionRule(least_cases=least_cases)
    except RuleTooLowError:
        raise FiguresRefused(("--mindestens: Weniger als drei Fälle werden nie gezeigt.",)) from None
