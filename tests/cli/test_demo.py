"""``make run``: the example drafts are checked, shown, written and compared."""

from pathlib import Path

import pytest

from zielkreis.cli import demo


@pytest.fixture
def examples(repository: Path) -> Path:
    return repository / "examples/rhein-sieg-2012"


def test_it_shows_the_report_and_names_the_files_it_wrote(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo.show_examples(examples, tmp_path / "ergebnis")
    shown = capsys.readouterr().out
    assert shown.startswith("Zielvereinbarung 2012\n")
    reports = [f"{name}.{form}" for name in (demo.DRAFT, demo.READY) for form in ("html", "pdf", "json")]
    for name in (*reports, "stellungnahme.docx", "entwurf-kommentiert.docx"):
        path = tmp_path / "ergebnis" / name
        assert path.stat().st_size > 1000
        assert f"Geschrieben: {path}" in shown


def test_it_ends_with_one_where_a_result_is_not_the_expected_one(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (demo.DRAFT, demo.READY):
        (tmp_path / f"{name}.docx").write_bytes((examples / f"{name}.docx").read_bytes())
        (tmp_path / f"{name}.erwartet.yaml").write_text("outcomes: {e2: met}", encoding="utf-8")
    assert demo.show_examples(tmp_path, tmp_path / "ergebnis") == demo.DIFFERENT
    assert "entwurf: e2: erwartet „erfüllt“, gefunden „nicht erfüllt“" in capsys.readouterr().out


def test_it_ends_with_zero_where_all_is_as_expected(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (demo.DRAFT, demo.READY):
        (tmp_path / f"{name}.docx").write_bytes((examples / f"{name}.docx").read_bytes())
        (tmp_path / f"{name}.erwartet.yaml").write_text("outcomes: {e2: not_met}", encoding="utf-8")
    assert demo.show_examples(tmp_path, tmp_path / "ergebnis") == demo.AS_EXPECTED
    assert "Alle Ergebnisse sind wie erwartet." in capsys.readouterr().out
