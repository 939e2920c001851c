"""Every page of a matter and each of its states is good: seen by everybody, reached by keyboard, quiet."""

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Error, Page

from tests.web import story
from tests.web.browsing import Watch, assert_good_page
from tests.web.conftest import Visit
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.desk import Desk
from zielkreis.web.serving import Workspace

pytestmark = pytest.mark.browser

MATTER = f"/vorgaenge/{story.MATTER}/"
TALKS = f"{MATTER}gespraeche/"


@pytest.fixture(autouse=True)
def _after_the_meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the day after the committee met: the report is overdue."""
    monkeypatch.setattr("zielkreis.web.desk.localdate", lambda: date(2012, 5, 11))


@pytest.fixture
def browser_without_script(
    browser: Browser, workspace: Workspace, watch: Watch, desk: Desk
) -> Iterator[Page]:
    """A signed-in page of a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, locale="de-DE")
    page = context.new_page()
    watch.attach(page)
    page.goto(workspace.sign_in_address())
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url(f"{workspace.address}/")
    yield page
    context.close()


def refused(page: Page, watch: Watch, button: str) -> None:
    """Send the form as it stands; it comes back with its faults, which have the focus."""
    watch.expected.add(page.url)
    page.get_by_role("button", name=button).click()
    told = page.get_by_role("alert").filter(has_text="Bitte prüfen Sie Ihre Angaben")
    assert told.evaluate("e => e === document.activeElement"), "the list of faults has the focus"
    assert_good_page(page)


@pytest.mark.parametrize("path", ["/", "/entwurf-hochladen/"])
def test_the_pages_of_an_empty_workspace_are_good(visit: Visit, path: str) -> None:
    assert_good_page(visit(path))


@pytest.mark.parametrize("path", [MATTER, TALKS])
def test_the_pages_of_a_new_matter_are_good(visit: Visit, desk: Desk, path: str) -> None:
    story.know_actors(desk)
    story.begin(desk)
    assert_good_page(visit(path))


@pytest.mark.parametrize(
    "path",
    [
        "/",
        MATTER,
        TALKS,
        f"{MATTER}verlauf/",
        f"{MATTER}verlauf/alle/8/",
        f"{TALKS}forderung/?befund=a",
        f"{TALKS}forderung/a/zuruecknehmen/",
        f"{TALKS}antwort/",
        f"{TALKS}termin/",
        f"{TALKS}termin/T1/",
        f"/entwurf-hochladen/?vorgang={story.MATTER}",
    ],
)
def test_each_page_of_a_matter_is_good(visit: Visit, desk: Desk, path: str) -> None:
    story.whole_story(desk)
    assert_good_page(visit(path))


@pytest.mark.parametrize(
    ("path", "button"),
    [
        (f"{TALKS}forderung/", "Forderung eintragen"),
        (f"{TALKS}antwort/", "Antwort eintragen"),
        ("/entwurf-hochladen/", "Hochladen und prüfen"),
    ],
)
def test_a_form_that_was_refused_is_good_and_leads_to_its_faults(
    visit: Visit, desk: Desk, watch: Watch, path: str, button: str
) -> None:
    story.whole_story(desk)
    refused(visit(path), watch, button)


def test_a_reading_that_failed_is_good_and_keeps_what_was_said(visit: Visit, desk: Desk) -> None:
    story.know_actors(desk)
    page = visit("/entwurf-hochladen/")
    invoice = b"Rechnung Nr. 17\n\nWir liefern Ware.\n\nZahlbar in 14 Tagen.\n"
    page.get_by_label("Entwurf", exact=False).first.set_input_files(
        {"name": "rechnung.txt", "mimeType": "text/plain", "buffer": invoice}
    )
    page.get_by_label("Von wem").select_option("mais")
    page.get_by_label("Was an dieser Fassung neu ist").fill("per Post gekommen")
    page.get_by_role("button", name="Hochladen und prüfen").click()
    page.get_by_role("heading", name="Der Entwurf ließ sich nicht aufnehmen").wait_for()
    assert page.get_by_label("Was an dieser Fassung neu ist").input_value() == "per Post gekommen"
    assert (
        page.get_by_role("alert")
        .filter(has_text="rechnung.txt")
        .evaluate("e => e === document.activeElement")
    )
    assert_good_page(page)


def test_a_confirmation_that_was_refused_is_good_and_leads_to_its_faults(
    visit: Visit, desk: Desk, watch: Watch
) -> None:
    story.know_actors(desk)
    page = visit("/entwurf-hochladen/")
    page.locator("#id_file").set_input_files(
        {"name": "entwurf.txt", "mimeType": "text/plain", "buffer": story.SMALL_DRAFT}
    )
    page.get_by_label("Von wem").select_option("mais")
    page.get_by_role("button", name="Hochladen und prüfen").click()
    page.get_by_role("heading", name="Vorgang bestätigen").wait_for()
    page.get_by_label("Name des Vorgangs").fill("")
    page.get_by_label("Rolle in der Vereinbarung").first.select_option("")
    refused(page, watch, "Vorgang beginnen")
    page.get_by_role("link", name="Rolle in der Vereinbarung: Wählen Sie").click()
    assert page.evaluate("document.activeElement.id") == "id_partei-0-code"


