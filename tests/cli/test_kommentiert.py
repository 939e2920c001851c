"""``zielkreis pruefen --kommentiert``: a Word file for the other side, only with what was released."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.files.docx_comments.commented_files import comment_texts, root_of, words_under_comments
from tests.files.docx_comments.validator import W, faults_of

EXAMPLE = Path(__file__).parents[2] / "examples/rhein-sieg-2012/entwurf.docx"
WAIVERS = """\
- befund: d
  stelle: § 7 Abs. 1
  wortlaut: Das Land fördert den Austausch und den Transfer von Informationen zwischen den kommunalen Trägern.
  grund: genügt
  name: Amt 50
"""


def test_the_commented_file_is_written_beside_the_report(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "antwort.docx"
    answer = call("pruefen", EXAMPLE, "--kommentiert", target, "--freigabe", "d,e1", "--freigabe", "Handwerk")
    assert answer.code == 1
    assert answer.out.startswith("Zielvereinbarung 2012")
    assert f"Geschrieben: {target}" in answer.err
    assert "Anmerkungen zu 3 Befunden" in answer.err
    data = target.read_bytes()
    assert not faults_of(data)
    texts = comment_texts(data)
    assert {each.split(",")[0] for each in texts.values()} == {"Forderung d", "Forderung e1", "Handwerk"}
    number = next(id for id, text in texts.items() if text.startswith("Forderung e1"))
    assert words_under_comments(data)[number] == "Für den Rhein-Sieg-Kreis"


def test_the_author_is_neutral_unless_said_and_the_file_names_nobody_else(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "antwort.docx"
    call("pruefen", EXAMPLE, "--kommentiert", target, "--freigabe", "d")
    assert _authors(target) == {("Anmerkung", "A")}
    call("pruefen", EXAMPLE, "--kommentiert", target, "--freigabe", "d", "--verfasser", "Kreis, Amt 50")
    assert _authors(target) == {("Kreis, Amt 50", "KA5")}
    with zipfile.ZipFile(EXAMPLE) as before, zipfile.ZipFile(target) as after:
        assert before.read("docProps/core.xml") == after.read("docProps/core.xml")


def _authors(path: Path) -> set[tuple[str, str]]:
    comments = root_of(path.read_bytes(), "word/comments.xml").iter(W + "comment")
    return {(each.get(W + "author"), each.get(W + "initials")) for each in comments}


def test_findings_set_aside_do_not_go_out(call: Call, tmp_path: Path) -> None:
    target, waivers = tmp_path / "antwort.docx", tmp_path / "liste.yaml"
    waivers.write_text(WAIVERS, encoding="utf-8")
    call("pruefen", EXAMPLE, "--zurueckgestellt", waivers, "--kommentiert", target, "--freigabe", "d")
    words = words_under_comments(target.read_bytes())
    assert len(words) == 3
    assert not any(each.startswith("Das Land fördert") for each in words.values())
    assert "Amt 50" not in "".join(comment_texts(target.read_bytes()).values())
    call("pruefen", EXAMPLE, "--kommentiert", target, "--freigabe", waivers)
    assert not any(
        each.startswith("Das Land fördert") for each in words_under_comments(target.read_bytes()).values()
    )


def test_without_a_release_nothing_is_written_and_the_choices_are_told(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "antwort.docx"
    answer = call("pruefen", EXAMPLE, "--kommentiert", target)
    assert answer.code == 2
    assert "--kommentiert verlangt --freigabe" in answer.err
    assert "Recht, Forderung, Handwerk" in answer.err
    nothing = call("pruefen", EXAMPLE, "--kommentiert", target, "--freigabe", "Recht")
    assert nothing.code == 2
    assert "Nichts freigegeben" in nothing.err
    assert "a (Forderung)" in nothing.err
    assert not target.exists()


def test_all_faults_of_the_call_are_told_at_once(call: Call, draft: Path) -> None:
    answer = call("pruefen", draft, "--kommentiert", "-", "--format", "x", "--verfasser", "x" * 81)
    assert answer.code == 2
    for said in (
        "kein Name für die kommentierte Datei",
        "--format",
        "verlangt --freigabe",
        "--verfasser",
        "keine Word-Datei",
    ):
        assert said in answer.err
    assert answer.out == ""


@pytest.mark.parametrize(("option", "value"), [("--freigabe", "Recht"), ("--verfasser", "Kreis")])
def test_options_for_the_other_side_alone_are_a_fault(
    call: Call, draft: Path, option: str, value: str
) -> None:
    answer = call("pruefen", draft, option, value)
    assert answer.code == 2
    assert f"{option} wirkt beim Prüfen nur zusammen mit --kommentiert" in answer.err


def test_the_draft_itself_and_the_report_are_not_written_over(call: Call, tmp_path: Path) -> None:
    draft, report = tmp_path / "entwurf.docx", tmp_path / "x.docx"
    draft.write_bytes(EXAMPLE.read_bytes())
    answer = call("pruefen", draft, "--kommentiert", draft, "--freigabe", "d")
    assert "ist zugleich die Eingabe" in answer.err
    answer = call("pruefen", draft, "--kommentiert", report, "--ausgabe", report, "--freigabe", "d")
    assert "nennen dieselbe Datei" in answer.err
    assert draft.read_bytes() == EXAMPLE.read_bytes()
    assert not report.exists()


def test_a_finding_that_does_not_exist_is_a_fault(call: Call, tmp_path: Path) -> None:
    answer = call("pruefen", EXAMPLE, "--kommentiert", tmp_path / "x.docx", "--freigabe", "z")
    assert answer.code == 2
    assert "„z“ ist weder eine Klasse noch ein Befund" in answer.err
