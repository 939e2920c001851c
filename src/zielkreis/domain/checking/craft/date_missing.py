"""An agreement without a date and without a place for one."""

from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="date_missing",
    title="Trägt die Vereinbarung ein Datum oder eine Stelle dafür?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Datum",
    valid_from=date(2011, 1, 1),
    limits="Ein Entwurf braucht noch kein Datum, aber eine Stelle, an die es gesetzt wird. Ein Datum, das "
    "nur auf einem Begleitschreiben steht, wird nicht gesehen.",
)
def date_missing(subject: Subject) -> Verdict | None:
    """A fault if there is neither a day of conclusion nor a blank to fill it in."""
    agreement = subject.agreement
    if agreement.concluded_on is not None or subject.words.has(WordList.DATE_PLACEHOLDER, agreement.text):
        return None
    return as_fault(
        "date_missing",
        [
            Flaw(
                sentence="Der Entwurf nennt weder den Tag des Abschlusses noch eine Stelle, an der er "
                "einzutragen ist."
            )
        ],
        absent="Ort und Datum des Abschlusses",
        remedy="Bei den Unterschriften „Ort, Datum“ vorsehen.",
    )
