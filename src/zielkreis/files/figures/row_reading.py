"""The rows below a head become values: what a row does not say, its column says, else the titles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from zielkreis.domain.measuring.figures.version import last_day
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount, FigureStatus, Gap
from zielkreis.domain.values.month import Month
from zielkreis.files.figures.areas_in_rows import area_in
from zielkreis.files.figures.cell_values import CellValue, NoNumberError, read_cell
from zielkreis.files.figures.collecting import Collected, SeriesKey
from zielkreis.files.figures.context import Context, Footnote, is_note
from zielkreis.files.figures.days import day_named, month_named
from zielkreis.files.figures.grid import GridCell, Sheet
from zielkreis.files.figures.headings import (
    NamedFigure,
    figure_named,
    group_named,
    status_named,
)
from zielkreis.files.figures.layout import Column, Layout
from zielkreis.files.figures.order import ReadingOrder

#: Final values come out after a waiting time of three months.
_WAITING_MONTHS = 3
_COUNTS = frozenset(each.value for each in BaseCount)
_CENTS = 100
_CARRIED = ("area_id", "area_name")


class RowSays(NamedTuple):
    """What a row says of its values; ``None`` or empty where it is silent."""

    area: str
    group: Population | None
    figure: NamedFigure | None
    status: FigureStatus | None
    as_of: date | None
    source: str


class RowFault(ValueError):
    """What is wrong with a row, in German without its place."""


@dataclass(slots=True, kw_only=True)
class RowReader:
    """Reads the rows of one sheet into ``into``."""

    sheet: Sheet
    layout: Layout
    context: Context
    order: ReadingOrder
    footnotes: dict[str, Footnote]
    into: Collected
    names: dict[str, str] = field(default_factory=dict)
    _cache: dict[tuple[str, GridCell], Any] = field(default_factory=dict)
    _known_rows: dict[tuple[GridCell, ...], RowSays] = field(default_factory=dict)
    _keys: dict[Any, tuple[SeriesKey, int]] = field(default_factory=dict)
    _carried: dict[str, GridCell] = field(default_factory=dict)

    def read(self, rows: Sequence[Sequence[GridCell]]) -> None:
        """Read all rows below the head; those that hold no value are titles or footnotes."""
        roles = tuple(e for e in self.layout.columns if e.role not in ("value", "ignored", "month"))
        months = next((each for each in self.layout.columns if each.role == "month"), None)
        values = [each for each in self.layout.columns if each.role == "value"]
        carries = months is not None or any(each.role in ("figure", "group") for each in roles)
        for number in range(self.layout.first_data, len(rows)):
            row = rows[number]
            width = len(row)
            given = [each for each in values if each.place < width and row[each.place] != ""]
            said = tuple([row[each.place] if each.place < width else "" for each in roles])
            if carries:
                said = self._with_carried(roles, said, is_wanted=bool(given))
            if not given:
                continue
            try:
                month = self._month(row[months.place]) if months and months.place < width else None
                self._row(number, row, given, (self._says(roles, said), month))
            except RowFault as fault:
                if not is_note(row):
                    self.into.fault(f"{self.sheet.where(number)}: {fault}")

    def _with_carried(
        self, roles: tuple[Column, ...], said: tuple[GridCell, ...], *, is_wanted: bool
    ) -> tuple[GridCell, ...]:
        """An area that stands once for several rows holds for those below it."""
        areas = {
            each.role: cell for each, cell in zip(roles, said, strict=True) if each.role in _CARRIED and cell
        }
        if areas:
            self._carried = areas
            return said
        if not is_wanted:
            return said
        return tuple(self._carried.get(each.role, cell) for each, cell in zip(roles, said, strict=True))

    def _says(self, roles: tuple[Column, ...], cells: tuple[GridCell, ...]) -> RowSays:
        """What the cells of a row say of its values; rows that begin alike are looked at once."""
        if cells not in self._known_rows:
            said = {each.role: cell for each, cell in zip(roles, cells, strict=True) if cell != ""}
            self._known_rows[cells] = RowSays(
                area=self._area(said),
                group=self._told(
                    said, "group", group_named, "keine Personengruppe (insgesamt, Frauen, Männer)"
                ),
                figure=self._told(said, "figure", self._figure, "keine bekannte Kennzahl oder Zählgröße"),
                status=self._told(
                    said, "status", status_named, "kein Stand (vorläufig, endgültig, revidiert)"
                ),
                as_of=self._told(said, "as_of", day_named, "kein Tag wie 15.06.2012"),
                source=str(said.get("source", "")).strip(),
            )
        return self._known_rows[cells]

    def _month(self, cell: GridCell) -> Month | None:
        month = self._told({"month": cell}, "month", month_named, "kein Monat wie 2012-03 oder 03/2012")
        return month if isinstance(month, Month) else None

    def _row(
        self, number: int, row: Sequence[GridCell], given: list[Column], told: tuple[RowSays, Month | None]
    ) -> None:
        marks = self.order.mapping.marks if self.order.mapping else {}
        for column in given:
            try:
                cell = read_cell(row[column.place], marks)
                if cell is not None:
                    self._value(number, column, cell, told)
            except (RowFault, NoNumberError) as fault:
                heading = f", Spalte „{column.heading[:60]}“" if len(given) > 1 else ""
                self.into.fault(f"{self.sheet.where(number)}{heading}: {fault}")

    def _value(
        self, number: int, column: Column, cell: CellValue, told: tuple[RowSays, Month | None]
    ) -> None:
        says, month = told[0], told[1] or column.month or self.context.month
        as_of = self.order.as_of or says.as_of or self.context.as_of
        if month is None:
            raise RowFault("Es fehlt der Monat; er steht weder in Zeile, Spalte noch Titel.")
        if as_of is None:
            raise RowFault("Es fehlt, seit wann die Werte bekannt sind; nennen Sie es mit --stand.")
        note = self.footnotes.get(cell.footnote) if cell.footnote else None
        status = cell.status or (note.status if note else None) or says.status or self.context.status
        # The waiting time is that of the official statistics; what a house counts itself is final.
        status = status or (FigureStatus.FINAL if self.order.own else _by_waiting_time(month, as_of))
        imputed = cell.imputed or (note.imputed if note else False)
        # Rows that say the same are one object, which is kept here.
        known = (id(says), column.figure, column.population, column.factor, status, imputed)
        if known not in self._keys:
            self._keys[known] = self._key(column, says, as_of, status, imputed=imputed)
        key, factor = self._keys[known]
        value = _kept(cell.value, key.figure, factor, own=self.order.own)
        self.into.add(key, month.number, value, sheet=self.sheet.name, row=number)

    def _key(
        self, column: Column, says: RowSays, as_of: date, status: FigureStatus, *, imputed: bool
    ) -> tuple[SeriesKey, int]:
        """The series that a value belongs to, and by what it is multiplied."""
        figure = says.figure or (NamedFigure(figure=column.figure) if column.figure else self.context.figure)
        source = says.source or self.context.source or self.order.source
        if figure is None:
            raise RowFault("Es fehlt, welche Kennzahl oder Zählgröße das ist.")
        if not source:
            raise RowFault("Es fehlt die Quelle; nennen Sie sie mit --quelle.")
        key = SeriesKey(
            area=says.area,
            figure=figure.figure,
            population=says.group or column.population or self.context.population or Population.ALL,
            status=status,
            imputed=imputed,
            as_of=as_of,
            source=source,
        )
        if column.figure and not says.figure:
            return key, column.factor
        return key, figure.factor * column.factor * (_CENTS if figure.unit == "euro" else 1)

    def _area(self, said: dict[str, GridCell]) -> str:
        number, name = said.get("area_id", ""), str(said.get("area_name", "")).strip()
        area = area_in(number, name, self.order.area_names)
        if area is None:
            if not str(number).strip() and not name:
                raise RowFault("Die Zeile nennt kein Gebiet.")
            raise RowFault(
                f"„{(name or str(number))[:60]}“ ist kein bekanntes Gebiet; nennen Sie seine Nummer oder "
                f"lesen Sie "
                "es mit „zielkreis kennzahlen gebiete einlesen“ ein."
            )
        if name and str(number).strip():
            self.names.setdefault(area, name)
        return area

    def _told(self, said: dict[str, GridCell], role: str, read: Callable[[str], Any], is_no: str) -> Any:
        cell = said.get(role)
        if cell is None or not str(cell).strip():
            return None
        key = (role, cell)
        if key not in self._cache:
            self._cache[key] = read(str(cell).strip())
        if self._cache[key] is None:
            raise RowFault(f"„{str(cell).strip()[:60]}“ ist {is_no}.")
        return self._cache[key]

    def _figure(self, text: str) -> NamedFigure | None:
        return NamedFigure(figure=text) if self.order.own else figure_named(text)


@cache
def _by_waiting_time(month: Month, as_of: date) -> FigureStatus:
    """Where nothing says how final a value is: final once the waiting time is over."""
    waited = last_day(month.plus(_WAITING_MONTHS - 1)) < as_of
    return FigureStatus.FINAL if waited else FigureStatus.PRELIMINARY


def _kept(value: Decimal | Gap, figure: str, factor: int, *, own: bool) -> Decimal | Gap:
    if isinstance(value, Gap):
        return value
    exact = value * factor
    if figure in _COUNTS and not own and (exact != exact.to_integral_value() or exact < 0):
        raise RowFault(f"{value} ist keine Anzahl; gebraucht wird eine ganze Zahl ab null.")
    return exact.to_integral_value() if figure in _COUNTS and not own else exact
