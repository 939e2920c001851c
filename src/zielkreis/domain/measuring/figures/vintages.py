"""What was known on a day, and what was changed afterwards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from zielkreis.domain.values.figure import Cell, Figure, FigureStatus

_RANKS = {FigureStatus.PRELIMINARY: 0, FigureStatus.FINAL: 1, FigureStatus.REVISED: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A value of a cell that took the place of another; ``before`` and ``after`` differ in value or gap."""

    cell: Cell
    before: Figure
    after: Figure

    @property
    def of_a_final_value(self) -> bool:
        """Whether the earlier value counted as final."""
        return self.before.status != FigureStatus.PRELIMINARY


def known_on(figures: Iterable[Figure], day: date) -> Mapping[Cell, Figure]:
    """The latest vintage of each cell up to a day; the order of the figures does not matter.

    Of two vintages of one day the more final counts.
    """
    newest: dict[Cell, Figure] = {}
    for figure in figures:
        if figure.as_of > day:
            continue
        other = newest.get(figure.cell)
        if other is None or _is_later(figure, other):
            newest[figure.cell] = figure
    return newest


def revisions(figures: Iterable[Figure], *, since: date | None = None) -> tuple[Revision, ...]:
    """Every change of a value, by cell and day; ``since`` a day leaves out those that were known by then."""
    by_cell: dict[Cell, list[Figure]] = {}
    for figure in figures:
        by_cell.setdefault(figure.cell, []).append(figure)
    found = []
    for cell, vintages in by_cell.items():
        current: Figure | None = None
        for figure in sorted(vintages, key=_order) if len(vintages) > 1 else ():
            if current is not None and _contents(figure) != _contents(current):
                found.append(Revision(cell=cell, before=current, after=figure))
            current = figure
    wanted = [each for each in found if since is None or each.after.as_of > since]
    return tuple(sorted(wanted, key=lambda each: (each.after.as_of, _place(each.cell))))


def _is_later(figure: Figure, other: Figure) -> bool:
    one, two = (figure.as_of, _RANKS[figure.status]), (other.as_of, _RANKS[other.status])
    return one > two or (one == two and repr(figure) > repr(other))


def _order(figure: Figure) -> tuple[date, int, str]:
    """By day and status; the words of the figure decide what is left, so that no order of coming in does."""
    return (figure.as_of, _RANKS[figure.status], repr(figure))


def _contents(figure: Figure) -> tuple[Decimal | None, str | None]:
    return figure.value, figure.gap


def _place(cell: Cell) -> tuple[str, str, int, str]:
    return (cell.area, cell.figure, cell.month.number, cell.population)
