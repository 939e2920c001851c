"""For numbers that do not add up: the sentence with the one or the other of them mended."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.checking.shown_numbers import Shown
from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.german.numerals import divide
from zielkreis.domain.remedies.amending import own_sentence
from zielkreis.domain.values.codes import Form, Unit
from zielkreis.domain.values.statement import Statement, TargetParts

_PERCENT = r"\s?(?:%|Prozent\b|v\.\s?H\.)"
_CHANGES = (Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE)


def mended_sums(statement: Statement) -> Iterator[str]:
    """The sentence with the target value that follows from the change, then with the change that follows.

    Before both stands, where the numbers add up as percentage points, the sentence that says so. Without full
    stop. Nothing where the result is not stated as baseline, one change and one level, each printed once.
    """
    sentence = own_sentence(statement)
    if sentence is None or len(statement.parts) != 1:
        return
    parts = statement.parts[0]
    forms = _forms(parts)
    changes = [form for form in _CHANGES if form in forms]
    if parts.baseline is None or Form.LEVEL not in forms or len(changes) != 1:
        return
    (form,) = changes
    baseline, change, level = parts.baseline.value, forms[form], forms[Form.LEVEL]
    if baseline == 0:
        return
    if form is Form.RELATIVE_CHANGE and _level_is_rate(parts) and _add_up(statement, baseline, change, level):
        yield from _as_points(sentence, change)
    yield from _with(sentence, level, _level_after(form, Fraction(baseline), Fraction(change)))
    yield from _with(sentence, change, _change_to(form, Fraction(baseline), Fraction(level)))


def _forms(parts: TargetParts) -> dict[Form, Decimal]:
    """Each form in which the result is stated, with its number."""
    forms: dict[Form, Decimal] = {}
    if parts.form is not None and parts.value is not None and isinstance(parts.value.value, Decimal):
        forms[parts.form.value] = parts.value.value
    for each in parts.equivalents.value if parts.equivalents is not None else ():
        forms.setdefault(each.form, each.value)
    return forms


def _level_is_rate(parts: TargetParts) -> bool:
    """Whether the target value is in percent, so that a change can be in percentage points."""
    if parts.form is not None and parts.form.value is Form.LEVEL:
        return parts.unit is not None and parts.unit.value is Unit.PERCENT
    equivalents = parts.equivalents.value if parts.equivalents is not None else ()
    return any(each.form is Form.LEVEL and each.unit is Unit.PERCENT for each in equivalents)


def _add_up(statement: Statement, baseline: Decimal, change: Decimal, level: Decimal) -> bool:
    """Whether baseline and change make the level, as far as their digits are shown."""
    shown = [Shown.of(each, statement.text) for each in (baseline, change, level)]
    return (shown[0] + shown[1]).meets(shown[2])


def _as_points(sentence: str, change: Decimal) -> Iterator[str]:
    """ "um 2,5 Prozent" as "um 2,5 Prozentpunkte", where the number stands once."""
    number = print_number(abs(change))
    found = list(re.finditer(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)({_PERCENT})?", sentence))
    if len(found) == 1 and found[0][1]:
        word = "Prozentpunkt" if abs(change) == 1 else "Prozentpunkte"
        yield f"{sentence[: found[0].start()]}{number} {word}{sentence[found[0].end() :]}"


def _level_after(form: Form, baseline: Fraction, change: Fraction) -> Fraction:
    return baseline * (1 + change / 100) if form is Form.RELATIVE_CHANGE else baseline + change


def _change_to(form: Form, baseline: Fraction, level: Fraction) -> Fraction:
    difference = level - baseline
    return difference / baseline * 100 if form is Form.RELATIVE_CHANGE else difference


def _with(sentence: str, old: Decimal, new: Fraction) -> Iterator[str]:
    """The sentence with one number for another, in as many places as it was printed with.

    Nothing where the sign would turn: then the verb is wrong as well.
    """
    shown = re.compile(rf"(?<![\d.,]){re.escape(print_number(abs(old)))}(?![\d]|[.,]\d)")
    exponent = old.as_tuple().exponent
    if len(shown.findall(sentence)) != 1 or not isinstance(exponent, int) or (old < 0) != (new < 0):
        return
    exact = divide(new.numerator, new.denominator)
    yield shown.sub(print_number(abs(exact), places=max(0, -exponent)), sentence)
