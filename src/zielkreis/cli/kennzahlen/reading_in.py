"""``kennzahlen einlesen``: files of figures are looked at, and kept unless it is only a trial."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_day, read_bytes
from zielkreis.cli.kennzahlen.import_text import preview_as_text
from zielkreis.cli.kennzahlen.refusals import told_in_german
from zielkreis.cli.layout import Ink
from zielkreis.cli.output import deliver, is_screen, tell
from zielkreis.cli.progress import Progress
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.preview import FiguresFile, Preview, preview_figures
from zielkreis.service.keeping.desk import Desk

HELP = """\
Liest Dateien mit Zahlen ein (XLSX oder CSV).

Gelesen werden Tabellen mit Jobcentern in Zeilen und Kennzahlen oder Monaten in Spalten und die einfache
Form mit
einem Wert je Zeile. Zuerst zeigt der Befehl, was er erkannt hat; dann nimmt er alle Dateien auf oder keine.
Dieselbe
Datei ein zweites Mal ändert nichts.

\b
Beispiele:
  zielkreis kennzahlen einlesen kennzahlen-2012-03.xlsx --probe
  zielkreis kennzahlen einlesen kennzahlen-2012-03.xlsx --stand 2012-07-15
  zielkreis kennzahlen einlesen tabelle.csv --zuordnung spalten.yaml --quelle "BA, Tabelle 3"
"""

_Files = Annotated[
    list[str], typer.Argument(metavar="DATEI …", help="Die Dateien; „-“ ist die Standardeingabe.")
]
_Trial = Annotated[bool, typer.Option("--probe", help="Nur zeigen, was erkannt wird; nichts aufnehmen.")]
_AsOf = Annotated[
    str | None,
    typer.Option(
        "--stand",
        metavar="TAG",
        help="Seit wann die Werte bekannt sind (JJJJ-MM-TT). Ohne Angabe, was die Datei sagt.",
    ),
]
_Mapping = Annotated[
    str | None,
    typer.Option(
        "--zuordnung",
        metavar="DATEI",
        help="Was die Spalten enthalten (YAML). Sie wird für Tabellen mit diesem Kopf behalten.",
    ),
]
_Source = Annotated[
    str, typer.Option("--quelle", metavar="TEXT", help="Die Quelle, wenn die Datei keine nennt.")
]
_Own = Annotated[
    bool, typer.Option("--eigene", help="Es sind eigene Angaben; dazu --verantwortlich und --beleg.")
]
_Owner = Annotated[
    str, typer.Option("--verantwortlich", metavar="STELLE", help="Welche Stelle für eigene Zahlen einsteht.")
]
_Evidence = Annotated[str, typer.Option("--beleg", metavar="TEXT", help="Wo eigene Zahlen nachzusehen sind.")]


def read_in(
    dateien: _Files,
    *,
    probe: _Trial = False,
    stand: _AsOf = None,
    zuordnung: _Mapping = None,
    quelle: _Source = "",
    eigene: _Own = False,
    verantwortlich: _Owner = "",
    beleg: _Evidence = "",
    ablage: Place = None,
) -> int:
    """Look at the files, print what was recognised, and keep them."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(stand, "--stand"))
    mapping = faults.attempt(lambda: _mapping(zuordnung))
    data = [faults.attempt(partial(read_bytes, each)) for each in dateien]
    desk = faults.conclude(lambda: desk_at(ablage))
    told = FiguresFile(
        data=b"",
        name="",
        as_of=day,
        source=quelle.strip(),
        mapping=mapping or "",
        own=eigene,
        owner=verantwortlich,
        evidence=beleg,
    )
    files = [replace(told, data=e or b"", name=_name(n)) for n, e in zip(dateien, data, strict=True)]
    previews = _looked_at(desk, files)
    if probe:
        tell("Nur zur Probe: Es wurde nichts aufgenommen.")
        if any(each.faults for each in previews):
            raise CliFault("So ließe sich nicht alles aufnehmen; die Fehler stehen oben.")
        return 0
    _keep(desk, previews)
    return 0


def _name(name: str) -> str:
    return name_of(name) if name == STANDARD_INPUT else Path(name).name


def _looked_at(desk: Desk, files: Iterable[FiguresFile]) -> list[Preview]:
    """The previews of all files, each printed."""
    previews: list[Preview] = []
    with Progress("Die Zahlen werden gelesen") as progress:
        for file in files:
            progress.step(f"{file.name} wird gelesen")
            previews.append(preview_figures(desk.store, file, after=previews))
    ink = Ink(colour=is_screen())
    for preview in previews:
        deliver(["\n".join(preview_as_text(preview, ink)), "\n"], None)
    return previews


def _keep(desk: Desk, previews: list[Preview]) -> None:
    with Progress("Die Zahlen werden aufgenommen"), told_in_german():
        done = keep_figures(desk, previews)
    for each in done:
        tell(f"Aufgenommen: {each.name} als Einlesung {each.id}")
    if known := len(previews) - len(done):
        tell(f"Schon aufgenommen und nicht geändert: {known} von {len(previews)} Dateien.")


def _mapping(name: str | None) -> str:
    if name is None:
        return ""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CliFault(f"Die Zuordnung „{name_of(name)}“ ist kein Text in UTF-8.") from None
