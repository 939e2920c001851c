"""``zielkreis stellungnahme``: only what was released goes out; what cannot be used is told in German."""

import io
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Call
from tests.files.letter.templates import POINTS, lines, template
from tests.service.drafts import DRAFT, LETTER, ZV4
from zielkreis.cli.app import run


def test_it_writes_the_letter_about_what_was_released_alone(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    answer = call(
        "stellungnahme", draft, "--freigabe", "b,e1", "--antwort-bis", "2012-06-15", "--ausgabe", target
    )
    assert answer.code == 0
    assert f"Geschrieben: {target}" in answer.err
    assert "Freigegeben: b, e1" in answer.err
    assert "Vor dem Absenden einzutragen, auch im Briefkopf: [Straße" in answer.err
    said = lines(target.read_bytes())
    assert "Bitte antworten Sie uns bis zum 15. Juni 2012." in said
    assert "Präzise Ziele" in said
    assert "Unterschrift der Geschäftsführung des Jobcenters" in said
    assert "Messbare Ziele" not in said
    assert "„Die Schuldnerberatung nach § 16a Nr. 2 SGB II soll verbessert werden.“" in "\n".join(said)


def test_nothing_meant_for_the_own_house_goes_out(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    call("stellungnahme", draft, "--freigabe", "Recht,Forderung,Handwerk", "--ausgabe", target)
    words = " ".join(lines(target.read_bytes()))
    for internal in ("Grenzen", "Bekannt ist", "gab sie am 05.07.2013", "Zielkreis", "kreis, Stand"):
        assert internal not in words


def test_what_is_set_aside_stays_in_the_house(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    call("zurueckstellen", draft, "--befund", "e1", "--grund", "Geheimer Grund", "--name", "A. Muster")
    answer = call("stellungnahme", draft, "--freigabe", "Forderung", "--ausgabe", target)
    words = " ".join(lines(target.read_bytes()))
    assert "e1" not in answer.err
    assert "Unterschrift der Geschäftsführung" not in words
    assert "Geheimer Grund" not in words
    assert "Muster" not in words


@pytest.mark.parametrize("options", [(), ("--freigabe", "e1,R_ABS3,PARTIES")])
def test_without_anything_released_it_says_what_could_be(
    call: Call, draft: Path, tmp_path: Path, options: tuple[str, ...]
) -> None:
    target = tmp_path / "brief.docx"
    call("zurueckstellen", draft, "--befund", "e1", "--grund", "x", "--name", "y")
    answer = call("stellungnahme", draft, *options, "--ausgabe", target)
    assert answer.code == 2
    assert "Nichts freigegeben. Mit --freigabe ließen sich freigeben:" in answer.err
    assert "b (Forderung)" in answer.err
    assert not target.exists()


def test_the_letter_goes_to_the_standard_output_where_a_program_takes_it(
    draft: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["stellungnahme", str(draft), "--freigabe", "b"]) == 0
    written = capsysbinary.readouterr().out
    assert docx.Document(io.BytesIO(written)).paragraphs


def test_a_template_of_the_house_is_filled(call: Call, draft: Path, tmp_path: Path) -> None:
    house, target = tmp_path / "haus.docx", tmp_path / "brief.docx"
    house.write_bytes(template("Kreisverwaltung", *POINTS))
    answer = call("stellungnahme", draft, "--freigabe", "b", "--vorlage", house, "--ausgabe", target)
    assert answer.code == 0
    assert lines(target.read_bytes()) == ["Kreisverwaltung", "Präzise Ziele"]


def test_a_template_with_faults_is_refused_and_nothing_written(
    call: Call, draft: Path, tmp_path: Path
) -> None:
    house, target = tmp_path / "haus.docx", tmp_path / "brief.docx"
    house.write_bytes(template("{{ betref }}", *POINTS))
    answer = call("stellungnahme", draft, "--freigabe", "b", "--vorlage", house, "--ausgabe", target)
    assert answer.code == 2
    assert "Das Feld „betref“ gibt es nicht. Stelle: Text" in answer.err
    assert not target.exists()


def test_the_sample_template_is_written_and_can_be_used_at_once(
    call: Call, draft: Path, tmp_path: Path
) -> None:
    house, target = tmp_path / "haus.docx", tmp_path / "brief.docx"
    assert call("stellungnahme", "--mustervorlage", "--ausgabe", house).code == 0
    answer = call("stellungnahme", draft, "--freigabe", "b", "--vorlage", house, "--ausgabe", target)
    assert answer.code == 0
    assert "Präzise Ziele" in lines(target.read_bytes())


def test_the_tone_changes_the_words_around_the_points(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    call("stellungnahme", draft, "--freigabe", "b", "--ton", "verbindlich", "--ausgabe", target)
    assert "Wir möchten die Vereinbarung gern mit Ihnen schließen." in "\n".join(lines(target.read_bytes()))


def test_all_faults_of_a_call_are_told_at_once(call: Call, draft: Path) -> None:
    answer = call(
        "stellungnahme", draft, "--ton", "laut", "--antwort-bis", "15.6.", "--vorlage", "fehlt.docx",
        "--ausgabe", draft,
    )  # fmt: skip
    assert answer.code == 2
    for words in ("für --ton nicht", "kein Tag für --antwort-bis", "„fehlt.docx“ gibt es nicht", "zugleich"):
        assert words in answer.err


def test_a_name_of_another_form_is_refused_for_a_word_file(call: Call, draft: Path, tmp_path: Path) -> None:
    for arguments in ((draft, "--freigabe", "b"), ("--mustervorlage",)):
        answer = call("stellungnahme", *arguments, "--ausgabe", tmp_path / "brief.pdf")
        assert answer.code == 2
        assert "ist kein Name für eine Word-Datei" in answer.err
    assert not (tmp_path / "brief.pdf").exists()


def test_without_a_draft_it_says_what_is_missing(call: Call) -> None:
    answer = call("stellungnahme", "--freigabe", "b")
    assert answer.code == 2
    assert answer.err.startswith("Es fehlt die Angabe ENTWURF.")


def test_words_of_a_draft_are_never_read_as_fields(call: Call, tmp_path: Path) -> None:
    path, target = tmp_path / "entwurf.txt", tmp_path / "brief.docx"
    hostile = "Die Schuldnerberatung {{ 7*7 }} {% for x in y %} <w:p> & {_{ soll \u202e verbessert werden."
    path.write_text(DRAFT.replace("§ 2 Unterstützung", f"{hostile}\n\n§ 2 Unterstützung"), encoding="utf-8")
    assert call("stellungnahme", path, "--freigabe", "b", "--ausgabe", target).code == 0
    words = "\n".join(lines(target.read_bytes()))
    assert "{{ 7*7 }} {% for x in y %} <w:p> & {_{ soll" in words
    assert "\u202e" not in words


@pytest.mark.parametrize("text", [LETTER, ZV4, ""])
def test_any_draft_ends_without_a_trace_of_calls(call: Call, tmp_path: Path, text: str) -> None:
    path = tmp_path / "entwurf.txt"
    path.write_text(text, encoding="utf-8")
    answer = call(
        "stellungnahme", path, "--freigabe", "Recht,Forderung,Handwerk", "--ausgabe", tmp_path / "b.docx"
    )
    assert answer.code in (0, 2)
    assert "Fehler in Zielkreis" not in answer.err


def test_it_says_that_own_figures_may_go_out(call: Call, draft: Path, tmp_path: Path) -> None:
    table = tmp_path / "zahlen.csv"
    table.write_text(
        "Kennzahl;Jahr;Zähler;Nenner;Quelle\nK2;2011;4800;17850;eigene Zählung\n", encoding="utf-8"
    )
    wanted = ("--freigabe", "b", "--ausgabe", tmp_path / "brief.docx")
    assert "eigenen Zahlen" not in call("stellungnahme", draft, *wanted).err
    assert "eigenen Zahlen" in call("stellungnahme", draft, *wanted, "--zahlen", table).err
