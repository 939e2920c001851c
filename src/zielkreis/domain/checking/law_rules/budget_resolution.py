"""R_ABS2: concluded only after the Bundestag has passed the budget of the year."""

from datetime import date

from zielkreis.domain.checking.places import place_at
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.german.dates import find_dates
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.evidence import DatedFact, Mark
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.place import Place


@rule(
    id="R_ABS2",
    title="Wurde erst nach dem Haushaltsbeschluss des Bundestages abgeschlossen?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="2"),
    valid_from=date(2010, 8, 11),
    limits="Es zählt der Tag, an dem der Bundestag das Haushaltsgesetz beschließt, nicht der Verkündung. "
    "Tage, die nicht belegt sind, sind so gekennzeichnet.",
)
def budget_resolution(subject: Subject) -> Verdict:
    """Met if concluded after the vote, not met before it, undecided without a date or a recorded vote."""
    agreement = subject.agreement
    vote = _vote(subject)
    if agreement.concluded_on is None:
        awaited = "Haushaltsbeschluss des Bundestages" if vote is None else _named(vote)
        return undecided(
            "no_date",
            f"Der Entwurf trägt noch kein Datum; abgeschlossen werden darf erst nach dem {awaited}.",
            absent="Tag des Abschlusses",
            remedy="Erst nach dem Haushaltsbeschluss unterschreiben und den Tag eintragen.",
        )
    places = _date_places(agreement)
    absent = "" if places else "Lage des Datums im Text"
    concluded = f"Abgeschlossen am {agreement.concluded_on:%d.%m.%Y}"
    if vote is None:
        year = f"für {agreement.year}" if agreement.year is not None else "ohne das Jahr der Vereinbarung"
        return undecided(
            "vote_not_recorded",
            f"{concluded}; der Haushaltsbeschluss des Bundestages {year} ist nicht erfasst.",
            places=places,
            absent="erfasster Tag des Haushaltsbeschlusses",
            remedy="Den Tag des Beschlusses in den Rechtsstand aufnehmen.",
        )
    if agreement.concluded_on > vote.value:
        return met("after_vote", f"{concluded}, nach dem {_named(vote)}.", places=places, absent=absent)
    if agreement.concluded_on < vote.value:
        return _too_early(f"{concluded}, vor dem {_named(vote)}.", vote, places, absent)
    says = f"am selben Tag wie der {_named(vote)}; was zuerst geschah, ist nicht zu sehen"
    remedy = "In der Akte festhalten, dass nach dem Beschluss unterschrieben wurde."
    return undecided("day_of_vote", f"{concluded}, {says}.", places=places, absent=absent, remedy=remedy)


def _too_early(reason: str, vote: DatedFact[date], places: tuple[Place, ...], absent: str) -> Verdict:
    """Nobody is asked to conclude anew because of a day that is not proven: it is asked for first."""
    if vote.evidence.mark is Mark.VERIFIED:
        return not_met(
            "before_vote",
            reason,
            places=places,
            absent=absent,
            remedy="Nach dem Haushaltsbeschluss neu abschließen oder den Abschluss bestätigen.",
        )
    return not_met(
        "before_vote_not_proven",
        reason,
        places=places,
        absent=absent,
        remedy="Den Tag des Haushaltsbeschlusses belegen; davon hängt ab, ob der Abschluss zu früh war.",
    )


def _vote(subject: Subject) -> DatedFact[date] | None:
    year = subject.agreement.year
    return subject.law.budget_resolution(year) if year is not None else None


def _named(vote: DatedFact[date]) -> str:
    doubt = "" if vote.evidence.mark is Mark.VERIFIED else " (dieser Tag ist nicht belegt)"
    return f"Haushaltsbeschluss des Bundestages vom {vote.value:%d.%m.%Y}{doubt}"


def _date_places(agreement: Agreement) -> tuple[Place, ...]:
    """Where the day of conclusion stands: the last place it is named."""
    day = agreement.concluded_on.isoformat() if agreement.concluded_on else ""
    found = [each for each in find_dates(agreement.text, year=agreement.year) if each.value == day]
    return (place_at(agreement, found[-1].start, found[-1].end, otherwise="Ort und Datum"),) if found else ()
