"""A finding is set aside beside the draft, and every report tells so as long as the words are the same."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Call
from tests.service.drafts import DRAFT
from zielkreis.cli.waiver_files import ENDING

WHO = ("--grund", "Wird mündlich geklärt", "--name", "A. Muster", "--am", "2012-06-12")
MARK = "Wird mündlich geklärt (A. Muster, 12.06.2012)"
CHANGED = "Die Schuldnerberatung nach § 16a Nr. 2 SGB II soll verbessert werden."


def list_of(draft: Path) -> Path:
    return draft.with_name(draft.name + ENDING)


def checked(call: Call, draft: Path, *options: object) -> Any:
    return json.loads(call("pruefen", draft, "--format", "json", *options).out)


def open_ids(call: Call, draft: Path) -> list[str]:
    findings = checked(call, draft)["report"]["judgements"]
    return [each["id"] for each in findings if each["outcome"] in ("not_met", "undecided")]


def test_a_finding_set_aside_is_marked_in_every_form_and_still_stands(call: Call, draft: Path) -> None:
    answer = call("zurueckstellen", draft, "--befund", "b", *WHO)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err.startswith("Zurückgestellt: b an ")
    text = " ".join(call("pruefen", draft).out.split())
    assert (
        f"b · nicht erfüllt, zurückgestellt · Ziele sind präzise beschrieben Zurückgestellt: {MARK}" in text
    )
    page = call("pruefen", draft, "--format", "html").out
    assert f"Zurückgestellt: {MARK}" in page
    data = checked(call, draft)
    assert all(each["state"] == "holds" and each["places"] for each in data["waivers"])
    assert "b" in open_ids(call, draft)


def test_what_is_set_aside_is_no_main_point_and_fails_no_check(call: Call, draft: Path) -> None:
    assert "1. Recht" in call("pruefen", draft).out or "1. Forderung" in call("pruefen", draft).out
    for identity in open_ids(call, draft):
        assert call("zurueckstellen", draft, "--befund", identity, *WHO).code == 0
    answer = call("pruefen", draft)
    assert answer.code == 0
    assert "Es ist nichts offen, was nicht zurückgestellt ist." in answer.out
    assert "Was am meisten zählt" not in answer.out


def test_words_that_changed_bring_the_finding_back_and_the_report_says_so(call: Call, draft: Path) -> None:
    call("zurueckstellen", draft, "--befund", "b", *WHO)
    draft.write_text(DRAFT.replace("verbessert", "wesentlich verbessert"), encoding="utf-8")
    answer = call("pruefen", draft)
    assert answer.code == 1
    told = " ".join(answer.out.split())
    assert "ZURÜCKSTELLUNGEN OHNE WIRKUNG" in told
    assert f"hinfällig: der Wortlaut hat sich geändert. Sie galt für: „{CHANGED}“ Grund war: {MARK}" in told
    page = call("pruefen", draft, "--format", "html").out
    assert "Zurückstellungen ohne Wirkung" in page


def test_one_place_set_aside_leaves_the_others(call: Call, draft: Path) -> None:
    more = "Die Beratung soll besser werden.\n\n§ 2 Unterstützung"
    draft.write_text(DRAFT.replace("§ 2 Unterstützung", more), encoding="utf-8")
    findings = checked(call, draft)["report"]["judgements"]
    first, *others = next(each["places"] for each in findings if each["id"] == "c")
    assert others
    call("zurueckstellen", draft, "--befund", "c", "--stelle", first["place"], *WHO)
    (aside,) = checked(call, draft)["waivers"]
    assert aside["places"] == [first]
    told = call("pruefen", draft).out
    assert f"Zurückgestellt an {first['place']}: {MARK}" in " ".join(told.split())
    assert "c · nicht erfüllt · Ziele" in told


def test_setting_aside_twice_changes_nothing(call: Call, draft: Path) -> None:
    call("zurueckstellen", draft, "--befund", "b", *WHO)
    before = list_of(draft).read_bytes()
    answer = call("zurueckstellen", draft, "--befund", "b", *WHO)
    assert "nichts geändert" in answer.err
    assert list_of(draft).read_bytes() == before


def test_what_people_wrote_into_the_list_stays(call: Call, draft: Path) -> None:
    own = "# Besprechung vom 11.06.\n- befund: e1  # später\n  grund: Kommt\n  name: B. Muster\n"
    list_of(draft).write_text(own, encoding="utf-8")
    call("zurueckstellen", draft, "--befund", "b", *WHO)
    assert list_of(draft).read_text(encoding="utf-8").startswith(own)


def test_another_list_can_be_named_and_for_a_stream_it_must(call: Call, draft: Path, tmp_path: Path) -> None:
    other = tmp_path / "liste.yaml"
    call("zurueckstellen", draft, "--befund", "b", "--zurueckgestellt", other, *WHO)
    assert not list_of(draft).exists()
    assert not checked(call, draft)["waivers"]
    assert checked(call, draft, "--zurueckgestellt", other)["waivers"]
    answer = call("zurueckstellen", "-", "--befund", "b", *WHO)
    assert answer.code == 2
    assert "muss --zurueckgestellt die Datei nennen" in answer.err


def test_a_list_that_is_none_stops_the_check_with_all_its_faults(call: Call, draft: Path) -> None:
    list_of(draft).write_text("- {befund: b, grund: ' '}\n- {befunt: c}\n", encoding="utf-8")
    answer = call("pruefen", draft, "--format", "pdv")
    assert (answer.code, answer.out) == (2, "")
    for words in ("Eintrag 1 › name: fehlt", "Eintrag 2 › befunt: ist unbekannt", "„pdv“"):
        assert words in answer.err


def test_a_call_that_cannot_be_used_says_all_its_faults_and_writes_nothing(call: Call, draft: Path) -> None:
    answer = call("zurueckstellen", draft, "--befund", "b", "--grund", " ", "--name", "", "--am", "heute")
    assert answer.code == 2
    assert "--befund" not in answer.err
    for words in ("Es fehlt --grund", "Es fehlt --name", "„heute“ ist kein Tag"):
        assert words in answer.err
    answer = call("zurueckstellen", draft, "--befund", "zz", *WHO)
    assert answer.code == 2
    assert "Zurückstellen lassen sich: " in answer.err
    assert not list_of(draft).exists()


def test_a_list_that_cannot_be_written_is_said_to_be_so(call: Call, draft: Path, tmp_path: Path) -> None:
    for list_, words in ((tmp_path / "weg" / "liste.yaml", "gibt es nicht"), (tmp_path, "ein Verzeichnis")):
        answer = call("zurueckstellen", draft, "--befund", "b", "--zurueckgestellt", list_, *WHO)
        assert answer.code == 2
        assert words in answer.err
    answer = call("zurueckstellen", draft, "--befund", "b", "--zurueckgestellt", draft, *WHO)
    assert "ist zugleich die Eingabe" in answer.err


def test_nothing_is_left_behind_beside_the_list(call: Call, draft: Path) -> None:
    call("zurueckstellen", draft, "--befund", "b", *WHO)
    assert sorted(each.name for each in draft.parent.iterdir()) == [draft.name, list_of(draft).name]
