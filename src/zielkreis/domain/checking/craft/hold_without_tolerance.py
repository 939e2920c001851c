"""A target to hold a value, without a band: read literally, any change misses it."""

from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_hint
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.values.codes import Comparator, FindingClass, Form
from zielkreis.domain.values.statement import TargetParts


@rule(
    id="hold_without_tolerance",
    title="Haben Ziele, die einen Wert halten, eine Toleranz?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Toleranz",
    valid_from=date(2011, 1, 1),
    limits="Weder Gesetz noch Verordnung kennen eine Toleranz; ob eine gewollt ist, entscheiden die Partner.",
)
def hold_without_tolerance(subject: Subject) -> Verdict | None:
    """A hint for each target that holds a value exactly."""
    flaws = [
        Flaw(
            sentence=f"{each.place} hält den Wert ohne Spielraum; wörtlich verfehlt jede Änderung das Ziel.",
            places=(place_of(each),),
        )
        for each in subject.targets
        if any(_holds_exactly(parts) for parts in each.parts)
        and not subject.words.has(WordList.TOLERANCE, each.text)
    ]
    return as_hint(
        "hold_without_tolerance",
        flaws,
        remedy="Eine Richtung oder ein Band nennen, etwa „mindestens auf dem Niveau des Vorjahres“ oder "
        "„± 0,5 %“.",
    )


def _holds_exactly(parts: TargetParts) -> bool:
    if parts.form is None or parts.form.value is not Form.HOLD or parts.threshold is not None:
        return False
    return parts.comparator is None or parts.comparator.value is Comparator.EQUAL
