"""The help is German and teaches by example."""

import re

import pytest

from tests.cli.conftest import Call
from zielkreis import __version__

COMMANDS = ("pruefen", "zurueckstellen", "stellungnahme", "pflichten", "lesen", "aussagen", "recht")
ENGLISH = re.compile(
    r"\b(?:Usage|Options|Commands|Arguments|Show|Exit|required|default|Error|Try)\b", re.IGNORECASE
)


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], *([name, "--help"] for name in COMMANDS)])
def test_the_help_is_german_and_fits_eighty_columns(call: Call, arguments: list[str]) -> None:
    answer = call(*arguments)
    assert (answer.code, answer.err) == (0, "")
    assert not ENGLISH.search(answer.out)
    assert all(len(line) <= 80 for line in answer.out.splitlines())


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_shows_calls_to_try(call: Call, name: str) -> None:
    text = call(name, "--help").out
    assert text.startswith(f"Aufruf: zielkreis {name} ")
    assert f"  zielkreis {name}" in text.split("Beispiel", maxsplit=1)[1]


def test_the_program_lists_its_commands(call: Call) -> None:
    text = call().out
    assert all(f"  {name} " in text for name in COMMANDS)
    assert "..." not in text.split("Befehle:")[1], "each command is told in one whole sentence"


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").out == f"zielkreis {__version__}\n"


def test_the_exit_codes_are_explained(call: Call) -> None:
    text = call("pruefen", "--help").out
    assert "1  etwas ist nicht erfüllt oder offen" in text
