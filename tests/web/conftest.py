"""A workspace for tests of pages: a real store, a real server, a real browser.

Without a browser (fast, for what a view decides):

    def test_…(client, desk):           # client: Django's, signed in; desk: what use cases are given
        assert client.get("/").status_code == 200

    stranger                            # a client that nobody signed in

With one (mark the module ``pytestmark = pytest.mark.browser``):

    def test_…(visit, desk, look):
        page = visit("/")               # signed in by the real one-time link; Playwright's Page
        page.get_by_role("link", name="…").click()
        assert_good_page(page)          # tests.web.browsing: axe in six ways, width, keyboard
        look(page, "startseite")        # a picture for the docs; written by `make pictures` alone

``visit(path, status=404)`` expects that status. At the end of each test the page must have been quiet: no
error in the console, no breach of the policy, no request to another host. Each test has an empty store with
one account.
"""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import override_settings
from playwright.sync_api import Browser, Page, sync_playwright

from tests.web import story
from tests.web.browsing import CHROMIUM_FLAGS, HEIGHT, USUAL, Watch
from zielkreis.domain.values.account import LocalAccount
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, opened_store, parse_location
from zielkreis.web.configuration import web_settings
from zielkreis.web.one_time_links import OneTimeLinks
from zielkreis.web.serving import ANY_PORT, Workspace, listen, running

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: Set by ``make pictures`` to the folder the pictures belong in.
PICTURES = os.environ.get("ZIELKREIS_BILDER", "")  # noqa: TID251 - tests run by `make pictures` are told so
HOUSE = "kreis"
ACCOUNT = LocalAccount(sign_in="sozialdezernat", name="Sozialdezernat", house=HOUSE, pseudonym="p-1")
NOW, TODAY = datetime(2012, 4, 20, 8, 0, tzinfo=UTC), date(2012, 4, 20)


class Visit(Protocol):
    """Opens a page of the workspace, signed in."""

    def __call__(self, path: str, *, status: int = 200) -> Page: ...


@pytest.fixture(scope="session")
def _store_place(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("ablage") / "zielkreis.sqlite3")


@pytest.fixture(scope="module")
def workspace(_store_place: str) -> Iterator[Workspace]:
    """The server, answering, with the settings of the pages for as long as the module lasts.

    Django is configured once in a process, perhaps by tests of the store: the settings are set over theirs.
    """
    links = OneTimeLinks()
    with closing(listen(ANY_PORT)) as server:
        face = web_settings(secret=secrets.token_urlsafe(48), port=server.effective_port, links=links)
        open_store(parse_location(_store_place), create=True, face=face)
        # A store alone has no such key, and an empty one cannot be put back at the end.
        if not cast(Any, settings).is_overridden("SECRET_KEY"):
            settings.SECRET_KEY = secrets.token_urlsafe(48)
        with override_settings(**face):
            server.application = get_wsgi_application()
            with running(Workspace(server=server, links=links)) as ready:
                yield ready


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """The desk of the one account of an empty store, on 20.04.2012."""
    call_command("flush", interactive=False, verbosity=0)
    store = opened_store()
    store.accounts.add(ACCOUNT)
    numbers = count(1)
    return Desk(
        store=store,
        account=ACCOUNT,
        now=NOW,
        today=TODAY,
        new_id=lambda: f"{next(numbers):012x}",
        new_salt=lambda: secrets.token_hex(32),
    )


@pytest.fixture
def user(desk: Desk) -> "User":
    """The user of Django's behind the account."""
    # reason: Django's models can only be loaded once Django is configured
    from django.contrib.auth.models import User  # noqa: PLC0415 - see above

    return User.objects.get(username=desk.account.sign_in)


@pytest.fixture
def stranger(desk: Desk) -> Client:
    """A client that nobody signed in."""
    return Client(SERVER_NAME="127.0.0.1")


@pytest.fixture
def client(user: "User") -> Client:
    """A client that is signed in."""
    signed_in = Client(SERVER_NAME="127.0.0.1")
    signed_in.force_login(user)
    return signed_in


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Chromium; beside the event loop that Playwright keeps in this thread Django must allow its database."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM_FLAGS))
        yield started
        started.close()


@pytest.fixture
def watch(workspace: Workspace) -> Iterator[Watch]:
    """What the pages of a test did wrong; the test fails for it at its end."""
    watching = Watch(own=workspace.address)
    yield watching
    watching.assert_quiet()


@pytest.fixture
def foreign_page(browser: Browser, watch: Watch, desk: Desk) -> Iterator[Page]:
    """A page of a browser that nobody signed in."""
    context = browser.new_context(
        viewport={"width": USUAL, "height": HEIGHT}, locale="de-DE", reduced_motion="reduce"
    )
    opened = context.new_page()
    watch.attach(opened)
    yield opened
    context.close()


@pytest.fixture
def page(foreign_page: Page, workspace: Workspace) -> Page:
    """A page, signed in by the one-time link."""
    foreign_page.goto(workspace.sign_in_address())
    foreign_page.get_by_role("button", name="Anmelden").click()
    foreign_page.wait_for_url(f"{workspace.address}/")
    return foreign_page


@pytest.fixture
def visit(page: Page, workspace: Workspace, watch: Watch) -> Visit:
    """Opens a page of the workspace, signed in, and fails for another status than the expected one."""

    def visited(path: str, *, status: int = 200) -> Page:
        address = f"{workspace.address}{path}"
        if status >= 400:
            watch.expected.add(address)
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == status, f"{answer.status} for {path}"
        return page

    return visited


@pytest.fixture
def look() -> Callable[[Page, str], None]:
    """Takes a picture for the documentation, under ``make pictures`` alone."""

    def taken(page: Page, name: str) -> None:
        if PICTURES:
            page.screenshot(path=Path(PICTURES) / f"{name}.png")

    return taken


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """The desk with a matter that has no draft."""
    story.know_actors(desk)
    story.begin(desk)
    return desk


@pytest.fixture
def told(desk: Desk) -> Desk:
    """The desk with the talks of 2012."""
    story.whole_story(desk)
    return desk
