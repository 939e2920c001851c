"""Which shown counts add up to which: what somebody who wants a suppressed one could compute with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Cell, Figure
from zielkreis.domain.values.month import Month

Known = Mapping[Cell, Figure]
_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCount:
    """A count in one vintage; with ``months`` above one the sum of so many months up to that of the cell."""

    cell: Cell
    as_of: date
    months: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """The parts add up to the total."""

    total: ShownCount
    parts: tuple[ShownCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSum:
    """A sum of twelve months that is shown or follows from a shown rate; by what was known on a day."""

    cell: Cell
    day: date


def relations_in(
    views: Mapping[date, Known], *, members: Mapping[str, Sequence[str]], windows: Iterable[WindowSum] = ()
) -> tuple[Relation, ...]:
    """All sums among the counts of a page: over groups, over areas and over months.

    ``views`` are the figures known on each day that is shown, so that a revised total meets parts that were
    not revised. ``members`` are the areas of each larger one whose sum is given.
    """
    found: dict[Relation, None] = {}
    for known in views.values():
        for relation in (*_over_groups(known), *_over_areas(known, members)):
            found[relation] = None
    for window in windows:
        if (over_months := _over_months(views[window.day], window)) is not None:
            found[over_months] = None
    return tuple(found)


def count_in(known: Known, cell: Cell) -> ShownCount | None:
    """The count of a cell in the vintage that is known, ``None`` where none is."""
    figure = known.get(cell)
    return None if figure is None else ShownCount(cell=cell, as_of=figure.as_of)


def window_count(window: WindowSum) -> ShownCount:
    """The sum itself, as of the day on which it is shown."""
    return ShownCount(cell=window.cell, as_of=window.day, months=_YEAR)


def _over_groups(known: Known) -> Iterator[Relation]:
    for cell in known:
        if cell.population == Population.ALL:
            yield from _relation(
                known, cell, [replace(cell, population=each) for each in (Population.WOMEN, Population.MEN)]
            )


def _over_areas(known: Known, members: Mapping[str, Sequence[str]]) -> Iterator[Relation]:
    for cell in known:
        if members.get(cell.area):
            yield from _relation(known, cell, [replace(cell, area=each) for each in members[cell.area]])


def _relation(known: Known, total: Cell, parts: Iterable[Cell]) -> Iterator[Relation]:
    counts = [count_in(known, each) for each in (total, *parts)]
    present = [each for each in counts if each is not None]
    if len(present) == len(counts):
        yield Relation(total=present[0], parts=tuple(present[1:]))


def _over_months(known: Known, window: WindowSum) -> Relation | None:
    counts = [count_in(known, replace(window.cell, month=each)) for each in _months(window.cell)]
    present = [each for each in counts if each is not None]
    if len(present) < _YEAR:
        return None
    return Relation(total=window_count(window), parts=tuple(present))


def _months(cell: Cell) -> tuple[Month, ...]:
    return cell.month.plus(1 - _YEAR).until(cell.month)
