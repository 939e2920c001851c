"""The pages of a matter: overview, demands and answers, what is due, everything that was recorded."""

import re
import time
from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client

from tests.web import story
from tests.web.talking import (
    DEMAND,
    DUE,
    MATTER,
    TALKS,
    TRAIL,
    demanded,
    look_at,
    owed,
    say,
    state,
)
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.talks import DemandState, Occasion
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.answers import AnswerWish, record_answer
from zielkreis.service.talks.correct import strike_entry
from zielkreis.service.talks.due_items import set_due_item

SIGNED = story.DRAFT.with_name("unterschriftsreif.docx")


# --- What the pages show


def test_the_overview_says_where_a_matter_stands(client: Client, told: Desk) -> None:
    page = look_at(client, MATTER)
    assert "Rhein-Sieg-Kreis kommunaler Träger, Ihr Haus MAIS NRW Land" in page.words
    assert "Fassung 1: entwurf.docx eingegangen am 30.03.2012 von MAIS NRW" in page.words
    assert "a Der Widerspruch zwischen eigener Zuständigkeit" in page.words
    assert page.words.count("unabdingbar offen nicht erfüllt") == 5
    assert f"10.05.2012 {story.REPORT} T1 Rhein-Sieg-Kreis gegenüber {story.COMMITTEE}" in page.words


def test_a_new_matter_says_what_to_do_first(client: Client, begun: Desk) -> None:
    overview, talks = look_at(client, MATTER), look_at(client, TALKS)
    assert "Noch keiner. Entwurf hochladen" in overview.words
    assert "Noch keine Forderung" in overview.words
    assert "Ein Entwurf liegt noch nicht vor." in talks.words
    assert "Erheben Sie eine aus einem Befund" in talks.words
    assert "Kein Termin eingetragen." in talks.words


def test_a_demand_stands_with_what_was_said_and_what_the_text_says(client: Client, told: Desk) -> None:
    page = look_at(client, TALKS)
    card = page.words.partition("a Der Widerspruch")[2].partition("b Die Ziele sind")[0]
    assert "unabdingbar, erhoben von Rhein-Sieg-Kreis am 02.04.2012" in card
    assert "Gesagt offen (mündlich signalisiert am 18.04.2012)" in card
    assert (
        "A1 · MAIS NRW (Vertreter des MAIS) am 18.04.2012, Besprechung "
        f"„{story.MEETING}“, mündlich signalisiert, erfasst durch Rhein-Sieg-Kreis" in card
    )
    assert f"„{story.SIGNAL}“" in card
    assert "Im Text heute nicht erfüllt a: 9 von 16 Zielen und Maßnahmen" in card
    assert re.search(rf'href="{MATTER}entwurf/#stelle-\d+"', page.source)


def test_an_answer_to_five_demands_is_told_once(client: Client, told: Desk) -> None:
    page = look_at(client, TALKS)
    assert page.words.count(story.SIGNAL) == 1
    assert page.source.count('id="antwort-A1"') == 1
    assert page.words.count("Wortlaut bei Forderung a") == 4


def test_a_promise_that_the_text_does_not_hold_is_told(client: Client, told: Desk) -> None:
    wish = AnswerWish(
        by="mais", words="Wird gemacht.", occasion=Occasion.CALL, effects=(("b", DemandState.MET),)
    )
    record_answer(told, story.MATTER, wish, program_version="1")
    page = look_at(client, TALKS)
    gap = "Am 20.04.2012 zugesagt; seitdem liegt kein neuer Entwurf vor."
    assert "Gesagt zugesagt (mündlich signalisiert am 20.04.2012)" in page.words
    assert gap in page.words
    assert gap in look_at(client, MATTER).words


