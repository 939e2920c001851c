"""Entries that were wrong: struck with a reason, never changed."""

from collections.abc import Iterator, Sequence
from datetime import date

from zielkreis.domain.negotiation.folding import struck_entries
from zielkreis.domain.negotiation.refusal import refuse_if
from zielkreis.domain.negotiation.resting import resting_on
from zielkreis.domain.values.events import (
    AnswerRecorded,
    ContentsErased,
    DemandRaised,
    DraftReceived,
    DueItemSet,
    EntryStruck,
    Event,
    MatterOpened,
    NewEvent,
    Recorded,
)
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.words import german


def strike_entry(
    entries: Sequence[Recorded], *, audience: Audience, seq: int, reason: str, on: date
) -> tuple[NewEvent, ...]:
    """An entry does not count any more; who could see it sees that it was struck and why.

    What others rest on is struck after them, so that no answer is left without its demand.
    """
    found = _found(entries, audience, seq)
    refuse_if(
        (
            *_without_reason(reason, "schreiben Sie, was an dem Eintrag falsch ist"),
            *_not_to_be_touched(entries, found, audience, seq),
            *_not_to_be_struck(entries, found),
        )
    )
    event = EntryStruck(audience=audience, seq=seq, on=on, reason=reason)
    return (NewEvent(audience=audience, event=event),)


def erase_contents(
    entries: Sequence[Recorded], *, audience: Audience, seq: int, reason: str, on: date
) -> tuple[NewEvent, ...]:
    """The contents of an entry are deleted for good; that they were, and why, is recorded beside it.

    That is possible for a struck entry too, and whatever rests on it: deletion may be owed.
    """
    refuse_if(
        (
            *_without_reason(reason, "schreiben Sie, warum der Inhalt weg muss, ohne eine Person zu nennen"),
            *_not_to_be_touched(entries, _found(entries, audience, seq), audience, seq),
        )
    )
    found = _found(entries, audience, seq)
    event = ContentsErased(
        audience=audience,
        seq=seq,
        on=on,
        reason=reason,
        item=_item(found.event if found else None),
        touched=_touched(found.event if found else None),
    )
    return (NewEvent(audience=audience, event=event),)


def _item(event: Event | None) -> str:
    match event:
        case AnswerRecorded():
            return f"Antwort {event.answer.id}"
        case DemandRaised():
            return f"Forderung {event.demand.id}"
        case DueItemSet():
            return f"Termin {event.due.id}"
        case DraftReceived():
            return f"Fassung {event.version.number}"
        case _:
            return ""


def _touched(event: Event | None) -> tuple[str, ...]:
    return tuple(each.demand for each in event.answer.effects) if isinstance(event, AnswerRecorded) else ()


def _found(entries: Sequence[Recorded], audience: Audience, seq: int) -> Recorded | None:
    return next((each for each in entries if (each.audience, each.seq) == (audience, seq)), None)


def _without_reason(reason: str, what_to_do: str) -> Iterator[str]:
    if not reason.strip():
        yield f"Es fehlt der Grund; {what_to_do}."


def _not_to_be_touched(
    entries: Sequence[Recorded], found: Recorded | None, audience: Audience, seq: int
) -> Iterator[str]:
    if found is None:
        last = max((each.seq for each in entries if each.audience is audience), default=0)
        there = f"der letzte hat die Nummer {last}" if last else "dort steht noch keiner"
        elsewhere = any(each.seq == seq for each in entries if each.audience is not audience)
        hint = " Im anderen Teil gibt es einen mit dieser Nummer; nennen Sie ihn." if elsewhere else ""
        yield f"Einen Eintrag {seq} gibt es im Teil „{german(audience)}“ nicht; {there}.{hint}"
    elif found.event is None:
        yield f"Der Inhalt des Eintrags {seq} ist schon gelöscht."
    elif isinstance(found.event, MatterOpened):
        yield f"Der Eintrag {seq} beginnt den Vorgang; ohne ihn gäbe es keinen."
    elif isinstance(found.event, (EntryStruck, ContentsErased)):
        yield f"Der Eintrag {seq} ist selbst eine Streichung; tragen Sie stattdessen neu ein, was gilt."


def _not_to_be_struck(entries: Sequence[Recorded], found: Recorded | None) -> Iterator[str]:
    if found is None or found.event is None:
        return
    struck = struck_entries(entries)
    if (where := (found.audience, found.seq)) in struck:
        yield f"Der Eintrag {found.seq} ist schon gestrichen („{struck[where]}“)."
        return
    counting = (each for each in entries if (each.audience, each.seq) not in struck)
    if resting := [f"{each.seq} ({german(each.audience)})" for each in resting_on(found.event, counting)]:
        yield (
            f"Auf dem Eintrag {found.seq} beruhen noch andere; streichen Sie zuerst: "
            f"Eintrag {', Eintrag '.join(resting)}."
        )
