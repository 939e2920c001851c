"""The talks of 2012 played in the browser by mouse and keyboard, from the draft to the promised report."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from playwright.sync_api import Page

from tests.web import story
from tests.web.browsing import assert_good_page
from tests.web.conftest import NOW, TODAY, Visit
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.talks import AnswerGrade, DemandState, Occasion, Weight
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of

pytestmark = pytest.mark.browser

Look = Callable[[Page, str], None]
#: Demands that go back to a finding: its id in the draft, what else is ticked, the words.
DEMANDS = tuple((findings[0], findings[1:], named, words) for named, findings, words in story.DEMANDS)


@pytest.fixture(autouse=True)
def _in_april(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is 20.04.2012: the meeting was two days ago."""
    monkeypatch.setattr("zielkreis.web.desk.localdate", lambda: TODAY)
    monkeypatch.setattr("zielkreis.web.desk.datetime", SimpleNamespace(now=NOW.astimezone))


def test_the_talks_of_2012(visit: Visit, desk: Desk, look: Look) -> None:
    story.know_actors(desk)
    page = visit("/")
    receive_the_draft(page, look)
    raise_five_demands(page, look)
    record_what_was_said(page, look)
    promise_the_report(page)
    see_it_on_the_start_page(page, look)
    assert_recorded(desk)


def picture(page: Page, look: Look, name: str) -> None:
    """A picture from the top of the page, without the focus."""
    page.evaluate("scrollTo(0, 0); document.activeElement.blur()")
    look(page, name)


def receive_the_draft(page: Page, look: Look) -> None:
    """Uploaded, read, proposed, confirmed, checked."""
    page.get_by_role("link", name="Ersten Entwurf hochladen").click()
    page.locator("#id_file").set_input_files(story.DRAFT)
    page.get_by_label("Von wem").select_option(label="MAIS NRW")
    page.get_by_label("Eingegangen am").fill(story.RECEIVED.isoformat())
    picture(page, look, "vorgang-hochladen")
    page.get_by_role("button", name="Hochladen und prüfen").press("Enter")
    page.get_by_role("heading", name="Vorgang bestätigen").wait_for()
    assert_good_page(page)
    assert page.get_by_label("Planungsjahr").input_value() == "2012"
    assert page.get_by_label("ZV5").is_checked()
    page.get_by_label("Name des Vorgangs").fill(story.TITLE)
    page.get_by_label("Kennung").fill(story.MATTER)
    picture(page, look, "vorgang-bestaetigen")
    page.get_by_role("button", name="Vorgang beginnen").click()
    page.wait_for_url(f"**/vorgaenge/{story.MATTER}/entwurf/")
    assert page.get_by_role("heading", level=1).inner_text().startswith("Entwurf")
    assert page.get_by_text("nicht erfüllt").first.is_visible()


def raise_five_demands(page: Page, look: Look) -> None:
    """Each from its finding, the fifth from two."""
    for finding, more, named, words in DEMANDS:
        page.get_by_role("link", name="Entwurf", exact=True).click()
        page.locator(f"a[href$='?befund={finding}']").first.click()
        assert page.locator(f"input[name=findings][value={finding}]").is_checked()
        for other in more:
            page.locator(f"input[name=findings][value={other}]").check()
        page.get_by_label("Wortlaut").fill(words)
        page.get_by_label("unabdingbar").check()
        page.get_by_label("Erhoben am").fill(story.RAISED.isoformat())
        page.get_by_label("Kennung").fill(named)
        page.get_by_role("radio", name="alle Vertragspartner").check()
        if named == "a":
            picture(page, look, "vorgang-forderung")
        page.get_by_role("button", name="Forderung eintragen").click()
        page.get_by_role("status").filter(has_text=f"Forderung {named} eingetragen.").wait_for()
    assert page.get_by_role("article").count() == 5


