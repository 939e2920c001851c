"""What happened in a matter is read; what was decided is recorded with the overview in one transaction."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from zielkreis.domain.negotiation import (
    NoMatterError,
    fold,
    kind_of,
    read_event,
    write_event,
)
from zielkreis.domain.values.events import ContentsErased, NewEvent, Recorded
from zielkreis.domain.values.journal import Audience, JournalEntry, NewEntry, StreamName
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.store.errors import StaleStreamError
from zielkreis.store.keeping import Store

__all__ = ["BusyError", "Course", "NoMatterError", "begin", "course_from", "matter_of", "record"]

_TRIES = 8
_TICK = timedelta(microseconds=1)


class BusyError(RuntimeError):
    """Others keep writing to the same matter; the German message says to try again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A matter with everything that was recorded of it, stream by stream."""

    matter: Matter
    entries: tuple[Recorded, ...]

    @property
    def changed_at(self) -> datetime:
        """The instant of the latest entry."""
        return max(each.at for each in self.entries)


def matter_of(store: Store, matter_id: str) -> Course:
    """The matter as its journal makes it; raises ``NoMatterError``."""
    return course_from(matter_id, store.journal.entries_of(matter_id))


def course_from(matter_id: str, entries: Iterable[JournalEntry]) -> Course:
    """The matter as these entries make it; raises ``NoMatterError``, ``UnknownEventError``."""
    recorded = tuple(map(_recorded, entries))
    return Course(matter=fold(matter_id, recorded), entries=recorded)


def begin(desk: Desk, matter_id: str, events: tuple[NewEvent, ...]) -> Matter:
    """Record the beginning of a matter; raises ``StaleStreamError`` where the id is taken."""
    store = desk.store
    with store.transaction():
        if store.overview.exists(matter_id):
            raise StaleStreamError(matter_id)
        return _written(desk, matter_id, (), events)


def record(desk: Desk, matter_id: str, decide: Callable[[Course], tuple[NewEvent, ...]]) -> Matter:
    """Record what is decided on the state of a matter; of two writers one decides again on the new state.

    ``decide`` gives the events or raises ``Refused``. Raises ``NoMatterError``, ``BusyError``.
    """
    for _ in range(_TRIES):
        try:
            return _record_once(desk, matter_id, decide)
        except StaleStreamError:
            continue
    raise BusyError(
        "An diesem Vorgang wird gerade von anderer Seite geschrieben; versuchen Sie es gleich noch einmal."
    )


def _record_once(desk: Desk, matter_id: str, decide: Callable[[Course], tuple[NewEvent, ...]]) -> Matter:
    with desk.store.transaction():
        desk.store.overview.lock(matter_id)
        course = matter_of(desk.store, matter_id)
        return _written(desk, matter_id, course.entries, decide(course))


def _written(
    desk: Desk, matter_id: str, before: tuple[Recorded, ...], events: tuple[NewEvent, ...]
) -> Matter:
    added: list[Recorded] = []
    at = _next_instant(desk.now, before)
    for audience in Audience:
        of_audience = [each.event for each in events if each.audience is audience]
        if not of_audience:
            continue
        stream = StreamName(matter=matter_id, audience=audience)
        written = desk.store.journal.append(
            stream,
            [NewEntry(kind=kind_of(each), payload=write_event(each)) for each in of_audience],
            after=max((each.seq for each in before if each.audience is audience), default=0),
            at=at,
            by=desk.account.pseudonym,
            new_salt=desk.new_salt,
        )
        added.extend(map(_recorded, written))
        for event in of_audience:
            if isinstance(event, ContentsErased):
                desk.store.journal.erase(StreamName(matter=matter_id, audience=event.audience), event.seq)
    matter = fold(matter_id, _without_erased(before, events) + tuple(added))
    if added:
        desk.store.overview.write(matter, changed_at=at)
    return matter


def _next_instant(now: datetime, before: tuple[Recorded, ...]) -> datetime:
    """Later than all that was recorded of the matter, even if the clock was set back or stands still.

    The state of a matter is folded in order of instants across its streams.
    """
    latest = max((each.at for each in before), default=None)
    return now if latest is None or now > latest else latest + _TICK


def _without_erased(before: tuple[Recorded, ...], events: tuple[NewEvent, ...]) -> tuple[Recorded, ...]:
    erased = {
        (each.event.audience, each.event.seq) for each in events if isinstance(each.event, ContentsErased)
    }
    return tuple(each for each in before if (each.audience, each.seq) not in erased)


def _recorded(entry: JournalEntry) -> Recorded:
    return Recorded(
        audience=entry.stream.audience,
        seq=entry.seq,
        at=entry.at,
        by=entry.by,
        kind=entry.kind,
        event=None if entry.payload is None else read_event(entry.kind, entry.payload),
    )
