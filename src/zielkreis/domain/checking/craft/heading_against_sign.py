"""A heading that says one direction over a value with the other sign."""

from datetime import date
from decimal import Decimal

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault, as_hint
from zielkreis.domain.checking.places import place_of, short
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
            says, sign = _direction(subject, statement, parts)
            if parts.value is None or sign * _change(parts) >= 0:
                continue
            wanted, given = (
                ("einen Rückgang", "einen Anstieg") if sign < 0 else ("einen Anstieg", "einen Rückgang")
            )
            flaw = Flaw(
                sentence=f"{statement.place}: {says} verspricht {wanted}, der Wert „{parts.value.words}“ "
                f"bedeutet {given}.",
                places=(place_of(statement),),
            )
            (hints if _caps(parts) else faults).append(flaw)
    return as_fault("heading_against_sign", [*faults, *hints] if faults else [], remedy=_REMEDY) or as_hint(
        "capped_against_heading", hints, remedy=_REMEDY
    )


def _change(parts: TargetParts) -> Decimal:
    """The signed change, 0 where the result is stated in another form."""
    if parts.value is None or parts.form is None or parts.form.value not in _CHANGES:
        return Decimal(0)
    return parts.value.value if isinstance(parts.value.value, Decimal) else Decimal(0)


def _direction(subject: Subject, statement: Statement, parts: TargetParts) -> tuple[str, int]:
    """Who says the direction, and -1 for a fall, 1 for a rise, 0 if it is not said of this figure.

    Under "Vermeidung von Langzeitbezug" an Abgangsrate is to rise: the heading counts for a figure of
    the catalogue only if the figure is better in its direction. A local figure is bound by the words
    of its own statement, unless these say both directions.
    """
    indicator = subject.indicator(parts)
    if indicator is None:
        falls = subject.words.has(WordList.FALLING, statement.text)
        rises = subject.words.has(WordList.RISING, statement.text)
        return "Der Text selbst", 0 if falls == rises else (-1 if falls else 1)
    heading = statement.section.rsplit(" / ", 1)[-1]
    better = indicator.definition.direction
    if better is Direction.LOWER and subject.words.has(WordList.FALLING, heading):
        return f"Die Überschrift {short(heading)}", -1
    if better is Direction.HIGHER and subject.words.has(WordList.RISING, heading):
        return f"Die Überschrift {short(heading)}", 1
    return "", 0


def _caps(parts: TargetParts) -> bool:
    """A value that only bounds the wrong direction ("steigt um höchstens 0,2 %")."""
    return parts.comparator is not None and parts.comparator.value in (
        Comparator.AT_MOST,
        Comparator.LESS,
        Comparator.AT_LEAST,
        Comparator.MORE,
    )
