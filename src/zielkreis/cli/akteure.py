"""``zielkreis akteure``: who acts, who supervises whom, who signs, whose approval is needed."""

from typing import Annotated

import typer

from zielkreis.cli.actors_text import actors_as_text, changes_as_text
from zielkreis.cli.clock import today
from zielkreis.cli.desk import Place, store_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.inputs import name_of, parse_choice, parse_day, read_bytes
from zielkreis.cli.layout import Ink
from zielkreis.cli.options import Target
from zielkreis.cli.output import check_target, deliver, is_screen, tell
from zielkreis.domain.values.actor import ActorList
from zielkreis.service.keeping.actors import (
    UnusableActorsError,
    actors_as_yaml,
    actors_of,
    read_actors,
    replace_actors,
)
from zielkreis.service.keeping.chance import new_id

HELP = """\
Pflegt die Liste der Akteure.

Sie nennt Behörden, Aufsicht, Vertretung und innere Zustimmungen; jeder Eintrag gilt für seine Tage. Die
Liste steht in einer Datei, die Ihr Haus führt.
"""
_READ_HELP = """\
Liest eine Liste ein; sie tritt an die Stelle der bisherigen.

Gezeigt wird, was hinzukommt und was wegfällt. Mit --probe bleibt alles, wie es ist.

\b
Beispiele:
  zielkreis akteure einlesen akteure.yaml --probe
  zielkreis akteure einlesen akteure.yaml
"""
_SHOW_HELP = """\
Zeigt, wer an einem Tag handelt.

Dazu: wer wen beaufsichtigt, wer unterschreibt und wer im Haus zustimmen muss.

Mit --format yaml kommt die ganze Liste heraus, wie „akteure einlesen“ sie liest, mit --am nur, was an dem Tag
gilt.

\b
Beispiele:
  zielkreis akteure zeigen --am 2012-05-10
  zielkreis akteure zeigen --format yaml --ausgabe akteure.yaml
"""
_TEXT, _YAML = "text", "yaml"

_File = Annotated[
    str,
    typer.Argument(
        metavar="DATEI", help="Die Liste (YAML); „-“ liest die Standardeingabe.", show_default=False
    ),
]
_Probe = Annotated[
    bool, typer.Option("--probe", help="Nur sagen, was sich ändern würde.", show_default=False)
]
_Day = Annotated[
    str | None, typer.Option("--am", metavar="JJJJ-MM-TT", help="Der Tag, der gilt (Vorgabe: heute).")
]
_Form = Annotated[
    str,
    typer.Option(
        "--format", metavar="text|yaml", help="Lesbar (Vorgabe) oder als Liste.", show_default=False
    ),
]


def read_in(datei: _File, *, probe: _Probe = False, ablage: Place = None) -> int:
    """Put the list of a file in the place of the one there is."""
    faults = FaultList()
    wanted = faults.attempt(lambda: _read(datei)) or ActorList()
    store = faults.conclude(lambda: store_at(ablage))
    try:
        changes = replace_actors(store, wanted, new_id=new_id, only_tell=probe)
    except UnusableActorsError as error:
        raise CliFault(str(error)) from None
    deliver([changes_as_text(changes)], None)
    if not changes:
        tell("Die Liste ist schon die der Ablage; nichts geändert.")
    elif probe:
        tell("Nur eine Probe: Nichts ist eingetragen.")
    else:
        tell("Eingetragen.")
    return 0


def show(*, am: _Day = None, form: _Form = _TEXT, ausgabe: Target = None, ablage: Place = None) -> int:
    """Show the actors of a day, or the list as a file."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(am, "--am"))
    chosen = faults.attempt(lambda: parse_choice(form, "--format", (_TEXT, _YAML)))
    faults.attempt(lambda: check_target(ausgabe))
    store = faults.conclude(lambda: store_at(ablage))
    if not store.actors.load().authorities:
        raise CliFault(
            "In dieser Ablage gibt es noch keine Liste der Akteure. Lesen Sie eine ein: "
            "zielkreis akteure einlesen DATEI"
        )
    if chosen == _YAML:
        deliver([actors_as_yaml(actors_of(store, on=day))], ausgabe)
        return 0
    on = day or today()
    deliver([actors_as_text(actors_of(store, on=on), on=on, ink=Ink(colour=is_screen(ausgabe)))], ausgabe)
    return 0


def _read(name: str) -> ActorList:
    try:
        return read_actors(read_bytes(name), name=name_of(name))
    except UnusableActorsError as error:
        raise CliFault(str(error)) from None


app = typer.Typer(
    cls=GermanGroup,
    help=HELP,
    rich_markup_mode=None,
    no_args_is_help=False,
    subcommand_metavar="BEFEHL [ANGABEN] …",
    options_metavar="",
)
for command_name, command, help_text in (("einlesen", read_in, _READ_HELP), ("zeigen", show, _SHOW_HELP)):
    app.command(command_name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
