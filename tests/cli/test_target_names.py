"""A file is not called by the ending of another form than it has."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.parametrize(
    "case",
    [
        (
            "pruefen",
            "html",
            "befund.docx",
            "HTML-Seite (--format html); nennen Sie eine Datei, die auf .html endet.",
        ),
        ("pruefen", "html", "befund.pdf", "die auf .html endet, oder schreiben Sie --format pdf."),
        (
            "pruefen",
            "text",
            "befund.pdf",
            "Text (--format text); nennen Sie eine Datei, die auf .txt endet, oder ",
        ),
        ("pruefen", "pdf", "befund.txt", "PDF-Datei (--format pdf)"),
        ("pruefen", "json", "befund.HTML", "oder schreiben Sie --format html."),
        ("lesen", "json", "entwurf.docx", "JSON-Datei (--format json)"),
        ("pflichten", "ics", "termine.xlsx", "Kalenderdatei (--format ics)"),
        ("pflichten", "xlsx", "pflichten.ods", "Excel-Datei (--format xlsx)"),
    ],
)
def test_the_ending_of_another_form_is_refused_with_what_to_do(
    call: Call, draft: Path, tmp_path: Path, case: tuple[str, str, str, str]
) -> None:
    command, form, name, words = case
    target = tmp_path / name
    answer = call(command, draft, "--format", form, "--ausgabe", target)
    assert (answer.code, answer.out) == (2, "")
    assert f"{name}“ ist kein Name für eine" in answer.err or "ist kein Name für einen" in answer.err
    assert words in " ".join(answer.err.split())
    assert not target.exists()


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("html", "befund.htm"),
        ("html", "befund"),
        ("json", "befund.2012"),
        ("text", "befund.md"),
        ("json", "b.txt"),
    ],
)
def test_another_name_is_the_choice_of_whoever_writes(
    call: Call, draft: Path, tmp_path: Path, form: str, name: str
) -> None:
    target = tmp_path / name
    assert call("pruefen", draft, "--format", form, "--ausgabe", target).code == 1
    assert target.read_text("utf-8")
