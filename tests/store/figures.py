"""Figures as an import brings them, without a file that would have to be read."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from tests.store.desks import NOW
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureKind, FigureStatus, Gap
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.series import Series
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.preview import FiguresFile, Preview
from zielkreis.service.keeping.desk import Desk

JANUARY = Month(2012, 1)
DAY = date(2012, 7, 15)
VALUES: tuple[Decimal | Gap | None, ...] = (
    Decimal(4103),
    None,
    Gap.SUPPRESSED,
    Gap.MISSING,
    Decimal("29.90"),
    Decimal(0),
    Decimal("-1.5"),
    Decimal(725_314_350),
)


def series(
    area: str = "05382",
    figure: str = "elb",
    *,
    values: Sequence[Decimal | Gap | None] = VALUES,
    as_of: date = DAY,
    file: str = "",
    first: Month = JANUARY,
    status: FigureStatus = FigureStatus.FINAL,
) -> Series:
    """A series of months from January 2012 on."""
    return Series(
        area=area,
        figure=figure,
        population=Population.ALL,
        kind=FigureKind.COUNT,
        status=status,
        as_of=as_of,
        source="Statistik, „Tabelle“; Teil 1",
        first=first,
        values=tuple(values),
        file=file,
        place="Blatt „Ä“, Zeile 7",
    )


def preview(*found: Series, data: bytes = b"datei") -> Preview:
    """A file in which these series were found."""
    file = FiguresFile(data=data, name="zahlen.csv")
    return Preview(
        file=file, series=found, sheets=(), notes=(), faults=(), area_names={"05382": "Rhein-Sieg „ä“"}
    )


def keep_some_figures(desk: Desk) -> None:
    """An import of two files."""
    keep_figures(
        desk,
        [
            preview(series(), series("05001"), data=b"eins"),
            preview(series(as_of=date(2012, 8, 15)), data=b"zwei"),
        ],
    )


def withdraw_some_figures(desk: Desk) -> None:
    """The import that a filled store holds is taken back."""
    with desk.store.transaction():
        desk.store.figures.hold()
        desk.store.figures.withdraw("eins", by="P-1", at=NOW, reason="falscher Monat")