def test_a_demand_without_a_finding_leads_to_its_words(client: Client, told: Desk) -> None:
    words = "Die Leistungen zum Lebensunterhalt sollen im Jahr 2012 insgesamt spürbar gesenkt werden."
    say(client, DEMAND, **demanded(quotes=words))
    page = look_at(client, TALKS)
    assert "die Worte stehen noch im Entwurf" in page.words
    assert re.search(rf'entwurf/#stelle-\d+">§ 2 Abs. 1</a> „{words}“', page.source)
    receive_signed(told)
    later = look_at(client, TALKS)
    assert "die Worte stehen so nicht mehr im Entwurf" in later.words
    assert re.search(rf'href="{MATTER}entwurf/1/#stelle-\d+"', later.source), (
        "they stand in the first version"
    )


def receive_signed(desk: Desk) -> None:
    """The draft that was ready to be signed comes in as the second version."""
    story.take_in(desk, SIGNED, on=date(2012, 4, 19))


def test_a_new_draft_is_what_demands_are_held_against(client: Client, told: Desk) -> None:
    receive_signed(told)
    page = look_at(client, TALKS)
    assert "Nachgeprüft an Fassung 2 vom 19.04.2012" in page.words
    assert "Der Entwurf erfüllt es schon, die Antwort sagt es noch nicht." in page.words


def test_the_trail_tells_every_entry_who_sees_it_and_who_wrote_it(client: Client, told: Desk) -> None:
    page = look_at(client, TRAIL)
    assert (
        f"02.04.2012 Rhein-Sieg-Kreis fordert (a, unabdingbar): {story.DEMANDS[0][2]} Nr. 3, alle "
        "Vertragspartner, eingetragen am 20.04.2012 10:00 von Sozialdezernat · streichen" in page.words
    )
    assert "Nr. 1, nur unser Haus" in page.words
    assert page.source.count("streichen<") == 8, "nine entries, and the beginning cannot be struck"


def test_times_are_german_wherever_the_machine_stands(client: Client, told: Desk, elsewhere: None) -> None:
    assert "eingetragen am 20.04.2012 10:00 von Sozialdezernat" in look_at(client, TRAIL).words
    assert "Uhrzeiten sind deutsche Zeit." in look_at(client, TRAIL).words


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine is in New York, six hours behind Berlin."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    "path",
    [
        f"{TALKS}forderung/z/zuruecknehmen/",
        f"{DUE}T9/",
        f"{TRAIL}haus/99/",
        f"{TRAIL}niemand/1/",
        f"{TALKS}beleg/{'0' * 64}/",
        "/vorgaenge/gibt-es-nicht/",
    ],
)
def test_what_is_not_there_is_not_found(client: Client, begun: Desk, path: str) -> None:
    assert client.get(path).status_code == 404


def test_words_of_others_are_shown_as_words(client: Client, begun: Desk) -> None:
    say(client, DEMAND, **demanded(words="<script>alert(1)</script>", id="x"))
    for path in (MATTER, TALKS, TRAIL):
        assert "<script>alert" not in look_at(client, path).source


# --- Due items


def test_a_due_item_names_authorities_and_other_bodies(client: Client, begun: Desk) -> None:
    assert say(client, DUE, **owed()).to == f"{TALKS}#termin-T1"
    (item,) = state(begun).due
    assert (item.owed_by, item.owed_to, item.due_on) == ("kreis", story.COMMITTEE, story.DUE)
    assert state(begun).house_only == {"T1"}


def test_a_due_item_may_come_from_an_answer(client: Client, told: Desk) -> None:
    form = look_at(client, f"{DUE}?antwort=A1")
    assert re.search(r'<option value="A1" selected', form.source)
    say(client, DUE, **owed(answer="A1"))
    assert state(told).due[-1].answer == "A1"
    assert "zugesagt in A1" in look_at(client, TALKS).words


@pytest.mark.parametrize(
    ("said", "told_words"),
    [
        ({"what": ""}, "Was zu tun ist: Schreiben Sie, was zu tun ist."),
        ({"due_on": ""}, "Bis zum: Geben Sie den Tag an."),
        ({"owed_by": ""}, "Wer es schuldet: Bitte füllen Sie dieses Feld aus."),
        ({"owed_to": "Rhein-Sieg-Kreis"}, "Wem gegenüber: „kreis“ kann sich nicht selbst etwas schulden"),
    ],
)
def test_a_due_item_that_is_refused_says_why_and_keeps_the_rest(
    client: Client, begun: Desk, said: dict[str, object], told_words: str
) -> None:
    page = say(client, DUE, **owed(**said))
    assert page.status == 422
    assert told_words in page.words
    assert story.REPORT in page.source or "what" in said
    assert not state(begun).due


