"""Answers to demands, with their evidence and what they promise."""

from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.negotiation import Refused, after
from zielkreis.domain.negotiation import record_answer as decide_on_answer
from zielkreis.domain.negotiation import set_due_item as decide_on_due
from zielkreis.domain.values.events import NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import (
    Answer,
    AnswerGrade,
    DemandEffect,
    DemandState,
    DueItem,
    Evidence,
    Occasion,
)
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import Course, matter_of, record
from zielkreis.service.talks.checked_draft import draft_on_desk
from zielkreis.service.talks.demands import in_draft, place_of_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What was promised with an answer; owed by whoever answers where ``owed_by`` is empty."""

    what: str
    due_on: date
    owed_by: str = ""
    owed_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWish:
    """An answer as somebody records it.

    ``grade`` is taken from the occasion where it is ``None``; ``effects`` name demands and what becomes of
    them; ``evidence`` are files with their names; ``quote`` are the words of the newest draft that meet the
    demand.
    """

    by: str
    words: str
    occasion: Occasion
    given_on: date | None = None
    grade: AnswerGrade | None = None
    speaker: str = ""
    where: str = ""
    effects: tuple[tuple[str, DemandState], ...] = ()
    evidence: tuple[tuple[str, bytes], ...] = ()
    quote: str = ""
    promises: tuple[Promise, ...] = ()
    audience: Audience = Audience.HOUSE


_ORAL = frozenset({Occasion.MEETING, Occasion.CALL})


def record_answer(desk: Desk, matter_id: str, wish: AnswerWish, *, program_version: str) -> Matter:
    """Record an answer and the due items that it promises, all or nothing.

    Raises ``Refused``, ``NoMatterError``.
    """
    place = _quoted(desk, matter_id, wish.quote, program_version)
    with desk.store.transaction():
        files = tuple(Evidence(name=name, digest=desk.store.files.put(data)) for name, data in wish.evidence)
        answer = _answer(desk, wish, (*files, *place))
        return record(desk, matter_id, lambda course: _decided(desk, course, wish, answer))


def faults_of_answer(
    desk: Desk, matter_id: str, wish: AnswerWish, *, program_version: str
) -> tuple[str, ...]:
    """Everything that forbids to record an answer, in German; nothing is kept. Raises ``NoMatterError``."""
    faults: list[str] = []
    place: tuple[Evidence, ...] = ()
    try:
        place = _quoted(desk, matter_id, wish.quote, program_version)
    except Refused as error:
        faults += error.faults
        # What else is wrong does not hang on words that stand nowhere.
        grade = None if wish.grade is AnswerGrade.IN_TEXT else wish.grade
        wish = replace(wish, quote="", grade=grade)
    files = tuple(Evidence(name=name, digest="") for name, _ in wish.evidence)
    try:
        _decided(desk, matter_of(desk.store, matter_id), wish, _answer(desk, wish, (*files, *place)))
    except Refused as error:
        faults += error.faults
    return tuple(faults)


def _answer(desk: Desk, wish: AnswerWish, evidence: tuple[Evidence, ...]) -> Answer:
    return Answer(
        id="",
        by=wish.by,
        given_on=wish.given_on or desk.today,
        occasion=wish.occasion,
        grade=wish.grade or usual_grade(wish.occasion, quoted=bool(wish.quote)),
        words=wish.words.strip(),
        speaker=wish.speaker.strip(),
        where=wish.where.strip(),
        evidence=evidence,
        effects=tuple(DemandEffect(demand=demand, state=state) for demand, state in wish.effects),
    )


def usual_grade(occasion: Occasion, *, quoted: bool) -> AnswerGrade:
    """How firm an answer is by where it was given; one that stands in the draft stands in the text."""
    if quoted:
        return AnswerGrade.IN_TEXT
    return AnswerGrade.SIGNALLED if occasion in _ORAL else AnswerGrade.WRITTEN


def _decided(desk: Desk, course: Course, wish: AnswerWish, answer: Answer) -> tuple[NewEvent, ...]:
    events = decide_on_answer(course.matter, answer, audience=wish.audience, today=desk.today)
    for promise in wish.promises:
        matter = after(course.matter, events)
        due = DueItem(
            id="",
            what=promise.what.strip(),
            owed_by=promise.owed_by or answer.by,
            owed_to=promise.owed_to or ("" if promise.owed_by == matter.house else matter.house),
            due_on=promise.due_on,
            answer=matter.answers[-1].id,
        )
        events += decide_on_due(matter, due, audience=wish.audience, on=answer.given_on)
    return events


def _quoted(desk: Desk, matter_id: str, quote: str, program_version: str) -> tuple[Evidence, ...]:
    if not quote:
        return ()
    draft = draft_on_desk(desk, matter_of(desk.store, matter_id).matter, program_version=program_version)
    place = place_of_words(draft.checked, quote) if draft else None
    if draft is None or place is None:
        raise Refused(
            [f"Die Worte „{quote}“ stehen in keinem Entwurf dieses Vorgangs so; geben Sie sie wie dort an."]
        )
    return (Evidence(name=draft.version.name, place=in_draft(draft, place)),)