def record_what_was_said(page: Page, look: Look) -> None:
    """The oral answer of 18.04.2012; every demand stays open."""
    page.get_by_role("link", name="Antwort festhalten").click()
    page.get_by_label("Wer geantwortet hat").select_option(label="MAIS NRW (Land)")
    page.get_by_label("Am", exact=True).fill(story.SAID.isoformat())
    assert page.get_by_label("Besprechung").is_checked()
    page.get_by_label("Wobei").fill(story.MEETING)
    page.get_by_label("Wer gesprochen hat").fill("Vertreter des MAIS")
    page.get_by_label("Wortlaut").fill(story.SIGNAL)
    page.get_by_role("group", name="Für alle Forderungen").get_by_label("offen").check()
    page.get_by_role("radio", name="alle Vertragspartner").check()
    picture(page, look, "vorgang-antwort")
    page.get_by_role("button", name="Antwort eintragen").click()
    page.get_by_role("status").filter(has_text="Antwort A1 eingetragen.").wait_for()
    assert page.get_by_text("offen (mündlich signalisiert am 18.04.2012)").count() == 5
    assert page.get_by_text("erfasst durch Rhein-Sieg-Kreis").is_visible()
    picture(page, look, "vorgang-gespraeche")


def promise_the_report(page: Page) -> None:
    """The administration will report to its committee on 10.05.2012."""
    page.get_by_role("link", name="Termin eintragen").click()
    page.get_by_label("Was zu tun ist").fill(story.REPORT)
    page.get_by_label("Bis zum").fill(story.DUE.isoformat())
    assert page.get_by_label("Wer es schuldet").input_value() == "Rhein-Sieg-Kreis"
    page.get_by_label("Wem gegenüber").fill(story.COMMITTEE)
    page.get_by_role("button", name="Termin eintragen").press("Enter")
    page.get_by_role("status").filter(has_text="Termin T1 eingetragen.").wait_for()


def see_it_on_the_start_page(page: Page, look: Look) -> None:
    """What is due, and where the matter stands."""
    page.get_by_role("link", name="Start", exact=True).click()
    due = page.get_by_role("row").filter(has_text=story.REPORT)
    assert "10.05.2012" in due.inner_text()
    assert story.COMMITTEE in due.inner_text()
    line = page.get_by_role("row").filter(has_text=story.MATTER)
    assert "Fassung 1" in line.inner_text()
    assert "5 von 5 offen" in line.inner_text()
    picture(page, look, "vorgang-start")
    page.get_by_role("link", name=story.TITLE).click()
    assert page.get_by_role("heading", level=1).inner_text() == story.TITLE
    picture(page, look, "vorgang-ueberblick")
    page.get_by_role("link", name="Verlauf").click()
    assert page.locator("ol > li").count() == 9
    picture(page, look, "vorgang-verlauf")


def assert_recorded(desk: Desk) -> None:
    """What the store knows of it afterwards."""
    matter = matter_of(desk.store, story.MATTER).matter
    assert matter.types == (AgreementType.ZV5,)
    assert [(each.authority, each.code) for each in matter.parties] == [
        ("kreis", PartyCode.KT),
        ("mais", PartyCode.LAND),
    ]
    assert [(each.name, each.received_on) for each in matter.versions] == [(story.DRAFT.name, story.RECEIVED)]
    for standing, (named, findings, words) in zip(matter.demands, story.DEMANDS, strict=True):
        demand = standing.demand
        assert (demand.id, demand.findings, demand.words) == (named, findings, words)
        assert (demand.weight, demand.raised_on) == (Weight.INDISPENSABLE, story.RAISED)
        assert demand.places
        assert standing.state is DemandState.OPEN
    (answer,) = matter.answers
    assert (answer.given_on, answer.occasion, answer.grade) == (
        story.SAID,
        Occasion.MEETING,
        AnswerGrade.SIGNALLED,
    )
    assert answer.recorded_for
    (due,) = matter.due
    assert (due.owed_by, due.owed_to, due.due_on, due.what) == (
        "kreis",
        story.COMMITTEE,
        story.DUE,
        story.REPORT,
    )
