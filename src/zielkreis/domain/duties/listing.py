"""From an agreement to the list of its duties, sorted by their days, with what each party owes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.duties.creditors import creditors_of
from zielkreis.domain.duties.debtors import debtors_of
from zielkreis.domain.duties.due import Due, dues_of
from zielkreis.domain.duties.overview import shares_of_duties
from zielkreis.domain.duties.provisos import is_binding, proviso_of
from zielkreis.domain.duties.sides import Sides, sides_of
from zielkreis.domain.duties.surroundings import Surrounded, surrounded
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.due_days import days_of
from zielkreis.domain.values.duty import Duty, DutyKind, DutyList
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Statement

_KINDS = {
    Kind.TARGET: DutyKind.RESULT,
    Kind.MEASURE: DutyKind.ACTIVITY,
    Kind.SUPPORT: DutyKind.SUPPORT,
    Kind.PROCEDURE: DutyKind.PROCEDURE,
}
#: The life of the paper itself: nobody owes that it holds, ends or needs the written form.
_OF_THE_PAPER = re.compile(
    r"\b(?:bedürfen|bedarf)\b[^.]*(?:form|Zustimmung|Unterschrift)|\b(?:tritt|treten)\b[^.]*\bin\s+Kraft"
    r"|\bgilt\b|\b[Gg]ültig\b|\bgelten\b|\bLaufzeit\b|\bläuft\b|\bendet\b|\bverlängert\s+(?:sie\s+|er\s+)?sich\b|\bwird\s+wirksam\b|\bgekündigt\b|"
    r"\bsalvatorisch|\bunwirksam\b"
)


def list_duties(agreement: Agreement, book: PhraseBook) -> DutyList:
    """All duties of an agreement, the earliest first, those without a day last."""
    sides = sides_of(agreement)
    statements = tuple(each for each in agreement.statements if each.kind in _KINDS)
    doubted = _doubted(agreement, statements)
    found = (_duties(told, sides) for told in surrounded(agreement, statements, book))
    duties = [replace(duty, needs_confirmation=duty.statement in doubted) for each in found for duty in each]
    duties.sort(key=_by_day)
    return DutyList(
        title=agreement.title,
        first_day=_first_day(agreement),
        last_day=_last_day(agreement),
        duties=tuple(duties),
        shares=shares_of_duties(duties, sides.parties, {each.code: each.name for each in agreement.parties}),
    )


def _doubted(agreement: Agreement, statements: tuple[Statement, ...]) -> frozenset[str]:
    """The statements in which a word was recognised in a picture."""
    places = [each.place for each in agreement.confirmations]
    return frozenset(
        each.id
        for each in statements
        if any(place.start < each.end and each.start < place.end for place in places)
    )


def _first_day(agreement: Agreement) -> date | None:
    """Nothing comes back before the paper is concluded, where that lies within its term."""
    term = agreement.term
    first = term.first_day if term and term.first_day else None
    first = first or (date(agreement.year, 1, 1) if agreement.year else None)
    concluded = agreement.concluded_on
    return max(first, concluded) if first and concluded else first


def _last_day(agreement: Agreement) -> date | None:
    term = agreement.term
    last = term.last_day if term and term.last_day else None
    return last or (date(agreement.year, 12, 31) if agreement.year else None)


def _duties(told: Surrounded, sides: Sides) -> Iterator[Duty]:
    statement = told.statement
    debtors = debtors_of(told, sides)
    dues = dues_of(told)
    if statement.kind is Kind.PROCEDURE and not _obliges_somebody(told, dues, named=bool(debtors)):
        return
    for due in dues:
        yield Duty(
            kind=_KINDS[statement.kind],
            statement=statement.id,
            what=_what(told),
            place=Place(
                place=statement.place, start=statement.start, end=statement.end, quote=statement.text
            ),
            debtors=debtors,
            creditors=creditors_of(told, debtors, sides),
            due=due.due,
            due_words=due.words,
            begins=due.begins,
            frequency=due.frequency,
            times=due.times,
            interval=due.interval,
            day=due.day,
            proviso=proviso_of(told),
            binding=is_binding(told),
        )


def _obliges_somebody(told: Surrounded, dues: tuple[Due, ...], *, named: bool) -> bool:
    """A procedure is a duty where somebody is to do it or it has a day; else it tells how things are."""
    if _OF_THE_PAPER.search(told.facts.analysis.text):
        return False
    return named or any(due.frequency is not None or _is_dated(due) for due in dues)


def _is_dated(due: Due) -> bool:
    return len(due.due) > len("2012")


def _what(told: Surrounded) -> str:
    """The words with what leads in to them: "Der Kreis bewilligt …"."""
    statement = told.statement
    is_lead = statement.introduction and " | " not in statement.text
    words = f"{statement.introduction} {statement.text}" if is_lead else statement.text
    return " ".join(words.replace(" | ", " · ").split()).rstrip(",; ")


def _by_day(duty: Duty) -> tuple[bool, date, tuple[str, ...], int]:
    days = days_of(duty.due)
    return days is None, days[1] if days else date.max, tuple(duty.debtors), duty.place.start
