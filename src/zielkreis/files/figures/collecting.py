"""Values gathered cell by cell become series, and contradictions among them faults."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureStatus, Gap
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.series import Series
from zielkreis.files.figures.order import kind_of

_MOST_FAULTS = 500


class SeriesKey(NamedTuple):
    """What the values of one series share."""

    area: str
    figure: str
    population: Population
    status: FigureStatus
    imputed: bool
    as_of: date
    source: str


@dataclass(slots=True, kw_only=True)
class Collected:
    """All values of a file so far, with the row that each stands in, and all faults."""

    own: bool
    file: str
    values: dict[SeriesKey, dict[int, tuple[Decimal | Gap, int]]] = field(default_factory=dict)
    sheets: dict[SeriesKey, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    left_out: int = 0

    def fault(self, words: str) -> None:
        """Keep a fault; beyond some hundreds only how many more there are."""
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(words)
        else:
            self.left_out += 1

    def add(self, key: SeriesKey, month: int, value: Decimal | Gap, *, sheet: str, row: int) -> None:
        """Keep a value of a month (``Month.number``); a second, other one of the same cell is a fault."""
        months = self.values.get(key)
        if months is None:
            months = self.values[key] = {}
            self.sheets[key] = sheet
        before = months.get(month)
        if before is not None and before[0] != value:
            where = f"Blatt „{sheet}“, Zeile {row + 1}" if sheet else f"Zeile {row + 1}"
            self.fault(
                f"{where}: Für {key.area}, {key.figure}, {_month(month)} steht in Zeile {before[1] + 1} ein "
                f"anderer Wert."
            )
            return
        months[month] = (value, row)

    def series(self) -> tuple[Series, ...]:
        """The series in order of area, figure, group and day."""
        return tuple(self._series(key) for key in sorted(self.values))

    def _series(self, key: SeriesKey) -> Series:
        months = self.values[key]
        first, last = min(months), max(months)
        rows = [row for _, row in months.values()]
        return Series(
            area=key.area,
            figure=key.figure,
            population=key.population,
            kind=kind_of(key.figure, own=self.own),
            status=key.status,
            as_of=key.as_of,
            source=key.source,
            first=_month(first),
            values=tuple(months[each][0] if each in months else None for each in range(first, last + 1)),
            imputed=key.imputed,
            file=self.file,
            place=_place(self.sheets[key], min(rows) + 1, max(rows) + 1),
        )


def _month(number: int) -> Month:
    year, month = divmod(number, 12)
    return Month(year, month + 1)


def _place(sheet: str, first: int, last: int) -> str:
    rows = f"Zeile {first}" if first == last else f"Zeilen {first} bis {last}"
    return f"Blatt „{sheet}“, {rows}" if sheet else rows