def test_the_progress_of_a_scan_is_told_as_it_changes_and_goes_on_by_itself(visit: Visit, desk: Desk) -> None:
    story.know_actors(desk)
    story.begin(desk)
    desk.store.readings.add(story.reading(desk, step="Seite 2 von 5 wird erkannt"))
    page = visit("/entwurf-hochladen/r1/")
    assert_good_page(page)
    desk.store.readings.tell("r1", "Seite 3 von 5 wird erkannt")
    page.locator("#stand").get_by_text("Seite 3 von 5 wird erkannt").wait_for()
    desk.store.readings.end("r1", state=ReadingState.FAILED, at=desk.now, fault="Die Seiten sind leer.")
    page.get_by_role("heading", name="Der Entwurf ließ sich nicht aufnehmen").wait_for()


def test_a_file_that_is_too_large_is_told_before_it_is_sent(visit: Visit, desk: Desk) -> None:
    page = visit("/entwurf-hochladen/")
    chosen = page.locator("#id_file")
    page.evaluate("document.querySelector('#id_file').dataset.hoechstens = 3")
    chosen.set_input_files({"name": "scan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"})
    assert "„scan.pdf“ ist größer als 50 MB" in chosen.evaluate("e => e.validationMessage")
    page.get_by_label("Von wem").fill("MAIS NRW")
    page.get_by_role("button", name="Hochladen und prüfen").click()
    assert page.get_by_label("Von wem").input_value() == "MAIS NRW", "the form was not sent"
    page.evaluate("document.querySelector('#id_file').dataset.hoechstens = 300")
    chosen.set_input_files({"name": "klein.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"})
    assert chosen.evaluate("e => e.validationMessage") == ""


def test_a_file_can_be_dropped_on_the_field(visit: Visit, desk: Desk) -> None:
    page = visit("/entwurf-hochladen/")
    box = page.locator("#id_file").bounding_box()
    assert box
    assert box["height"] >= 80
    assert box["width"] >= 300


def test_the_forms_work_without_script(browser_without_script: Page, desk: Desk) -> None:
    story.know_actors(desk)
    story.begin(desk)
    page = browser_without_script
    page.goto(page.url.rstrip("/") + f"{TALKS}forderung/")
    page.get_by_label("Wortlaut").fill("Die Ziele müssen messbar sein.")
    page.get_by_role("button", name="Forderung eintragen").click()
    assert page.get_by_text("Forderung F1 eingetragen.").is_visible()
    page.goto(page.url.partition("/vorgaenge")[0] + "/entwurf-hochladen/")
    page.locator("#id_file").set_input_files(story.DRAFT)
    page.get_by_label("Von wem").select_option("mais")
    page.get_by_role("button", name="Hochladen und prüfen").click()
    for _ in range(100):
        if not page.get_by_role("link", name="Stand neu laden").is_visible():
            break
        page.get_by_role("link", name="Stand neu laden").click()
        page.wait_for_timeout(100)
    assert page.get_by_role("heading", name="Vorgang bestätigen").is_visible()


def test_back_after_a_form_that_was_refused_once_shows_the_form(
    visit: Visit, desk: Desk, watch: Watch
) -> None:
    story.know_actors(desk)
    story.begin(desk)
    page = visit(f"{TALKS}forderung/")
    watch.expected.add(page.url)
    page.get_by_label("Kennung").fill("x")
    page.get_by_role("button", name="Forderung eintragen").click()
    page.get_by_text("Bitte prüfen Sie Ihre Angaben").wait_for()
    page.get_by_label("Wortlaut").fill("Die Ziele müssen messbar sein.")
    page.get_by_role("button", name="Forderung eintragen").click()
    page.get_by_text("Forderung x eingetragen.").wait_for()
    page.go_back()
    assert page.get_by_role("heading", name="Forderung erheben").is_visible()
    page.go_back()
    assert page.get_by_role("heading", name="Forderung erheben").is_visible()
    page.go_forward()
    page.go_forward()
    page.get_by_role("button", name="Abmelden").click()
    page.get_by_text("Sie sind abgemeldet").wait_for()
    watch.expected.add(f"{page.url.partition('/abmelden')[0]}{TALKS}")
    page.go_back()
    # What was kept of a refused form goes with the session.
    with pytest.raises(Error, match="ERR_CACHE_MISS"):
        page.go_back()


def test_the_state_of_the_talks_is_good_to_read_and_to_print(visit: Visit, desk: Desk) -> None:
    story.whole_story(desk)
    page = visit(f"{TALKS}stand/")
    assert_good_page(page)
    page.emulate_media(media="print")
    assert page.get_by_role("heading", name="Auf einen Blick").is_visible()
    for gone in ("link", "button"):
        shown = [each.inner_text() for each in page.get_by_role(gone).all() if each.is_visible()]
        assert not {"Start", "Abmelden", "erledigen", "zurücknehmen"} & set(shown)
    assert page.get_by_text("Stand: 11.05.2012").is_visible()
