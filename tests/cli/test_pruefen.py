"""``zielkreis pruefen``: exit codes, forms, and a first screen that answers what matters."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.service.draft_around import draft_around
from tests.service.drafts import DOUBTFUL, DRAFT, ZV3, ZV4
from zielkreis.cli import pruefen
from zielkreis.cli.report_text.first_screen import LINES_OF_A_SCREEN
from zielkreis.domain.checking.craft.registry import CRAFT_RULES

DRAFTS = sorted((Path(__file__).parents[1] / "corpus/drafts").rglob("*.md")) + sorted(
    (Path(__file__).parents[1] / "corpus/drafts").rglob("*.txt")
)


def test_something_that_is_not_met_ends_with_one(call: Call, draft: Path) -> None:
    assert call("pruefen", draft).code == 1


def test_a_draft_in_which_all_is_met_ends_with_zero(
    call: Call, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruefen, "all_that_counts_is_met", lambda _: True)
    assert call("pruefen", draft).code == 0


def test_the_json_form_has_the_fields_of_the_contract(call: Call, draft: Path) -> None:
    data = json.loads(call("pruefen", draft, "--format", "json").out)
    agreement, report = data["agreement"], data["report"]
    assert {"type", "types", "year", "concluded_on", "text", "parties", "signatories"} <= agreement.keys()
    assert agreement["type"] == "ZV5"
    assert agreement["parties"][0].keys() >= {"code", "name"}
    assert agreement["signatories"][0].keys() >= {"code", "function", "role"}
    statement_keys = "id text place start end kind responsibility parts judgements support".split()
    assert set(statement_keys) <= agreement["statements"][0].keys()
    judgement_keys = "id class outcome reason citation places remedy".split()
    assert all(set(judgement_keys) <= each.keys() for each in report["judgements"])
    ids = [each["id"] for each in report["judgements"]]
    assert {"a", "b", "c", "d", "e1", "e2", "PARTIES", "R_18B"} <= set(ids)
    places = [place for each in report["judgements"] for place in each["places"]]
    assert all(set(place) == {"place", "start", "end", "quote"} for place in places)


def test_a_stated_law_day_and_type_count(call: Call, draft: Path) -> None:
    answer = call("pruefen", draft, "--format", "json", "--stichtag", "2012-05-05", "--typ", "zv4")
    data = json.loads(answer.out)
    assert data["report"]["on"] == "2012-05-05"
    assert data["agreement"]["type"] == "ZV4"


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_every_form_of_the_report_tells_how_duties_divide(call: Call, draft: Path, form: str) -> None:
    answer = call("pruefen", draft, "--format", form)
    assert "Verbindliche Pflichten der oberen zur unteren Seite: " in " ".join(answer.out.split())


def test_a_report_is_written_to_a_file_and_the_file_is_named(call: Call, draft: Path, tmp_path: Path) -> None:
    for form in ("text", "json", "html"):
        target = tmp_path / f"bericht.{form}"
        answer = call("pruefen", draft, "--format", form, "--ausgabe", target)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err == f"Geschrieben: {target}\n"
        assert target.stat().st_size > 1000


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_the_first_screen_says_what_holds_and_what_matters(call: Call, path: Path) -> None:
    lines = call("pruefen", path).out.splitlines()
    screen = "\n".join(lines[:LINES_OF_A_SCREEN])
    assert "Vertragspartner: " in screen
    assert "Rechtsstand: " in screen
    for name in ("a", "b", "c", "d", "e1", "e2", "Recht", "Handwerk"):
        (row,) = [line for line in lines[:LINES_OF_A_SCREEN] if line.startswith(f"  {name} ")]
        assert row[12:27].strip() in {"erfüllt", "nicht erfüllt", "offen", "entfällt"}
    assert "Was am meisten zählt" in screen or "Es ist nichts offen: " in screen
    third = next((line for line in lines if line.startswith("3. ")), None)
    assert third is None or third in lines[:LINES_OF_A_SCREEN]


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_no_line_is_wider_than_eighty_columns_and_none_has_colour(call: Call, path: Path) -> None:
    for command in ("pruefen", "lesen"):
        lines = call(command, path).out.splitlines()
        assert max(map(len, lines)) <= 80
        assert not any("\x1b" in line for line in lines)


def test_the_three_classes_stand_apart(call: Call, draft: Path) -> None:
    text = call("pruefen", draft).out
    order = [text.index(heading) for heading in ("\nRECHT: ", "\nFORDERUNG: ", "\nHANDWERK: ", "\nDIE ZIELE")]
    assert order == sorted(order)


def test_text_of_a_draft_does_not_act_on_the_screen(call: Call, draft: Path) -> None:
    text = draft.read_text("utf-8")
    draft.write_text(text.replace("2,5 %", "2,5 % [red]\x1b[31m\u202erot"), encoding="utf-8")
    for command in ("pruefen", "lesen"):
        shown = call(command, draft).out
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "[red]" in shown, "what looks like markup stays as it is"


def test_colour_adds_to_the_words(call: Call, draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = call("pruefen", draft).out
    monkeypatch.setattr(pruefen, "is_screen", lambda _target: True)
    coloured = call("pruefen", draft).out
    assert "\x1b[1;31m" in coloured
    assert _without_colour(coloured) == plain


def test_the_first_screen_of_a_doubtful_paper_warns_before_anything_is_called_met(
    call: Call, tmp_path: Path
) -> None:
    paper = tmp_path / "notizen.txt"
    paper.write_text(DOUBTFUL, encoding="utf-8")
    screen = "\n".join(call("pruefen", paper).out.splitlines()[:LINES_OF_A_SCREEN])
    assert screen.index("ACHTUNG: Der Text sieht nicht wie eine Zielvereinbarung aus.") < screen.index(
        "erfüllt"
    )
    assert "Was tun: Prüfen, ob es die richtige Datei ist" in screen
    assert screen.count("nur dem Wortlaut nach") == 3
    assert "Was am meisten zählt" in screen
    report = json.loads(call("pruefen", paper, "--format", "json").out)["report"]
    assert [each["code"] for each in report["cautions"]] == ["no_agreement"]


def test_a_paper_of_another_year_is_compared_with_a_warning(call: Call, tmp_path: Path) -> None:
    own, land = tmp_path / "kreis.txt", tmp_path / "land.txt"
    own.write_text(ZV4, encoding="utf-8")
    land.write_text(ZV3.replace("2015", "2014"), encoding="utf-8")
    answer = call("pruefen", own, "--orientierung", land)
    assert answer.code == 1
    assert "ACHTUNG: Entwurf und Vereinbarung zum Vergleich gelten" in answer.out


def test_workmanship_is_called_by_its_german_title(call: Call, draft: Path) -> None:
    draft.write_text(f"{DRAFT}\n\nDie Ziele für 1999 gelten fort.\n", encoding="utf-8")
    ids = [each.id for each in CRAFT_RULES]
    lines = call("pruefen", draft).out.splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("  Kennung: "))
    assert not [each for each in ids if each in text and "_" in each]
    assert "\nTrägt die Vereinbarung ein Datum oder eine Stelle dafür? · nicht erfüllt\n" in text
    found = json.loads(call("pruefen", draft, "--format", "json").out)["report"]["judgements"]
    assert "date_missing" in [each["id"] for each in found]


def test_law_is_called_by_its_german_title_with_the_id_behind(call: Call, draft: Path) -> None:
    lines = call("pruefen", draft).out.splitlines()
    assert not [line for line in lines if line.startswith(("PARTIES", "CONSENT", "R_"))]
    assert "  Kennung: PARTIES" in lines
    assert any(line.startswith("    – Liegt das Einvernehmen") for line in lines)


def _without_colour(text: str) -> str:
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[1;31m", "\x1b[33m"):
        text = text.replace(code, "")
    return text


def test_what_is_met_shows_the_sentence_that_meets_it_and_no_long_list(call: Call, tmp_path: Path) -> None:
    promises = " ".join(
        f"Das Land stellt dem Kreis im Jahr 2012 für die Schuldnerberatung {amount}.000 Euro bereit."
        for amount in (85, 86, 87, 88)
    )
    draft = tmp_path / "entwurf.txt"
    draft.write_text(draft_around(promises, kind="ZV5", year=2012, section="Unterstützung"), "utf-8")
    finding = call("pruefen", draft).out.partition("\nd · erfüllt")[2].partition("\ne1 · ")[0]
    assert finding.count("  Stelle: ") == 2
    assert "85.000 Euro" in finding
    assert "und 2 weitere" in finding
