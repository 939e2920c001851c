"""All that is read within is the state of one instant, while others go on writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction


@contextmanager
def snapshot() -> Iterator[None]:
    """A transaction that only reads; nobody waits for it."""
    with _as_reader(), transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


@contextmanager
def _as_reader() -> Iterator[None]:
    """SQLite: see the state of the first read (WAL), and take no lock for writing."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    here: Any = connection  # only the one of SQLite has such a mode
    usual = here.transaction_mode
    here.transaction_mode = "DEFERRED"
    try:
        yield
    finally:
        here.transaction_mode = usual