def test_a_due_item_is_settled_with_how(client: Client, told: Desk) -> None:
    assert story.REPORT in look_at(client, f"{DUE}T1/").words
    page = say(client, f"{DUE}T1/", reason="im Ausschuss berichtet", on="2012-05-10")
    assert page.to == f"{TALKS}#termin-T1"
    assert "erledigt am 10.05.2012: im Ausschuss berichtet" in look_at(client, TALKS).words
    assert "ist schon erledigt" in say(client, f"{DUE}T1/", reason="noch einmal", on="2012-05-11").words


def test_what_is_late_is_said_on_every_page(
    client: Client, told: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zielkreis.web.desk.localdate", lambda: date(2012, 5, 11))
    set_due_item(told, story.MATTER, what="später", due_on=date(2012, 6, 1))
    for path in ("/", MATTER, TALKS):
        page = look_at(client, path)
        assert page.words.count("überfällig seit 1 Tag") == 1, path
        assert page.words.index(story.REPORT) < page.words.index("später")


# --- Striking


def test_an_entry_is_struck_with_a_reason_and_stays_readable(client: Client, told: Desk) -> None:
    path = f"{TRAIL}haus/1/"
    assert "bleibt aber mit Ihrem Grund lesbar" in look_at(client, path).words
    assert "Bitte schreiben Sie es in wenigen Worten." in say(client, path, reason="").words
    assert say(client, path, reason="falscher Tag").to == f"{TRAIL}#eintrag-haus-1"
    page = look_at(client, TRAIL)
    assert re.search(r"<s>Termin T1 bis 10.05.2012", page.source)
    assert "Gestrichen: falscher Tag" in page.words
    assert not state(told).due


def test_what_others_rest_on_is_struck_after_them(client: Client, told: Desk) -> None:
    page = say(client, f"{TRAIL}alle/3/", reason="nie erhoben")
    assert page.status == 422
    assert "Auf dem Eintrag 3 beruhen noch andere; streichen Sie zuerst: Eintrag 8" in page.words


def test_a_struck_answer_is_no_longer_told_under_its_demands(client: Client, told: Desk) -> None:
    strike_entry(told, story.MATTER, audience=Audience.PARTIES, seq=8, reason="falsch gehört")
    page = look_at(client, TALKS)
    assert story.SIGNAL not in page.words
    assert page.words.count("noch keine Antwort") == 5


# --- To be printed


def test_the_state_of_the_talks_is_one_page_with_nothing_to_click_away(client: Client, told: Desk) -> None:
    page = look_at(client, f"{TALKS}stand/")
    assert re.search(r"Stand: \d\d\.\d\d\.\d{4}, aus der Sicht von Rhein-Sieg-Kreis\.", page.words)
    assert page.words.count("unabdingbar offen nicht erfüllt") == 5
    assert page.words.count(story.SIGNAL) == 1
    assert f"{story.REPORT} T1, sieht nur Ihr Haus" in page.words
    assert "Nur für das eigene Haus:" in page.words
    for way in ("/zuruecknehmen/", "/termin/T1/", "/forderung/", "/antwort/", "<details"):
        assert way not in page.source.partition("<main")[2]
    assert f'href="{TALKS}stand/"' in look_at(client, f"{MATTER}unterlagen/").source


def test_a_state_without_talks_says_so(client: Client, begun: Desk) -> None:
    page = look_at(client, f"{TALKS}stand/")
    assert "Noch keine Forderung." in page.words
    assert "Kein Termin eingetragen." in page.words
    assert "Nur für das eigene Haus" not in page.words
