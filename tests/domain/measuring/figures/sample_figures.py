"""Figures for tests: counts by month, one Jobcenter, final since a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from zielkreis.domain.measuring.figures.forming import Counts
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind, FigureStatus, Gap
from zielkreis.domain.values.month import Month

AREA = "05382"
DAY = date(2013, 4, 15)
JANUARY = Month(2012, 1)
DECEMBER = Month(2012, 12)


def figure(
    what: str,
    month: Month,
    value: int | Decimal | Gap,
    *,
    area: str = AREA,
    population: Population = Population.ALL,
    status: FigureStatus = FigureStatus.FINAL,
    as_of: date = DAY,
    imputed: bool = False,
    kind: FigureKind = FigureKind.COUNT,
) -> Figure:
    """One vintage of one cell."""
    return Figure(
        cell=Cell(area=area, figure=what, month=month, population=population),
        kind=kind,
        value=None if isinstance(value, Gap) else Decimal(value),
        gap=value if isinstance(value, Gap) else None,
        status=status,
        as_of=as_of,
        source="Test",
        imputed=imputed,
    )


def counts(values: Mapping[tuple[BaseCount, Month], int | Gap | Figure]) -> Counts:
    """Counts as forming asks for them."""
    known = {
        each: value if isinstance(value, Figure) else figure(each[0], each[1], value)
        for each, value in values.items()
    }
    return lambda what, month: known.get((what, month))


def over(
    first: Month, what: BaseCount, values: Iterable[int]
) -> dict[tuple[BaseCount, Month], int | Gap | Figure]:
    """Values of consecutive months."""
    return {(what, first.plus(step)): value for step, value in enumerate(values)}
