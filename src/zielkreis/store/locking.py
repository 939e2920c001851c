"""Locks on what no row stands for, held until the transaction ends."""

from enum import IntEnum

from django.db import connection


class Lock(IntEnum):
    """What can be held; the numbers are the same in every version of the program."""

    TABLES = 4_812_010_481
    ACTORS = 4_812_010_482


def hold(lock: Lock) -> None:
    """Wait until nobody else holds it, within a transaction; under SQLite the transaction is the lock."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int(lock)])
