"""Baseline, change and target value that do not add up."""

from datetime import date
from decimal import Decimal

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.shown_numbers import Shown
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.german.numerals import divide
from zielkreis.domain.values.codes import Comparator, FindingClass, Form
from zielkreis.domain.values.statement import Statement, TargetParts

_CHANGE_WORDS = {
    Form.RELATIVE_CHANGE: "die relative Veränderung",
    Form.POINT_CHANGE: "die Veränderung in Prozentpunkten",
    Form.ABSOLUTE_CHANGE: "die Veränderung",
}


@rule(
    id="sums",
    title="Gehen Ausgangswert, Veränderung und Zielwert auf?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Zahlen, die aufgehen",
    valid_from=date(2011, 1, 1),
    limits="Gerechnet wird mit der Genauigkeit, in der die Zahlen gedruckt sind; bei „rund“ wird nicht "
    "gerechnet.",
)
def sums(subject: Subject) -> Verdict | None:
    """A fault for each result whose forms contradict one another."""
    flaws = [
        Flaw(sentence=f"{statement.place}: {fault}", places=(place_of(statement),))
        for statement in subject.targets
        for parts in statement.parts
        for fault in _faults(statement, parts)
    ]
    return as_fault(
        "sums_do_not_add_up", flaws, remedy="Die Rechnung prüfen und die falsche Zahl berichtigen."
    )


def _faults(statement: Statement, parts: TargetParts) -> list[str]:
    if parts.comparator is not None and parts.comparator.value is Comparator.ABOUT:
        return []
    forms = _forms(statement, parts)
    level = forms.pop(Form.LEVEL, None)
    baseline = (
        _number(parts.baseline.value, parts.baseline.words or statement.text) if parts.baseline else None
    )
    if level is None or baseline is None:
        return _without_baseline(level, forms)
    faults = []
    for form, change in forms.items():
        if form in _CHANGE_WORDS and not _result(form, baseline[1], change[1]).meets(level[1]):
            faults.append(_say(form, baseline, change, level))
    return faults


NumberShown = tuple[Decimal, Shown]


def _number(value: Decimal, words: str) -> NumberShown:
    return value, Shown.of(value, words)


def _forms(statement: Statement, parts: TargetParts) -> dict[Form, NumberShown]:
    """Each form in which the result is stated, as a number with its precision."""
    forms: dict[Form, NumberShown] = {}
    if parts.form is not None and parts.value is not None and isinstance(parts.value.value, Decimal):
        forms[parts.form.value] = _number(parts.value.value, parts.value.words or statement.text)
    if parts.equivalents is not None:
        for each in parts.equivalents.value:
            forms.setdefault(each.form, _number(each.value, parts.equivalents.words or statement.text))
    return forms


def _result(form: Form, baseline: Shown, change: Shown) -> Shown:
    return baseline + (change.percent_of(baseline) if form is Form.RELATIVE_CHANGE else change)


def _without_baseline(level: NumberShown | None, forms: dict[Form, NumberShown]) -> list[str]:
    """Level, relative and absolute change fix one another even without a baseline."""
    relative, absolute = forms.get(Form.RELATIVE_CHANGE), forms.get(Form.ABSOLUTE_CHANGE)
    if level is None or relative is None or absolute is None:
        return []
    before = level[1] - absolute[1]
    if relative[1].percent_of(before).meets(absolute[1]):
        return []
    changes = f"{print_number(relative[0])} % und {print_number(absolute[0])}"
    return [f"{changes} passen nicht zum Zielwert {print_number(level[0])}."]


def _say(form: Form, baseline: NumberShown, change: NumberShown, level: NumberShown) -> str:
    result = _result(form, baseline[1], change[1])
    middle = (result.low + result.high) / 2
    places = max(0, -int(level[0].as_tuple().exponent))
    computed = print_number(divide(middle.numerator, middle.denominator), places=places)
    changed = print_number(change[0]) + (" %" if form is Form.RELATIVE_CHANGE else "")
    sentence = (
        f"Ausgangswert {print_number(baseline[0])} und {_CHANGE_WORDS[form]} {changed} "
        f"ergeben {computed}, im Text steht {print_number(level[0])}."
    )
    if form is Form.RELATIVE_CHANGE and (baseline[1] + change[1]).meets(level[1]):
        sentence += " Die Zahlen passen nur, wenn Prozentpunkte gemeint sind."
    return sentence
