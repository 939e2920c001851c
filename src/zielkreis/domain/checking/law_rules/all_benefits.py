"""R_ABS1_S2: the agreement covers all Leistungen of the book, of both Träger."""

from collections.abc import Sequence
from datetime import date

from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.scope_clause import ScopeMeaning, meaning_of
from zielkreis.domain.checking.subject import ADDRESSING, Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass, Kind, Responsibility
from zielkreis.domain.values.statement import Statement

_SIDES = {
    Responsibility.AGENCY: "Leistungen der Bundesagentur",
    Responsibility.MUNICIPAL: "Leistungen des kommunalen Trägers",
}


@rule(
    id="R_ABS1_S2",
    title="Umfasst die Vereinbarung alle Leistungen beider Träger?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="1", satz="2"),
    valid_from=date(2010, 8, 11),
    limits="Verlangt wird nicht, dass jede einzelne Leistung ein Ziel hat; geprüft wird, ob Ziele, "
    "Beobachtungen oder Maßnahmen Leistungen beider Träger betreffen. Ein gemeinsames Ergebnis zählt für "
    "den kommunalen Träger nur, wenn es eine seiner Leistungen nennt.",
)
def all_benefits(subject: Subject) -> Verdict:
    """Met if statements concern both Träger, undecided if it is only claimed, not met if one is missing."""
    clauses = [(clause, meaning_of(clause, subject.words)) for clause in subject.of_kind(Kind.SCOPE)]
    if any(meaning.forbids for _, meaning in clauses):
        return _excluded(clauses)
    addressing = subject.of_kind(*ADDRESSING)
    concerning = {side: _concerning(subject, side, addressing) for side in _SIDES}
    missing = [side for side, found in concerning.items() if not found]
    if missing:
        claiming = [clause for clause, meaning in clauses if meaning.claims_all]
        return _missing(" und ".join(_SIDES[side] for side in missing), claiming, addressing)
    return met(
        "both_carriers",
        "Ziele, Beobachtungen oder Maßnahmen betreffen Leistungen beider Träger.",
        places=places_of(tuple(dict.fromkeys(found[0] for found in concerning.values()))),
    )


def _excluded(clauses: Sequence[tuple[Statement, ScopeMeaning]]) -> Verdict:
    """A clause takes the Leistungen of a Träger out."""
    sides = {side for _, meaning in clauses for side in meaning.forbids}
    excluded = " und ".join(words for side, words in _SIDES.items() if side in sides)
    return not_met(
        "carrier_excluded",
        f"Der Text nimmt {excluded} aus; die Vereinbarung muss alle Leistungen des SGB II umfassen.",
        places=places_of([clause for clause, meaning in clauses if meaning.forbids]),
        remedy=f"Die Einschränkung streichen und auch {excluded} aufnehmen.",
    )


def _missing(words: str, claiming: Sequence[Statement], addressing: Sequence[Statement]) -> Verdict:
    """Leistungen of a Träger are not named: only claimed, only concerned by shared results, or absent."""
    remedy = f"Mindestens ein Ziel, eine Beobachtung oder eine Maßnahme zu {words} aufnehmen."
    absent = f"Ziel, Beobachtung oder Maßnahme zu {words}"
    if claiming:
        return undecided(
            "only_claimed",
            f"Der Text sagt nur, dass er alle Leistungen umfasst; zu {words} regelt er nichts.",
            places=places_of(claiming),
            absent=absent,
            remedy=remedy,
        )
    shared = [each for each in addressing if each.responsibility is Responsibility.SHARED]
    if shared:
        return undecided(
            "only_shared",
            f"Gemeinsame Ergebnisse stehen im Text, {words} nennt er nicht.",
            places=places_of(shared[:3]),
            absent=absent,
            remedy=remedy,
        )
    return not_met(
        "carrier_missing",
        f"Zu {words} enthält der Text kein Ziel, keine Beobachtung und keine Maßnahme.",
        absent=absent,
        remedy=remedy,
    )


def _concerning(subject: Subject, side: Responsibility, statements: tuple[Statement, ...]) -> list[Statement]:
    """Statements on a side's Leistungen, its very own before the shared ones."""
    own = [each for each in statements if each.responsibility is side]
    shared = [each for each in statements if each.responsibility is Responsibility.SHARED]
    if side is Responsibility.MUNICIPAL:
        shared = [each for each in shared if _names_municipal(subject, each)]
    return own + shared


def _names_municipal(subject: Subject, statement: Statement) -> bool:
    """A shared result concerns the kommunaler Träger's Leistungen only where it names one of them."""
    return any(
        subject.law.traeger(benefit, subject.on).responsibility is Responsibility.MUNICIPAL
        for benefit in statement.benefits
    )
