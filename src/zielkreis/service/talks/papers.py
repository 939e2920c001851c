"""Papers made of the newest draft: for the other side only what is released, for the own house everything."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from zielkreis.domain.releasing import releasable
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import Judgement
from zielkreis.service.comment_draft import NEUTRAL_WRITER, NotCommentableError, comment_draft
from zielkreis.service.demands import shipped_profile
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.list_duties import duties_of_draft
from zielkreis.service.read_draft import TrackedReading
from zielkreis.service.release_findings import UnusableReleaseError, release_findings, released_in_words
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk
from zielkreis.service.talks.try_clause import blocks_of
from zielkreis.service.write_duties import duties_as_ics, duties_as_xlsx
from zielkreis.service.write_letter import TONES, write_letter
from zielkreis.service.write_result import checked_draft_as_html, checked_draft_as_json, checked_draft_as_pdf

__all__ = [
    "TONES",
    "LetterWish",
    "NotCommentableError",
    "NothingReleasedError",
    "OutgoingPaper",
    "OutwardKind",
    "OwnKind",
    "Paper",
    "PapersOnDesk",
    "UnusableReleaseError",
    "outgoing_paper",
    "own_paper",
    "papers_on_desk",
]

_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD = (f"{_OFFICE}.wordprocessingml.document", "docx")


class NothingReleasedError(ValueError):
    """Nothing was chosen that may go out; the German message says what to do."""


class OutwardKind(StrEnum):
    """Papers for the other side."""

    COMMENTED = "kommentiert"
    LETTER = "stellungnahme"


class OwnKind(StrEnum):
    """Papers for the own house."""

    REPORT_HTML = "bericht-html"
    REPORT_PDF = "bericht-pdf"
    REPORT_JSON = "bericht-json"
    DUTIES_XLSX = "pflichten-xlsx"
    DUTIES_ICS = "pflichten-ics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file: its bytes, its media type, its name in ASCII."""

    data: bytes
    media_type: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingPaper:
    """A file for the other side; in German what was released, what to know, what is still to be entered."""

    paper: Paper
    released: str
    notes: tuple[str, ...] = ()
    open_entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersOnDesk:
    """The newest draft of a matter with what of it could be released, by class.

    ``why_no_comments`` says in German why the draft cannot get comments, empty where it can.
    """

    matter: Matter
    draft: DraftOnDesk
    releasable: tuple[Judgement, ...]
    why_no_comments: str

    @property
    def classes(self) -> tuple[tuple[FindingClass, int], ...]:
        """The classes with something to release, each with how many findings."""
        found = [each.finding_class for each in self.releasable]
        return tuple((each, found.count(each)) for each in FindingClass if each in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWish:
    """How the letter is to be: one of ``TONES``, and by when an answer is asked for."""

    tone: str = TONES[0]
    reply_by: date | None = None


def papers_on_desk(desk: Desk, matter_id: str, *, program_version: str) -> PapersOnDesk | None:
    """What papers can be made of; ``None`` without a draft.

    Raises ``NoMatterError``, ``UnreadableFileError``.
    """
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version)
    if draft is None:
        return None
    is_word = blocks_of(draft.check).format == "docx"
    why = (
        ""
        if is_word
        else (
            "Kommentieren lässt sich nur eine Word-Datei (.docx), weil die Anmerkungen in ihr stehen. "
            "Dieser Entwurf kam in einer anderen Form; nutzen Sie die Stellungnahme, oder bitten Sie um "
            "die Word-Datei."
        )
    )
    return PapersOnDesk(matter=matter, draft=draft, releasable=releasable(draft.checked), why_no_comments=why)


def outgoing_paper(
    desk: Desk, place: PapersOnDesk, kind: OutwardKind, words: Sequence[str], wish: LetterWish
) -> OutgoingPaper:
    """A paper with the findings that the words choose, and with nothing else.

    Raises ``NothingReleasedError``, ``UnusableReleaseError``, ``NotCommentableError``,
    ``UnreadableFileError``.
    """
    released = release_findings(place.draft.checked, words)
    if not released:
        raise NothingReleasedError("Nichts ist freigegeben; wählen Sie mindestens einen offenen Befund.")
    if kind is OutwardKind.COMMENTED:
        return _commented(desk, place, released)
    return _letter(place, released, wish)


def _commented(desk: Desk, place: PapersOnDesk, released: tuple[ReleasedFinding, ...]) -> OutgoingPaper:
    if place.why_no_comments:
        raise NotCommentableError(place.why_no_comments)
    version = place.draft.version
    made = comment_draft(
        desk.store.files.get(version.file),
        name=version.name,
        checked=place.draft.checked,
        released=released,
        writer=NEUTRAL_WRITER,
        at=desk.now,
        tracked=TrackedReading(place.draft.check.tracked),
    )
    paper = Paper(data=made.data, media_type=_WORD[0], name=_name(place, "kommentiert", _WORD[1]))
    return OutgoingPaper(paper=paper, released=released_in_words(released), notes=made.notes)


def _letter(place: PapersOnDesk, released: tuple[ReleasedFinding, ...], wish: LetterWish) -> OutgoingPaper:
    letter = write_letter(
        place.draft.checked,
        released,
        demands=shipped_profile(place.draft.check.profile),
        tone=wish.tone,
        reply_by=wish.reply_by,
    )
    paper = Paper(data=letter.data, media_type=_WORD[0], name=_name(place, "stellungnahme", _WORD[1]))
    return OutgoingPaper(paper=paper, released=released_in_words(released), open_entries=letter.open_entries)


def own_paper(desk: Desk, place: PapersOnDesk, kind: OwnKind) -> Paper:
    """A paper for the own house, with everything that was found."""
    form = _OWN[kind]
    return Paper(
        data=form.write(place.draft, desk.now),
        media_type=form.media_type,
        name=_name(place, form.word, form.ending),
    )


def _name(place: PapersOnDesk, word: str, ending: str) -> str:
    """The id of a matter is in ASCII, and so is all else."""
    return f"{place.matter.id}-fassung-{place.draft.version.number}-{word}.{ending}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How a paper is written, and what it is called."""

    write: Callable[[DraftOnDesk, datetime], bytes]
    media_type: str
    word: str
    ending: str


_OWN = {
    OwnKind.REPORT_HTML: _Form(
        write=lambda draft, _: checked_draft_as_html(draft.checked).encode("utf-8"),
        media_type="text/html; charset=utf-8",
        word="pruefbericht",
        ending="html",
    ),
    OwnKind.REPORT_PDF: _Form(
        write=lambda draft, _: checked_draft_as_pdf(draft.checked),
        media_type="application/pdf",
        word="pruefbericht",
        ending="pdf",
    ),
    OwnKind.REPORT_JSON: _Form(
        write=lambda draft, _: checked_draft_as_json(draft.checked).encode("utf-8"),
        media_type="application/json",
        word="pruefbericht",
        ending="json",
    ),
    OwnKind.DUTIES_XLSX: _Form(
        write=lambda draft, at: duties_as_xlsx(duties_of_draft(draft.checked.agreement), at=at),
        media_type=f"{_OFFICE}.spreadsheetml.sheet",
        word="pflichten",
        ending="xlsx",
    ),
    OwnKind.DUTIES_ICS: _Form(
        write=lambda draft, at: duties_as_ics(duties_of_draft(draft.checked.agreement), at=at),
        media_type="text/calendar; charset=utf-8",
        word="pflichten",
        ending="ics",
    ),
}
