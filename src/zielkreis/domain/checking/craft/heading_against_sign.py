"""A heading that says one direction over a value with the other sign."""

from datetime import date
from decimal import Decimal

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault, as_hint
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.indicators.indicator import Direction
from zielkreis.domain.values.codes import Comparator, FindingClass, Form
from zielkreis.domain.values.statement import Statement, TargetParts

_CHANGES = frozenset({Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE})
_REMEDY = "Vorzeichen oder Überschrift berichtigen; ist ein begrenzter Anstieg gewollt, ihn so nennen."


@rule(
    id="heading_against_sign",
    title="Passt das Vorzeichen zur Überschrift?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Richtung",
    valid_from=date(2011, 1, 1),
    limits="Verglichen wird nur, wo feststeht, welche Richtung die Größe haben soll: nach der Kennzahl "
    "oder nach den Worten des Satzes selbst.",
)
def heading_against_sign(subject: Subject) -> Verdict | None:
    """A fault for a "Senkung" of +2 %; a hint where the words only cap a rise."""
    faults: list[Flaw] = []
    hints: list[Flaw] = []
    for statement in subject.targets:
        for parts in statement.parts:
            wanted = _wanted(subject, statement, parts)
            if wanted == 0 or parts.value is None or not isinstance(parts.value.value, Decimal):
                continue
            if parts.form is None or parts.form.value not in _CHANGES or wanted * parts.value.value >= 0:
                continue
            flaw = Flaw(
                sentence=f"{statement.place}: Die Überschrift spricht von "
                f"{'Senkung' if wanted < 0 else 'Steigerung'}, der Wert „{parts.value.words}“ bedeutet "
                f"{'einen Anstieg' if wanted < 0 else 'einen Rückgang'}.",
                places=(place_of(statement),),
            )
            (hints if _caps(parts) else faults).append(flaw)
    return as_fault("heading_against_sign", [*faults, *hints] if faults else [], remedy=_REMEDY) or as_hint(
        "capped_against_heading", hints, remedy=_REMEDY
    )


def _wanted(subject: Subject, statement: Statement, parts: TargetParts) -> int:
    """-1 if the heading or first cell wants a fall, 1 if a rise, 0 if that is not said of this figure.

    Under "Vermeidung von Langzeitbezug" an Abgangsrate is to rise: the heading counts for a figure of
    the catalogue only if the figure is better in its direction. A local figure is bound by the words
    of its own statement, unless its verb says the other direction.
    """
    heading = statement.section.rsplit(" / ", 1)[-1]
    indicator = subject.indicator(parts)
    if indicator is not None:
        falls = (
            subject.words.has(WordList.FALLING, heading) and indicator.definition.direction is Direction.LOWER
        )
        rises = (
            subject.words.has(WordList.RISING, heading) and indicator.definition.direction is Direction.HIGHER
        )
    else:
        falls = subject.words.has(WordList.FALLING, statement.text)
        rises = subject.words.has(WordList.RISING, statement.text)
    return 0 if falls == rises else (-1 if falls else 1)


def _caps(parts: TargetParts) -> bool:
    """A value that only bounds the wrong direction ("steigt um höchstens 0,2 %")."""
    return parts.comparator is not None and parts.comparator.value in (
        Comparator.AT_MOST,
        Comparator.LESS,
        Comparator.AT_LEAST,
        Comparator.MORE,
    )
