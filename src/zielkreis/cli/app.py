"""The command ``zielkreis``: its sub-commands and how it ends, whatever happens."""

import logging
import sys
from collections.abc import Callable
from typing import Annotated

import typer
from typer.exceptions import TyperException
from typer.main import get_command

from zielkreis import __version__
from zielkreis.cli import (
    akteure,
    arbeitsplatz,
    aussagen,
    journal,
    konto,
    lesen,
    pflichten,
    pruefen,
    recht,
    sichern,
    stellungnahme,
    zurueckstellen,
)
from zielkreis.cli.exit_codes import INTERRUPTED
from zielkreis.cli.faults import UNUSABLE, CliFault, german_usage
from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.kennzahlen import app as kennzahlen
from zielkreis.cli.nachhalten import command as nachhalten
from zielkreis.cli.output import deliver, speak_utf8, tell
from zielkreis.cli.vorgang import app as vorgang
from zielkreis.service.keeping.faults import UNUSABLE_STORE

_INTRODUCTION = """Zielkreis liest den Entwurf einer Zielvereinbarung nach dem SGB II und prüft ihn.

\b
Drei Arten von Befunden, immer getrennt:
  Recht      was eine Norm von dieser Art Vereinbarung verlangt
  Forderung  was eine Seite verlangt, etwa der Kreis (Profil „kreis“)
  Handwerk   Form und Rechnung: Daten, Nummern, Summen

\b
Beispiele:
  zielkreis pruefen entwurf.docx
  zielkreis pruefen entwurf.docx --format html --ausgabe befund.html
  zielkreis stellungnahme entwurf.docx --freigabe a,b --ausgabe brief.docx
  zielkreis lesen entwurf.docx
  zielkreis recht "§ 16k" --stichtag 2024-05-01

Das Programm ersetzt keine Rechtsprüfung. Wo eine Angabe ungeprüft ist oder eine Regel Ermessen nicht
sehen kann, steht das beim Befund."""

app = typer.Typer(
    name="zielkreis",
    cls=GermanGroup,
    help=_INTRODUCTION,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=False,
    subcommand_metavar="BEFEHL [ANGABEN] …",
    options_metavar="",
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 80},
)
for command, help_text in (
    (pruefen.pruefen, pruefen.HELP),
    (zurueckstellen.zurueckstellen, zurueckstellen.HELP),
    (stellungnahme.stellungnahme, stellungnahme.HELP),
    (pflichten.pflichten, pflichten.HELP),
    (nachhalten.nachhalten, nachhalten.HELP),
    (lesen.lesen, lesen.HELP),
    (aussagen.aussagen, aussagen.HELP),
    (recht.recht, recht.HELP),
    (arbeitsplatz.arbeitsplatz, arbeitsplatz.HELP),
    (sichern.sichern, sichern.BACK_UP_HELP),
    (sichern.zurueckspielen, sichern.RESTORE_HELP),
):
    app.command(cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
app.add_typer(konto.app, name="konto")
app.add_typer(akteure.app, name="akteure")
app.add_typer(vorgang.app, name="vorgang")
app.add_typer(kennzahlen.app, name="kennzahlen")
app.add_typer(journal.app, name="journal")


@app.callback(invoke_without_command=True)
def _program(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Die Version zeigen.")] = False,  # noqa: FBT002 - typer's form
) -> None:
    if version:
        deliver([f"zielkreis {__version__}\n"], None)
        raise typer.Exit
    if context.invoked_subcommand is None:
        deliver([context.get_help(), "\n"], None)
        raise typer.Exit


def run(arguments: list[str] | None = None) -> int:
    """Do what the arguments say and give the exit code."""
    command = get_command(app)
    return run_safely(lambda: command.main(arguments, prog_name="zielkreis", standalone_mode=False))


def run_safely(work: Callable[[], int | None]) -> int:
    """Do the work and give its exit code; no fault leaves a trace of calls."""
    # A reader logs what it could not read; the user is told in German below.
    logging.getLogger("zielkreis").addHandler(logging.NullHandler())
    speak_utf8()
    try:
        code = int(work() or 0)
    except (CliFault, *UNUSABLE_STORE) as fault:
        tell(str(fault))
    except TyperException as error:
        tell(german_usage(error))
    except typer.Abort:
        tell("Abgebrochen.")
    except Exception as error:  # noqa: BLE001 - the outer edge: a user is never shown a trace of calls
        tell(
            f"Fehler in Zielkreis, nicht in Ihrer Datei ({type(error).__name__}: {error}). Bitte melden Sie "
            "ihn mit dem Aufruf und, wenn möglich, der Datei."
        )
    else:
        if code == INTERRUPTED:  # typer makes this code of Ctrl-C and says nothing
            tell("Abgebrochen.")
        return code
    return UNUSABLE


def main() -> None:
    """The entry point of the program."""
    sys.exit(run())
