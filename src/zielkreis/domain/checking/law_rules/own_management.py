"""R_ABS6: the agreement of BMAS and Bundesagentur may replace consents or allow Selbstbewirtschaftung."""

from datetime import date

from zielkreis.domain.checking.mentions import mentions
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_applicable
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="R_ABS6",
    title="Macht der Text davon Gebrauch, Zustimmungen zu ersetzen oder Selbstbewirtschaftung zuzulassen?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="6"),
    valid_from=date(2010, 8, 11),
    limits="Nur ein Hinweis, welche Befugnis genutzt wird. Die Kommentierung wendet Abs. 6 zum Teil auch "
    "auf andere Vereinbarungen an, gegen den Wortlaut.",
)
def own_management(subject: Subject) -> Verdict:
    """Information: met where the text makes use of the power, not applicable where it does not."""
    used = mentions(subject, WordList.SELF_MANAGEMENT)
    if used:
        return met(
            "power_used",
            "Der Text macht von der Befugnis Gebrauch, Genehmigungen oder Zustimmungen zu ersetzen oder "
            "Mittel zur Selbstbewirtschaftung zuzuweisen.",
            places=used,
        )
    return not_applicable("power_not_used", "Der Text macht von dieser Befugnis keinen Gebrauch.")
