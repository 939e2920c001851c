"""Every view asks the one function; what it refuses, and how."""

from dataclasses import dataclass

import pytest
from django.test import Client
from django.test.utils import override_settings

from tests.web.conftest import HOUSE, NOW, TODAY
from tests.web.url_table import addresses, unasked
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.web.access import Right, may, methods_of, needs, right_of

REAL, SAMPLE = "zielkreis.web.addresses", "tests.web.sample_addresses"
SIGN_IN_NEEDED = '<h1 class="kern-heading-large">Anmeldung nötig</h1>'


@dataclass(frozen=True)
class Somebody:
    is_authenticated: bool = True
    is_active: bool = True


def test_every_view_asks_for_a_right(desk: Desk) -> None:
    assert unasked(addresses(REAL)) == []


def test_a_view_that_asks_nobody_is_found(desk: Desk) -> None:
    assert unasked(addresses(SAMPLE)) == ["/offen/ (asks_nobody)"]


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("owns", [True, False])
@pytest.mark.parametrize(
    "account", [Somebody(is_authenticated=False), Somebody(is_active=False)], ids=["stranger", "inactive"]
)
def test_who_is_not_signed_in_may_only_enter(account: Somebody, right: Right, owns: bool) -> None:
    assert may(account, right, owns_matter=owns) is (right is Right.ENTER)


@pytest.mark.parametrize(
    ("right", "without_owning"),
    [(Right.ENTER, True), (Right.WORK, True), (Right.READ_MATTER, False), (Right.WRITE_MATTER, False)],
)
def test_a_matter_is_open_to_the_house_that_owns_it_alone(right: Right, without_owning: bool) -> None:
    assert may(Somebody(), right, owns_matter=True)
    assert may(Somebody(), right) is without_owning


def test_a_stranger_sees_of_every_page_only_how_to_sign_in(stranger: Client) -> None:
    closed = [row for row in addresses(REAL) if right_of(row.view) is not Right.ENTER]
    assert closed
    for row in closed:
        for method in ("get", "post"):
            answer = getattr(stranger, method)(row.path)
            assert answer.status_code == 403, f"{method} {row.path}"
            assert SIGN_IN_NEEDED in answer.content.decode(), f"{method} {row.path}"


def test_every_view_refuses_a_method_it_does_not_know(client: Client) -> None:
    for row in addresses(REAL):
        if right_of(row.view) in (Right.ENTER, Right.WORK):
            known = methods_of(row.view)
            for method in ("GET", "POST", "PUT", "DELETE"):
                if method not in known:
                    answer = client.generic(method, row.path)
                    assert answer.status_code == 405, f"{method} {row.path}"
                    assert answer.headers["Allow"] == ", ".join(known)


def test_a_stranger_is_not_told_which_pages_there_are(stranger: Client) -> None:
    assert SIGN_IN_NEEDED in stranger.get("/gibt-es-nicht/").content.decode()


def test_htmx_is_sent_to_the_page_that_says_how_to_sign_in(stranger: Client) -> None:
    answer = stranger.get("/", headers={"HX-Request": "true"})
    assert answer.headers["HX-Redirect"] == "/anmelden/"


@override_settings(ROOT_URLCONF=SAMPLE)
@pytest.mark.parametrize(("house", "status"), [(HOUSE, 200), ("anderer-kreis", 404)])
def test_the_matter_of_another_house_does_not_exist_here(
    client: Client, desk: Desk, house: str, status: int
) -> None:
    matter = Matter(
        id="v1", title="Zielvereinbarung 2012", year=2012, types=(), house=house, parties=(), opened_on=TODAY
    )
    desk.store.overview.write(matter, changed_at=NOW)
    assert client.get("/vorgang-muster/v1/").status_code == status


@override_settings(ROOT_URLCONF=SAMPLE)
def test_a_matter_that_is_nowhere_is_not_found(client: Client) -> None:
    assert client.get("/vorgang-muster/v1/").status_code == 404


def test_a_view_of_a_matter_without_its_id_fails_loudly(client: Client) -> None:
    request = client.get("/").wsgi_request
    view = needs(Right.READ_MATTER)(lambda _request: None)  # type: ignore[arg-type, return-value]  # on purpose
    with pytest.raises(TypeError, match="matter_id"):
        view(request)
