"""One result on an official indicator as one precise sentence."""

from decimal import Decimal

from zielkreis.domain.indicators.indicator import Direction, Indicator
from zielkreis.domain.remedies.official_names import subject_of
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.times_and_values import (
    against,
    amount,
    better_bound,
    bound,
    when,
)
from zielkreis.domain.values.codes import Comparator, Form, Population, Quantity, Unit
from zielkreis.domain.values.statement import TargetParts

_CHANGES = (Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE)
#: What decides about a figure of the regulation; it stands at the end of the sentence.
COMPARISON = "; maßgeblich ist der Kennzahlenvergleich nach § 48a SGB II"
_BY_REGULATION = (Population.ALL, Population.WOMEN, Population.MEN)


def official_sentence(parts: TargetParts, text: str, setting: Setting) -> str | None:
    """The sentence without its full stop, or ``None`` where it would lose or twist what the draft says.

    ``text`` are the words of the draft, which say the direction where there is no value.
    """
    indicator = setting.indicator(parts)
    if indicator is None or parts.condition is not None or parts.threshold is not None:
        return None
    subject = subject_of(indicator, parts, setting.words)
    months = indicator if parts.value is None else None
    period = when(parts, months, setting.words, setting.year)
    predicate = _predicate(parts, indicator, text, setting)
    if subject is None or period is None or predicate is None:
        return None
    verb, rest = predicate
    return f"{subject} {verb} {period} {rest}{_source(parts, indicator, setting)}"


def _predicate(
    parts: TargetParts, indicator: Indicator, text: str, setting: Setting
) -> tuple[str, str] | None:
    """Verb and what follows the period."""
    form = parts.form.value if parts.form is not None else Form.NONE
    if form is Form.NONE or (parts.value is None and form is not Form.BENCHMARK):
        return _without_value(parts, indicator, text, setting)
    if form is Form.BENCHMARK:
        return "erreicht", "mindestens den Durchschnitt des Vergleichstyps"
    if parts.value is None or not isinstance(parts.value.value, Decimal) or parts.equivalents is not None:
        return None
    if _speaks_of_a_side(parts, indicator, setting):
        return None
    if form in _CHANGES:
        return _change(parts, parts.value.value, setting)
    if form is Form.LEVEL:
        return _level(parts, parts.value.value, setting)
    return None


def _speaks_of_a_side(parts: TargetParts, indicator: Indicator, setting: Setting) -> bool:
    """Whether the value is a numerator or denominator of a rate, which the name of the rate would twist."""
    is_side = parts.quantity is not None and parts.quantity.value is not Quantity.FIGURE
    return is_side and indicator.id not in setting.words.stocks


def _without_value(
    parts: TargetParts, indicator: Indicator, text: str, setting: Setting
) -> tuple[str, str] | None:
    """ "steigt … von [Ausgangswert …] Prozent um mindestens [Zielwert …] Prozentpunkte"."""
    rises = _rises(indicator, text, setting)
    compared = against(parts, setting.year)
    if rises is None or compared is None or setting.words.leans("not_the_figure", text):
        return None
    words = setting.words
    before, value = setting.baseline(parts), words.placeholder("value")
    verb = "steigt" if rises else "sinkt"
    stock = words.stocks.get(indicator.id)
    if words.leans("least", text):
        # "so gering wie möglich" asks for no fall: it bounds the level.
        unit = words.units[stock or Unit.PERCENT].many
        return "beträgt", f"höchstens {value} {unit}; der Ausgangswert ist {before} {unit}"
    if stock is not None:
        unit = words.units[stock].many
        return verb, f"{compared} von {before} auf {better_bound(rises=rises)}{value} {unit}"
    return verb, f"{compared} von {before} Prozent um mindestens {value} Prozentpunkte"


def _rises(indicator: Indicator, text: str, setting: Setting) -> bool | None:
    """The direction that the words say; where they only say better, the one that is better."""
    up, down = setting.words.leans("up", text), setting.words.leans("down", text)
    if up != down:
        return up
    if indicator.definition.direction is Direction.NEUTRAL:
        return None
    return indicator.definition.direction is Direction.HIGHER


def _change(parts: TargetParts, value: Decimal, setting: Setting) -> tuple[str, str] | None:
    compared = against(parts, setting.year)
    said = _amount(parts, value, setting)
    if compared is None or said is None or value == 0:
        return None
    before = f" ({_baseline(parts, parts.baseline.value, setting)})" if parts.baseline is not None else ""
    comparator = parts.comparator.value if parts.comparator is not None else Comparator.EQUAL
    verb = "steigt" if value > 0 else "sinkt"
    return verb, f"{compared}{before} um {bound(comparator, falls=value < 0)}{said}"


def _level(parts: TargetParts, value: Decimal, setting: Setting) -> tuple[str, str] | None:
    said = _amount(parts, value, setting)
    if said is None:
        return None
    comparator = parts.comparator.value if parts.comparator is not None else Comparator.EQUAL
    baseline, compared = parts.baseline, against(parts, setting.year)
    if baseline is None or compared is None or baseline.value == value:
        limit = bound(comparator)
        return ("beträgt", f"{limit}{said}") if limit else ("liegt", f"bei {said}")
    verb = "steigt" if value > baseline.value else "sinkt"
    before = _baseline(parts, baseline.value, setting)
    if said.partition(" ")[2] == before.partition(" ")[2]:
        before = before.partition(" ")[0]
    return verb, f"{compared} von {before} auf {bound(comparator)}{said}"


def _amount(parts: TargetParts, value: Decimal, setting: Setting) -> str | None:
    if parts.unit is None:
        return None
    return amount(value, parts.unit.value, setting.words)


def _baseline(parts: TargetParts, value: Decimal, setting: Setting) -> str:
    """A baseline is a level: of a rate in percent, of a stock in its unit."""
    unit = setting.words.stocks.get(parts.indicator.value if parts.indicator else "", Unit.PERCENT)
    return amount(value, unit, setting.words) or ""


def _source(parts: TargetParts, indicator: Indicator, setting: Setting) -> str:
    """The source of the draft, or of the regulation; a population outside it needs one of its own."""
    if parts.data_source is not None:
        return f" (Quelle: {parts.data_source.words})"
    named = parts.population.value if parts.population is not None else Population.ALL
    if named not in (*_BY_REGULATION, indicator.definition.population):
        return f" (Quelle: {setting.words.placeholder('source')})"
    return COMPARISON
