"""The start page: my matters, what is due, what to do first; fast with many matters."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.web import story
from tests.web.conftest import HOUSE, NOW
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.matter import Matter, MatterParty
from zielkreis.domain.values.talks import DueItem
from zielkreis.service.keeping.desk import Desk

MANY = 120


def words(client: Client, path: str = "/") -> str:
    """What stands on the page, white space taken together."""
    answer = client.get(path)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def listed(desk: Desk, number: int, *, house: str = HOUSE, due: date | None = None) -> None:
    """A line of the overview alone, later ones changed later."""
    items = (
        (DueItem(id="T1", what=f"Bericht {number}", owed_by=house, owed_to="", due_on=due),) if due else ()
    )
    matter = Matter(
        id=f"vorgang-{number}",
        title=f"Zielvereinbarung Nummer {number}",
        year=2012,
        types=(),
        house=house,
        parties=(MatterParty(authority="mais", code=PartyCode.LAND),),
        opened_on=story.RECEIVED,
        due=items,
    )
    desk.store.overview.write(matter, changed_at=NOW + timedelta(minutes=number))


def titles(page: str) -> list[int]:
    return [int(each) for each in re.findall(r"Zielvereinbarung Nummer (\d+) vorgang-", page)]


def test_an_empty_workspace_says_what_to_do_first(client: Client) -> None:
    page = words(client)
    assert "Noch kein Vorgang" in page
    assert "Ersten Entwurf hochladen" in page
    assert "Suchen" not in page


def test_a_matter_is_listed_with_its_state_in_words(client: Client, desk: Desk) -> None:
    story.whole_story(desk)
    page = words(client)
    assert f"{story.TITLE} land-2012 MAIS NRW Fassung 1 5 von 5 offen 10.05.2012" in page


def test_a_matter_without_draft_and_demands_says_so(client: Client, desk: Desk) -> None:
    listed(desk, 1)
    assert "mais noch keiner noch keine keiner" in words(client)
    assert "Nichts ist fällig." in words(client)


def test_what_is_overdue_comes_first_and_is_marked_by_a_word(
    client: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zielkreis.web.desk.localdate", lambda: date(2012, 5, 10))
    for number, due in (
        (1, date(2012, 5, 11)),
        (2, date(2012, 5, 9)),
        (3, date(2012, 5, 10)),
        (4, date(2012, 5, 7)),
    ):
        listed(desk, number, due=due)
    page = words(client).partition("Name oder Kennung")[0]
    assert re.findall(r"Bericht (\d)", page) == ["4", "2", "3", "1"]
    assert "07.05.2012 überfällig seit 3 Tagen Bericht 4" in page
    assert "09.05.2012 überfällig seit 1 Tag Bericht 2" in page
    assert "10.05.2012 Bericht 3" in page
    assert page.count("überfällig") == 2


def test_the_newest_change_comes_first_and_fifty_stand_on_a_page(client: Client, desk: Desk) -> None:
    for number in range(MANY):
        listed(desk, number)
    first, last = words(client), words(client, "/?seite=3")
    assert titles(first) == list(range(MANY - 1, MANY - 51, -1))
    assert "1 bis 50 von 120" in first
    assert "Neuere Vorgänge" not in first
    assert titles(last) == list(range(19, -1, -1))
    assert "101 bis 120 von 120" in last
    assert "Ältere Vorgänge" not in last
    assert "Fällig" not in last


@pytest.mark.parametrize("page", ["0", "-1", "zwei", "²", "999999999999999999999", "%00", ""])
def test_a_page_that_is_none_is_the_first_or_says_that_it_is_empty(
    client: Client, desk: Desk, page: str
) -> None:
    listed(desk, 1)
    assert titles(words(client, f"/?seite={page}")) == [1]


def test_a_page_behind_the_last_leads_back(client: Client, desk: Desk) -> None:
    listed(desk, 1)
    assert "So viele Seiten gibt es nicht." in words(client, "/?seite=7")


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("nummer+1", [11, 10, 1]),
        ("vorgang-7", [7]),
        ("zielvereinbarung+VORGANG-3", [3]),
        ("%25", []),
        ("_", []),
    ],
)
def test_a_search_finds_words_of_title_and_id(
    client: Client, desk: Desk, search: str, found: list[int]
) -> None:
    for number in range(12):
        listed(desk, number)
    assert titles(words(client, f"/?suche={search}")) == found


def test_a_search_without_a_find_says_so_and_leads_back(client: Client, desk: Desk) -> None:
    listed(desk, 1)
    page = words(client, "/?suche=%3Cscript%3E")
    assert "Kein Vorgang gefunden" in page
    assert "&lt;script&gt;" in page
    assert "Alle Vorgänge zeigen" in page


def test_a_search_is_kept_from_page_to_page(client: Client, desk: Desk) -> None:
    for number in range(60):
        listed(desk, number)
    page = client.get("/?suche=nummer&seite=1").content.decode()
    assert 'href="?suche=nummer&amp;seite=2"' in page


def test_the_matters_of_another_house_are_not_listed(client: Client, desk: Desk) -> None:
    listed(desk, 1, house="anderer-kreis", due=date(2012, 5, 1))
    page = words(client)
    assert "Noch kein Vorgang" in page
    assert "Bericht" not in page


def test_the_start_page_asks_the_overview_alone_however_many_matters_there_are(
    client: Client, desk: Desk
) -> None:
    counted = []
    for number in range(30):
        listed(desk, number, due=date(2012, 5, 1))
        if number in (1, 29):
            with CaptureQueriesContext(connection) as queries:
                client.get("/")
            assert not any("entry" in each["sql"].lower() for each in queries), "no journal is read"
            counted.append(len(queries))
    assert counted[0] == counted[1], "no query for each matter"
