"""A store with talks for the commands that need one, and what an administrator does to it by hand."""

import sqlite3
from pathlib import Path

from tests.store.desks import fill
from zielkreis.service.keeping.opening import open_store, parse_location


def filled_store(folder: Path) -> Path:
    """A store with the talks of 2012."""
    place = folder / "ablage.sqlite3"
    fill(open_store(parse_location(str(place)), create=True))
    return place


def meddle(place: Path, statement: str) -> None:
    """Change the database by hand."""
    with sqlite3.connect(place) as connection:
        connection.execute(statement)
    connection.close()
