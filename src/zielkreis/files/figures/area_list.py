"""A house's list of areas (CSV or XLSX): number, kind, name, days, and to which larger areas each belongs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.actor import Span
from zielkreis.domain.values.area import Area, AreaList, Membership
from zielkreis.domain.values.figure import AreaKind
from zielkreis.files.figures.areas_in_rows import area_number
from zielkreis.files.figures.days import day_named
from zielkreis.files.figures.grid import Grid, GridCell, Sheet
from zielkreis.files.figures.headings import plain

#: The columns by what they hold.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("Nummer", "Nr.", "Schlüssel"),
    "kind": ("Art",),
    "name": ("Name",),
    "from": ("von", "gültig ab"),
    "to": ("bis", "gültig bis"),
    "groups": ("gehört zu", "Zugehörigkeit"),
    "source": ("Quelle",),
}
KINDS: Mapping[str, AreaKind] = {
    "jobcenter": AreaKind.JOBCENTER,
    "kreis": AreaKind.DISTRICT,
    "land": AreaKind.LAND,
    "bund": AreaKind.FEDERATION,
    "vergleichstyp": AreaKind.COMPARISON_TYPE,
}
_NEEDED = ("id", "kind", "name")


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaListRead:
    """The list, or all that is wrong with it in German."""

    areas: AreaList
    faults: tuple[str, ...]


def read_area_list(grid: Grid, names: Mapping[str, str]) -> AreaListRead:
    """The areas of the first sheet; ``names`` are the numbers of known areas by their plain names."""
    sheet = next((each for each in grid.sheets if any(each.rows)), None)
    head = next((number for number, row in enumerate(sheet.rows) if any(row)), 0) if sheet else 0
    columns = _columns(sheet.rows[head]) if sheet else {}
    missing = [COLUMNS[each][0] for each in _NEEDED if each not in columns]
    if sheet is None or missing:
        return AreaListRead(areas=AreaList(), faults=(f"In der Kopfzeile fehlt: {', '.join(missing)}.",))
    areas: list[Area] = []
    memberships: list[Membership] = []
    faults: list[str] = []
    for number in range(head + 1, len(sheet.rows)):
        row = sheet.rows[number]
        if any(str(each).strip() for each in row):
            _row(sheet, number, {role: row[p] for role, p in columns.items() if p < len(row)}, names).add_to(
                areas, memberships, faults
            )
    if not areas and not faults:
        faults.append("Unter der Kopfzeile steht kein Gebiet.")
    return AreaListRead(
        areas=AreaList(areas=tuple(dict.fromkeys(areas)), memberships=tuple(dict.fromkeys(memberships))),
        faults=tuple(faults),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    area: Area | None
    memberships: tuple[Membership, ...]
    faults: tuple[str, ...]

    def add_to(self, areas: list[Area], memberships: list[Membership], faults: list[str]) -> None:
        faults += self.faults
        if self.area is not None and not self.faults:
            areas.append(self.area)
            memberships += self.memberships


def _row(sheet: Sheet, number: int, said: Mapping[str, GridCell], names: Mapping[str, str]) -> _Row:
    faults: list[str] = []
    area_id = area_number(said.get("id", ""))
    name, kind = str(said.get("name", "")).strip(), KINDS.get(plain(str(said.get("kind", ""))))
    first, last = _day(said.get("from", ""), faults), _day(said.get("to", ""), faults)
    source = str(said.get("source", "")).strip()
    if area_id is None:
        faults.append("Die Nummer fehlt oder ist keine (zwei bis fünf Ziffern).")
    if kind is None:
        faults.append(f"Die Art ist keine von {', '.join(each.title() for each in KINDS)}.")
    if not name:
        faults.append("Der Name fehlt.")
    if first and last and last < first:
        faults.append("„bis“ liegt vor „von“.")
    span = Span(first_day=first, last_day=last)
    wanted = [each.strip() for each in str(said.get("groups", "")).split(",") if each.strip()]
    groups = [area_number(each) or names.get(plain(each)) for each in wanted]
    faults += [
        f"„{w}“ ist kein bekanntes Gebiet." for w, found in zip(wanted, groups, strict=True) if found is None
    ]
    where = sheet.where(number)
    told = tuple(f"{where}: {each}" for each in faults)
    if area_id is None or kind is None:
        return _Row(area=None, memberships=(), faults=told)
    return _Row(
        area=Area(id=area_id, kind=kind, name=name, span=span, source=source),
        memberships=tuple(
            Membership(area=area_id, group=each, span=span, source=source) for each in groups if each
        ),
        faults=told,
    )


def _columns(row: Sequence[GridCell]) -> dict[str, int]:
    by_name = {plain(name): role for role, names in COLUMNS.items() for name in names}
    return {by_name[plain(str(cell))]: place for place, cell in enumerate(row) if plain(str(cell)) in by_name}


def _day(cell: GridCell, faults: list[str]) -> date | None:
    text = str(cell).strip()
    if not text:
        return None
    day = day_named(text)
    if day is None:
        faults.append(f"„{text[:40]}“ ist kein Tag wie 01.02.2014.")
    return day
