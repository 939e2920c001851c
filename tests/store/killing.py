"""Processes that write and are killed: at a chosen statement by themselves, or at any moment from outside.

A process that is forked from one in which all is loaded starts in a few hundredths of a second.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from django.db import connections

from tests.store import desks
from tests.store.desks import NOW, desk_at
from tests.store.writes import WRITES, Write, backing_up, restoring
from zielkreis.service.keeping.opening import open_store, parse_location

LATER = NOW + timedelta(hours=1)
NEVER = -1
MAKE, RESTORE, BACK_UP = "make a store", "restore", "back up"
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.store.loaded"])


class Countdown:
    """Kills its own process when it comes to zero; counts the points at which it could have."""

    def __init__(self, left: int) -> None:
        self._left = left
        self.passed = 0

    def point(self) -> None:
        """One moment between two statements."""
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1
        self.passed += 1


def points_of(place: str, write: str, archive: str = "") -> int:
    """How many moments there are between the statements of a write; it is done to its end."""
    receiver, sender = FORKS.Pipe(duplex=False)
    process = FORKS.Process(target=_write, args=(place, write, archive, NEVER, sender))
    process.start()
    sender.close()
    points: int = receiver.recv()
    process.join()
    assert process.exitcode == 0
    return points


def kill_at(point: int, place: str, write: str, archive: str = "") -> None:
    """Do a write in a process that dies at this moment."""
    process = FORKS.Process(target=_write, args=(place, write, archive, point, None))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def kill_after(seconds: float, place: str) -> int:
    """Let a process record one demand after the other, and kill it from outside this long after the first.

    Gives how many it said were kept.
    """
    receiver, sender = FORKS.Pipe(duplex=False)
    process = FORKS.Process(target=_write_on, args=(place, sender))
    process.start()
    sender.close()
    kept: int = receiver.recv()
    process.join(seconds)
    process.kill()
    process.join()
    while receiver.poll():
        try:
            kept = receiver.recv()
        except EOFError:
            break
    return kept


def _write(place: str, write: str, archive: str, point: int, answer: Connection | None) -> None:
    countdown = Countdown(point)
    if write == MAKE:
        with _counted(countdown, place):
            open_store(parse_location(place), create=True)
    else:
        desk = desk_at(open_store(parse_location(place)), now=LATER, first=1000)
        do = _chosen(write, Path(archive))
        with _counted(countdown, place):
            do(desk)
    countdown.point()
    connections.close_all()
    if answer is not None:
        answer.send(countdown.passed)


def _chosen(write: str, archive: Path) -> Write:
    if write == RESTORE:
        return restoring(archive)
    return backing_up(archive) if write == BACK_UP else WRITES[write]


@contextmanager
def _counted(countdown: Countdown, place: str) -> Iterator[None]:
    """A point before each statement and before each commit; what is after one is before the next."""

    def before(execute: Callable[..., Any], *arguments: Any) -> Any:
        countdown.point()
        return execute(*arguments)

    # reason: a new place has to be set up before its connection is there to be counted
    from zielkreis.store.opening import set_up  # noqa: PLC0415 - see above

    if connections.settings["default"]["NAME"] != parse_location(place).name:
        set_up(parse_location(place))
    connection: Any = connections["default"]  # Django has no hook for a commit
    commit = connection._commit

    def counted_commit() -> None:
        countdown.point()
        commit()

    connection._commit = counted_commit
    with connection.execute_wrapper(before):
        yield


def _write_on(place: str, answer: Connection) -> None:
    store = open_store(parse_location(place))
    number = 0
    while True:
        number += 1
        desks.demand(
            desk_at(store, now=LATER, first=number * 10), f"Forderung {os.getpid()}-{number} vor dem Ende."
        )
        answer.send(number)
