"""The thread of the server that reads uploaded drafts, one after the other."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, close_old_connections, connection

from zielkreis.service.keeping.opening import opened_store
from zielkreis.service.talks.reading_queue import read_next
from zielkreis.web.desk import desk_under

_PAUSE_SECONDS = 0.3
"""How long the thread rests while nothing waits."""
_WAIT_SECONDS = 3.0
"""How long the end of the server waits for a reading; it is begun again at the next start."""

_log = logging.getLogger("django.request")


@contextmanager
def reading_in_background() -> Iterator[None]:
    """Within the block what is queued gets read; what was being read when the program ended comes first."""
    stop = threading.Event()
    opened_store().readings.wake()
    # A daemon: nobody who ends the program waits for a scan of a hundred pages.
    thread = threading.Thread(target=_work, args=(stop,), name="reading", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_WAIT_SECONDS)


def _work(stop: threading.Event) -> None:
    try:
        while not stop.is_set():
            if not _read_one():
                stop.wait(_PAUSE_SECONDS)
    finally:
        connection.close()


def _read_one() -> bool:
    """Whether something was read; a fault is told in the window of the program, and the work goes on."""
    close_old_connections()
    try:
        return read_next(opened_store(), desk_under)
    except DatabaseError:
        return False  # the store is locked or being exchanged; the next try comes
    except Exception:  # noqa: BLE001 - the thread outlives whatever a single draft does
        _log.exception("reading a draft failed")
        return False
