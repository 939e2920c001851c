"""Which counts of a page stay hidden, given everything else that is shown with it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.measuring.figures.relations import (
    Known,
    ShownCount,
    WindowSum,
    relations_in,
    window_count,
)
from zielkreis.domain.measuring.figures.suppression import SuppressionRule, hidden_counts
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind, Gap

_MONEY: Mapping[str, BaseCount] = {
    BaseCount.LLU_CENTS: BaseCount.ELB,
    BaseCount.LUH_CENTS: BaseCount.ELB,
}
_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """Answers what may be shown."""

    hidden: frozenset[ShownCount]

    def hides(self, figure: Figure) -> bool:
        """Whether a figure stays hidden; money where the persons behind it do."""
        if figure.gap is Gap.SUPPRESSED:
            return True
        if figure.kind is not FigureKind.COUNT or not self.hidden:
            return False
        person = _MONEY.get(figure.cell.figure)
        if person is None:
            return ShownCount(cell=figure.cell, as_of=figure.as_of) in self.hidden
        cell = replace(figure.cell, figure=person)
        return any(each.cell == cell and each.months == 1 for each in self.hidden)

    def hides_sum(self, window: WindowSum) -> bool:
        """Whether a sum of twelve months stays hidden, and with it every rate that tells it."""
        return window_count(window) in self.hidden


def guard(
    views: Mapping[date, Known],
    *,
    members: Mapping[str, Sequence[str]],
    windows: Iterable[WindowSum],
    rule: SuppressionRule,
) -> Guard:
    """What must stay hidden on a page that shows these views and sums."""
    sums = tuple(windows)
    values: dict[ShownCount, int | None] = {}
    for known in views.values():
        for cell, figure in known.items():
            if (
                figure.kind is FigureKind.COUNT
                and cell.figure not in _MONEY
                and figure.gap is not Gap.MISSING
            ):
                value = None if figure.value is None else int(figure.value)
                values[ShownCount(cell=cell, as_of=figure.as_of)] = value
    if not any(value is None or rule.hides(value) for value in values.values()):
        return Guard(hidden=frozenset())  # a sum is small only where one of its parts is
    for window in sums:
        total = _sum(views[window.day], window)
        if total is not None:
            values[window_count(window)] = total
    counts = {day: _counts(known) for day, known in views.items()}
    return Guard(hidden=hidden_counts(values, relations_in(counts, members=members, windows=sums), rule))


def _counts(known: Known) -> Known:
    return {
        cell: figure
        for cell, figure in known.items()
        if figure.kind is FigureKind.COUNT and cell.figure not in _MONEY and figure.gap is not Gap.MISSING
    }


def _sum(known: Known, window: WindowSum) -> int | None:
    """The sum, ``None`` where one of its months has no value: then nothing is shown that tells it."""
    cells: list[Cell] = [
        replace(window.cell, month=each)
        for each in window.cell.month.plus(1 - _YEAR).until(window.cell.month)
    ]
    figures = [known.get(each) for each in cells]
    total = 0
    for figure in figures:
        if figure is None or figure.value is None:
            return None
        total += int(figure.value)
    return total
