"""What the words of a target demand: form, value, comparator and precision, with what was read into them."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.indicators import Direction
from zielkreis.domain.measuring.attainment.options import REASONS, FollowUpOptions, PlainRule
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.values.codes import Comparator, Form, Unit
from zielkreis.domain.values.statement import TargetParts

Bounds = tuple[Fraction, ...]
CHANGES = frozenset({Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE})
_LEVELS = frozenset({Form.LEVEL, Form.SHARE, Form.DURATION})
_WITHOUT_VALUE = frozenset({Form.HOLD, Form.BENCHMARK})
_STATED_LEVEL = "Der Text nennt das Ergebnis in mehreren Formen; maßgeblich ist der genannte Zielwert."
_NO_DIRECTION = (
    "Der Text sagt nicht, ob der Wert mindestens oder höchstens gilt, und keine bessere Richtung ist "
    "bekannt; gelesen ist: genau dieser Wert."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What is demanded, in the form of the text.

    ``bounds`` are the value, or low and high of a corridor, none for a benchmark; signed as in the text.
    ``decimals`` is the precision at which values are compared. ``notes`` are German.
    """

    form: Form
    bounds: Bounds
    unit: Unit
    decimals: int
    comparator: Comparator
    notes: tuple[str, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether it is stated as a change against a baseline."""
        return self.form in CHANGES


def aim_of(parts: TargetParts, quantity: Quantity, options: FollowUpOptions) -> Aim | None:
    """The demand of a result, ``None`` where the text is not precise enough to be judged."""
    form = parts.form.value if parts.form is not None else Form.NONE
    unit = parts.unit.value if parts.unit is not None else Unit.NONE
    value = parts.value.value if parts.value is not None else None
    notes: tuple[str, ...] = ()
    level = _stated_level(parts, quantity) if form in CHANGES else None
    if level is not None:
        form, value, unit, notes = Form.LEVEL, level, quantity.unit, (_STATED_LEVEL,)
    if form in _WITHOUT_VALUE:
        decimals = options.published_decimals if quantity.in_percent else 0
        return _completed(
            parts,
            quantity,
            options,
            form=form,
            bounds=(),
            unit=quantity.unit,
            decimals=decimals,
            notes=notes,
        )
    if value is None:
        return None
    bounds = value if isinstance(value, tuple) else (value,)
    if form is Form.CORRIDOR or form in _LEVELS:
        is_of_change = quantity.is_change or not quantity.in_percent
        if unit is Unit.PERCENT and is_of_change and quantity.official:
            form = Form.RELATIVE_CHANGE  # the value of K3 is its change in percent
    if not _fits(form, unit, quantity):
        return None
    decimals = max(_places(each) for each in bounds)
    exact = tuple(Fraction(each) for each in bounds)
    return _completed(
        parts, quantity, options, form=form, bounds=exact, unit=unit, decimals=decimals, notes=notes
    )


def _completed(
    parts: TargetParts,
    quantity: Quantity,
    options: FollowUpOptions,
    *,
    form: Form,
    bounds: Bounds,
    unit: Unit,
    decimals: int,
    notes: tuple[str, ...],
) -> Aim | None:
    comparator = parts.comparator.value if parts.comparator is not None else Comparator.EQUAL
    if len(bounds) < 2 and comparator is Comparator.EQUAL:
        why = REASONS[PlainRule.EXACT]
        if options.plain is PlainRule.BETTER_DIRECTION:
            comparator, why = _plain(form, bounds, parts, quantity)
        notes = (*notes, why)
    if comparator is Comparator.AT_MOST and _caps_an_improvement(form, bounds, quantity):
        return None
    return Aim(form=form, bounds=bounds, unit=unit, decimals=decimals, comparator=comparator, notes=notes)


def _plain(form: Form, bounds: Bounds, parts: TargetParts, quantity: Quantity) -> tuple[Comparator, str]:
    """A plain value as "at least that, in the better direction", with the reason."""
    direction = quantity.direction
    if direction is Direction.NEUTRAL and bounds:
        before = Fraction(parts.baseline.value) if parts.baseline is not None else None
        step = bounds[0] if form in CHANGES else (bounds[0] - before if before is not None else Fraction())
        if step:
            direction = Direction.HIGHER if step > 0 else Direction.LOWER
    if form is Form.DURATION and direction is Direction.NEUTRAL:
        direction = Direction.LOWER
    if direction is Direction.NEUTRAL:
        return Comparator.EQUAL, _NO_DIRECTION
    better = Comparator.AT_LEAST if direction is Direction.HIGHER else Comparator.AT_MOST
    return better, REASONS[PlainRule.BETTER_DIRECTION]


def _caps_an_improvement(form: Form, bounds: Bounds, quantity: Quantity) -> bool:
    """ "Steigt um bis zu 2 %" sets no floor: nothing says when it is reached."""
    improves = quantity.direction is Direction.HIGHER and bool(bounds) and bounds[0] > 0
    return form in CHANGES and improves


def _stated_level(parts: TargetParts, quantity: Quantity) -> Decimal | None:
    """The level among the other forms of the result; a change of a stock has its level in its own unit."""
    for each in parts.equivalents.value if parts.equivalents is not None else ():
        if each.form is Form.LEVEL and (each.unit is Unit.PERCENT) is quantity.in_percent:
            return each.value
    return None


def _fits(form: Form, unit: Unit, quantity: Quantity) -> bool:
    """Whether value and unit can be laid against what is measured."""
    if form in (Form.NONE, Form.MILESTONE):
        return False
    if form is Form.RELATIVE_CHANGE:
        return unit is Unit.PERCENT
    if form is Form.POINT_CHANGE:
        return unit is Unit.PERCENTAGE_POINTS and quantity.in_percent
    if unit in (Unit.PERCENT, Unit.PERCENTAGE_POINTS):
        return quantity.in_percent
    return unit is not Unit.NONE or not quantity.official


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
