"""Uploaded drafts wait in a queue, are read one after the other, and are kept or wait to be confirmed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from pydantic import TypeAdapter

from zielkreis.domain.negotiation import NoMatterError, Refused
from zielkreis.domain.negotiation import receive_draft as decide_to_receive
from zielkreis.domain.values.matter import DraftVersion
from zielkreis.domain.values.reading_progress import KeptReading, ReadingState
from zielkreis.files.errors import UnreadableCode
from zielkreis.files.sealed.document_form import write_document_json
from zielkreis.service.keeping.desk import Desk, Store
from zielkreis.service.keeping.recording import BusyError, matter_of
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.receive_draft import (
    IncomingDraft,
    ReadDraft,
    ReadingOrder,
    keep_draft,
    read_and_check,
)
from zielkreis.service.write_result import checked_draft_as_json

WAITS = "Der Entwurf wartet, bis er an der Reihe ist"
_BROKEN = (
    "Beim Lesen ist ein Fehler in Zielkreis aufgetreten; an Ihren Angaben liegt das nicht. Versuchen Sie es "
    "noch einmal. Bleibt der Fehler, dann melden Sie ihn mit der Zeile, die das Programm in seinem Fenster "
    "dazu geschrieben hat."
)


_KIND_IS_MISSING = (
    "Prüfen Sie, ob es die richtige Datei ist. Ist der Text doch eine Zielvereinbarung, wählen Sie ihre Art "
    "(ZV1 bis ZV5)."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """An uploaded file as it stands in the store: its name and its digest."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What was read of a draft that belongs to no matter yet, both as JSON text."""

    interchange: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingTask:
    """What was said of an uploaded draft.

    ``result`` is there while a new matter waits to be confirmed; ``file_may_do`` is false where the file
    cannot be read whatever is said of it.
    """

    received_on: date
    sent_by: str
    note: str
    order: ReadingOrder
    result: ReadResult | None = None
    file_may_do: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reading of the queue with what was said of its draft."""

    kept: KeptReading
    task: ReadingTask

    @property
    def file(self) -> KeptFile:
        """The uploaded file."""
        return KeptFile(name=self.kept.name, digest=self.kept.file)

    @property
    def waits_for_confirmation(self) -> bool:
        """Whether it was read and no matter has begun with it yet."""
        return self.kept.state is ReadingState.DONE and not self.kept.matter


def keep_file(desk: Desk, *, name: str, data: bytes) -> KeptFile:
    """Keep an uploaded file; the same bytes are kept once."""
    with desk.store.transaction():
        return KeptFile(name=name, digest=desk.store.files.put(data))


def enqueue(desk: Desk, matter_id: str, file: KeptFile, task: ReadingTask) -> str:
    """Queue a kept file to be read, for a matter or, with an empty id, for a new one; the id of the reading.

    What can be said against it without reading is said at once: raises ``Refused``, ``NoMatterError``.
    """
    _refuse_early(desk, matter_id, file, task)
    reading = KeptReading(
        id=desk.new_id(),
        matter=matter_id,
        file=file.digest,
        name=file.name,
        order=_tasks().dump_json(task).decode("utf-8"),
        by=desk.account.pseudonym,
        state=ReadingState.WAITING,
        began_at=desk.now,
        step=WAITS,
    )
    with desk.store.transaction():
        desk.store.readings.add(reading)
    return reading.id


def reading_of(desk: Desk, reading_id: str) -> Reading | None:
    """A reading that the account of the desk began, ``None`` where it began none of that id."""
    kept = desk.store.readings.get(reading_id)
    if kept is None or kept.by != desk.account.pseudonym:
        return None
    return Reading(kept=kept, task=_tasks().validate_json(kept.order))


def read_next(store: Store, desk_of: Callable[[str], Desk | None]) -> bool:
    """Read the draft that waits longest and note how it ended; whether there was one.

    ``desk_of`` gives the desk of a pseudonym at this moment. Raises what nobody foresaw, after it was noted.
    """
    kept = store.readings.take()
    if kept is None:
        return False
    desk = desk_of(kept.by)
    if desk is None:
        store.readings.end(kept.id, state=ReadingState.FAILED, at=kept.began_at, fault=_BROKEN)
        return True
    task = _tasks().validate_json(kept.order)
    try:
        _read(desk, Reading(kept=kept, task=task))
    except UnreadableFileError as error:
        _tell_unreadable(desk, kept, task, error)
    except BusyError as error:
        _fail(desk, kept, str(error))
    except Refused as error:
        _fail(desk, kept, "\n".join(error.faults))
    except NoMatterError:
        _fail(desk, kept, "Den Vorgang gibt es nicht mehr; beginnen Sie mit diesem Entwurf einen neuen.")
    except Exception:
        _fail(desk, kept, _BROKEN)
        raise
    return True


def _read(desk: Desk, reading: Reading) -> None:
    kept, task = reading.kept, reading.task
    draft = draft_of(desk, reading)
    read = read_and_check(
        draft.data, draft.name, task.order, step=lambda words: desk.store.readings.tell(kept.id, words)
    )
    # Version and end of the reading are written together: a reading that is begun again finds neither.
    with desk.store.transaction():
        if kept.matter:
            keep_draft(desk, kept.matter, draft, task.order, read)
        else:
            wanted = replace(task, result=_result(read))
            desk.store.readings.change(kept.id, matter="", order=_tasks().dump_json(wanted).decode("utf-8"))
        desk.store.readings.end(kept.id, state=ReadingState.DONE, at=desk.now)


def settle(desk: Desk, reading: Reading, matter_id: str) -> None:
    """Note which matter began with the draft; what was read of it stands there from now on."""
    done = replace(reading.task, result=None)
    order = _tasks().dump_json(done).decode("utf-8")
    desk.store.readings.change(reading.kept.id, matter=matter_id, order=order)


def draft_of(desk: Desk, reading: Reading) -> IncomingDraft:
    """The uploaded file with what was said of it."""
    return IncomingDraft(
        data=desk.store.files.get(reading.kept.file),
        name=reading.kept.name,
        received_on=reading.task.received_on,
        sent_by=reading.task.sent_by,
        note=reading.task.note,
    )


def _refuse_early(desk: Desk, matter_id: str, file: KeptFile, task: ReadingTask) -> None:
    if matter_id:
        version = DraftVersion(
            number=0,
            digest="",
            file=file.digest,
            name=file.name,
            received_on=task.received_on,
            sent_by=task.sent_by,
        )
        decide_to_receive(matter_of(desk.store, matter_id).matter, version, today=desk.today)
    elif task.received_on > desk.today:
        day = f"{task.received_on:%d.%m.%Y}"
        raise Refused([f"Ein Entwurf kann nicht am {day} eingegangen sein; das liegt in der Zukunft."])


def _tell_unreadable(desk: Desk, kept: KeptReading, task: ReadingTask, error: UnreadableFileError) -> None:
    """Only a text that is taken for no agreement can be read after all, once its kind is said."""
    may_do = error.code is UnreadableCode.NO_AGREEMENT
    fault = str(error).replace(error.remedy, _KIND_IS_MISSING) if may_do else str(error)
    order = _tasks().dump_json(replace(task, file_may_do=may_do)).decode("utf-8")
    with desk.store.transaction():
        desk.store.readings.change(kept.id, matter=kept.matter, order=order)
        _fail(desk, kept, fault)


def _fail(desk: Desk, kept: KeptReading, fault: str) -> None:
    desk.store.readings.end(kept.id, state=ReadingState.FAILED, at=desk.now, fault=fault)


def _result(read: ReadDraft) -> ReadResult:
    return ReadResult(
        interchange=checked_draft_as_json(read.checked),
        document=write_document_json(read.document).decode("utf-8"),
    )


@cache
def _tasks() -> TypeAdapter[ReadingTask]:
    return TypeAdapter(ReadingTask)
