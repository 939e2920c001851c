"""The workspace tries itself out: over HTTP, as a browser would, from the one-time link to the start page."""

import re
from http.cookiejar import CookieJar
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, ProxyHandler, Request, build_opener

from zielkreis.web.serving import Workspace, running

START_TITLE = "<title>Meine Vorgänge – Zielkreis</title>"
_SECONDS = 30
_FORM_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


class ProbeError(Exception):
    """The workspace did not show its start page; the message says in German what came instead."""


def serve_once(workspace: Workspace) -> None:
    """Start, sign in by the link, fetch the start page, stop; raises ``ProbeError``."""
    # Without proxies: the workspace is on this machine.
    opener = build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))
    with running(workspace):
        link = workspace.sign_in_address()
        token = _FORM_TOKEN.search(_fetched(opener, Request(link)))  # noqa: S310 - an address of our own
        if token is None:
            raise ProbeError("Die Seite zur Anmeldung enthält kein Formular.")
        body = urlencode({"csrfmiddlewaretoken": token[1]}).encode("ascii")
        sign_in = Request(link, data=body, headers={"Origin": workspace.address})  # noqa: S310 - see above
        page = _fetched(opener, sign_in)
    if START_TITLE not in page:
        raise ProbeError("Statt der Startseite kam eine andere Seite.")


def _fetched(opener: OpenerDirector, request: Request) -> str:
    try:
        with opener.open(request, timeout=_SECONDS) as answer:
            return str(answer.read().decode("utf-8"))
    except HTTPError as error:
        raise ProbeError(f"Der Arbeitsplatz antwortet mit dem Status {error.code}.") from None
    except (URLError, TimeoutError) as error:
        raise ProbeError(f"Der Arbeitsplatz antwortet nicht ({error}).") from None
