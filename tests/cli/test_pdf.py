"""``zielkreis pruefen --format pdf``: a file, a pipe, never a terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call
from zielkreis.cli.app import run


def test_the_report_is_written_as_pdf(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "befund.pdf"
    answer = call("pruefen", draft, "--format", "pdf", "--ausgabe", target)
    assert answer.code == 1
    assert answer.err == f"Geschrieben: {target}\n"
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_program_can_take_it_from_the_standard_output(
    draft: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["pruefen", str(draft), "--format", "pdf", "--ausgabe", str(tmp_path / "befund.pdf")]) == 1
    assert run(["pruefen", str(draft), "--format", "pdf"]) == 1
    assert capsysbinary.readouterr().out == (tmp_path / "befund.pdf").read_bytes()


def test_a_terminal_is_refused_before_the_work_begins(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    answer = call("pruefen", "fehlt.docx", "--format", "pdf")
    assert answer.code == 2
    assert "Der Bericht als PDF lässt sich nicht auf dem Bildschirm zeigen" in answer.err
    assert "„fehlt.docx“ gibt es nicht" in answer.err
