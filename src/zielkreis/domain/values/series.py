"""Figures of one cell over months, as they came in one row of a file: the compact form of many ``Figure``."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Cell, Figure, FigureKind, FigureStatus, Gap
from zielkreis.domain.values.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Values of consecutive months from ``first`` on, all of one status and one day.

    A ``Gap`` is a cell that the source shows without a value, ``None`` a month that the source says nothing
    of. ``area``, ``figure``, ``source``, ``file`` and ``place`` as in ``Figure``.
    """

    area: str
    figure: str
    population: Population
    kind: FigureKind
    status: FigureStatus
    as_of: date
    source: str
    first: Month
    values: tuple[Decimal | Gap | None, ...]
    imputed: bool = False
    file: str = ""
    place: str = ""

    def figures(self) -> Iterator[Figure]:
        """The values one by one."""
        for step, value in enumerate(self.values):
            if value is not None:
                is_gap = isinstance(value, Gap)
                yield Figure(
                    cell=Cell(
                        area=self.area,
                        figure=self.figure,
                        month=self.first.plus(step),
                        population=self.population,
                    ),
                    kind=self.kind,
                    value=None if isinstance(value, Gap) else value,
                    gap=value if isinstance(value, Gap) else None,
                    status=self.status,
                    as_of=self.as_of,
                    source=self.source,
                    file=self.file,
                    place=self.place,
                    imputed=self.imputed and not is_gap,
                )
