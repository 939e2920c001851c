"""The arithmetic of a target on the spot: from the base figure to the difference it makes, exactly."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.remedies.exact_numbers import percent_of
from zielkreis.domain.remedies.words import Counted, RemedyWords
from zielkreis.domain.values.codes import Form, Quantity, Unit
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.statement import TargetParts

_SYMBOLS = {Unit.PERCENT: "%", Unit.PERCENTAGE_POINTS: "Prozentpunkte"}
_LOCAL = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """Where a result starts: counts and, for a rate, its value in percent.

    ``is_rate`` tells a rate from a stock; ``counted`` is what the numerator counts, ``None`` where no word
    for it is known. A stock has no denominator here: the one of its change is the year before.
    """

    is_rate: bool
    counted: Counted | None
    numerator: Fraction | None
    denominator: Fraction | None
    rate: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a target changes: ``more`` is the difference of the count (negative for fewer)."""

    label: str
    more: Fraction | None
    rate_before: Fraction | None = None
    rate_after: Fraction | None = None


def base_of(figure: LocalFigure, parts: TargetParts, words: RemedyWords) -> Base | None:
    """The base a figure gives for a result; ``None`` where it holds nothing to start from."""
    indicator = parts.indicator.value if parts.indicator is not None else ""
    numerator = _fraction(figure.numerator)
    denominator = _fraction(figure.denominator)
    is_stock = indicator in words.stocks
    if indicator == _LOCAL:
        is_stock = figure.denominator is None
        numerator = numerator if numerator is not None or not is_stock else _fraction(figure.value)
    if is_stock:
        counted = words.counted.get(indicator) or _of_unit(parts, words)
        if numerator is None:
            return None
        return Base(is_rate=False, counted=counted, numerator=numerator, denominator=None, rate=None)
    value = _fraction(figure.value)
    if numerator is None and denominator is not None and value is not None:
        numerator = percent_of(denominator, value)
    if denominator is None and numerator is not None and value:
        denominator = numerator * 100 / value
    rate = numerator / denominator * 100 if numerator is not None and denominator else value
    if rate is None:
        return None
    return Base(
        is_rate=True,
        counted=words.counted.get(indicator),
        numerator=numerator,
        denominator=denominator,
        rate=rate,
    )


def effect_of(parts: TargetParts, base: Base) -> Effect | None:
    """What a result with a value changes; ``None`` for forms that are no number or span several."""
    if (
        parts.value is None
        or isinstance(parts.value.value, tuple)
        or parts.form is None
        or parts.unit is None
    ):
        return None
    value, form, unit = parts.value.value, parts.form.value, parts.unit.value
    amount = Fraction(value)
    if form is Form.LEVEL and not base.is_rate and unit is Unit.PERCENT:
        form = Form.RELATIVE_CHANGE  # the value of K3 is its change in percent
    label = _label(value, form, unit)
    if form is Form.RELATIVE_CHANGE and unit is Unit.PERCENT:
        return _relative(label, amount, base)
    if form is Form.POINT_CHANGE and base.is_rate and base.rate is not None:
        return _to_rate(label, base.rate + amount, base)
    if form is Form.LEVEL and base.is_rate and unit is Unit.PERCENT and not _is_side(parts):
        return _to_rate(label, amount, base)
    if unit in _SYMBOLS or base.numerator is None or _denominator_meant(parts):
        return None
    if form is Form.ABSOLUTE_CHANGE:
        return Effect(label=label, more=amount)
    return Effect(label=label, more=amount - base.numerator) if form is Form.LEVEL else None


def _relative(label: str, percent: Fraction, base: Base) -> Effect:
    more = percent_of(base.numerator, percent) if base.numerator is not None else None
    after = base.rate + percent_of(base.rate, percent) if base.rate is not None else None
    return Effect(label=label, more=more, rate_before=base.rate, rate_after=after)


def _to_rate(label: str, after: Fraction, base: Base) -> Effect:
    more = None
    if base.denominator is not None and base.numerator is not None:
        more = percent_of(base.denominator, after) - base.numerator
    return Effect(label=label, more=more, rate_before=base.rate, rate_after=after)


def _label(value: Decimal, form: Form, unit: Unit) -> str:
    sign = "+" if value > 0 and form is not Form.LEVEL else ""
    symbol = _SYMBOLS.get(unit, "")
    if unit is Unit.PERCENTAGE_POINTS and abs(value) == 1:
        symbol = "Prozentpunkt"
    return f"{sign}{print_number(value)} {symbol}".strip()


def _is_side(parts: TargetParts) -> bool:
    return parts.quantity is not None and parts.quantity.value is not Quantity.FIGURE


def _denominator_meant(parts: TargetParts) -> bool:
    return parts.quantity is not None and parts.quantity.value is Quantity.DENOMINATOR


def _of_unit(parts: TargetParts, words: RemedyWords) -> Counted | None:
    forms = words.units.get(parts.unit.value) if parts.unit is not None else None
    return Counted(many=forms.many, one=forms.one, flow=False) if forms is not None else None


def _fraction(number: Decimal | None) -> Fraction | None:
    return Fraction(number) if number is not None else None
