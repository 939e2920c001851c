"""``kennzahlen eigene``: one own figure for a local target."""

from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.german_choice import parse_word
from zielkreis.cli.inputs import parse_day
from zielkreis.cli.kennzahlen.refusals import parse_month, told_in_german
from zielkreis.cli.output import tell
from zielkreis.domain.values.codes import Population
from zielkreis.service.figures.areas import area_named
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.own_entry import OwnEntry, own_file
from zielkreis.service.figures.preview import preview_figures

HELP = """\
Trägt eine eigene Zahl für ein örtliches Ziel ein.

Sie ist überall als „eigene Angabe“ gekennzeichnet. Viele auf einmal liest „kennzahlen einlesen --eigene“ ein.

\b
Beispiel:
  zielkreis kennzahlen eigene Schuldnerberatungen --gebiet 05382 --monat 2012-03 --wert 42 \\
    --quelle "Auswertung der Beratungsstellen" --verantwortlich Sozialdezernat \\
    --beleg "Vermerk vom 10.05.2012"
"""

_Name = Annotated[str, typer.Argument(metavar="GRÖSSE", help="Wie die Größe heißt.")]
_Area = Annotated[str, typer.Option("--gebiet", metavar="GEBIET", help="Nummer oder Name des Gebiets.")]
_Month = Annotated[str, typer.Option("--monat", metavar="MONAT", help="Der Monat (JJJJ-MM).")]
_Value = Annotated[str, typer.Option("--wert", metavar="ZAHL", help="Der Wert, etwa 42 oder 12,5.")]
_Source = Annotated[str, typer.Option("--quelle", metavar="TEXT", help="Woraus der Wert gewonnen ist.")]
_Owner = Annotated[str, typer.Option("--verantwortlich", metavar="STELLE", help="Wer dafür einsteht.")]
_Evidence = Annotated[str, typer.Option("--beleg", metavar="TEXT", help="Wo er nachzusehen ist.")]
_Group = Annotated[
    str, typer.Option("--gruppe", metavar="GRUPPE", help="alle, Frauen oder Männer.", show_default=False)
]
_Since = Annotated[
    str | None, typer.Option("--stand", metavar="TAG", help="Seit wann bekannt. Ohne Angabe heute.")
]
_GROUPS = (Population.ALL, Population.WOMEN, Population.MEN)


def enter(
    groesse: _Name,
    *,
    gebiet: _Area,
    monat: _Month,
    wert: _Value,
    quelle: _Source,
    verantwortlich: _Owner,
    beleg: _Evidence,
    gruppe: _Group = "alle",
    stand: _Since = None,
    ablage: Place = None,
) -> int:
    """Keep one own figure."""
    faults = FaultList()
    month = faults.attempt(lambda: parse_month(monat, "--monat"))
    group = faults.attempt(lambda: parse_word(gruppe, "--gruppe", Population))
    day = faults.attempt(lambda: parse_day(stand, "--stand"))
    desk = faults.conclude(lambda: desk_at(ablage))
    if month is None or group not in _GROUPS:
        raise CliFault("--gruppe: möglich sind alle, Frauen und Männer.")
    with told_in_german():
        entry = OwnEntry(
            figure=groesse.strip(),
            area=area_named(desk.store, gebiet),
            month=month,
            value=wert,
            source=quelle.strip(),
            owner=verantwortlich,
            evidence=beleg,
            known_since=day or desk.today,
            population=group,
        )
        done = keep_figures(desk, [preview_figures(desk.store, own_file(entry))])
    if done:
        tell(f"Eigene Angabe eingetragen: {entry.figure}, {month.in_words} (Einlesung {done[0].id}).")
    else:
        tell("Diese Angabe steht schon so in der Ablage.")
    return 0
