"""Every part that pages are made of, on one page: fields, faults of a form, hints, table, badges."""

from collections.abc import Iterator

import pytest
from django.test.utils import override_settings
from playwright.sync_api import Page

from tests.web.browsing import NARROW, Watch, assert_good_page
from tests.web.conftest import Visit
from zielkreis.web.serving import Workspace

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _sample(workspace: Workspace) -> Iterator[None]:
    with override_settings(ROOT_URLCONF="tests.web.sample_addresses"):
        yield


@pytest.fixture
def parts(visit: Visit) -> Page:
    return visit("/teile/")


def test_all_parts_are_good(parts: Page) -> None:
    assert_good_page(parts)


def test_the_faults_of_a_form_lead_to_their_fields(parts: Page, watch: Watch) -> None:
    watch.expected.add(parts.url)
    parts.get_by_role("button", name="Speichern").click()
    summary = parts.get_by_role("alert").filter(has_text="Bitte prüfen Sie Ihre Angaben")
    assert summary.evaluate("e => e === document.activeElement"), "the list of faults has the focus"
    links = summary.get_by_role("link")
    assert links.count() == 6
    for number in range(links.count()):
        target = links.nth(number).get_attribute("href") or ""
        assert parts.locator(target).count() == 1, f"{target} is no field"
    links.first.click()
    assert parts.evaluate("document.activeElement.id") == "id_title"
    assert parts.locator("#id_title").get_attribute("aria-describedby") == "id_title_helptext id_title_error"
    assert parts.locator("#id_title_error").inner_text() == "Dieses Feld ist zwingend erforderlich."
    assert_good_page(parts)


def test_on_a_narrow_screen_a_cell_says_its_column(parts: Page) -> None:
    parts.set_viewport_size({"width": NARROW, "height": 800})
    cell = parts.locator("[data-spalte='Wert']")
    assert "Wert: " in cell.evaluate("e => getComputedStyle(e, '::before').content")


def test_an_outcome_is_a_word_beside_its_colour(parts: Page) -> None:
    words = parts.locator("[data-ergebnis]").all_inner_texts()
    assert [word.strip("–\n ") for word in words] == ["erfüllt", "nicht erfüllt", "offen", "entfällt"]


def test_htmx_brings_its_token_and_a_failed_request_is_said(
    parts: Page, watch: Watch, workspace: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    watch.expected.add(f"{workspace.address}/kaputt/")
    with parts.expect_response(f"{workspace.address}/kaputt/") as answered:
        parts.get_by_role("button", name="Abrufen").click()
    assert answered.value.status == 500, "the token was accepted, the view itself failed"
    told = parts.locator("#meldung")
    told.filter(has_text="Das hat nicht geklappt").wait_for()
    watch.faults = [fault for fault in watch.faults if "Response Status Error Code 500" not in fault]


def test_boxes_look_like_boxes_and_buttons_like_buttons(parts: Page) -> None:
    for kind in ("checkbox", "radio"):
        fields = parts.locator(f"input[type={kind}]")
        assert fields.count() > 1
        for number in range(fields.count()):
            assert fields.nth(number).get_attribute("class") == f"kern-form-check__{kind}"


def test_in_forced_colours_the_signs_stay_visible(parts: Page) -> None:
    parts.emulate_media(forced_colors="active")
    ground = parts.evaluate("getComputedStyle(document.body).backgroundColor")
    signs = parts.locator(".kern-alert .kern-icon, .kern-badge .kern-icon")
    colours = signs.evaluate_all("all => all.map(e => getComputedStyle(e).backgroundColor)")
    assert len(colours) > 8
    assert ground not in colours
