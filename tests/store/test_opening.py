"""A store is opened where it is, brought up to date, and one process can go from one to another."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from tests.store.desks import ACCOUNT
from tests.store.places import Places
from zielkreis.service.keeping.opening import UnusableLocationError, open_store, parse_location


def test_the_tables_are_those_of_the_models(places: Places) -> None:
    open_store(parse_location(places.empty()))
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_a_process_goes_from_one_store_to_another_and_back(sqlite: Places, postgresql: Places) -> None:
    here, there = sqlite.empty(), postgresql.empty()
    open_store(parse_location(here)).accounts.add(ACCOUNT)
    assert open_store(parse_location(there)).accounts.first() is None
    assert open_store(parse_location(here)).accounts.first() == ACCOUNT


def test_a_new_store_is_made_in_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    place = tmp_path / "neu" / "ablage" / "z.sqlite3"
    open_store(parse_location(str(place)), create=True).accounts.add(ACCOUNT)
    assert (
        open_store(parse_location(str(place.parent.parent / "ablage" / "z.sqlite3"))).accounts.first()
        == ACCOUNT
    )


def test_sqlite_keeps_what_it_said_to_keep_and_overwrites_what_was_deleted(sqlite: Places) -> None:
    open_store(parse_location(sqlite.empty()))
    with connection.cursor() as cursor:
        for setting, value in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("secure_delete", 1),
            ("foreign_keys", 1),
        ):
            cursor.execute(f"PRAGMA {setting}")
            assert cursor.fetchone() == (value,), setting


def test_a_folder_stands_for_the_store_in_it(tmp_path: Path) -> None:
    assert parse_location(str(tmp_path)).path == tmp_path / "zielkreis.sqlite3"


def test_an_address_names_user_password_host_and_port() -> None:
    place = parse_location("postgresql://nutz%40er:ge%3Aheim@rechner:5433/zielkreis")
    assert (place.user, place.password, place.host, place.port) == ("nutz@er", "ge:heim", "rechner", "5433")
    assert (place.name, place.shown) == ("zielkreis", "postgresql://nutz%40er@rechner/zielkreis")


@pytest.mark.parametrize(
    "words", ["", " ", "mysql://rechner/x", "postgresql://rechner", "postgresql://rechner:viele/x"]
)
def test_words_that_name_no_place_are_refused_in_german(words: str) -> None:
    with pytest.raises(UnusableLocationError, match=r"Ablage|Datenbank"):
        parse_location(words)


def test_a_command_that_keeps_nothing_loads_no_database() -> None:
    script = "import sys, zielkreis.cli.app; sys.exit('django' in sys.modules or 'psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
