"""``kennzahlen gebiete``: which areas there are, and a list of a house's own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.inputs import parse_day, read_bytes
from zielkreis.cli.kennzahlen.refusals import told_in_german
from zielkreis.cli.output import deliver, tell
from zielkreis.domain.values.area import Area, AreaList
from zielkreis.domain.values.words import german
from zielkreis.service.figures.areas import import_areas, known_areas

READ_HELP = """\
Liest ein Verzeichnis der Gebiete ein (CSV oder XLSX).

Mitgeliefert sind Bund, Länder und Vergleichstypen; Jobcenter, Kreise und wozu sie gehören, nicht. Das
Verzeichnis hat
die Spalten Nummer, Art, Name, von, bis, „gehört zu“ und Quelle und ersetzt das zuvor eingelesene.

\b
Beispiel:
  zielkreis kennzahlen gebiete einlesen gebiete.csv
"""
LIST_HELP = "Zeigt die bekannten Gebiete.\n\nMit --am die, die es an diesem Tag gab."

_File = Annotated[str, typer.Argument(metavar="DATEI", help="Das Verzeichnis.")]
_Day = Annotated[str | None, typer.Option("--am", metavar="TAG", help="An welchem Tag (JJJJ-MM-TT).")]


def read_in(datei: _File, *, ablage: Place = None) -> int:
    """Take in a list of areas."""
    data = read_bytes(datei)
    desk = desk_at(ablage)
    with told_in_german():
        areas = import_areas(desk, data, name=Path(datei).name)
    tell(f"Eingelesen: {len(areas.areas)} Gebiete, {len(areas.memberships)} Zugehörigkeiten.")
    return 0


def list_all(*, am: _Day = None, ablage: Place = None) -> int:
    """Print the areas."""
    day = parse_day(am, "--am")
    desk = desk_at(ablage)
    areas = known_areas(desk.store)
    wanted = [each for each in areas.areas if day is None or each.span.holds_on(day)]
    deliver([f"{line}\n" for each in wanted for line in _lines(each, areas)], None)
    return 0


def _lines(area: Area, areas: AreaList) -> Iterator[str]:
    since = f" ab {area.span.first_day:%d.%m.%Y}" if area.span.first_day else ""
    until = f" bis {area.span.last_day:%d.%m.%Y}" if area.span.last_day else ""
    groups = [each.group for each in areas.memberships if each.area == area.id]
    belongs = f"; gehört zu {', '.join(groups)}" if groups else ""
    yield f"{area.id:<8}{german(area.kind)}: {area.name}{since}{until}{belongs}"
