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
    for name in ("", *_names(app)):
        arguments = [name, "--help"] if name else ["--help"]
        words = runner.invoke(app, arguments, prog_name="zielkreis").output.rstrip()
        yield f"## zielkreis {name}".rstrip()
        yield f"```text\n{words}\n```"


def _names(program: typer.Typer) -> list[str]:
    return list(get_command(program).commands)  # type: ignore[attr-defined]  # the program is a group
