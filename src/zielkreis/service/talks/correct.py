"""Entries that were wrong are struck; contents that must go are deleted."""

from zielkreis.domain.negotiation import erase_contents as decide_to_erase
from zielkreis.domain.negotiation import strike_entry as decide_to_strike
from zielkreis.domain.values.events import AnswerRecorded, DraftReceived, Recorded
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of, record


def strike_entry(desk: Desk, matter_id: str, *, audience: Audience, seq: int, reason: str) -> Matter:
    """Strike an entry with a reason; it stays readable. Raises ``Refused``, ``NoMatterError``."""
    return record(
        desk,
        matter_id,
        lambda course: decide_to_strike(
            course.entries, audience=audience, seq=seq, reason=reason.strip(), on=desk.today
        ),
    )


def erase_contents(desk: Desk, matter_id: str, *, audience: Audience, seq: int, reason: str) -> Matter:
    """Delete the contents of an entry for good (Art. 17 DSGVO), with its files that nothing else needs.

    Raises ``Refused``, ``NoMatterError``.
    """
    with desk.store.transaction():
        files = _files_of(matter_of(desk.store, matter_id).entries, audience, seq)
        matter = record(
            desk,
            matter_id,
            lambda course: decide_to_erase(
                course.entries, audience=audience, seq=seq, reason=reason.strip(), on=desk.today
            ),
        )
        for digest in files:
            desk.store.files.forget_unused(digest)
    return matter


def _files_of(entries: tuple[Recorded, ...], audience: Audience, seq: int) -> tuple[str, ...]:
    event = next((each.event for each in entries if (each.audience, each.seq) == (audience, seq)), None)
    match event:
        case AnswerRecorded():
            return tuple(each.digest for each in event.answer.evidence if each.digest)
        case DraftReceived():
            return (event.version.file,)
        case _:
            return ()
