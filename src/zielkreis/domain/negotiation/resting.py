"""Which entries rest on another: an answer on its demand, a due item on the answer that promised it.

A demand rests on no draft: it keeps the words it is about, and outlives a draft that was recorded by mistake.
"""

from collections.abc import Iterable, Iterator

from zielkreis.domain.values import events
from zielkreis.domain.values.talks import DraftPlace


def resting_on(event: events.Event, others: Iterable[events.Recorded]) -> Iterator[events.Recorded]:
    """Those of the other entries that name what the event brought into the matter."""
    brought = _brought(event)
    return (each for each in others if each.event is not None and brought & set(_named(each.event)))


def _brought(event: events.Event) -> set[tuple[str, str]]:
    match event:
        case events.DraftReceived():
            return {("version", event.version.digest)}
        case events.DemandRaised():
            return {("demand", event.demand.id)}
        case events.AnswerRecorded():
            return {("answer", event.answer.id)}
        case events.DueItemSet():
            return {("due", event.due.id)}
        case events.ClauseProposed():
            return {("proposal", event.proposed.id)}
        case events.FindingWaived():
            return {("waiver", _waived(event.waiver.finding, event.waiver.words))}
        case _:
            return set()


def _named(event: events.Event) -> Iterator[tuple[str, str]]:
    match event:
        case events.DemandWithdrawn():
            yield "demand", event.demand
        case events.AnswerRecorded():
            yield from (("demand", each.demand) for each in event.answer.effects)
            yield from _versions(each.place for each in event.answer.evidence)
        case events.DueItemSet():
            yield "answer", event.due.answer
        case events.DueItemSettled():
            yield "due", event.due
        case events.ClauseProposed():
            yield "version", event.proposed.version
        case events.ProposalDropped():
            yield "proposal", event.proposal
        case events.WaiverDropped():
            yield "waiver", _waived(event.finding, event.words)


def _versions(places: Iterable[DraftPlace | None]) -> Iterator[tuple[str, str]]:
    return (("version", each.version) for each in places if each is not None)


def _waived(finding: str, words: str) -> str:
    return f"{finding}: {words}"
