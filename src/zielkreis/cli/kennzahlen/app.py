"""The commands under ``zielkreis kennzahlen``."""

import typer

from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.kennzahlen import areas, own, reading_in, showing, undoing

HELP = """\
Nimmt amtliche und eigene Zahlen auf und zeigt, was wann bekannt war.

Ein späterer Wert überschreibt keinen früheren: Jeder behält Quelle, Stand und den Tag, seit dem er bekannt
ist.
"""
_AREAS_HELP = "Welche Gebiete es gibt und was zu wem gehört."

_COMMANDS = (
    ("einlesen", reading_in.read_in, reading_in.HELP),
    ("zeigen", showing.show, showing.HELP),
    ("liste", undoing.list_all, undoing.LIST_HELP),
    ("zuruecknehmen", undoing.withdraw, undoing.WITHDRAW_HELP),
    ("eigene", own.enter, own.HELP),
)
_AREA_COMMANDS = (
    ("einlesen", areas.read_in, areas.READ_HELP),
    ("liste", areas.list_all, areas.LIST_HELP),
)


def _group(help_text: str) -> typer.Typer:
    return typer.Typer(
        cls=GermanGroup,
        help=help_text,
        rich_markup_mode=None,
        no_args_is_help=False,
        subcommand_metavar="BEFEHL [ANGABEN] …",
        options_metavar="",
    )


app = _group(HELP)
for name, command, help_text in _COMMANDS:
    app.command(name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
_areas = _group(_AREAS_HELP)
for name, area_command, help_text in _AREA_COMMANDS:
    _areas.command(name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(area_command)
app.add_typer(_areas, name="gebiete")
