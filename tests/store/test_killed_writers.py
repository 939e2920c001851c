"""A process killed (SIGKILL) in the middle of a write leaves all of it or nothing, and a whole store."""

import sqlite3
from pathlib import Path

import pytest
from django.db import connections

from tests.store.contents import Table, dump
from tests.store.desks import MATTER, NOW
from tests.store.killing import BACK_UP, MAKE, RESTORE, kill_after, kill_at, points_of
from tests.store.places import EMPTY, FILLED, Places
from tests.store.writes import WRITES
from zielkreis.service.keeping.back_up import back_up
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.keeping.verify import verify_store

#: On PostgreSQL the server keeps what is whole, not the killed process; a few moments show that it is asked
#: to.
EVERY_ON_POSTGRESQL = 8
#: Making the tables takes hundreds of statements of one transaction.
EVERY_OF_MAKING = 25


def state_at(place: str) -> dict[str, Table]:
    """What a store holds that opens and is whole."""
    store = open_store(parse_location(place))
    found = verify_store(store)
    assert found.is_whole, found
    held = dump()
    connections.close_all()
    for user in held["auth_user"]:
        if str(user["password"]).startswith("!"):
            user["password"] = ""  # Django draws letters for it by lot
    return held


def assert_sound(place: str) -> None:
    if not place.startswith("postgresql"):
        with sqlite3.connect(place) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()


@pytest.mark.parametrize("write", WRITES)
def test_a_write_killed_between_any_two_statements_is_done_or_not_begun(write: str, places: Places) -> None:
    before = state_at(places.filled())
    done = places.copy(FILLED)
    points = points_of(done, write)
    after = state_at(done)
    step = 1 if places.server is None else EVERY_ON_POSTGRESQL
    found = []
    for point in (*range(0, points - 1, step), points - 1):
        place = places.copy(FILLED)
        kill_at(point, place, write)
        assert_sound(place)
        held = state_at(place)
        assert held in (before, after), f"half of {write!r} is there after {point} of {points} moments"
        found.append(held == after)
    assert found[-1], "what was said to be kept is kept"
    if before != after:
        assert not found[0]
        assert found == sorted(found)


def test_a_restore_killed_between_any_two_statements_is_done_or_not_begun(
    places: Places, tmp_path: Path
) -> None:
    archive = tmp_path / "sicherung.zip"
    before = state_at(places.empty())
    back_up(open_store(parse_location(places.filled())), archive, program="1", made_at=NOW)
    done = places.copy(EMPTY)
    points = points_of(done, RESTORE, str(archive))
    after = state_at(done)
    step = 1 if places.server is None else 2 * EVERY_ON_POSTGRESQL
    for point in (*range(0, points - 1, step), points - 1):
        place = places.copy(EMPTY)
        kill_at(point, place, RESTORE, str(archive))
        assert_sound(place)
        assert state_at(place) in (before, after)


def test_a_backup_killed_between_any_two_statements_is_not_there(sqlite: Places, tmp_path: Path) -> None:
    place = sqlite.filled()
    before = state_at(place)
    target = tmp_path / "sicherung.zip"
    points = points_of(place, BACK_UP, str(target))
    whole = target.read_bytes()
    for point in range(points - 1):
        target.unlink(missing_ok=True)
        kill_at(point, place, BACK_UP, str(target))
        assert not target.exists() or target.read_bytes() == whole
    assert state_at(place) == before
    kill_at(points - 1, place, BACK_UP, str(target))
    assert target.read_bytes() == whole


def test_the_making_of_a_store_killed_anywhere_leaves_none_or_a_whole_one(places: Places) -> None:
    points = points_of(places.nothing(), MAKE)
    step = EVERY_OF_MAKING if places.server is None else 4 * EVERY_OF_MAKING
    for point in (*range(0, points, step), points - 1):
        place = places.nothing()
        kill_at(point, place, MAKE)
        open_store(parse_location(place), create=True)
        assert state_at(place)["store_entry"] == []


def test_what_was_said_to_be_kept_survives_a_kill_at_any_moment(places: Places) -> None:
    place = places.filled()
    kept = 0
    for number in range(16 if places.server is None else 6):
        kept += kill_after(0.004 * number, place)
        assert_sound(place)
        store = open_store(parse_location(place))
        assert verify_store(store).is_whole
        demands = len(matter_of(store, MATTER).matter.demands)
        assert demands >= 2 + kept, "a demand that was said to be kept is gone"
        kept = demands - 2  # the last one may have been kept without being told
        connections.close_all()
    assert kept
