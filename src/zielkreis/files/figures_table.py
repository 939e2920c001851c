"""A simple table of figures (CSV) becomes values; every fault of every line is told at once."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.german.dates import parse_date
from zielkreis.domain.german.numbers import parse_number
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.visible import shortened
from zielkreis.domain.values.words import german
from zielkreis.files.encodings import decode

MOST_BYTES = 2_000_000
#: The columns by what they hold, each with the headings it may bear.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("Kennzahl", "Größe", "Messgröße", "Kennzahl/Größe"),
    "population": ("Personengruppe", "Gruppe"),
    "period": ("Jahr", "Monat", "Jahr/Monat", "Zeitraum"),
    "numerator": ("Zähler",),
    "denominator": ("Nenner",),
    "value": ("Wert",),
    "source": ("Quelle", "Datenquelle"),
}
_NEEDED = ("name", "period", "source")
_NUMBERS = ("numerator", "denominator", "value")
_DELIMITERS = (";", "\t", ",")
_UNIT = re.compile(r"\s*(?:%|Prozent|€|EUR|Euro)$")
_NOTHING = ("", "-", "–", ".", "x", "k. A.", "k.A.")
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(?P<month>0?[1-9]|1[0-2])[./](?P<year>\d{4})")
_FIRST_YEAR, _LAST_YEAR = 2005, 2100
_POPULATIONS = {german(each).lower(): each for each in Population} | {
    "": Population.ALL,
    "insgesamt": Population.ALL,
    "gesamt": Population.ALL,
    "unter 25": Population.UNDER_25,
    "u25": Population.UNDER_25,
    "langzeitleistungsbezieher": Population.LONG_TERM,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresTable:
    """The rows of a table and all that is wrong with it, in German, by line."""

    figures: tuple[LocalFigure, ...]
    faults: tuple[str, ...]


def read_figures_table(data: bytes) -> FiguresTable:
    """The figures in a CSV file with ``;``, tab or ``,``, in UTF-8, UTF-16 or Windows-1252.

    Raises ``UnreadableFileError`` for what is no text.
    """
    if len(data) > MOST_BYTES:
        return _only(f"Die Datei ist größer als {MOST_BYTES // 1_000_000} MB; gebraucht wird eine Tabelle.")
    text = decode(data).text
    lines = text.split("\n")
    head = next((number for number, line in enumerate(lines) if line.strip()), None)
    if head is None:
        return _only("Die Datei enthält keine Zeile.")
    delimiter = max(_DELIMITERS, key=lambda each: len(_columns(_cells(lines[head], each))))
    columns = _columns(_cells(lines[head], delimiter))
    missing = [COLUMNS[name][0] for name in _NEEDED if name not in columns]
    if not any(name in columns for name in _NUMBERS):
        missing.append("Zähler, Nenner oder Wert")
    if missing:
        return _only(
            f"Zeile {head + 1}: In der Kopfzeile fehlt: {', '.join(missing)}. Erkannt werden "
            + ", ".join(names[0] for names in COLUMNS.values())
            + ", getrennt durch Semikolon, Tabulator oder Komma."
        )
    return _rows("\n".join(lines[head:]), delimiter, columns, first_line=head)


def _rows(text: str, delimiter: str, columns: Mapping[str, int], *, first_line: int) -> FiguresTable:
    figures: list[LocalFigure] = []
    faults: list[str] = []
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    width = 0
    try:
        for cells in reader:
            line = first_line + reader.line_num
            width = width or len(cells)
            if reader.line_num == 1 or not any(cell.strip() for cell in cells):
                continue
            found = list(_faults_of(cells, columns, width, delimiter))
            faults += [f"Zeile {line}: {fault}" for fault in found]
            if not found:
                figures.append(_figure(cells, columns, line))
    except csv.Error as error:
        faults.append(f"Zeile {first_line + reader.line_num}: Die Zeile ist nicht lesbar ({error}).")
    if not figures and not faults:
        faults.append("Unter der Kopfzeile steht keine Zahl.")
    return FiguresTable(figures=tuple(figures), faults=tuple(faults))


def _faults_of(cells: list[str], columns: Mapping[str, int], width: int, delimiter: str) -> Iterator[str]:
    if len(cells) > width:
        hint = (
            " Zahlen mit Komma brauchen in einer Tabelle mit Komma Anführungszeichen; besser trennt das "
            "Semikolon."
            if delimiter == ","
            else ""
        )
        yield f"Es stehen {len(cells)} Felder da, die Kopfzeile hat {width}.{hint}"
        return
    for name in ("name", "source"):
        if not _cell(cells, columns, name):
            yield f"{COLUMNS[name][0]} ist leer."
    period = _cell(cells, columns, "period")
    if _period(period) is None:
        yield f"„{shortened(period)}“ ist weder ein Jahr wie 2011 noch ein Monat wie 12/2011."
    population = _cell(cells, columns, "population")
    if population.lower() not in _POPULATIONS:
        known = ", ".join(german(each) for each in Population)
        yield f"Die Personengruppe „{shortened(population)}“ ist unbekannt; bekannt sind: {known}."
    written = {name: _cell(cells, columns, name) for name in _NUMBERS}
    if all(each in _NOTHING for each in written.values()):
        yield "Zähler, Nenner und Wert sind leer."
    for name, words in written.items():
        if words not in _NOTHING and _number(words) is None:
            yield (
                f"{COLUMNS[name][0]} „{shortened(words)}“ ist keine Zahl; lesbar sind etwa 4.812, 26,9 und "
                "−2,5."
            )


def _figure(cells: list[str], columns: Mapping[str, int], line: int) -> LocalFigure:
    numbers = {name: _number(_cell(cells, columns, name)) for name in _NUMBERS}
    return LocalFigure(
        name=_cell(cells, columns, "name"),
        period=_period(_cell(cells, columns, "period")) or 0,
        source=_cell(cells, columns, "source"),
        population=_POPULATIONS[_cell(cells, columns, "population").lower()],
        line=line,
        **numbers,
    )


def _cells(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _columns(cells: list[str]) -> dict[str, int]:
    """Which column holds what; a heading that nothing stands for is passed over."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        for name, headings in COLUMNS.items():
            if cell.strip().lower() in (heading.lower() for heading in headings):
                found.setdefault(name, place)
    return found


def _cell(cells: list[str], columns: Mapping[str, int], name: str) -> str:
    place = columns.get(name)
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _number(words: str) -> Decimal | None:
    try:
        return parse_number(_UNIT.sub("", words))
    except ValueError:
        return None


def _period(words: str) -> int | str | None:
    """A year, or a month in ISO form."""
    month = _MONTH.fullmatch(words)
    if month is not None:
        found: int | str = f"{month['year']}-{int(month['month']):02d}"
    elif _YEAR.fullmatch(words):
        found = int(words)
    else:
        try:
            found = parse_date(words)
        except ValueError:
            return None
    year = int(str(found)[:4])
    is_fit = isinstance(found, int) or len(found) == len("2011-12")
    return found if is_fit and _FIRST_YEAR <= year <= _LAST_YEAR else None


def _only(fault: str) -> FiguresTable:
    return FiguresTable(figures=(), faults=(fault,))
