"""Streams of a journal as a store would write them, and their entries changed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from zielkreis.domain.journal import first_link, link_after, payload_digest
from zielkreis.domain.values.journal import Audience, JournalEntry, StreamName

PARTIES = StreamName(matter="rhein-sieg-2012", audience=Audience.PARTIES)
HOUSE = StreamName(matter="rhein-sieg-2012", audience=Audience.HOUSE)
BEGAN = datetime(2012, 5, 11, 8, 0, tzinfo=UTC)
Kept = tuple[JournalEntry, ...]


def stream(payloads: Sequence[str], *, name: StreamName = PARTIES, began: datetime = BEGAN) -> Kept:
    """One entry for each payload, a minute apart."""
    bare = [
        JournalEntry(
            stream=name,
            seq=seq,
            kind="demand_raised/1",
            at=began + timedelta(minutes=seq),
            by="P-1",
            digest="",
            link="",
            payload=payload,
            salt=f"{seq:064x}",
        )
        for seq, payload in enumerate(payloads, start=1)
    ]
    return linked(replace(each, digest=payload_digest(each.payload or "", each.salt or "")) for each in bare)


def linked(entries: Iterable[JournalEntry]) -> Kept:
    """The entries with links that fit them, as somebody who knows how could forge them."""
    done: list[JournalEntry] = []
    for each in entries:
        link = link_after(
            done[-1].link if done else first_link(each.stream),
            stream=each.stream,
            seq=each.seq,
            kind=each.kind,
            at=each.at,
            by=each.by,
            digest=each.digest,
        )
        done.append(replace(each, link=link))
    return tuple(done)


def without_contents(entry: JournalEntry) -> JournalEntry:
    """The entry once its contents were deleted."""
    return replace(entry, payload=None, salt=None)
