"""A year left over from another agreement."""

import re
from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault, as_hint
from zielkreis.domain.checking.law_day import first_day_of_period, last_day_of_period
from zielkreis.domain.checking.places import place_at, place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass

_YEAR = re.compile(r"\b20\d\d\b")
_REMEDY = "Die Jahreszahl prüfen und an den Zeitraum der Vereinbarung angleichen."


@rule(
    id="year_left_over",
    title="Passen die Jahreszahlen zusammen?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Jahreszahlen",
    valid_from=date(2011, 1, 1),
    limits="Verglichen werden der Titel, die Laufzeit und die Zeiträume der Ziele; ein früheres Jahr als "
    "Bezug („gegenüber 2011“) ist kein Fehler.",
)
def year_left_over(subject: Subject) -> Verdict | None:
    """A fault for a year before the agreement's time or a wrong title, a hint for a year after it."""
    agreement = subject.agreement
    years = _years(agreement)
    if years is None:
        return None
    first, last = years
    earlier = _title_flaws(agreement, first, last)
    later: list[Flaw] = []
    for statement in subject.targets:
        for parts in statement.parts:
            if parts.period is None or parts.period.inherited:
                continue
            begins, ends = first_day_of_period(parts.period.value), last_day_of_period(parts.period.value)
            if begins is None or ends is None or (begins.year <= last and first <= ends.year):
                continue
            flaw = Flaw(
                sentence=f"{statement.place} nennt {parts.period.words or begins.year}, die Vereinbarung "
                f"gilt für {first if first == last else f'{first} bis {last}'}.",
                places=(place_of(statement),),
            )
            (earlier if ends.year < first else later).append(flaw)
    return as_fault("year_left_over", [*earlier, *later] if earlier else [], remedy=_REMEDY) or as_hint(
        "year_beyond_term", later, remedy=_REMEDY
    )


def _years(agreement: Agreement) -> tuple[int, int] | None:
    """First and last year for which the agreement holds."""
    if agreement.year is None:
        return None
    term = agreement.term
    first = min(agreement.year, term.first_day.year) if term and term.first_day else agreement.year
    last = max(agreement.year, term.last_day.year) if term and term.last_day else agreement.year
    return first, last


def _title_flaws(agreement: Agreement, first: int, last: int) -> list[Flaw]:
    named = [int(year) for year in _YEAR.findall(agreement.title)]
    term = agreement.term
    wrong = bool(named) and not any(first <= year <= last for year in named)
    before_term = (
        bool(named) and term is not None and term.first_day is not None and max(named) < term.first_day.year
    )
    after_term = (
        bool(named) and term is not None and term.last_day is not None and min(named) > term.last_day.year
    )
    if not (wrong or before_term or after_term):
        return []
    start = agreement.text.find(agreement.title)
    places = (
        []
        if start < 0 or not agreement.title
        else [place_at(agreement, start, start + len(agreement.title), otherwise="Titel")]
    )
    if term is not None and term.place is not None:
        places.append(term.place)
    holds = (
        f"gilt nach ihrer Laufzeit für {term.first_day.year}"
        if term and term.first_day
        else f"gilt für {first}"
    )
    return [Flaw(sentence=f"Der Titel nennt {max(named)}, die Vereinbarung {holds}.", places=tuple(places))]
