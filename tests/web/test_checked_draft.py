"""The page of a checked draft: text, findings, filter, without a script."""

import re
from dataclasses import replace
from datetime import date

import pytest
from django.test import Client

from tests.service.talks.received import MATTER, ORDER, SOUND, opened, receive, received
from zielkreis import __version__
from zielkreis.files.errors import UnreadableCode
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks import checked_draft as checking
from zielkreis.service.talks.propose_clause import propose_clause
from zielkreis.service.talks.receive_draft import IncomingDraft, keep_draft, read_and_check
from zielkreis.service.talks.set_aside import waive_finding
from zielkreis.service.talks.try_clause import clause_on_desk

PAGE = f"/vorgaenge/{MATTER}/entwurf/"


def body(client: Client, query: str = "", *, status: int = 200) -> str:
    """What stands on the page."""
    answer = client.get(f"{PAGE}{query}")
    assert answer.status_code == status
    return answer.content.decode()


def cards(page: str) -> set[str]:
    """The findings that are shown."""
    return set(re.findall(r'id="befund-(\w+)"', page))


def test_a_matter_without_a_draft_leads_to_the_upload(client: Client, desk: Desk) -> None:
    opened(desk)
    page = body(client)
    assert "Noch kein Entwurf" in page
    assert 'href="/entwurf-hochladen/' in page
    body(client, "1/", status=404)


def test_the_whole_text_stands_there_with_every_finding(client: Client, desk: Desk) -> None:
    matter = received(desk)
    page = body(client)
    draft = checking.draft_on_desk(desk, matter, program_version=__version__)
    assert draft is not None
    assert cards(page) == {"a", "b", "c", "d", "e1", "e2", "PARTIES", "claim_reduced"}
    for line in draft.checked.agreement.text.split("\n"):
        assert "".join(line.split()) in "".join(re.sub(r"<a .*?</a>|<[^>]+>", "", page).split())
    for said in ("Norm: § 2a AG-SGB II NRW; Fassung seit 01.01.2011", "Abhilfe:", "Grenzen:", "Vorschlag"):
        assert said in page


def test_every_link_within_the_page_has_its_goal(client: Client, desk: Desk) -> None:
    received(desk)
    page = body(client)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    goals = {*re.findall(r'href="#([^"]+)"', page), *re.findall(rf'href="{PAGE}#([^"]+)"', page)}
    assert {goal for goal in goals if goal.startswith(("befund-", "stelle-"))}
    assert goals <= set(ids)


@pytest.mark.parametrize(
    ("query", "expected", "said"),
    [
        ("?klasse=recht", {"PARTIES"}, "1 von 8 Befunden wird gezeigt."),
        ("?forderung=b", {"b"}, "1 von 8 Befunden wird gezeigt."),
        ("?ergebnis=offen", {"claim_reduced"}, "1 von 8 Befunden wird gezeigt."),
        ("?klasse=forderung&ergebnis=erfuellt", set(), "0 von 8 Befunden werden gezeigt."),
        ("?klasse=alle", {"a", "b", "c", "d", "e1", "e2", "PARTIES", "claim_reduced"}, "Alle 8 Befunde"),
    ],
)
def test_the_filter_stands_in_the_address(
    client: Client, desk: Desk, query: str, expected: set[str], said: str
) -> None:
    received(desk)
    page = body(client, query)
    assert cards(page) == expected
    assert said in page
    assert ("Alle zeigen" in page) is (len(expected) < 8)


def test_a_filter_that_means_nothing_says_so_and_leaves_all(client: Client, desk: Desk) -> None:
    received(desk)
    page = body(client, "?klasse=unsinn")
    assert "Bitte prüfen Sie Ihre Angaben" in page
    assert len(cards(page)) == 8


def test_htmx_is_given_the_text_and_the_findings_alone(client: Client, desk: Desk) -> None:
    received(desk)
    answer = client.get(f"{PAGE}?forderung=b", headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert page.lstrip().startswith('<div id="befunde">')
    assert cards(page) == {"b"}
    assert "HX-Request" in answer.headers["Vary"]


def test_what_is_set_aside_shows_reason_name_and_day(client: Client, desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="Wird im Herbst geklärt.", program_version=__version__)
    page = body(client)
    assert "Zurückgestellt: Wird im Herbst geklärt. (Sozialdezernat, 20.04.2012)" in page
    assert cards(body(client, "?ergebnis=zurueckgestellt")) == {"d"}
    assert "d" not in cards(body(client, "?ergebnis=nicht-zurueckgestellt"))


def test_an_older_version_is_shown_and_nothing_can_be_done_there(client: Client, desk: Desk) -> None:
    matter = received(desk)
    receive(desk, matter, SOUND, "zweiter.txt", on=date(2012, 4, 9))
    old = body(client, "1/")
    assert "Das ist nicht die neueste Fassung" in old
    assert "Anders formulieren" not in old
    assert "/zurueckstellen/" not in old
    assert "Fassung 2 vom 09.04.2012" in old
    body(client, "3/", status=404)


def test_a_noted_proposal_stands_at_its_clause(client: Client, desk: Desk) -> None:
    received(desk)
    place = clause_on_desk(desk, MATTER, number=1, clause="c010", program_version=__version__)
    assert place is not None
    propose_clause(desk, place, "(2) <b>Die Quote</b> steigt um 5 %.", reason="messbar")
    page = body(client)
    assert "Gemerkter Vorschlag V1" in page
    assert "&lt;b&gt;Die Quote&lt;/b&gt;" in page


def test_what_the_draft_says_is_never_markup_and_no_sign_acts(client: Client, desk: Desk) -> None:
    data = (
        SOUND.decode() + "\n§ 2 <script>alert(1)</script>\n\nDas Land\u200bhilft\u2066 dem Kreis.\n"
    ).encode()
    received(desk, data, "entwurf<img>.txt")
    page = body(client)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "entwurf&lt;img&gt;.txt" in page
    assert not {"\u200b", "\u2066"} & set(page)


def test_a_check_that_another_program_made_is_never_shown(client: Client, desk: Desk) -> None:
    matter = opened(desk)
    old = replace(ORDER, program_version="0.0.1")
    read = read_and_check(SOUND, "entwurf.txt", old)
    incoming = IncomingDraft(data=SOUND, name="entwurf.txt", received_on=date(2012, 4, 2), sent_by="land")
    keep_draft(desk, matter.id, incoming, old, read)
    assert f"Geprüft mit Zielkreis {__version__}." in body(client)
    assert desk.store.checks.count(matter.id) == 2, "the new check is kept beside the old one"
    assert f"Geprüft mit Zielkreis {__version__}." in body(client)
    assert desk.store.checks.count(matter.id) == 2


def test_a_draft_that_cannot_be_read_any_more_is_a_page_in_german(
    client: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    received(desk)

    def broken(*_: object, **__: object) -> None:
        raise UnreadableFileError(UnreadableCode.STOPPED)

    monkeypatch.setattr("zielkreis.service.talks.show_draft.draft_on_desk", broken)
    assert "lässt sich nicht mehr lesen" in body(client, status=500)
