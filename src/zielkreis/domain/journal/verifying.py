"""Whether a journal is whole: the first broken entry of each stream."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from zielkreis.domain.journal.chain import first_link, link_after, payload_digest
from zielkreis.domain.values.journal import BreakCode, Head, JournalBreak, JournalEntry, StreamName


def first_breaks(entries: Iterable[JournalEntry], *, heads: Iterable[Head] = ()) -> Iterator[JournalBreak]:
    """For each stream that does not hold, its first broken entry.

    ``entries`` come stream by stream, each in order of its numbers. ``heads`` are ends of streams that were
    printed or stored elsewhere: one that is not in the journal shows that entries were cut off or exchanged.
    """
    wanted: dict[StreamName, list[Head]] = {}
    for head in heads:
        wanted.setdefault(head.stream, []).append(head)
    for stream, of_stream in groupby(entries, key=lambda each: each.stream):
        links: dict[int, str] = {}
        broken = _first_break(of_stream, links)
        if broken is None:
            broken = _missing_head(wanted.get(stream, ()), links)
        wanted.pop(stream, None)
        if broken is not None:
            yield broken
    for left in wanted.values():
        yield JournalBreak(stream=left[0].stream, seq=left[0].seq, code=BreakCode.HEAD)


def _first_break(entries: Iterable[JournalEntry], links: dict[int, str]) -> JournalBreak | None:
    previous, latest = "", None
    for number, entry in enumerate(entries, start=1):
        code = _fault(entry, number, previous or first_link(entry.stream), latest)
        if code is not None:
            return JournalBreak(stream=entry.stream, seq=entry.seq, code=code, kind=entry.kind, at=entry.at)
        previous, latest = entry.link, entry.at
        links[entry.seq] = entry.link
    return None


def _fault(entry: JournalEntry, number: int, previous: str, latest: datetime | None) -> BreakCode | None:
    if entry.seq != number:
        return BreakCode.NUMBER
    expected = link_after(
        previous,
        stream=entry.stream,
        seq=entry.seq,
        kind=entry.kind,
        at=entry.at,
        by=entry.by,
        digest=entry.digest,
    )
    if entry.link != expected:
        return BreakCode.LINK
    if (entry.payload is None) != (entry.salt is None):
        return BreakCode.HALF_ERASED
    if entry.payload is not None and payload_digest(entry.payload, entry.salt or "") != entry.digest:
        return BreakCode.PAYLOAD
    if latest is not None and entry.at < latest:
        return BreakCode.TIME
    return None


def _missing_head(heads: Iterable[Head], links: dict[int, str]) -> JournalBreak | None:
    for head in heads:
        if links.get(head.seq) != head.link:
            return JournalBreak(stream=head.stream, seq=head.seq, code=BreakCode.HEAD)
    return None
