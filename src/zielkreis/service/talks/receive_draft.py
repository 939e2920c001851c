"""A draft comes in: it is read in its sealed process, checked, and kept with its file in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.negotiation import receive_draft as decide_to_receive
from zielkreis.domain.negotiation import text_digest
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.kept_check import KeptCheck
from zielkreis.domain.values.matter import DraftVersion, Matter
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.sealed.document_form import write_document_json
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import shipped_profile
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import record
from zielkreis.service.read_draft import TrackedReading, agreement_named, read_document
from zielkreis.service.write_result import checked_draft_as_json

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingDraft:
    """A file as it came in: its bytes and name, the day, from whom, and what changed in somebody's words."""

    data: bytes
    name: str
    received_on: date
    sent_by: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOrder:
    """How a draft is to be read and checked; see ``read_draft`` and ``check_draft``."""

    program_version: str
    kind: AgreementType | None = None
    on: date | None = None
    tracked: TrackedReading = TrackedReading.ACCEPT
    profile: str = "kreis"


def receive_draft(
    desk: Desk, matter_id: str, draft: IncomingDraft, order: ReadingOrder, *, step: Step = lambda _: None
) -> Matter:
    """Read, check and keep a draft as the next version of a matter.

    ``step`` is told in German what is being done. Raises ``UnreadableFileError``, ``Refused``,
    ``NoMatterError``.
    """
    read = read_and_check(draft.data, draft.name, order, step=step)
    step("Der Entwurf wird abgelegt")
    return keep_draft(desk, matter_id, draft, order, read)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDraft:
    """A draft as read: its blocks, and what was found in them."""

    document: Document
    checked: CheckedDraft


def read_and_check(data: bytes, name: str, order: ReadingOrder, *, step: Step = lambda _: None) -> ReadDraft:
    """The checked draft in a file; raises ``UnreadableFileError``, ``UnusableProfileError``."""
    step("Der Entwurf wird gelesen")
    document = read_document(
        data,
        name=name,
        tracked=order.tracked,
        on_page=lambda page, of: step(f"Seite {page} von {of} wird erkannt"),
    )
    step("Der Entwurf wird geprüft")
    return ReadDraft(document=document, checked=check_document(document, name, order))


def check_document(document: Document, name: str, order: ReadingOrder) -> CheckedDraft:
    """What is found in blocks that were read; raises ``UnreadableFileError``, ``UnusableProfileError``."""
    return check_draft(
        agreement_named(document, name=name, agreement_type=order.kind, on=order.on),
        program_version=order.program_version,
        on=order.on,
        demands=shipped_profile(order.profile),
    )


def keep_draft(
    desk: Desk, matter_id: str, draft: IncomingDraft, order: ReadingOrder, read: ReadDraft
) -> Matter:
    """Keep file, event and check, all or nothing; raises ``Refused``, ``NoMatterError``."""
    with desk.store.transaction():
        version = DraftVersion(
            number=0,
            digest=text_digest(read.checked.agreement.text),
            file=desk.store.files.put(draft.data),
            name=draft.name,
            received_on=draft.received_on,
            sent_by=draft.sent_by,
            note=draft.note,
        )
        matter = record(
            desk, matter_id, lambda course: decide_to_receive(course.matter, version, today=desk.today)
        )
        keep_check(desk, matter_id, version, order, read)
    return matter


def keep_check(
    desk: Desk, matter_id: str, version: DraftVersion, order: ReadingOrder, read: ReadDraft
) -> None:
    """Keep a check beside those before it."""
    desk.store.checks.put(
        KeptCheck(
            matter=matter_id,
            file=version.file,
            version=version.digest,
            law_day=read.checked.report.on,
            law_day_stated=order.on is not None,
            type_stated=order.kind,
            tracked=order.tracked.value,
            profile=order.profile,
            program_version=order.program_version,
            made_at=desk.now,
            interchange=checked_draft_as_json(read.checked),
            document=write_document_json(read.document).decode("utf-8"),
        )
    )
