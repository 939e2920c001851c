"""How fast figures come in and are shown: 404 Jobcenter, twelve years of months, fifteen figures."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount
from zielkreis.domain.values.month import Month
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.known import figures_of
from zielkreis.service.figures.preview import FiguresFile, preview_figures
from zielkreis.service.figures.show_figures import Wanted, show_figures
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, parse_location

JOBCENTER, YEARS, FIRST = 404, 12, 2006
FIGURES = tuple(BaseCount)[:15]
ROUNDS = 5


def print_figures() -> None:
    """Take in one file a year, then ask for pages."""
    with TemporaryDirectory() as folder:
        desk = _desk(Path(folder))
        start = time.perf_counter()
        previews = [preview_figures(desk.store, file) for file in _files()]
        read = time.perf_counter() - start
        keep_figures(desk, previews)
        taken = time.perf_counter() - start
        values = sum(each.count(None) for each in previews)
        size = sum(each.stat().st_size for each in Path(folder).iterdir()) / 1024 / 1024
        print(
            f"Zahlen: {JOBCENTER} Jobcenter × {YEARS} Jahre × 12 Monate × {len(FIGURES)} Größen ({values} "
            f"Werte)"
        )
        print(f"  einlesen und aufnehmen     {taken:6.2f} s   davon lesen {read:.2f} s; Ablage {size:.0f} MB")
        last = Month(FIRST + YEARS - 1, 12)
        wanted = Wanted(area="10007", day=date(2020, 1, 1), first=last.plus(-11), last=last)
        one = Wanted(area=wanted.area, day=wanted.day, first=wanted.first, last=last, figures=("K2",))
        print(
            f"  Seite mit allen Zahlen     {_milliseconds(lambda: show_figures(desk.store, wanted)):6.0f} ms"
        )
        print(f"  Seite mit einer Kennzahl   {_milliseconds(lambda: show_figures(desk.store, one)):6.0f} ms")
        areas = [f"{10000 + each:05d}" for each in range(JOBCENTER)]
        compared = _milliseconds(
            lambda: figures_of(
                desk.store, areas=areas, figures=["elb"], months=(last, last), populations=[Population.ALL]
            )
        )
        print(f"  ein Monat aller Jobcenter  {compared:6.0f} ms")


def _desk(folder: Path) -> Desk:
    store = open_store(parse_location(str(folder / "z.sqlite3")), create=True)
    account = LocalAccount(sign_in="bench", name="Messung", house="kreis", pseudonym="p-1")
    store.accounts.add(account)
    ids = iter(f"{each:012x}" for each in range(1000))
    return Desk(
        store=store,
        account=account,
        now=datetime(2020, 1, 1, tzinfo=UTC),
        today=date(2020, 1, 1),
        new_id=lambda: next(ids),
        new_salt=lambda: "0" * 64,
    )


def _files() -> Iterator[FiguresFile]:
    """A table a year: Jobcenter and figures in rows, months in columns."""
    for year in range(FIRST, FIRST + YEARS):
        months = "".join(f";{month:02d}/{year}" for month in range(1, 13))
        lines = [f"Eckwerte {year}", f"Stand: 15.04.{year + 1}", f"Nr.;Jobcenter;Merkmal{months}"]
        for area in range(JOBCENTER):
            for place, figure in enumerate(FIGURES):
                values = ";".join(
                    str(1000 + (area * 7 + place * 13 + month * 3) % 9000) for month in range(12)
                )
                lines.append(f"{10000 + area:05d};Jobcenter {area};{figure.value};{values}")
        lines.append("Quelle: synthetisch")
        yield FiguresFile(data="\n".join(lines).encode(), name=f"eckwerte-{year}.csv")


def _milliseconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return 1000 * median(taken)


if __name__ == "__main__":
    print_figures()
