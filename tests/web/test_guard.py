"""The door of the server: foreign names, foreign pages, too much, and the headers of every answer."""

import re
from contextlib import closing

import pytest
from django.test import Client, RequestFactory

from zielkreis.service.keeping.desk import Desk
from zielkreis.web.configuration import MAX_UPLOAD_BYTES, web_settings
from zielkreis.web.guard import started_elsewhere
from zielkreis.web.one_time_links import OneTimeLinks

NAVIGATION = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


@pytest.mark.parametrize("name", ["zielkreis.example", "127.0.0.1.example", "169.254.169.254", "0.0.0.0"])  # noqa: S104 - a name, not an address to bind
def test_a_request_under_a_foreign_name_is_refused_in_german(client: Client, name: str) -> None:
    answer = client.get("/", SERVER_NAME=name)
    assert answer.status_code == 400
    assert "Diese Anfrage ist nicht verständlich" in answer.content.decode()
    assert "Meine Vorgänge" not in answer.content.decode()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_the_names_of_this_machine_are_answered(client: Client, name: str) -> None:
    assert client.get("/", SERVER_NAME=name).status_code == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/", "/static/zielkreis/zielkreis.css"])
def test_a_foreign_page_cannot_fetch_ours(client: Client, site: str, path: str) -> None:
    answer = client.get(path, headers={"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "no-cors"})
    assert answer.status_code == 403
    assert "eine fremde Seite hat die Anfrage ausgelöst" in answer.content.decode()


def test_a_foreign_page_cannot_frame_ours_or_send_us_a_form(client: Client) -> None:
    frame = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}
    assert client.get("/", headers=frame).status_code == 403
    assert client.post("/abmelden/", headers={"Sec-Fetch-Site": "same-site", **NAVIGATION}).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "same-origin", "none", ""])
def test_a_link_from_anywhere_may_be_followed(site: str) -> None:
    request = RequestFactory().get("/", headers={"Sec-Fetch-Site": site, **NAVIGATION})
    assert not started_elsewhere(request)


def test_a_form_without_its_token_is_refused_in_german(client: Client) -> None:
    client.handler.enforce_csrf_checks = True
    answer = client.post("/abmelden/")
    assert answer.status_code == 403
    assert "Das Formular ist abgelaufen" in answer.content.decode()


def test_a_form_from_another_origin_is_refused(client: Client) -> None:
    client.handler.enforce_csrf_checks = True
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', client.get("/").content.decode())
    assert token
    sent = {"csrfmiddlewaretoken": token[1]}
    foreign = client.post("/abmelden/", sent, headers={"Origin": "http://127.0.0.1:1"})
    assert foreign.status_code == 403
    own = client.post("/abmelden/", sent, headers={"Origin": "http://127.0.0.1"})
    assert own.status_code == 200


def test_a_request_larger_than_any_draft_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.post("/abmelden/", headers={"Content-Length": str(MAX_UPLOAD_BYTES + 1)})
    assert answer.status_code == 413
    assert "höchstens 50 MB" in answer.content.decode()
    assert client.get("/").status_code == 200, "the session goes on"


@pytest.mark.parametrize("path", ["/", "/anmelden/", "/gibt-es-nicht/", "/static/zielkreis/zielkreis.css"])
def test_every_answer_carries_the_headers_that_keep_others_out(client: Client, path: str) -> None:
    with closing(client.get(path)) as answer:
        headers = answer.headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert "Strict-Transport-Security" not in headers


def test_pages_are_kept_by_no_browser_and_framed_by_nobody(client: Client) -> None:
    headers = client.get("/").headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Frame-Options"] == "DENY"


def test_a_refused_form_may_be_kept_until_somebody_signs_out(client: Client) -> None:
    refused = client.post("/entwurf-hochladen/", {})
    assert refused.status_code == 422
    assert refused.headers["Cache-Control"] == "private, no-cache", "back could not show it otherwise"
    signed_out = client.post("/abmelden/")
    assert signed_out.headers["Cache-Control"] == "no-store"
    assert signed_out.headers["Clear-Site-Data"] == '"cache"'


def test_cookies_go_to_our_own_pages_alone(client: Client) -> None:
    client.get("/")
    kept = [cookie for cookie in client.cookies.values() if cookie.key.startswith("zielkreis_formular_")]
    assert kept
    for cookie in kept:
        assert cookie["samesite"] == "Strict"
        assert cookie["httponly"]
        assert not cookie["max-age"], "it ends with the browser"


def test_only_behind_tls_browsers_are_told_to_insist_on_it(desk: Desk) -> None:
    plain, secure = (
        web_settings(secret="x", port=1, links=OneTimeLinks(), https=https)  # noqa: S106 - signs nothing
        for https in (False, True)
    )
    assert plain["SECURE_HSTS_SECONDS"] == 0
    assert secure["SECURE_HSTS_SECONDS"] > 0
    assert secure["SESSION_COOKIE_SECURE"]
    assert secure["CSRF_COOKIE_SECURE"]
