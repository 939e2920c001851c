"""What somebody should know before a draft is taken in, though nothing forbids it."""

from collections.abc import Iterator
from datetime import date

from zielkreis.domain.negotiation import NoMatterError
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.talks.reading_queue import KeptFile


def doubts_about(desk: Desk, matter: Matter | None, file: KeptFile, *, received_on: date) -> tuple[str, ...]:
    """German sentences: it would not be the newest draft of its matter, or stands in another one already.

    ``matter`` is ``None`` where a new one would begin.
    """
    return (*_not_the_newest(matter, received_on), *_elsewhere(desk, matter, file))


def _not_the_newest(matter: Matter | None, received_on: date) -> Iterator[str]:
    newest = matter.newest if matter else None
    if newest is not None and received_on < newest.received_on:
        yield (
            f"Der {received_on:%d.%m.%Y} liegt vor dem neuesten Entwurf vom {newest.received_on:%d.%m.%Y} "
            f"(Fassung {newest.number}); diese Datei wird nicht der neueste."
        )


def _elsewhere(desk: Desk, matter: Matter | None, file: KeptFile) -> Iterator[str]:
    for matter_id in desk.store.checks.matters_with(file.digest):
        if matter is not None and matter.id == matter_id:
            continue
        if desk.store.overview.house_of(matter_id) != desk.account.house:
            continue
        try:
            other = matter_of(desk.store, matter_id).matter
        except NoMatterError:
            continue
        for version in other.versions:
            if version.file == file.digest:
                yield (
                    f"Dieselbe Datei ist schon Fassung {version.number} im Vorgang „{other.title}“ "
                    f"({other.id})."
                )
