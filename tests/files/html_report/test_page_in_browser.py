"""The page in a real browser: accessible, legible on a small screen, and harmless."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it ships no types
from playwright.sync_api import Browser, Page, sync_playwright

from tests.files.html_report.pages import HOSTILE, checked, page

pytestmark = pytest.mark.browser

VIEWS = {
    "wide": {"width": 1400, "height": 900},
    "narrow": {"width": 320, "height": 640},
}


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        running = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield running
        running.close()


@pytest.fixture(scope="module")
def real(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    draft = (repository / "examples/rhein-sieg-2012/entwurf.docx").read_bytes()
    return _file(tmp_path_factory.mktemp("real"), page(checked(draft)))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    return _file(tmp_path_factory.mktemp("hostile"), page(checked(HOSTILE)))


def _file(folder: Path, text: str) -> str:
    path = folder / "bericht.html"
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


def _open(browser: Browser, address: str, view: str = "wide", scheme: str = "light") -> Page:
    size = VIEWS[view]
    opened = browser.new_page(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    opened.goto(address)
    return opened


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", list(VIEWS))
def test_axe_finds_nothing_to_object_to(browser: Browser, real: str, view: str, scheme: str) -> None:
    result = Axe().run(_open(browser, real, view, scheme))
    assert result.violations_count == 0, result.generate_report()


@pytest.mark.parametrize("view", list(VIEWS))
def test_nobody_has_to_scroll_sideways(browser: Browser, hostile: str, real: str, view: str) -> None:
    for address in (real, hostile):
        opened = _open(browser, address, view)
        assert opened.evaluate("document.documentElement.scrollWidth") <= VIEWS[view]["width"]


def test_a_place_leads_to_the_passage_beside_the_finding_and_back(browser: Browser, real: str) -> None:
    opened = _open(browser, real)
    place = opened.locator("#befund-a .places a").nth(1)
    target = place.get_attribute("href") or ""
    place.click()
    passage = opened.locator(f"{target} >> xpath=..")
    assert passage.is_visible()
    box = passage.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < VIEWS["wide"]["height"]
    assert opened.locator("#befund-a .remedy").is_visible(), "the finding stays in sight"
    opened.locator("a.back[href='#befund-a']").first.click()
    assert opened.evaluate("location.hash") == "#befund-a"


def test_the_first_stops_of_the_keyboard_skip_to_findings_and_text(browser: Browser, real: str) -> None:
    opened = _open(browser, real)
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.textContent") == "Zu den Befunden springen"
    assert opened.locator(".skip a").first.bounding_box()["x"] >= 0  # type: ignore[index]  # it has a box
    opened.keyboard.press("Enter")
    assert opened.evaluate("location.hash") == "#befunde"


def test_a_hostile_draft_runs_nothing(browser: Browser, hostile: str) -> None:
    opened = _open(browser, hostile)
    assert opened.evaluate("window.broken") is None
    assert opened.locator("main img, main script").count() == 0


def test_in_print_both_columns_run_out_in_full(browser: Browser, real: str) -> None:
    opened = _open(browser, real)
    opened.emulate_media(media="print")
    assert not opened.locator(".skip a").first.is_visible()
    for pane in ("#befunde", "#entwurf"):
        cut_off = f"(e => e.scrollHeight - e.clientHeight)(document.querySelector('{pane}'))"
        assert opened.evaluate(cut_off) <= 1
