"""The page of the command line: the help of each command as the program prints it."""

from collections.abc import Iterator

import typer
from building.markdown import page
from typer.main import get_command
from typer.testing import CliRunner

from zielkreis.cli.app import app

_INTRODUCTION = """\
Die Hilfe jedes Befehls, wie `--help` sie zeigt. Ergebnisse gehen auf die Standardausgabe oder in die
Datei hinter `--ausgabe`, Meldungen auf die Standardfehlerausgabe, beides in UTF-8. `NO_COLOR` schaltet
Farben ab."""


def command_line_page() -> str:
    """The whole page."""
    return page("Befehlszeile", _INTRODUCTION, _parts())


def _parts() -> Iterator[str]:
    runner = CliRunner(env={"COLUMNS": "80", "TERMINAL_WIDTH": "80"})
    for name in ("", *command_names(app)):
        words = runner.invoke(app, [*name.split(), "--help"], prog_name="zielkreis").output.rstrip()
        yield f"## zielkreis {name}".rstrip()
        yield f"```text\n{words}\n```"


def command_names(program: typer.Typer) -> Iterator[str]:
    """Every command in the order of the help, a group before its own commands ("konto", "konto anlegen")."""
    yield from _names_in(get_command(program), "")


def _names_in(group: object, before: str) -> Iterator[str]:
    for name, command in getattr(group, "commands", {}).items():
        yield f"{before}{name}"
        yield from _names_in(command, f"{before}{name} ")
