"""The state of a matter: what follows from its entries, in the order they were recorded."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from zielkreis.domain.negotiation.numbering import given_ids
from zielkreis.domain.values import events
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DemandStanding, Matter
from zielkreis.domain.values.talks import AnswerGrade, DemandState


class NoMatterError(LookupError):
    """There are no entries of such a matter, or not its beginning."""


def fold(matter_id: str, entries: Iterable[events.Recorded]) -> Matter:
    """The matter as its entries make it.

    ``entries`` may come from several streams; they are taken in order of their instants, at the same instant
    those for all parties first, since what only the house sees may rest on them. Struck entries and those
    whose contents were deleted count for nothing. Raises ``NoMatterError`` without a beginning.
    """
    ordered = sorted(entries, key=lambda each: (each.at, each.audience is Audience.HOUSE, each.seq))
    struck = struck_entries(ordered)
    matter: Matter | None = None
    for entry in ordered:
        event = entry.event
        if event is None or (entry.audience, entry.seq) in struck:
            continue
        if isinstance(event, events.MatterOpened):
            matter = replace(_opened(matter_id, event), given_ids=frozenset(given_ids(ordered)))
        elif matter is not None and (apply := _APPLY.get(type(event))):
            matter = apply(matter, event, entry.audience)
    if matter is None:
        raise NoMatterError(matter_id)
    return matter


def after(matter: Matter, new: Iterable[events.NewEvent]) -> Matter:
    """The matter as it will be once the events are recorded; none of them strikes an entry."""
    for each in new:
        if apply := _APPLY.get(type(each.event)):
            matter = apply(matter, each.event, each.audience)
    return matter


def struck_entries(entries: Iterable[events.Recorded]) -> dict[tuple[Audience, int], str]:
    """Which entries were struck, each with the reason."""
    return {
        (each.event.audience, each.event.seq): each.event.reason
        for each in entries
        if isinstance(each.event, events.EntryStruck)
    }


def _opened(matter_id: str, event: events.MatterOpened) -> Matter:
    return Matter(
        id=matter_id,
        title=event.title,
        year=event.year,
        types=event.types,
        house=event.house,
        parties=event.parties,
        opened_on=event.on,
    )


def _draft_received(matter: Matter, event: events.DraftReceived, _: Audience) -> Matter:
    return replace(matter, versions=(*matter.versions, event.version))


def _demand_raised(matter: Matter, event: events.DemandRaised, audience: Audience) -> Matter:
    standing = DemandStanding(demand=event.demand, state=DemandState.OPEN)
    matter = replace(matter, demands=(*matter.demands, standing))
    return _seen_by(matter, event.demand.id, audience)


def _demand_withdrawn(matter: Matter, event: events.DemandWithdrawn, _: Audience) -> Matter:
    return _with_demand(matter, event.demand, lambda each: replace(each, withdrawn=event.reason))


def _answer_recorded(matter: Matter, event: events.AnswerRecorded, audience: Audience) -> Matter:
    matter = replace(matter, answers=(*matter.answers, event.answer))
    matter = _seen_by(matter, event.answer.id, audience)
    for effect in event.answer.effects:
        matter = _with_demand(matter, effect.demand, lambda each: _answered(each, event))
    return matter


def _answered(standing: DemandStanding, event: events.AnswerRecorded) -> DemandStanding:
    answers = sorted((*standing.answers, event.answer), key=lambda each: (each.given_on, _FIRM[each.grade]))
    effects = {each.demand: each.state for each in answers[-1].effects}
    return replace(standing, answers=tuple(answers), state=effects[standing.demand.id])


def _contents_erased(matter: Matter, event: events.ContentsErased, _: Audience) -> Matter:
    for demand_id in event.touched:
        matter = _with_demand(matter, demand_id, lambda each: replace(each, erased=event.item))
    return matter


def _due_set(matter: Matter, event: events.DueItemSet, audience: Audience) -> Matter:
    due = sorted((*matter.due, event.due), key=lambda each: (each.due_on, each.id))
    return _seen_by(replace(matter, due=tuple(due)), event.due.id, audience)


def _due_settled(matter: Matter, event: events.DueItemSettled, _: Audience) -> Matter:
    due = tuple(
        replace(each, settled_on=event.on, how_settled=event.how) if each.id == event.due else each
        for each in matter.due
    )
    return replace(matter, due=due)


def _waived(matter: Matter, event: events.FindingWaived, _: Audience) -> Matter:
    return replace(matter, waivers=(*matter.waivers, event.waiver))


def _waiver_dropped(matter: Matter, event: events.WaiverDropped, _: Audience) -> Matter:
    left = tuple(
        each for each in matter.waivers if (each.finding, each.words) != (event.finding, event.words)
    )
    return replace(matter, waivers=left)


def _clause_proposed(matter: Matter, event: events.ClauseProposed, _: Audience) -> Matter:
    given = matter.given_ids | {event.proposed.id}
    return replace(matter, proposed=(*matter.proposed, event.proposed), given_ids=given)


def _proposal_dropped(matter: Matter, event: events.ProposalDropped, _: Audience) -> Matter:
    return replace(matter, proposed=tuple(each for each in matter.proposed if each.id != event.proposal))


def _seen_by(matter: Matter, item_id: str, audience: Audience) -> Matter:
    matter = replace(matter, given_ids=matter.given_ids | {item_id})
    if audience is Audience.PARTIES:
        return matter
    return replace(matter, house_only=matter.house_only | {item_id})


def _with_demand(
    matter: Matter, demand_id: str, change: Callable[[DemandStanding], DemandStanding]
) -> Matter:
    demands = tuple(change(each) if each.demand.id == demand_id else each for each in matter.demands)
    return replace(matter, demands=demands)


_FIRM = {grade: place for place, grade in enumerate(AnswerGrade)}
_APPLY: dict[type, Callable[[Matter, Any, Audience], Matter]] = {
    events.DraftReceived: _draft_received,
    events.DemandRaised: _demand_raised,
    events.DemandWithdrawn: _demand_withdrawn,
    events.AnswerRecorded: _answer_recorded,
    events.DueItemSet: _due_set,
    events.DueItemSettled: _due_settled,
    events.FindingWaived: _waived,
    events.WaiverDropped: _waiver_dropped,
    events.ClauseProposed: _clause_proposed,
    events.ProposalDropped: _proposal_dropped,
    events.ContentsErased: _contents_erased,
}
