"""Entries in words: one German sentence for each thing that can happen in a matter."""

from collections.abc import Callable
from datetime import date
from functools import singledispatch

from zielkreis.domain.values import events
from zielkreis.domain.values.talks import Answer
from zielkreis.domain.values.words import german

Called = Callable[[str], str]


@singledispatch
def told(event: events.Event, _called: Called) -> str:
    """What happened, as a sentence without its day; the second argument gives the name of an authority."""
    raise TypeError(type(event).__name__)


@told.register
def _(event: events.MatterOpened, called: Called) -> str:
    others = [called(each.authority) for each in event.parties if each.authority != event.house]
    return f"Vorgang „{event.title}“ begonnen, mit {', '.join(others)}."


@told.register
def _(event: events.DraftReceived, called: Called) -> str:
    version = event.version
    note = f" {version.note}" if version.note else ""
    number = f"Fassung {version.number}"
    return f"Entwurf „{version.name}“ von {called(version.sent_by)} eingegangen ({number}).{note}"


@told.register
def _(event: events.DemandRaised, called: Called) -> str:
    demand = event.demand
    return f"{called(demand.by)} fordert ({demand.id}, {german(demand.weight)}): {demand.words}"


@told.register
def _(event: events.DemandWithdrawn, _called: Called) -> str:
    return f"Forderung {event.demand} zurückgenommen: {event.reason}"


@told.register
def _(event: events.AnswerRecorded, called: Called) -> str:
    answer = event.answer
    touched = ", ".join(f"{each.demand}: {german(each.state)}" for each in answer.effects)
    return f"{answered_how(answer, called)}: {answer.words}" + (f" ({touched})" if touched else "")


@told.register
def _(event: events.DueItemSet, called: Called) -> str:
    due = event.due
    creditor = f" gegenüber {called(due.owed_to)}" if due.owed_to else ""
    return f"Termin {due.id} bis {due.due_on:%d.%m.%Y}: {called(due.owed_by)}{creditor}: {due.what}"


@told.register
def _(event: events.DueItemSettled, _called: Called) -> str:
    return f"Termin {event.due} erledigt: {event.how}"


@told.register
def _(event: events.FindingWaived, _called: Called) -> str:
    waiver = event.waiver
    where = f" an der Stelle {waiver.place}" if waiver.place else ""
    return f"Befund {waiver.finding}{where} zurückgestellt: {waiver.reason}"


@told.register
def _(event: events.WaiverDropped, _called: Called) -> str:
    return f"Befund {event.finding} gilt wieder: {event.reason}"


@told.register
def _(event: events.ClauseProposed, _called: Called) -> str:
    return f"Vorschlag {event.proposed.id} zu {event.proposed.label}: {event.proposed.new}"


@told.register
def _(event: events.ProposalDropped, _called: Called) -> str:
    return f"Vorschlag {event.proposal} verworfen: {event.reason}"


@told.register
def _(event: events.EntryStruck, _called: Called) -> str:
    return f"Eintrag {event.seq} ({german(event.audience)}) gestrichen: {event.reason}"


@told.register
def _(event: events.ContentsErased, _called: Called) -> str:
    what = f": {event.item}" if event.item else ""
    return f"Inhalt des Eintrags {event.seq} ({german(event.audience)}{what}) gelöscht: {event.reason}"


def answered_how(answer: Answer, called: Called) -> str:
    """Who answered, when and how firmly: ``Land (Vertreter), Besprechung, mündlich signalisiert``."""
    speaker = f" ({answer.speaker})" if answer.speaker else ""
    where = f" „{answer.where}“" if answer.where else ""
    return f"{called(answer.by)}{speaker}, {german(answer.occasion)}{where}, {german(answer.grade)}"


def day_of(event: events.Event, recorded_on: date) -> date:
    """The day on which something happened, which may lie before the day it was recorded."""
    match event:
        case events.DraftReceived():
            return event.version.received_on
        case events.DemandRaised():
            return event.demand.raised_on
        case events.AnswerRecorded():
            return event.answer.given_on
        case events.FindingWaived():
            return event.waiver.on or recorded_on
        case events.DueItemSet():
            return event.on or recorded_on
        case _:
            return event.on
