"""Whether a store is whole: its journal as a chain, and all that has to follow from it."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from zielkreis.domain.journal import first_breaks
from zielkreis.domain.negotiation import NoMatterError, UnknownEventError, read_event
from zielkreis.domain.values.events import ContentsErased
from zielkreis.domain.values.journal import BreakCode, Head, JournalBreak, JournalEntry
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.verification import FlawCode, StoreFlaw, Verification
from zielkreis.service.keeping.recording import Course, course_from
from zielkreis.store.errors import UnreadableEntryError
from zielkreis.store.keeping import Store

__all__ = ["verify_journal", "verify_store"]

_ERASURE = "contents_erased/"


@dataclass(slots=True, kw_only=True)
class _Seen:
    """What one pass over the journal counted and found."""

    matters: set[str] = field(default_factory=set)
    streams: int = 0
    entries: int = 0
    breaks: list[JournalBreak] = field(default_factory=list)
    flaws: list[StoreFlaw] = field(default_factory=list)


def verify_journal(entries: Iterable[JournalEntry], *, heads: Iterable[Head] = ()) -> Verification:
    """Check a journal alone; ``entries`` come stream by stream, the streams of a matter together.

    ``heads`` are ends of streams that were printed or stored elsewhere.
    """
    seen = _Seen()
    for _ in _whole_matters(entries, tuple(heads), seen):
        pass
    return _result(seen)


def verify_store(store: Store, *, heads: Iterable[Head] = ()) -> Verification:
    """Check the journal of a store, its overview and its files, all in the state of one instant."""
    try:
        return _verified(store, tuple(heads))
    except UnreadableEntryError:
        return Verification(streams=0, entries=0, files=0, unreadable=store.journal.unreadable())


def _verified(store: Store, heads: tuple[Head, ...]) -> Verification:
    seen = _Seen()
    with store.snapshot():
        for matter_id, entries in _whole_matters(store.journal.all_entries(), heads, seen):
            seen.flaws += _flaws_of_matter(store, matter_id, entries)
        if orphans := store.journal.orphans():
            seen.flaws.append(StoreFlaw(code=FlawCode.ORPHAN_CONTENTS, what=str(orphans)))
        for surplus in sorted(store.overview.ids() - seen.matters):
            seen.flaws.append(StoreFlaw(code=FlawCode.OVERVIEW_SURPLUS, what=surplus))
        digests = store.files.digests()
        seen.flaws += _changed_files(store, digests)
    return _result(seen, files=len(digests))


def _result(seen: _Seen, *, files: int = 0) -> Verification:
    return Verification(
        streams=seen.streams,
        entries=seen.entries,
        files=files,
        breaks=tuple(seen.breaks),
        flaws=tuple(seen.flaws),
    )


def _whole_matters(
    entries: Iterable[JournalEntry], heads: tuple[Head, ...], seen: _Seen
) -> Iterator[tuple[str, tuple[JournalEntry, ...]]]:
    """The matters whose streams hold, each with its entries; what does not hold goes into ``seen``."""
    for matter_id, group in groupby(entries, key=lambda each: each.stream.matter):
        of_matter = tuple(group)
        seen.matters.add(matter_id)
        seen.streams += len({each.stream for each in of_matter})
        seen.entries += len(of_matter)
        wanted = [each for each in heads if each.stream.matter == matter_id]
        breaks = tuple(first_breaks(of_matter, heads=wanted)) or tuple(_erased_unseen(of_matter))
        seen.breaks += breaks
        if not breaks:
            yield matter_id, of_matter
    missing = [each for each in heads if each.stream.matter not in seen.matters]
    seen.breaks += first_breaks((), heads=missing)


def _erased_unseen(entries: tuple[JournalEntry, ...]) -> Iterator[JournalBreak]:
    """The first entry of each stream whose contents are gone although none says that they were deleted."""
    for _, group in groupby(entries, key=lambda each: each.stream):
        of_stream = tuple(group)
        told = {each.seq for each in map(_erasure, of_stream) if each is not None}
        for entry in of_stream:
            if entry.payload is None and entry.seq not in told:
                yield JournalBreak(
                    stream=entry.stream,
                    seq=entry.seq,
                    code=BreakCode.ERASED_UNSEEN,
                    kind=entry.kind,
                    at=entry.at,
                )
                break


def _erasure(entry: JournalEntry) -> ContentsErased | None:
    if entry.payload is None or not entry.kind.startswith(_ERASURE):
        return None
    try:
        event = read_event(entry.kind, entry.payload)
    except UnknownEventError:
        return None
    return event if isinstance(event, ContentsErased) else None


def _flaws_of_matter(store: Store, matter_id: str, entries: tuple[JournalEntry, ...]) -> Iterator[StoreFlaw]:
    try:
        course = course_from(matter_id, entries)
    except NoMatterError:
        yield StoreFlaw(code=FlawCode.MATTER_UNREADABLE, what=matter_id, reason="sein Anfang fehlt")
    except UnknownEventError as error:
        yield StoreFlaw(code=FlawCode.MATTER_UNREADABLE, what=matter_id, reason=str(error))
    else:
        yield from _flaws_of_overview(store, course)
        yield from _missing_files(store, course.matter)


def _flaws_of_overview(store: Store, course: Course) -> Iterator[StoreFlaw]:
    matter = course.matter
    if not store.overview.exists(matter.id):
        yield StoreFlaw(code=FlawCode.OVERVIEW_MISSING, what=matter.id)
    elif not store.overview.agrees(matter, changed_at=course.changed_at):
        yield StoreFlaw(code=FlawCode.OVERVIEW_DIFFERS, what=matter.id)


def _missing_files(store: Store, matter: Matter) -> Iterator[StoreFlaw]:
    for version in matter.versions:
        if not store.files.has(version.file):
            yield StoreFlaw(code=FlawCode.FILE_MISSING, what=matter.id, reason=f"Fassung {version.number}")
    for answer in matter.answers:
        for evidence in answer.evidence:
            if evidence.digest and not store.files.has(evidence.digest):
                yield StoreFlaw(
                    code=FlawCode.FILE_MISSING,
                    what=matter.id,
                    reason=f"Beleg „{evidence.name}“ zu {answer.id}",
                )


def _changed_files(store: Store, digests: Iterable[str]) -> Iterator[StoreFlaw]:
    for digest in digests:
        if hashlib.sha256(store.files.get(digest)).hexdigest() != digest:
            yield StoreFlaw(code=FlawCode.FILE_CHANGED, what=digest)
