"""R_18B: the Kooperationsausschuss agrees yearly Ziele und Schwerpunkte on Land level."""

from datetime import date

from zielkreis.domain.checking.mentions import mentions
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_applicable
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="R_18B",
    title="Nimmt der Text die Ziele und Schwerpunkte des Kooperationsausschusses auf?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="18b", absatz="1", satz="3"),
    valid_from=date(2010, 8, 11),
    limits="Nur ein Hinweis: § 18b lässt § 48b SGB II unberührt und verlangt nicht, dass die Vereinbarung "
    "die Schwerpunkte wiederholt.",
)
def land_priorities(subject: Subject) -> Verdict:
    """Information: met where the text takes them up, not applicable where it does not."""
    taken_up = mentions(subject, WordList.LAND_PRIORITIES)
    if taken_up:
        return met(
            "priorities_named",
            "Der Text nimmt die jährlichen Ziele und Schwerpunkte der Arbeitsmarkt- und "
            "Integrationspolitik auf.",
            places=taken_up,
        )
    return not_applicable(
        "priorities_not_named", "Der Text nimmt nicht auf sie Bezug; § 48b SGB II verlangt es nicht."
    )
