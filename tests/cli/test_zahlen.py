"""``zielkreis pruefen --zahlen``: proposals and meanings in every form, and faults by line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from zielkreis.cli.layout import WIDTH

EXAMPLE = Path(__file__).parents[2] / "examples/rhein-sieg-2012"


@pytest.fixture
def figures(tmp_path: Path) -> Path:
    """Figures for the target of the small draft."""
    path = tmp_path / "zahlen.csv"
    path.write_text("Kennzahl;Jahr;Zähler;Nenner;Quelle\nK2;2011;4.800;18.000;Statistik\n", encoding="cp1252")
    return path


def test_the_text_shows_proposals_once_and_what_a_target_means(
    call: Call, draft: Path, figures: Path
) -> None:
    answer = call("pruefen", draft, "--zahlen", figures)
    assert answer.code == 1
    assert "WAS HEISST DAS BEI UNS?" in answer.out
    assert "+2,5 % sind 120 Integrationen mehr im Jahr, zehn im Monat" in " ".join(answer.out.split())
    assert answer.out.count("Bis zum 31.12.2012 ist [Vorhaben eintragen]") == 1
    assert all(len(line) <= WIDTH for line in answer.out.splitlines())


def test_without_figures_there_are_proposals_and_no_meanings(call: Call, draft: Path) -> None:
    answer = call("pruefen", draft)
    assert "Vorschlag (§ 1" in answer.out
    assert "BEI UNS" not in answer.out


def test_the_json_form_holds_all_of_them(call: Call, draft: Path, figures: Path) -> None:
    data = json.loads(call("pruefen", draft, "--zahlen", figures, "--format", "json").out)
    assert {each["kind"] for each in data["proposals"]} >= {"target", "signature"}
    ids = {each["id"] for each in data["agreement"]["statements"]}
    assert {each["statement"] for each in data["meanings"]} <= ids
    assert data["meanings"][0]["source"] == "Statistik, 2011"


def test_the_page_shows_them_beside_the_target(call: Call, draft: Path, figures: Path) -> None:
    page = call("pruefen", draft, "--zahlen", figures, "--format", "html").out
    assert '<p class="proposal"><b>Vorschlag:</b>' in page
    assert '<p class="meaning"><b>Bei uns:</b> +2,5 % sind 120 Integrationen' in page


def test_a_long_report_shows_two_proposals_a_finding_and_counts_the_rest(call: Call) -> None:
    out = call("pruefen", EXAMPLE / "entwurf.docx", "--zahlen", EXAMPLE / "zahlen.csv").out
    assert "weitere Vorschläge: mit --format html, pdf oder json" in out
    for finding in out.split("\n\n"):
        assert sum(line.startswith("  Vorschlag (") for line in finding.splitlines()) <= 2


def test_all_faults_of_the_table_are_told_by_line_and_nothing_is_checked(call: Call, draft: Path) -> None:
    table = draft.with_name("zahlen.csv")
    table.write_text(
        "Kennzahl;Jahr;Zähler;Nenner;Quelle\nK2;2011;-1;5;Statistik\nK2;gestern;x;5;\n", encoding="utf-8"
    )
    answer = call("pruefen", draft, "--zahlen", table)
    assert (answer.code, answer.out) == (2, "")
    assert "Zeile 2: Der Zähler −1 ist negativ" in answer.err
    assert "Zeile 3: „gestern“ ist weder ein Jahr" in answer.err
    assert "Zeile 3: Quelle ist leer." in answer.err


def test_a_file_that_is_not_there_is_named(call: Call, draft: Path) -> None:
    answer = call("pruefen", draft, "--zahlen", draft.with_name("nichts.csv"))
    assert answer.code == 2
    assert "nichts.csv" in answer.err


def test_the_standard_input_cannot_be_draft_and_figures(call: Call) -> None:
    answer = call("pruefen", "-", "--zahlen", "-")
    assert answer.code == 2
    assert "--zahlen" in answer.err
