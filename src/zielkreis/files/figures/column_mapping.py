"""How a user says what the columns of a table hold, where its head does not say it."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Any

import yaml

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Gap
from zielkreis.domain.values.month import Month
from zielkreis.files.figures.days import month_named
from zielkreis.files.figures.grid import Sheet, column_place
from zielkreis.files.figures.headings import figure_named, group_named, plain

#: German words of a mapping file for the roles of columns.
ROLES: Mapping[str, str] = {
    "gebiet": "area_id",
    "name": "area_name",
    "monat": "month",
    "kennzahl": "figure",
    "gruppe": "group",
    "wert": "value",
    "status": "status",
    "stand": "as_of",
    "quelle": "source",
    "nicht lesen": "ignored",
}
_KEYS = ("blatt", "kopfzeilen", "spalten", "zeichen", "monat", "gruppe", "kennzahl", "quelle")
_MARKS: Mapping[str, Gap | None] = {"null": None, "gesperrt": Gap.SUPPRESSED, "fehlt": Gap.MISSING}
_CHANGING = re.compile(r"\d+")
_MOST_HEAD_ROWS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedColumn:
    """What one column holds: a role, or the values of a figure."""

    role: str = ""
    figure: str = ""
    unit: str = ""
    population: Population | None = None
    month: Month | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """What a user says of a table; ``text`` is the YAML it was read from, to be kept."""

    sheet: str
    head_rows: int
    columns: Mapping[int, MappedColumn]
    marks: Mapping[str, Gap | None]
    month: Month | None
    population: Population | None
    figure: str
    source: str
    text: str

    def fits(self, sheet: Sheet) -> bool:
        """Whether the mapping is about a sheet of that name."""
        return not self.sheet or fnmatchcase(sheet.name, self.sheet)


class MappingFaults(ValueError):
    """A mapping cannot be used; ``faults`` are German sentences."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


def parse_mapping(text: str) -> ColumnMapping:
    """The mapping in a YAML text; raises ``MappingFaults`` with all that is wrong."""
    try:
        node = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        raise MappingFaults(("Die Zuordnung ist kein lesbares YAML.",)) from error
    if not isinstance(node, dict):
        raise MappingFaults(("Die Zuordnung ist keine Liste von Angaben wie „spalten:“.",))
    faults = [
        f"Die Angabe „{each}“ gibt es nicht; möglich sind {', '.join(_KEYS)}."
        for each in node
        if each not in _KEYS
    ]
    rows = node.get("kopfzeilen", 1)
    if not isinstance(rows, int) or not 1 <= rows <= _MOST_HEAD_ROWS:
        faults.append(f"kopfzeilen: gebraucht wird eine Zahl von 1 bis {_MOST_HEAD_ROWS}.")
    columns = dict(_columns(node.get("spalten"), faults))
    marks = dict(_marks(node.get("zeichen", {}), faults))
    month = _told(node.get("monat"), month_named, "monat", faults)
    group = _told(node.get("gruppe"), group_named, "gruppe", faults)
    figure = _told(node.get("kennzahl"), figure_named, "kennzahl", faults)
    if faults:
        raise MappingFaults(tuple(faults))
    return ColumnMapping(
        sheet=str(node.get("blatt", "")),
        head_rows=int(rows),
        columns=columns,
        marks=marks,
        month=month,
        population=group,
        figure=figure.figure if figure else "",
        source=str(node.get("quelle", "")),
        text=text,
    )


def fingerprint(sheet: Sheet, head_rows: int) -> str:
    """What stays the same in the head of a table from month to month, as a digest (hexadecimal SHA-256)."""
    rows = [
        [_CHANGING.sub("#", plain(cell)) if isinstance(cell, str) else "#" for cell in row]
        for row in sheet.rows[:head_rows]
        if sum(cell != "" for cell in row) > 1  # titles change with the month
    ]
    words = "\n".join("\t".join(_without_month(each) for each in row) for row in rows)
    return hashlib.sha256(words.encode()).hexdigest()


def _without_month(text: str) -> str:
    return re.sub(r"\b(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\b", "@", text)


def _columns(node: Any, faults: list[str]) -> Iterator[tuple[int, MappedColumn]]:
    if not isinstance(node, dict) or not node:
        faults.append("spalten: gebraucht wird zu jeder Spalte, was sie enthält, etwa „A: gebiet“.")
        return
    for letters, what in node.items():
        try:
            place = column_place(str(letters))
        except ValueError:
            faults.append(
                f"spalten: „{letters}“ ist keine Spalte; gebraucht werden Buchstaben wie A oder AB."
            )
            continue
        column = _column(what, f"Spalte {letters}", faults)
        if column is not None:
            yield place, column


def _column(what: Any, where: str, faults: list[str]) -> MappedColumn | None:
    if isinstance(what, str) and what in ROLES:
        return MappedColumn(role=ROLES[what])
    node = {"kennzahl": what} if isinstance(what, str) else what
    if not isinstance(node, dict) or not set(node) <= {"kennzahl", "gruppe", "monat"}:
        faults.append(f"{where}: gebraucht wird eines von {', '.join(ROLES)} oder eine Kennzahl.")
        return None
    figure = _told(node.get("kennzahl"), figure_named, f"{where}, kennzahl", faults)
    return MappedColumn(
        figure=figure.figure if figure else "",
        unit=figure.unit if figure else "",
        population=_told(node.get("gruppe"), group_named, f"{where}, gruppe", faults),
        month=_told(node.get("monat"), month_named, f"{where}, monat", faults),
    )


def _marks(node: Any, faults: list[str]) -> Iterator[tuple[str, Gap | None]]:
    for mark, what in node.items() if isinstance(node, dict) else ():
        word = "null" if what in (None, 0) or isinstance(what, Decimal) else str(what)
        if word in _MARKS:
            yield str(mark), _MARKS[word]
        else:
            faults.append(f"zeichen: „{what}“ gibt es nicht; möglich sind {', '.join(_MARKS)}.")


def _told(value: Any, read: Any, where: str, faults: list[str]) -> Any:
    if value is None:
        return None
    found = read(str(value))
    if found is None:
        faults.append(f"{where}: „{str(value)[:40]}“ ist nicht bekannt.")
    return found
