"""The program among others: pipes, standard input, odd surroundings, and signs of life."""

import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest

from zielkreis.cli.progress import Progress

PROGRAM = [sys.executable, "-c", "from zielkreis.cli.app import main; main()"]


def faults_in(messages: str) -> list[str]:
    """What was told beside signs of life, which a slow machine gives."""
    return [line for line in messages.splitlines() if not line.endswith(" …")]


def in_shell(command: str) -> subprocess.CompletedProcess[str]:
    """What a command line comes to in which ``{program}`` stands for the program."""
    line = command.replace("{program}", shlex.join(PROGRAM))
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )


def test_german_signs_do_not_depend_on_the_language_of_the_system(draft: Path) -> None:
    environment = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = subprocess.run(
        [*PROGRAM, "pruefen", str(draft)], capture_output=True, env=environment, check=False
    )
    assert result.returncode == 1
    assert "Was am meisten zählt" in result.stdout.decode("utf-8")
    assert faults_in(result.stderr.decode("utf-8")) == []


def test_a_reader_that_has_seen_enough_is_no_fault(draft: Path) -> None:
    command = (
        f"'{sys.executable}' -c 'from zielkreis.cli.app import main; main()' pruefen '{draft}' | head -n 1"
    )
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (result.returncode, faults_in(result.stderr)) == (0, [])
    assert result.stdout == "Zielvereinbarung 2012\n"


def test_a_draft_can_come_from_the_standard_input(draft: Path) -> None:
    with draft.open("rb") as source:
        result = subprocess.run([*PROGRAM, "lesen", "-"], stdin=source, capture_output=True, check=False)
    assert result.returncode == 0
    assert result.stdout.decode("utf-8").startswith("Zielvereinbarung 2012\n")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("pruefen nix 2>&-", ""),
        ("pruefen nix <&- >&- 2>&-", ""),
        ("lesen - <&-", "Die Standardeingabe lässt sich nicht lesen: sie ist geschlossen."),
        ("pruefen - --orientierung -", "Die Standardeingabe („-“) kann nicht zugleich"),
        ("recht K2 >&-", "Die Ausgabe lässt sich nicht schreiben: sie ist geschlossen."),
        ("--help >&-", "Die Ausgabe lässt sich nicht schreiben: sie ist geschlossen."),
        ("--help >/dev/full", "Die Ausgabe lässt sich nicht schreiben: der Datenträger ist voll."),
        ("--version >/dev/full", "Die Ausgabe lässt sich nicht schreiben: der Datenträger ist voll."),
    ],
)
def test_a_stream_that_cannot_be_used_is_told(call: str, words: str) -> None:
    result = in_shell("{program} " + call)
    assert result.returncode == 2
    assert result.stderr.startswith(words)
    assert "Fehler in Zielkreis" not in result.stderr


@pytest.mark.parametrize("call", ["--help", "pruefen --help", "--version"])
def test_help_that_nobody_reads_is_no_fault(call: str) -> None:
    result = in_shell("{program} " + call + " | true; exit ${PIPESTATUS[0]}")
    assert (result.returncode, result.stderr) == (0, "")


def test_a_dash_as_output_is_the_standard_output(draft: Path) -> None:
    plain, dashed = (in_shell("{program} lesen " + f"'{draft}' {each}") for each in ("", "--ausgabe -"))
    assert (dashed.returncode, dashed.stdout) == (0, plain.stdout)
    assert "Geschrieben" not in dashed.stderr


def test_a_reader_that_fails_shows_no_trace_of_calls(tmp_path: Path) -> None:
    broken = tmp_path / "kaputt.docx"
    broken.write_bytes(b"PK\x03\x04" + bytes(200))
    result = subprocess.run([*PROGRAM, "pruefen", str(broken)], capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert "ist nicht lesbar" in result.stderr


def test_quick_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress("Es wird gelesen"):
        pass
    assert capsys.readouterr().err == ""


def test_slow_work_says_after_a_second_what_it_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zielkreis.cli.progress.FIRST_SIGN_AFTER_SECONDS", 0.02)
    with Progress("Es wird gelesen") as progress:
        time.sleep(0.1)
        progress.step("Es wird geprüft")
        time.sleep(0.1)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines() == ["Es wird gelesen …", "Es wird geprüft …"]
