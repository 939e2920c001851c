"""Signing in by the link, signing out."""

from django.conf import settings
from django.test import Client

from zielkreis.service.keeping.desk import Desk
from zielkreis.web.sign_in import links


def link() -> str:
    return f"/anmelden/{links().issue()}/"


def test_the_link_asks_first_and_signs_in_then(stranger: Client) -> None:
    address = link()
    assert "Anmelden" in stranger.get(address).content.decode()
    assert stranger.get("/").status_code == 403, "to look at the link signs nobody in"
    assert stranger.post(address).headers["Location"] == "/"
    assert "Sozialdezernat" in stranger.get("/").content.decode()


def test_the_link_signs_in_once(stranger: Client, desk: Desk) -> None:
    address = link()
    stranger.post(address)
    other = Client(SERVER_NAME="127.0.0.1")
    for method in (other.get, other.post):
        answer = method(address)
        assert answer.status_code == 403
        assert "gilt nicht mehr" in answer.content.decode()
    assert other.get("/").status_code == 403


def test_who_is_signed_in_goes_on_to_the_start_page_and_uses_nothing_up(
    client: Client, stranger: Client
) -> None:
    address = link()
    assert client.get(address).headers["Location"] == "/"
    assert client.get("/anmelden/").headers["Location"] == "/"
    assert stranger.post(address).headers["Location"] == "/"


def test_signing_in_changes_the_session(stranger: Client) -> None:
    stranger.cookies[settings.SESSION_COOKIE_NAME] = "vorgegeben"
    stranger.post(link())
    assert stranger.cookies[settings.SESSION_COOKIE_NAME].value != "vorgegeben"


def test_who_signs_out_is_out(client: Client) -> None:
    assert "Sie sind abgemeldet" in client.post("/abmelden/").content.decode()
    assert client.get("/").status_code == 403


def test_the_link_is_sent_nowhere_as_the_page_one_came_from(stranger: Client) -> None:
    assert stranger.get(link()).headers["Referrer-Policy"] == "same-origin"
