"""The pages that stand for all others: the frame, signing in and out, what went wrong, in a real browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.web.browsing import Watch, assert_good_page
from tests.web.conftest import Visit
from zielkreis.web.serving import Workspace

pytestmark = pytest.mark.browser

Look = Callable[[Page, str], None]


def test_the_start_page_is_good(visit: Visit, look: Look) -> None:
    page = visit("/")
    assert page.title() == "Meine Vorgänge – Zielkreis"
    assert_good_page(page)
    look(page, "arbeitsplatz-start")


@pytest.mark.parametrize(
    ("path", "status"),
    [("/ueber/", 200), ("/gibt-es-nicht/", 404), ("/abmelden/", 405)],
)
def test_each_page_of_the_frame_is_good(visit: Visit, path: str, status: int) -> None:
    assert_good_page(visit(path, status=status))


def test_who_is_not_signed_in_is_told_how_to_start(
    foreign_page: Page, workspace: Workspace, watch: Watch
) -> None:
    watch.expected.add(f"{workspace.address}/")
    foreign_page.goto(f"{workspace.address}/")
    assert foreign_page.get_by_role("heading", name="Anmeldung nötig").is_visible()
    assert foreign_page.get_by_text("zielkreis arbeitsplatz").is_visible()
    assert_good_page(foreign_page)


def test_the_page_of_the_link_is_good_and_signs_in_once(
    foreign_page: Page, workspace: Workspace, watch: Watch
) -> None:
    link = workspace.sign_in_address()
    foreign_page.goto(link)
    assert_good_page(foreign_page)
    foreign_page.get_by_role("button", name="Anmelden").press("Enter")
    foreign_page.wait_for_url(f"{workspace.address}/")
    foreign_page.get_by_role("button", name="Abmelden").click()
    assert foreign_page.get_by_role("heading", name="Sie sind abgemeldet").is_visible()
    assert_good_page(foreign_page)
    watch.expected.add(link)
    foreign_page.goto(link)
    assert foreign_page.get_by_role("heading", name="Diese Adresse gilt nicht mehr").is_visible()
    assert_good_page(foreign_page)
