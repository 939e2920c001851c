"""The journal in the database: entries are added at the end of their stream and read in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from django.db import DataError, IntegrityError, transaction
from django.db.models import F, Max, QuerySet, Window

from zielkreis.domain.journal import first_link, link_after, payload_digest
from zielkreis.domain.values.journal import Audience, EntryPlace, Head, JournalEntry, NewEntry, StreamName
from zielkreis.store.errors import StaleStreamError, UnfitRowError, UnreadableEntryError
from zielkreis.store.log_of_writes import overwrite_log
from zielkreis.store.models import Contents, Entry

_AT_ONCE = 500


class JournalStore:
    """Reads and adds entries; nothing here changes one."""

    def entries_of(self, matter: str, audience: Audience | None = None) -> tuple[JournalEntry, ...]:
        """All entries of a matter, stream by stream, of one audience if one is named."""
        rows = Entry.objects.filter(matter=matter).select_related("contents")
        if audience is not None:
            rows = rows.filter(audience=audience.value)
        return tuple(_entries(rows.order_by("audience", "seq")))

    def all_entries(self) -> Iterator[JournalEntry]:
        """Every entry, stream by stream in order of numbers, without holding them all in memory."""
        rows = Entry.objects.select_related("contents").order_by("matter", "audience", "seq")
        return _entries(rows)

    def heads(self, matter: str | None = None) -> tuple[Head, ...]:
        """The end of each stream, of one matter if one is named."""
        rows = Entry.objects.all() if matter is None else Entry.objects.filter(matter=matter)
        last = Window(Max("seq"), partition_by=("matter", "audience"))
        ends = rows.annotate(last=last).filter(seq=F("last")).order_by("matter", "audience")
        return tuple(map(_head, ends))

    def matters(self) -> tuple[str, ...]:
        """The ids of all matters, in order."""
        return tuple(Entry.objects.order_by("matter").values_list("matter", flat=True).distinct())

    def is_empty(self) -> bool:
        """Whether nothing was ever recorded."""
        return not Entry.objects.exists() and not Contents.objects.exists()

    def unreadable(self) -> tuple[EntryPlace, ...]:
        """The entries that are no entries at all: of an unknown audience, with an instant that is none."""
        places = Entry.objects.order_by("matter", "audience", "seq").values_list(
            "pk", "matter", "audience", "seq"
        )
        return tuple(
            EntryPlace(matter=matter, audience=audience, seq=seq)
            for pk, matter, audience, seq in places
            if not _is_readable(pk)
        )

    def orphans(self) -> int:
        """How many contents belong to no entry."""
        return Contents.objects.exclude(entry_id__in=Entry.objects.values("pk")).count()

    def append(
        self,
        stream: StreamName,
        new: Sequence[NewEntry],
        *,
        after: int,
        at: datetime,
        by: str,
        new_salt: Callable[[], str],
    ) -> tuple[JournalEntry, ...]:
        """Add entries after the number ``after``, all or none.

        ``at`` never goes back within a stream: an earlier clock takes the instant of the entry before. Raises
        ``StaleStreamError`` where ``after`` is not the end any more.
        """
        last = Entry.objects.filter(matter=stream.matter, audience=stream.audience.value).last()
        if (last.seq if last else 0) != after:
            raise StaleStreamError(str(stream))
        link = last.link if last else first_link(stream)
        instant = max(at, last.at) if last else at
        added: list[JournalEntry] = []
        for seq, each in enumerate(new, start=after + 1):
            entry = _linked(each, (stream, seq, link), at=instant, by=by, salt=new_salt())
            added.append(entry)
            link = entry.link
        self._insert(added)
        return tuple(added)

    def restore(self, entries: Iterable[JournalEntry]) -> None:
        """Put entries back as they were kept elsewhere, links and all; raises ``UnfitRowError``."""
        waiting = iter(entries)
        while some := list(islice(waiting, _AT_ONCE)):
            try:
                self._insert(some)
            except (DataError, StaleStreamError, ValueError) as error:
                raise UnfitRowError(str(some[0].stream)) from error

    def erase(self, stream: StreamName, seq: int) -> None:
        """Delete contents and salt of an entry for good; the entry and the chain stay."""
        Contents.objects.filter(
            entry__matter=stream.matter, entry__audience=stream.audience.value, entry__seq=seq
        ).delete()
        transaction.on_commit(overwrite_log)

    def _insert(self, entries: list[JournalEntry]) -> None:
        try:
            with transaction.atomic():
                rows = Entry.objects.bulk_create([_row(each) for each in entries])
                Contents.objects.bulk_create(
                    Contents(entry=row, payload=each.payload, salt=each.salt)
                    for row, each in zip(rows, entries, strict=True)
                    if each.payload is not None and each.salt is not None
                )
        except IntegrityError as error:
            raise StaleStreamError(str(entries[0].stream)) from error


def _entries(rows: QuerySet[Entry]) -> Iterator[JournalEntry]:
    try:
        for row in rows.iterator(chunk_size=_AT_ONCE):
            yield _entry(row)
    except (TypeError, ValueError) as error:
        raise UnreadableEntryError from error


def _is_readable(pk: int) -> bool:
    try:
        _entry(Entry.objects.get(pk=pk))
    except (TypeError, ValueError):
        return False
    return True


def _linked(
    new: NewEntry, where: tuple[StreamName, int, str], *, at: datetime, by: str, salt: str
) -> JournalEntry:
    stream, seq, previous = where
    digest = payload_digest(new.payload, salt)
    link = link_after(previous, stream=stream, seq=seq, kind=new.kind, at=at, by=by, digest=digest)
    return JournalEntry(
        stream=stream,
        seq=seq,
        kind=new.kind,
        at=at,
        by=by,
        digest=digest,
        link=link,
        payload=new.payload,
        salt=salt,
    )


def _row(entry: JournalEntry) -> Entry:
    return Entry(
        matter=entry.stream.matter,
        audience=entry.stream.audience.value,
        seq=entry.seq,
        kind=entry.kind,
        at=entry.at,
        by=entry.by,
        digest=entry.digest,
        link=entry.link,
    )


def _entry(row: Entry) -> JournalEntry:
    contents = getattr(row, "contents", None)
    if not isinstance(row.at, datetime):  # SQLite keeps any words as an instant, Django reads them as none
        raise TypeError(row.at)
    return JournalEntry(
        stream=StreamName(matter=row.matter, audience=Audience(row.audience)),
        seq=row.seq,
        kind=row.kind,
        at=row.at,
        by=row.by,
        digest=row.digest,
        link=row.link,
        payload=contents.payload if contents else None,
        salt=contents.salt if contents else None,
    )


def _head(row: Entry) -> Head:
    stream = StreamName(matter=row.matter, audience=Audience(row.audience))
    return Head(stream=stream, seq=row.seq, link=row.link)
