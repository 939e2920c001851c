"""Form, unit, baseline and other forms of a value, as words of the draft with what they stand for."""

import re
from decimal import Decimal

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.parts.results import Result
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.reading.labels.quantities.units import DURATIONS
from zielkreis.domain.values.codes import Form, Unit
from zielkreis.domain.values.statement import Equivalent, ThresholdWords, UnitWords, Words

_RATES = frozenset(("K2", "K2E1", "K2E2", "K2E3", "K2E4", "K3E1", "K3E2", "K3E3", "K3E4", "K1E3", "K1E4"))
_OF_LOCAL_RATES = ("quote", "rate", "anteil", "grad")
_CHANGES = {Unit.PERCENT: Form.RELATIVE_CHANGE, Unit.PERCENTAGE_POINTS: Form.POINT_CHANGE}
#: What behind a "%" says that it is one of the earlier value.
_SAYS_RELATIVE = re.compile(r"\s*(?:des Vor|\(?\s*relativ)")
_SIGNS_AND_DIGITS = "+-–0123456789., "


def form_of(analysis: Analysis, amount: Amount, unit: Unit, figure: Figure | None) -> Form:
    """The form of a value: a change or level of nothing is a hold, two ends are a corridor."""
    is_delta = figure is not None and "Δ" in analysis.text[max(0, figure.start - 2) : figure.end]
    if amount.value == 0 and (amount.role is Role.CHANGE or is_delta):
        return Form.HOLD
    if amount.quantity.is_range:
        return Form.CORRIDOR
    if amount.role is Role.CHANGE:
        return _CHANGES.get(unit, Form.ABSOLUTE_CHANGE)
    if amount.role is Role.DURATION or (unit in DURATIONS and unit is not Unit.YEARS):
        return Form.DURATION
    return Form.SHARE if amount.role is Role.SHARE else Form.LEVEL


def unit_words(
    analysis: Analysis, result: Result, unit: Unit, form: Form, figure: Figure | None
) -> UnitWords:
    """The unit with its words, and whether a bare "%" may mean two things."""
    if form is Form.HOLD:
        return UnitWords(words="", value=Unit.NONE)
    quantity = result.main.quantity
    words = analysis.words(quantity.start, quantity.end).lstrip(_SIGNS_AND_DIGITS)
    is_ambiguous = form is Form.RELATIVE_CHANGE and _is_ambiguous(analysis, result, figure)
    return UnitWords(words=words, value=unit, ambiguous=is_ambiguous)


def _is_ambiguous(analysis: Analysis, result: Result, figure: Figure | None) -> bool:
    """A bare "%" change of a rate may mean relative or points, unless another form settles it."""
    quantity = result.main.quantity
    if result.others or quantity.of_total or figure is None:
        return False
    if _SAYS_RELATIVE.match(analysis.text, quantity.end):
        return False
    words = figure.words.lower()
    is_local_rate = figure.id == LOCAL and any(ending in words for ending in _OF_LOCAL_RATES)
    return figure.id in _RATES or is_local_rate


def baseline_of(analysis: Analysis, baseline: Amount | None) -> Words[Decimal] | None:
    """The baseline with its words."""
    if baseline is None:
        return None
    quantity = baseline.quantity
    return Words(words=analysis.words(quantity.start, quantity.end), value=quantity.low)


def threshold_of(analysis: Analysis, threshold: Amount | None) -> ThresholdWords | None:
    """The second number of a definition with its words and unit."""
    if threshold is None:
        return None
    quantity = threshold.quantity
    words = analysis.words(quantity.start, quantity.end)
    return ThresholdWords(words=words, value=quantity.low, unit=quantity.unit)


def equivalents_of(analysis: Analysis, others: tuple[Amount, ...]) -> Words[tuple[Equivalent, ...]] | None:
    """The same result in other forms."""
    if not others:
        return None
    found = []
    for amount in others:
        value, unit = amount.value, amount.quantity.unit
        if not isinstance(value, tuple):
            found.append(Equivalent(form=form_of(analysis, amount, unit, None), value=value, unit=unit))
    words = analysis.words(others[0].quantity.start, others[-1].quantity.end)
    return Words(words=words, value=tuple(found))
