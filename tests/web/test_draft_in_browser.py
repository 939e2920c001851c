"""The checked draft, waiving, other words and papers in a real browser: keyboard, htmx, every state good."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.service.talks.received import (
    MATTER,
    received,
    scanned,
    tracked_word_file,
    word_file,
)
from tests.web.browsing import Watch, assert_fits, assert_good_page, assert_keyboard_reaches_all
from tests.web.conftest import Visit
from zielkreis import __version__
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.set_aside import waive_finding

pytestmark = pytest.mark.browser

Look = Callable[[Page, str], None]
PAGE = f"/vorgaenge/{MATTER}/entwurf/"
CLAUSE = f"{PAGE}1/klausel/c010/"
PRECISE = "(2) Die Integrationsquote (K2) steigt von 26,86 % im Jahr 2011 auf 30,06 % im Jahr 2012."
VAGUE = "(2) Die Integrationsquote soll deutlich steigen."


def test_the_checked_draft_is_good(visit: Visit, desk: Desk, look: Look) -> None:
    received(desk)
    page = visit(PAGE)
    look(page, "vorgang-entwurf")
    page.evaluate("document.getElementById('klausel-c007').scrollIntoView()")
    look(page, "vorgang-befunde")
    for more in page.locator("#befunde summary").all()[:4]:
        more.click()
    assert_good_page(page)


def test_from_marked_words_to_the_finding_and_back_by_keyboard(visit: Visit, desk: Desk) -> None:
    received(desk)
    page = visit(PAGE)
    sign = page.get_by_role("link", name=re.compile("^d, zum Befund")).first
    sign.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#befund-d")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#befund-d summary")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert re.search(r"#stelle-\d+$", page.url)
    page.keyboard.press("Tab")
    expect(sign).to_be_focused()


def test_a_click_into_marked_words_leads_to_their_finding(visit: Visit, desk: Desk) -> None:
    received(desk)
    page = visit(PAGE)
    page.locator("mark", has_text="Das Land fördert den Austausch").click()
    expect(page).to_have_url(re.compile("#befund-d$"))


def test_the_filter_changes_the_list_alone_and_the_address(visit: Visit, desk: Desk, look: Look) -> None:
    received(desk)
    page = visit(PAGE)
    page.evaluate("window.dieselbe = true")
    page.get_by_label("Forderung", exact=True).select_option("b")
    expect(page.get_by_text("1 von 8 Befunden wird gezeigt.")).to_be_visible()
    expect(page).to_have_url(re.compile("forderung=b"))
    assert page.evaluate("window.dieselbe"), "the page itself was not loaded anew"
    assert_good_page(page)
    page.get_by_role("link", name="Alle zeigen").click()
    expect(page.get_by_text("Alle 8 Befunde werden gezeigt.")).to_be_visible()


def test_setting_aside_and_taking_up_is_good_in_every_state(
    visit: Visit, desk: Desk, watch: Watch, look: Look
) -> None:
    received(desk)
    page = visit(PAGE)
    page.get_by_role("link", name="Zurückstellen: Forderung d").click()
    watch.expected.add(page.url)
    page.get_by_role("button", name="Zurückstellen").click()
    expect(page.get_by_role("alert").filter(has_text="Bitte prüfen Sie Ihre Angaben")).to_be_focused()
    assert_good_page(page)
    page.get_by_label("Grund").fill("Wird mit dem Land besprochen.")
    page.get_by_role("button", name="Zurückstellen").click()
    expect(page.get_by_text("Befund d zurückgestellt.")).to_be_visible()
    assert_good_page(page)
    page.get_by_role("link", name="Wieder aufnehmen: Forderung d").click()
    assert_good_page(page)
    page.get_by_label("Grund").fill("Das Land hat abgelehnt.")
    page.get_by_role("button", name="Wieder aufnehmen").click()
    expect(page.get_by_text("Befund d wieder aufgenommen.")).to_be_visible()


def test_other_words_are_checked_as_one_types_and_can_be_noted(visit: Visit, desk: Desk, look: Look) -> None:
    received(desk)
    page = visit(PAGE)
    page.get_by_role("link", name="Anders formulieren: § 3 Abs. 2").click()
    page.get_by_label("Wortlaut der Klausel").fill(PRECISE)
    expect(page.get_by_role("status").get_by_text("Fällt hier weg:")).to_be_visible()
    look(page, "vorgang-klausel")
    assert_good_page(page)
    page.get_by_label("Begründung").fill("So ist das Ziel messbar.")
    page.get_by_role("button", name="Als Vorschlag merken").click()
    expect(page.get_by_text("Gemerkter Vorschlag V1")).to_be_visible()
    page.get_by_role("link", name="Aufgeben: Vorschlag V1").click()
    assert_good_page(page)


def test_an_older_answer_never_overwrites_a_newer_one(visit: Visit, desk: Desk) -> None:
    received(desk)
    page = visit(CLAUSE)
    asked: list[Route] = []

    def first_waits(route: Route) -> None:
        asked.append(route)
        if len(asked) > 1:
            route.continue_()

    page.route(f"**{CLAUSE}", first_waits)
    field, result = page.get_by_label("Wortlaut der Klausel"), page.locator("#ergebnis")
    with page.expect_request(lambda request: request.method == "POST"):
        field.fill(VAGUE)
    for words in (f"{VAGUE} Sehr.", PRECISE):
        field.fill(words)
        page.wait_for_timeout(500)
    assert len(asked) == 1, "what is typed meanwhile waits for the answer"
    asked[0].continue_()
    expect(result.get_by_text("Fällt hier weg:")).to_be_visible()
    page.wait_for_timeout(300)
    expect(result.get_by_text("Bleibt:")).to_have_count(0)
    assert len(asked) == 2, "of what was typed meanwhile only the last is asked"


def test_the_papers_are_good_and_come_as_files(visit: Visit, desk: Desk, watch: Watch, look: Look) -> None:
    received(desk)
    page = visit(f"/vorgaenge/{MATTER}/unterlagen/")
    page.get_by_label("Forderung b:").check()
    page.get_by_label("Um Antwort wird gebeten bis").fill("2012-06-15")
    page.get_by_role("button", name="Stellungnahme vorbereiten").click()
    expect(page.get_by_text("Vor dem Absenden einzutragen")).to_be_visible()
    look(page, "vorgang-unterlagen")
    assert_good_page(page)
    for name, file in (
        ("Herunterladen", "zv-2012-fassung-1-stellungnahme.docx"),
        ("als Seite (HTML)", "zv-2012-fassung-1-pruefbericht.html"),
    ):
        with page.expect_download() as download:
            page.get_by_role("link", name=name).click()
        assert download.value.suggested_filename == file


def test_papers_without_a_choice_show_the_fault(visit: Visit, desk: Desk) -> None:
    received(desk)
    page = visit(f"/vorgaenge/{MATTER}/unterlagen/?papier=stellungnahme", status=422)
    expect(page.get_by_role("alert").filter(has_text="Nichts ist freigegeben")).to_be_focused()
    assert_good_page(page)


def test_a_scan_asks_for_a_look_at_the_paper(visit: Visit, desk: Desk, look: Look) -> None:
    scanned(desk)
    page = visit(PAGE)
    expect(page.get_by_text("2 erkannte Stellen zu bestätigen")).to_be_visible()
    page.get_by_text("Alle Stellen", exact=True).click()
    expect(page.get_by_text("„01.01.2012“ (41)")).to_be_visible()
    assert page.locator(".ze-bestaetigen").count() == 2
    assert_good_page(page)


def test_tracked_changes_are_told_with_author_and_day(visit: Visit, desk: Desk) -> None:
    received(desk, tracked_word_file())
    page = visit(PAGE)
    page.get_by_text("Zur Datei und zum Lesen").click()
    expect(page.get_by_text("(MAIS, 20.04.2012)").first).to_be_visible()
    assert_good_page(page)


def test_a_draft_of_twenty_pages_fits_and_is_reached_by_keyboard(visit: Visit, desk: Desk) -> None:
    many = [f"Die Integrationsquote soll im Jahr 2012 um {number},5 % steigen." for number in range(1, 281)]
    received(desk, word_file(many))
    page = visit(f"{PAGE}?forderung=c")
    assert_fits(page)
    assert_keyboard_reaches_all(page)


def test_everything_works_without_a_script(visit: Visit, desk: Desk, page: Page) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    page.route("**/*.js", lambda route: route.abort())
    page = visit(PAGE)
    page.get_by_label("Forderung", exact=True).select_option("b")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.get_by_text("1 von 8 Befunden wird gezeigt.")).to_be_visible()
    page.goto(page.url.split("/vorgaenge/")[0] + CLAUSE)
    page.get_by_label("Wortlaut der Klausel").fill(PRECISE)
    page.get_by_role("button", name="Prüfen").click()
    expect(page.get_by_text("Fällt hier weg:")).to_be_visible()
