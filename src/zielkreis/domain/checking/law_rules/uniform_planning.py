"""R_ABS1_S4: the Bund-Länder-Ausschuss consults on uniform basics for all agreements."""

from datetime import date

from zielkreis.domain.checking.mentions import mentions
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, undecided
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="R_ABS1_S4",
    title="Beruht die Vereinbarung auf den gemeinsamen Planungsgrundlagen von Bund und Ländern?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="1", satz="4"),
    valid_from=date(2010, 8, 11),
    limits="Die Beratung ist Sache des Ausschusses, nicht der Vertragspartner; gesehen wird nur, ob der "
    "Text sich darauf bezieht.",
)
def uniform_planning(subject: Subject) -> Verdict:
    """Met if the Ausschuss or its Planungsgrundlagen are named, undecided if the text is silent."""
    named = mentions(subject, WordList.PLANNING_BASIS)
    if named:
        return met(
            "planning_basis_named",
            "Der Text nennt den Bund-Länder-Ausschuss oder seine Planungsgrundlagen.",
            places=named,
        )
    return undecided(
        "planning_basis_silent",
        "Der Text nennt weder den Bund-Länder-Ausschuss noch die gemeinsamen Planungsgrundlagen.",
        absent="Bund-Länder-Ausschuss (§ 18c SGB II) oder gemeinsame Planungsgrundlagen",
        remedy="In den Grundsätzen auf die gemeinsamen Planungsgrundlagen von Bund und Ländern für das "
        "Jahr verweisen.",
    )
