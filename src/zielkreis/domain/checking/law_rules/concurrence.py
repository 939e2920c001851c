"""CONSENT: the BMAS concludes with the Bundesagentur in Einvernehmen with the BMF."""

from datetime import date

from zielkreis.domain.checking.mentions import mentions_of_both
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, undecided
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass, PartyCode, SignatoryRole

_REMEDY = (
    "Einen Satz aufnehmen, dass das Einvernehmen des Bundesministeriums der Finanzen hergestellt ist, mit "
    "Tag und Aktenzeichen."
)


@rule(
    id="CONSENT",
    title="Liegt das Einvernehmen des Bundesministeriums der Finanzen vor?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="1", satz="1", nummer="1"),
    valid_from=date(2010, 8, 11),
    limits="Das Einvernehmen kann außerhalb der Urkunde erteilt sein; gesehen wird nur, was der Text sagt.",
)
def concurrence(subject: Subject) -> Verdict:
    """Met if the concurrence is stated or shown, undecided if the text is silent or says it is to come."""
    lines = tuple(
        line.place
        for line in subject.agreement.signatories
        if line.code is PartyCode.BMF
        and line.role is not SignatoryRole.TAKES_NOTICE
        and line.place is not None
    )
    if lines:
        return met("concurrence_shown", "Das Bundesministerium der Finanzen zeichnet mit.", places=lines)
    stated = mentions_of_both(subject, WordList.CONCURRENCE, WordList.FINANCE_MINISTRY)
    open_ = tuple(place for place in stated if subject.words.has(WordList.STILL_OPEN, place.quote))
    if open_:
        return undecided(
            "concurrence_pending",
            "Das Einvernehmen des Bundesministeriums der Finanzen wird genannt, steht nach dem Text aber "
            "noch aus.",
            places=open_,
            remedy=_REMEDY,
        )
    if stated:
        return met(
            "concurrence_stated",
            "Der Text nennt das Einvernehmen des Bundesministeriums der Finanzen.",
            places=stated,
        )
    return undecided(
        "concurrence_silent",
        "Der Text sagt nichts zum Einvernehmen des Bundesministeriums der Finanzen.",
        absent="Einvernehmen des Bundesministeriums der Finanzen",
        remedy=_REMEDY,
    )
