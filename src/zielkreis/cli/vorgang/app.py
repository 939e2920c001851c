"""The commands under ``zielkreis vorgang``."""

import typer

from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.vorgang import beginning, correcting, due, saying, showing

HELP = """\
Hält die Gespräche über eine Vereinbarung fest.

Das sind Entwürfe, Forderungen, Antworten und Termine. Alles steht in einer Ablage, die Befehle und Browser
teilen. Was eingetragen ist, wird nie geändert; ein falscher Eintrag wird gestrichen und bleibt lesbar.
"""

_COMMANDS = (
    ("anlegen", beginning.begin, beginning.OPEN_HELP),
    ("entwurf", beginning.receive, beginning.DRAFT_HELP),
    ("fordern", saying.demand, saying.DEMAND_HELP),
    ("zuruecknehmen", saying.withdraw_demand, saying.WITHDRAW_HELP),
    ("antwort", saying.answer, saying.ANSWER_HELP),
    ("termin", due.set_due, due.SET_HELP),
    ("erledigt", due.settle_due, due.SETTLE_HELP),
    ("zeigen", showing.show, showing.SHOW_HELP),
    ("liste", showing.list_all, showing.LIST_HELP),
    ("streichen", correcting.strike, correcting.STRIKE_HELP),
    ("loeschen", correcting.erase, correcting.ERASE_HELP),
)

app = typer.Typer(
    cls=GermanGroup,
    help=HELP,
    rich_markup_mode=None,
    no_args_is_help=False,
    subcommand_metavar="BEFEHL [ANGABEN] …",
    options_metavar="",
)
for name, command, help_text in _COMMANDS:
    app.command(name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
