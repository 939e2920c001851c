"""The state of the talks: what we demanded, what they said, where it stands in the text today."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from zielkreis.domain.negotiation import day_of, fold, struck_entries, told
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.events import ContentsErased, EntryStruck, MatterOpened, Recorded
from zielkreis.domain.values.german_time import german_time
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DemandStanding, Matter
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.talks import DemandState, DraftPlace, DueItem, Stands
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import Course, matter_of
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk

_ERASED = "Inhalt gelöscht."
_LASTING = (MatterOpened, EntryStruck, ContentsErased)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandView:
    """A demand with what was said and what the newest draft says.

    ``findings`` are the judgements behind it, ``places`` where the draft fails or meets it, ``about`` the
    words named with the demand that no finding shows, ``gap`` what words and text do not agree on.
    """

    standing: DemandStanding
    only_house: bool
    stands: Stands
    findings: tuple[Judgement, ...] = ()
    places: tuple[Place, ...] = ()
    about: tuple[DraftPlace, ...] = ()
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """One entry in words: the day it happened, the instant and the name it was recorded under.

    ``struck`` is the reason where it does not count any more; ``may_be_struck`` is false for what no reason
    can strike: the beginning, what is struck or deleted, and the striking itself.
    """

    audience: Audience
    seq: int
    on: date
    at: datetime
    by: str
    text: str
    struck: str = ""
    may_be_struck: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Talks:
    """A matter as people look at it on the day ``today``.

    ``called`` names an authority as it was called when the matter began.
    """

    matter: Matter
    today: date
    called: Callable[[str], str]
    draft: DraftOnDesk | None
    demands: tuple[DemandView, ...]
    overdue: tuple[DueItem, ...]
    upcoming: tuple[DueItem, ...]
    settled: tuple[DueItem, ...]
    trail: tuple[TrailLine, ...]


def show_talks(desk: Desk, matter_id: str, *, program_version: str, on: date | None = None) -> Talks:
    """The state of the talks of a matter, its demands held against the newest draft.

    ``on`` is a day to look back to: what had happened by then counts, whenever it was recorded. Raises
    ``NoMatterError``, and ``UnreadableFileError`` where the draft cannot be read any more.
    """
    course = matter_of(desk.store, matter_id)
    if on is not None:
        course, desk = _until(course, on), replace(desk, today=on)
    matter = course.matter
    draft = draft_on_desk(desk, matter, program_version=program_version)
    called = desk.store.actors.load().on(matter.opened_on).called
    due = [each for each in matter.due if each.settled_on is None]
    return Talks(
        matter=matter,
        today=desk.today,
        called=called,
        draft=draft,
        demands=tuple(_view(each, matter, draft) for each in matter.demands),
        overdue=tuple(each for each in due if each.due_on < desk.today),
        upcoming=tuple(each for each in due if each.due_on >= desk.today),
        settled=tuple(each for each in matter.due if each.settled_on is not None),
        trail=_trail(course, called, desk.store.names.all_names()),
    )


def _until(course: Course, day: date) -> Course:
    """The course of a matter as far as it had happened by a day; what was corrected later stays corrected."""
    entries = tuple(each for each in course.entries if _had_happened(each, day))
    return Course(matter=fold(course.matter.id, entries), entries=entries)


def _had_happened(entry: Recorded, day: date) -> bool:
    if entry.event is None:
        return german_time(entry.at).date() <= day
    return isinstance(entry.event, _LASTING) or day_of(entry.event, german_time(entry.at).date()) <= day


def _view(standing: DemandStanding, matter: Matter, draft: DraftOnDesk | None) -> DemandView:
    findings = _findings(standing, draft)
    stands = _stands(standing, findings, draft)
    return DemandView(
        standing=standing,
        only_house=standing.demand.id in matter.house_only,
        stands=stands,
        findings=findings,
        places=_places(findings, stands),
        about=_about(standing, findings),
        gap=_gap(standing, stands, draft),
    )


def _places(findings: tuple[Judgement, ...], stands: Stands) -> tuple[Place, ...]:
    """Where the draft fails the demand, or where it meets it if it does; each place once."""
    wanted = (each for each in findings if (each.outcome is Outcome.MET) == (stands is Stands.MET))
    return tuple({(place.start, place.end): place for each in wanted for place in each.places}.values())


def _about(standing: DemandStanding, findings: tuple[Judgement, ...]) -> tuple[DraftPlace, ...]:
    """The words somebody named with the demand beyond those that the findings show."""
    shown = {place.quote for each in findings for place in each.places}
    return tuple(each for each in standing.demand.places if each.quote not in shown)


def _findings(standing: DemandStanding, draft: DraftOnDesk | None) -> tuple[Judgement, ...]:
    if draft is None:
        return ()
    wanted = set(standing.demand.findings)
    return tuple(each for each in draft.checked.report.judgements if each.id in wanted)


def _stands(standing: DemandStanding, findings: tuple[Judgement, ...], draft: DraftOnDesk | None) -> Stands:
    outcomes = {each.outcome for each in findings} - {Outcome.NOT_APPLICABLE}
    if outcomes:
        if outcomes == {Outcome.MET}:
            return Stands.MET
        if Outcome.MET in outcomes:
            return Stands.PARTLY
        return Stands.NOT_MET if Outcome.NOT_MET in outcomes else Stands.UNDECIDED
    if draft is None or not standing.demand.places:
        return Stands.UNKNOWN
    text = draft.checked.agreement.text
    words_stand = any(each.quote in text for each in standing.demand.places)
    return Stands.WORDS_STAND if words_stand else Stands.WORDS_GONE


def _gap(standing: DemandStanding, stands: Stands, draft: DraftOnDesk | None) -> str:
    """What somebody must know who believes the answer: the text does not say it, or says it already."""
    if standing.withdrawn or not standing.answers:
        return ""
    said = standing.state in (DemandState.MET, DemandState.PARTLY_MET)
    if said and stands in (Stands.NOT_MET, Stands.UNDECIDED) and draft is not None:
        day, received = standing.answers[-1].given_on, draft.version.received_on
        if received <= day:
            return f"Am {day:%d.%m.%Y} zugesagt; seitdem liegt kein neuer Entwurf vor."
        return f"Am {day:%d.%m.%Y} zugesagt, aber der Entwurf vom {received:%d.%m.%Y} sagt es nicht."
    if standing.state in (DemandState.OPEN, DemandState.REFUSED) and stands is Stands.MET:
        return "Der Entwurf erfüllt es schon, die Antwort sagt es noch nicht."
    return ""


def _trail(course: Course, called: Callable[[str], str], names: dict[str, str]) -> tuple[TrailLine, ...]:
    struck = struck_entries(course.entries)
    lines = (_line(each, called, names, struck) for each in course.entries)
    return tuple(sorted(lines, key=lambda each: (each.at, each.audience, each.seq)))


def _line(
    entry: Recorded,
    called: Callable[[str], str],
    names: dict[str, str],
    struck: dict[tuple[Audience, int], str],
) -> TrailLine:
    recorded_on = german_time(entry.at).date()
    return TrailLine(
        audience=entry.audience,
        seq=entry.seq,
        on=day_of(entry.event, recorded_on) if entry.event else recorded_on,
        at=entry.at,
        by=names.get(entry.by, entry.by),
        text=told(entry.event, called) if entry.event else _ERASED,
        struck=struck.get((entry.audience, entry.seq), ""),
        may_be_struck=not (entry.event is None or isinstance(entry.event, _LASTING))
        and (entry.audience, entry.seq) not in struck,
    )
