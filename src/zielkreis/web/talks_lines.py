"""The state of the talks as the page shows it: each demand with its answers and its places, each due item."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import key_of
from zielkreis.domain.values.talks import (
    Answer,
    Demand,
    DemandState,
    DueItem,
    Evidence,
    Stands,
)
from zielkreis.domain.values.talks_words import answered_in_words, short_state, state_in_words
from zielkreis.domain.values.words import german
from zielkreis.service.talks.show_talks import DemandView, Talks

_STATE_BADGES = {
    DemandState.MET: "success",
    DemandState.PARTLY_MET: "warning",
    DemandState.OPEN: "info",
    DemandState.REFUSED: "danger",
}
_TEXT_BADGES = {
    Stands.MET: "success",
    Stands.PARTLY: "warning",
    Stands.NOT_MET: "danger",
    Stands.UNDECIDED: "warning",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A word with the name KERN has for its colour; ``kind`` is empty for a quiet one."""

    word: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """A place of the draft: its clause, its words, and the address where it is shown."""

    label: str
    quote: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A judgement behind a demand; ``name`` is ``a:`` for a demand of the profile, else class and title."""

    name: str
    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofLine:
    """What proves an answer; ``address`` opens it."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """An answer: who, when and how, its words, its proof; ``told_at`` is the demand under which all that
    stands already, ``brief`` what is said of it elsewhere.
    """

    id: str
    how: str
    words: str
    proof: tuple[ProofLine, ...]
    only_house: bool
    told_at: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandCard:
    """A demand with all that belongs to it."""

    id: str
    weight: str
    raised: str
    words: str
    reasons: tuple[str, ...]
    only_house: bool
    withdrawn: str
    state: Badge
    stand: str
    answers: tuple[AnswerLine, ...]
    text: Badge
    findings: tuple[FindingLine, ...]
    places: tuple[PlaceLine, ...]
    gap: str
    own: bool

    @property
    def answered(self) -> bool:
        """Whether anybody answered it."""
        return bool(self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """A due item; ``late`` says how late it is, ``settled`` how it was settled."""

    id: str
    what: str
    day: date
    owed_by: str
    owed_to: str
    answer: str
    only_house: bool
    late: str = ""
    settled: str = ""


def demand_cards(talks: Talks) -> tuple[DemandCard, ...]:
    """Every demand in the order it was raised."""
    return tuple(_card(each, talks) for each in talks.demands)


def general_answers(talks: Talks) -> tuple[AnswerLine, ...]:
    """The answers that touch no demand in particular."""
    return tuple(_answer(each, talks) for each in talks.matter.answers if not each.effects)


def due_rows(talks: Talks) -> tuple[DueRow, ...]:
    """What is overdue, what comes, what is settled."""
    return (
        *(_due(each, talks, late=late_in_words(each.due_on, talks.today)) for each in talks.overdue),
        *(_due(each, talks) for each in talks.upcoming),
        *(_due(each, talks) for each in talks.settled),
    )


def late_in_words(due_on: date, today: date) -> str:
    """``überfällig seit 3 Tagen``; empty where the day is not over."""
    days = (today - due_on).days
    if days <= 0:
        return ""
    return f"überfällig seit {days} {'Tag' if days == 1 else 'Tagen'}"


def draft_address(matter_id: str, start: int | None = None, number: int | None = None) -> str:
    """Where the newest draft is shown, or the one of that number, at a place if one is given."""
    page = (
        reverse("draft", args=[matter_id])
        if number is None
        else reverse("draft_version", args=[matter_id, number])
    )
    return page if start is None else f"{page}#stelle-{start}"


def _card(view: DemandView, talks: Talks) -> DemandCard:
    demand = view.standing.demand
    return DemandCard(
        id=demand.id,
        weight=german(demand.weight),
        raised=_raised(demand, talks),
        words=demand.words,
        reasons=demand.reasons,
        only_house=view.only_house,
        withdrawn=view.standing.withdrawn,
        state=_state(view),
        stand=_firmness(view),
        answers=tuple(_answer(each, talks, under=demand.id) for each in view.standing.answers),
        text=Badge(word=german(view.stands), kind=_TEXT_BADGES.get(view.stands, "")),
        findings=tuple(
            FindingLine(name=_name_of(e), outcome=e.outcome, reason=e.reason) for e in view.findings
        ),
        places=tuple(_places(view, talks)),
        gap=view.gap,
        own=demand.by == talks.matter.house,
    )


def _raised(demand: Demand, talks: Talks) -> str:
    """Who raised it when, and who wrote it down if it was another."""
    house = talks.matter.house
    noted = "" if demand.by == house else f", erfasst durch {talks.called(house)}"
    return f"erhoben von {talks.called(demand.by)} am {demand.raised_on:%d.%m.%Y}{noted}"


def _name_of(judgement: Judgement) -> str:
    if not key_of(judgement):
        return f"{judgement.id}:"
    return f"{german(judgement.finding_class)}: {judgement.title}"


def _state(view: DemandView) -> Badge:
    standing = view.standing
    if standing.withdrawn:
        return Badge(word="zurückgenommen")
    if not standing.answers:
        return Badge(word="noch keine Antwort")
    kind = "warning" if standing.is_promised else _STATE_BADGES[standing.state]
    return Badge(word=short_state(standing), kind=kind)


def _firmness(view: DemandView) -> str:
    """How firmly it was said and when, or why given up, without the word that the badge says already."""
    if view.standing.withdrawn:
        return view.standing.withdrawn
    words = state_in_words(view.standing)
    return words.removeprefix(_state(view).word).strip() if view.standing.answers else words


def _places(view: DemandView, talks: Talks) -> Iterator[PlaceLine]:
    """Where the newest draft fails or meets the demand, and the words that were named with it."""
    matter = talks.matter
    for place in view.places:
        address = draft_address(matter.id, place.start)
        yield PlaceLine(label=place.place, quote=place.quote, address=address)
    numbers = {each.digest: each.number for each in matter.versions}
    for raised in view.about:
        number = numbers.get(raised.version)
        newest = matter.newest is not None and raised.version == matter.newest.digest
        address = draft_address(matter.id, raised.start, None if newest else number)
        yield PlaceLine(label=raised.label, quote=raised.quote, address=address)


def _answer(answer: Answer, talks: Talks, *, under: str = "") -> AnswerLine:
    matter = talks.matter
    touched = {each.demand for each in answer.effects}
    first = next((each.demand.id for each in matter.demands if each.demand.id in touched), under)
    return AnswerLine(
        id=answer.id,
        how=answered_in_words(answer, talks.called, house=talks.called(matter.house)),
        words=answer.words,
        proof=tuple(_proof(each, talks) for each in answer.evidence),
        only_house=answer.id in matter.house_only,
        told_at="" if first == under else first,
        brief=f"{talks.called(answer.by)} am {answer.given_on:%d.%m.%Y}",
    )


def _proof(evidence: Evidence, talks: Talks) -> ProofLine:
    if evidence.place is not None:
        where = f"{evidence.name}, {evidence.place.label}" if evidence.place.label else evidence.name
        return ProofLine(name=where, address=draft_address(talks.matter.id, evidence.place.start))
    return ProofLine(name=evidence.name, address=reverse("evidence", args=[talks.matter.id, evidence.digest]))


def _due(item: DueItem, talks: Talks, *, late: str = "") -> DueRow:
    settled = f"{item.settled_on:%d.%m.%Y}: {item.how_settled}" if item.settled_on else ""
    return DueRow(
        id=item.id,
        what=item.what,
        day=item.due_on,
        owed_by=talks.called(item.owed_by),
        owed_to=talks.called(item.owed_to) if item.owed_to else "",
        answer=item.answer,
        only_house=item.id in talks.matter.house_only,
        late=late,
        settled=settled,
    )
