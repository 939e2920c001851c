"""R_ABS1_S3: the Beratungen for the agreement of BMAS and Land are held in the Kooperationsausschuss."""

from datetime import date

from zielkreis.domain.checking.mentions import mentions
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, undecided
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="R_ABS1_S3",
    title="Wurde die Vereinbarung im Kooperationsausschuss beraten?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="1", satz="3"),
    valid_from=date(2010, 8, 11),
    limits="Ob die Beratung stattgefunden hat, zeigt erst die Niederschrift; gesehen wird nur, ob der "
    "Text sie nennt.",
)
def cooperation_committee(subject: Subject) -> Verdict:
    """Met if the Kooperationsausschuss is named, undecided if the text is silent."""
    named = mentions(subject, WordList.COOPERATION_COMMITTEE)
    if named:
        return met("committee_named", "Der Text nennt den Kooperationsausschuss.", places=named)
    return undecided(
        "committee_silent",
        "Der Text sagt nichts zum Kooperationsausschuss, der die Beratungen zu führen hat.",
        absent="Kooperationsausschuss (§ 18b SGB II)",
        remedy="In der Vorbemerkung nennen, wann der Kooperationsausschuss die Vereinbarung beraten hat.",
    )
