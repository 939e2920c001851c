"""Findings are set aside and taken up again in the browser; what is wrong is said, what was typed stays."""

from django.test import Client

from tests.service.talks.received import MATTER, received
from zielkreis import __version__
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.talks.one_finding import one_finding
from zielkreis.service.talks.set_aside import waive_finding

FINDING = f"/vorgaenge/{MATTER}/entwurf/befund"


def matter(desk: Desk) -> Matter:
    return matter_of(desk.store, MATTER).matter


def test_a_finding_is_set_aside_wholly_under_the_name_of_the_account(client: Client, desk: Desk) -> None:
    received(desk)
    answer = client.post(f"{FINDING}/d/zurueckstellen/", {"place": "alle", "reason": " wird geklärt "})
    assert answer.status_code == 302
    assert answer["Location"] == f"/vorgaenge/{MATTER}/entwurf/#befund-d"
    waivers = matter(desk).waivers
    assert [(each.finding, each.reason, each.by) for each in waivers] == [
        ("d", "wird geklärt", "Sozialdezernat")
    ] * 4


def test_a_finding_is_set_aside_at_one_place(client: Client, desk: Desk) -> None:
    received(desk)
    client.post(f"{FINDING}/d/zurueckstellen/", {"place": "§ 7 Abs. 2", "reason": "wird geklärt"})
    assert [each.place for each in matter(desk).waivers] == ["§ 7 Abs. 2"]


def test_without_a_reason_nothing_is_set_aside_and_the_choice_stays(client: Client, desk: Desk) -> None:
    received(desk)
    answer = client.post(f"{FINDING}/d/zurueckstellen/", {"place": "§ 7 Abs. 2", "reason": " "})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Schreiben Sie, warum der Befund zurückgestellt wird." in page
    assert '<option value="§ 7 Abs. 2" selected>' in page
    assert matter(desk).waivers == ()


def test_what_is_met_cannot_be_set_aside_and_the_page_says_what_can(client: Client, desk: Desk) -> None:
    received(desk)
    answer = client.post(f"{FINDING}/PARTIES/zurueckstellen/", {"place": "alle", "reason": "gilt nicht"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Der Befund PARTIES ist „erfüllt“" in page
    assert "gilt nicht" in page


def test_a_finding_that_is_nowhere_is_not_found(client: Client, desk: Desk) -> None:
    received(desk)
    for action in ("zurueckstellen", "aufnehmen"):
        assert client.get(f"{FINDING}/zz/{action}/").status_code == 404


def test_a_finding_is_taken_up_again_where_it_is_chosen(client: Client, desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    found = one_finding(desk, MATTER, "d", program_version=__version__)
    assert found is not None
    page = client.get(f"{FINDING}/d/aufnehmen/").content.decode()
    assert page.count("checked") == 4
    nothing = client.post(f"{FINDING}/d/aufnehmen/", {"reason": "doch"})
    assert nothing.status_code == 422
    assert "Wählen Sie mindestens eine Stelle." in nothing.content.decode()
    client.post(f"{FINDING}/d/aufnehmen/", {"what": [found.waivers[0].key], "reason": "doch"})
    assert len(matter(desk).waivers) == 3
