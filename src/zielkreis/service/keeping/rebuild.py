"""The overview of matters is made anew from their journals."""

from zielkreis.domain.negotiation import NoMatterError
from zielkreis.service.keeping.recording import matter_of
from zielkreis.store.keeping import Store


def rebuild_overview(store: Store) -> int:
    """Write all lines of the overview anew in one transaction; how many matters have one.

    Entries from which no matter follows get none. Raises ``UnknownEventError`` where an entry cannot be read:
    then the overview stays as it was.
    """
    written = 0
    with store.transaction():
        store.overview.clear()
        for matter_id in store.journal.matters():
            try:
                course = matter_of(store, matter_id)
            except NoMatterError:
                continue
            store.overview.write(course.matter, changed_at=course.changed_at)
            written += 1
    return written
