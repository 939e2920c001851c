"""A store that is gone, locked or no store: the pages say so in German and go on where it is back."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client

from tests.web import story
from tests.web.talking import DEMAND, TALKS, demanded, look_at, page_of, state
from zielkreis.service.keeping.desk import Desk
from zielkreis.web.fault_lines import OneLine

HEADING = "Die Ablage lässt sich gerade nicht benutzen"


@pytest.fixture
def place(told: Desk, client: Client) -> Iterator[Path]:
    """The file of the store, to which no connection of this thread is open; the client is signed in."""
    client.raise_request_exception = False
    connection.close()
    yield Path(settings.DATABASES["default"]["NAME"])
    connection.close()


@contextmanager
def taken_away(place: Path) -> Iterator[None]:
    """The file is elsewhere for a while."""
    away = place.rename(place.with_suffix(".weg"))
    try:
        yield
        assert not place.exists(), "nobody takes an empty store for the own one"
    finally:
        away.rename(place)
        connection.close()


@pytest.mark.parametrize("path", ["/", TALKS, "/entwurf-hochladen/", "/gibt-es-nicht/"])
def test_a_store_that_is_gone_is_told_and_not_made_anew(client: Client, place: Path, path: str) -> None:
    with taken_away(place):
        page = page_of(client.get(path))
    assert page.status == 503
    assert HEADING in page.words
    assert f"Die Ablage „{place}“ lässt sich nicht öffnen: Die Datei oder ihren Ordner gibt es nicht" in (
        page.words
    )
    assert "Danach laden Sie diese Seite neu." in page.words
    assert story.TITLE in look_at(client, TALKS).words, "where it is back, work goes on"


def test_a_store_that_another_program_holds_is_told_and_nothing_is_half_there(
    client: Client, place: Path, told: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", 0.2)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        page = page_of(client.post(DEMAND, demanded()))
        other.execute("ROLLBACK")
    assert page.status == 503
    assert HEADING in page.words
    assert "schreibt seit einer Weile ein anderes Programm. Es ist nichts halb eingetragen." in page.words
    assert len(state(told).demands) == len(story.DEMANDS)


def test_the_window_of_the_program_gets_one_line_that_blames_the_store(
    client: Client, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    handler = logging.Handler()
    handler.setFormatter(OneLine())
    monkeypatch.setattr(handler, "emit", lambda record: lines.append(handler.format(record)))
    logging.getLogger("django.request").addHandler(handler)
    try:
        with taken_away(place):
            client.get("/")
    finally:
        logging.getLogger("django.request").removeHandler(handler)
    (line,) = [each for each in lines if " bei /:" in each]
    assert line.startswith(f"Ablage nicht benutzbar bei /: Die Ablage „{place}“ lässt sich nicht öffnen")
    assert "Traceback" not in line
