"""Demands are raised and given up, answers recorded: what the forms take, and what they refuse."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.web import story
from tests.web.talking import (
    ANSWER,
    DEMAND,
    TALKS,
    answered,
    demanded,
    look_at,
    page_of,
    say,
    state,
)
from zielkreis.domain.values.talks import AnswerGrade, DemandState, Weight
from zielkreis.service.keeping.desk import Desk

# --- Demands


def test_a_demand_is_recorded_for_the_own_house_unless_somebody_says_otherwise(
    client: Client, begun: Desk
) -> None:
    form = look_at(client, DEMAND)
    assert re.search(r'value="house"[^>]*checked', form.source)
    page = say(client, DEMAND, **demanded(id="c", reasons="weil\n\nund weil"))
    assert page.to == f"{TALKS}#forderung-c"
    (standing,) = state(begun).demands
    assert standing.demand.words == "Die Ziele müssen messbar sein."
    assert (standing.demand.weight, standing.demand.by) == (Weight.INDISPENSABLE, "kreis")
    assert standing.demand.reasons == ("weil", "und weil")
    assert state(begun).house_only == {"c"}
    after = look_at(client, TALKS)
    assert "Forderung c eingetragen." in after.words
    assert "sieht nur Ihr Haus" in after.words


def test_a_finding_comes_along_and_gives_the_demand_its_places(client: Client, told: Desk) -> None:
    came = page_of(client.get(f"{TALKS}?befund=e1&befund=e2"))
    assert came.to == f"{DEMAND}?befund=e1&befund=e2"
    form = look_at(client, came.to)
    assert re.findall(r'name="findings" value="(\w+)"[^>]*checked', form.source) == ["e1", "e2"]
    say(client, DEMAND, **demanded(findings=["e1", "e2"], id="neu"))
    demand = state(told).demands[-1].demand
    assert demand.findings == ("e1", "e2")
    assert demand.places


@pytest.mark.parametrize(
    ("said", "told_words"),
    [
        ({"words": ""}, "Wortlaut: Schreiben Sie, was verlangt wird."),
        ({"id": "zwei Worte"}, "Kennung: „zwei Worte“ ist als Kennung einer Forderung nicht brauchbar"),
        ({"raised_on": "2999-01-01"}, "Erhoben am: Eine Forderung kann nicht am 01.01.2999"),
        ({"by": "fremd"}, "Wer fordert: Bitte eine gültige Auswahl treffen."),
        ({"weight": ""}, "Gewicht: Dieses Feld ist zwingend erforderlich."),
    ],
)
def test_a_demand_that_is_refused_says_why_at_its_field_and_keeps_the_rest(
    client: Client, begun: Desk, said: dict[str, object], told_words: str
) -> None:
    page = say(client, DEMAND, **demanded(**{"reasons": "damit es hält", **said}))
    assert page.status == 422
    assert told_words in page.words
    assert "damit es hält" in page.words
    assert not state(begun).demands


def test_all_that_is_wrong_is_told_at_once(client: Client, told: Desk) -> None:
    page = say(client, DEMAND, **demanded(id="a", raised_on="2999-01-01"))
    assert "Kennung: Die Forderung a gibt es schon" in page.words
    assert "Erhoben am: Eine Forderung kann nicht am 01.01.2999" in page.words
    assert 'href="#id_id"' in page.source
    assert 'href="#id_raised_on"' in page.source


def test_words_that_the_draft_does_not_hold_are_told(client: Client, told: Desk) -> None:
    page = say(client, DEMAND, **demanded(quotes="Das steht nirgends."))
    assert "Worte des Entwurfs: Die Worte „Das steht nirgends.“ stehen so nicht in Fassung 1" in page.words


def test_a_demand_is_given_up_with_the_reason(client: Client, told: Desk) -> None:
    path = f"{TALKS}forderung/b/zuruecknehmen/"
    assert story.DEMANDS[1][2] in look_at(client, path).words
    refused = say(client, path, reason="", on="2012-04-19")
    assert refused.status == 422
    assert "Bitte schreiben Sie es in wenigen Worten." in refused.words
    assert say(client, path, reason="Ist Sache der Anlage.", on="2012-04-19").to == f"{TALKS}#forderung-b"
    page = look_at(client, TALKS)
    assert "zurückgenommen Ist Sache der Anlage." in page.words
    again = say(client, path, reason="noch einmal", on="2012-04-19")
    assert "ist schon zurückgenommen" in again.words


# --- Answers


def test_an_answer_is_recorded_with_its_effects_and_promises(client: Client, told: Desk) -> None:
    page = say(
        client,
        ANSWER,
        **answered(
            where=story.MEETING,
            speaker="Vertreter des MAIS",
            wirkung_1="partly_met",
            wirkung_3="refused",
            zusage_1_was="Zahlen nachreichen",
            zusage_1_bis="2012-05-02",
            zusage_2_was="im Ausschuss berichten",
            zusage_2_bis="2012-05-10",
            zusage_2_wer="Rhein-Sieg-Kreis",
        ),
    )
    assert page.to == f"{TALKS}#forderung-b"
    answer = state(told).answers[-1]
    assert [(each.demand, each.state) for each in answer.effects] == [
        ("b", DemandState.PARTLY_MET),
        ("d", DemandState.REFUSED),
    ]
    assert (answer.grade, answer.recorded_for) == (AnswerGrade.SIGNALLED, True)
    due = {each.what: (each.owed_by, each.owed_to, each.answer) for each in state(told).due}
    assert due["Zahlen nachreichen"] == ("mais", "kreis", answer.id)
    assert due["im Ausschuss berichten"] == ("kreis", "", answer.id)


@pytest.mark.parametrize(
    ("occasion", "grade"),
    [
        ("meeting", AnswerGrade.SIGNALLED),
        ("call", AnswerGrade.SIGNALLED),
        ("letter", AnswerGrade.WRITTEN),
        ("email", AnswerGrade.WRITTEN),
    ],
)
def test_how_firm_an_answer_is_follows_from_the_occasion(
    client: Client, begun: Desk, occasion: str, grade: AnswerGrade
) -> None:
    say(client, ANSWER, **answered(occasion=occasion))
    assert state(begun).answers[0].grade is grade


def test_an_answer_without_a_demand_stands_by_itself(client: Client, begun: Desk) -> None:
    assert say(client, ANSWER, **answered()).to == f"{TALKS}#antwort-A1"
    assert "Antworten ohne bestimmte Forderung" in look_at(client, TALKS).words


def test_words_of_the_draft_make_an_answer_stand_in_the_text(client: Client, told: Desk) -> None:
    say(client, ANSWER, **answered(quote="Es unterstützt den Kreis dabei,", wirkung_3="met"))
    answer = state(told).answers[-1]
    assert answer.grade is AnswerGrade.IN_TEXT
    assert re.search(r'Beleg: <a[^>]*entwurf/#stelle-\d+">entwurf.docx', look_at(client, TALKS).source)


def test_evidence_is_kept_and_can_be_fetched_by_its_name(client: Client, begun: Desk) -> None:
    files = [SimpleUploadedFile("Protokoll Köln.pdf", b"%PDF-"), SimpleUploadedFile("brief.txt", b"Text")]
    say(client, ANSWER, **answered(occasion="letter", evidence=files))
    names = [each.name for each in state(begun).answers[0].evidence]
    assert names == ["Protokoll Köln.pdf", "brief.txt"]
    address = re.search(r'href="([^"]*/beleg/[^"]*)"', look_at(client, TALKS).source)
    assert address
    fetched = client.get(address[1])
    assert fetched.content == b"%PDF-"
    assert fetched.headers["Content-Type"] == "application/octet-stream"
    assert fetched.headers["Content-Disposition"].startswith("attachment;")


def test_evidence_of_a_form_that_was_refused_is_not_chosen_twice(client: Client, begun: Desk) -> None:
    evidence = SimpleUploadedFile("protokoll.txt", b"Text")
    page = say(client, ANSWER, **answered(words="", evidence=evidence))
    assert page.status == 422
    assert "Schon hochgeladen: protokoll.txt" in page.words
    word = re.search(r'name="behalten" value="([^"]+)"', page.source)
    assert word
    say(client, ANSWER, **answered(behalten=word[1]))
    assert [each.name for each in state(begun).answers[0].evidence] == ["protokoll.txt"]


@pytest.mark.parametrize(
    ("said", "told_words"),
    [
        ({"words": " "}, "Wortlaut: Schreiben Sie, was gesagt oder geschrieben wurde."),
        ({"given_on": "2999-01-01"}, "Am: Eine Antwort kann nicht am 01.01.2999"),
        ({"grade": "written"}, "Belege: „schriftlich“ braucht einen Beleg"),
        ({"occasion": "letter", "grade": "signalled"}, "Wie fest: „mündlich signalisiert“ passt nicht"),
        (
            {"quote": "Das steht nirgends."},
            "die es erfüllen: Die Worte „Das steht nirgends.“ stehen in keinem Entwurf",
        ),
        ({"zusage_1_was": "Zahlen"}, "Bis zum: Geben Sie den Tag der Zusage an."),
        ({"zusage_2_bis": "2012-05-01"}, "Was zugesagt ist: Schreiben Sie, was zugesagt ist."),
        (
            {"by": "kreis", "wirkung_0": "met"},
            "Wer geantwortet hat: Die Forderung a hat „kreis“ selbst erhoben",
        ),
    ],
)
def test_an_answer_that_is_refused_says_why_at_its_field_and_keeps_the_rest(
    client: Client, told: Desk, said: dict[str, object], told_words: str
) -> None:
    page = say(client, ANSWER, **answered(**{"speaker": "Vertreterin", "wirkung_2": "refused", **said}))
    assert page.status == 422
    assert told_words in page.words
    assert 'value="Vertreterin"' in page.source
    assert re.search(r'name="wirkung_2" value="refused"[^>]*checked', page.source)
    assert len(state(told).answers) == 1


def test_an_answer_for_all_to_a_demand_of_the_house_is_refused(client: Client, begun: Desk) -> None:
    say(client, DEMAND, **demanded(id="x"))
    page = say(client, ANSWER, **answered(audience="parties", wirkung_0="open"))
    assert "Wer den Eintrag sehen darf: Die Forderung x sieht nur Ihr Haus" in page.words


# --- One answer to all demands


def test_a_choice_for_all_counts_where_nothing_else_was_chosen(client: Client, told: Desk) -> None:
    form = look_at(client, ANSWER)
    assert "Für alle Forderungen Gilt, soweit unten nichts anderes gewählt ist." in form.words
    assert len(re.findall(r'name="wirkung_\d" value=""[^>]*checked', form.source)) == 5
    open_but_two = {**{f"wirkung_{number}": "" for number in range(5)}, "wirkung_1": "keine"}
    say(client, ANSWER, **answered(alle="open", **{**open_but_two, "wirkung_3": "refused"}))
    assert [(each.demand, each.state) for each in state(told).answers[-1].effects] == [
        ("a", DemandState.OPEN),
        ("c", DemandState.OPEN),
        ("d", DemandState.REFUSED),
        ("e", DemandState.OPEN),
    ]


def test_a_choice_for_all_leaves_out_what_the_speaker_demanded(client: Client, told: Desk) -> None:
    say(client, DEMAND, **demanded(id="x", by="mais"))
    every = {f"wirkung_{number}": "" for number in range(6)}
    said = answered(words="Darüber wird gesprochen.", alle="open", **every)
    assert say(client, ANSWER, **said).status == 302
    assert [each.demand for each in state(told).answers[-1].effects] == ["a", "b", "c", "d", "e"]


def test_a_single_demand_is_answered_without_a_choice_for_all(client: Client, begun: Desk) -> None:
    say(client, DEMAND, **demanded(id="x"))
    form = look_at(client, ANSWER)
    assert "Für alle Forderungen" not in form.words
    assert "wie oben" not in form.words


def test_faults_of_the_form_and_of_the_matter_are_told_at_once(client: Client, told: Desk) -> None:
    page = say(
        client,
        ANSWER,
        **answered(words="", given_on="2999-01-01", quote="Das steht nirgends.", zusage_1_was="Zahlen"),
    )
    for fault in (
        "Wortlaut: Schreiben Sie, was gesagt oder geschrieben wurde.",
        "Am: Eine Antwort kann nicht am 01.01.2999",
        "Die Worte „Das steht nirgends.“ stehen in keinem Entwurf",
        "Bis zum: Geben Sie den Tag der Zusage an.",
    ):
        assert fault in page.words
    assert page.words.count("Die Antwort hat keinen Wortlaut") == 0, "what is missing is told once"


# --- Demands to keep what is met, and demands of others


def test_a_demand_to_keep_something_rests_on_a_finding_that_is_met(client: Client, told: Desk) -> None:
    form = look_at(client, DEMAND)
    met = re.search(r'name="met" value="(\w+)"[^>]*>\s*<label[^>]*>([^<]+) \(erfüllt\)', form.source)
    assert met, "a finding that is met can be chosen"
    say(client, DEMAND, **demanded(id="x", words="Das bleibt so.", met=met[1], findings="a"))
    assert set(state(told).demands[-1].demand.findings) == {"a", met[1]}


def test_findings_are_called_by_class_and_title_never_by_a_word_of_the_program(
    client: Client, told: Desk
) -> None:
    offered = re.findall(
        r'name="(findings|met)" value="(\w+)"[^>]*>\s*<label[^>]*>([^<]+)<', look_at(client, DEMAND).source
    )
    assert any(label.startswith("Forderung a: ") for _, _, label in offered)
    assert not [label for _, _, label in offered if "_" in label]
    field, code, label = next(each for each in offered if each[2].startswith("Handwerk: "))
    say(client, DEMAND, **demanded(id="x", **{field: code}))
    page = look_at(client, TALKS)
    assert label.rpartition(" (")[0] in page.words
    assert f" {code}: " not in page.words


def test_a_demand_of_the_other_side_says_who_wrote_it_down(client: Client, told: Desk) -> None:
    say(client, DEMAND, **demanded(id="x", by="mais"))
    page = look_at(client, TALKS)
    assert "erhoben von MAIS NRW am 02.04.2012, erfasst durch Rhein-Sieg-Kreis" in page.words
    assert "erhoben von Rhein-Sieg-Kreis am 02.04.2012, erfasst" not in page.words
