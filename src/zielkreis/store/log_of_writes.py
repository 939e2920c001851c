"""SQLite's log of writes: what was deleted from the tables stands there until it is cut off."""

from django.db import connection


def overwrite_log() -> None:
    """Take the log over into the file and cut it off, once what was deleted is deleted.

    Where somebody reads at that moment the log stays until the next time. PostgreSQL clears up by itself
    (VACUUM).
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
