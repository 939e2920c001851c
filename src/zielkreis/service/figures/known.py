"""The figures that follow-up and pages rest on: every vintage of the cells that are wanted."""

from collections.abc import Mapping, Sequence

from zielkreis.domain.measuring.figures.forming import Counts
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount, Cell, Figure
from zielkreis.domain.values.month import Month
from zielkreis.store.keeping import Store

#: How far back a Kennzahl looks: twelve months that are each compared with the year before.
MONTHS_BEFORE = 24


def figures_of(
    store: Store,
    *,
    areas: Sequence[str],
    figures: Sequence[str] | None = None,
    months: tuple[Month, Month] | None = None,
    populations: Sequence[Population] | None = None,
) -> tuple[Figure, ...]:
    """All vintages of the cells of areas, of every figure and month where none are named."""
    found = store.figures.series(areas=areas, figures=figures, months=months, populations=populations)
    return tuple(
        figure
        for series in found
        for figure in series.figures()
        if months is None or months[0].number <= figure.cell.month.number <= months[1].number
    )


def counts_in(known: Mapping[Cell, Figure], area: str, population: Population) -> Counts:
    """The counts of an area as forming a Kennzahl asks for them."""

    def count(of: BaseCount, month: Month) -> Figure | None:
        return known.get(Cell(area=area, figure=of, month=month, population=population))

    return count
