"""Which values of the period would meet a goal, rounding and comparator of the text included."""

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.measuring.attainment.reaching import Goal
from zielkreis.domain.values.codes import Comparator, Form

_TINY = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Levels from ``low`` on and below ``high`` meet the goal."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a level meets the goal; the last digits of a float do not decide."""
        return self.low - _TINY <= value < self.high - _TINY


def acceptance_of(goal: Goal, *, about_percent: Decimal | None = None) -> Acceptance | None:
    """The levels that would be judged as reached; ``None`` for a bare "about"."""
    half = Fraction(1, 2 * 10**goal.aim.decimals)
    ends = sorted(goal.stated)
    comparator = goal.aim.comparator
    if len(ends) > 1 or comparator is Comparator.EQUAL:
        return _between(goal, ends[0] - half, ends[-1] + half)
    bound = ends[0]
    if comparator is Comparator.ABOUT:
        if about_percent is None:
            return None
        span = abs(bound) * Fraction(about_percent) / 100
        return _between(goal, bound - span, bound + span)
    lowest = {Comparator.AT_LEAST: bound - half, Comparator.MORE: bound + half}
    highest = {Comparator.AT_MOST: bound + half, Comparator.LESS: bound - half}
    return Acceptance(
        low=_level(goal, lowest[comparator]) if comparator in lowest else -math.inf,
        high=_level(goal, highest[comparator]) if comparator in highest else math.inf,
    )


def _between(goal: Goal, low: Fraction, high: Fraction) -> Acceptance:
    return Acceptance(low=_level(goal, low), high=_level(goal, high))


def _level(goal: Goal, stated: Fraction) -> float:
    """A value in the form of the text as a level."""
    if not goal.aim.is_change or goal.baseline is None:
        return float(stated)
    if goal.aim.form is Form.RELATIVE_CHANGE:
        return float(goal.baseline + abs(goal.baseline) * stated / 100)
    return float(goal.baseline + stated)
