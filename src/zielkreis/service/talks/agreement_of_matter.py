"""The agreement of a matter, as its newest draft says it."""

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.talks.checked_draft import draft_on_desk


def has_matter(desk: Desk, matter_id: str) -> bool:
    """Whether the store has a matter of that id."""
    return desk.store.overview.exists(matter_id)


def agreement_of_matter(
    desk: Desk, matter_id: str, *, program_version: str
) -> tuple[Matter, Agreement | None]:
    """The matter and its agreement, ``None`` without a draft.

    Raises ``NoMatterError``, and ``UnreadableFileError`` where the draft cannot be read any more.
    """
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version)
    return matter, draft.checked.agreement if draft is not None else None
