"""Quantiles of the values that may come, and how often such a range held on the series itself."""

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

LOW, HIGH = 0.1, 0.9
_FEWEST = 12  # values an interval of the back-test must rest on


def quantile(values: Sequence[float], share: float) -> float:
    """The value that so large a share stays below, counting one more than there are (``share`` from 0 to 1).

    So an interval holds as often as it says when the next value is like the past ones.
    """
    return _at(sorted(values), share)


def _at(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) + 1) - 1
    below = min(max(math.floor(place), 0), len(ordered) - 1)
    above = min(below + 1, len(ordered) - 1)
    part = min(max(place - below, 0.0), 1.0)
    return ordered[below] + part * (ordered[above] - ordered[below])


def measured_coverage(
    came: Sequence[float], may_come: Sequence[Sequence[float]], *, apart: int
) -> float | None:
    """How often the range from the other past months would have held, ``None`` where too few lie apart.

    ``came`` has the value that each past error leads to, ``may_come`` the values made of it. Months closer
    than ``apart`` overlap with the one tried and are left out.
    """
    held = tried = 0
    for place, value in enumerate(came):
        others = sorted(
            each for at, values in enumerate(may_come) if abs(at - place) >= apart for each in values
        )
        if len(others) < _FEWEST:
            continue
        tried += 1
        held += _at(others, LOW) <= value <= _at(others, HIGH)
    return held / tried if tried else None


def probability(reached: int, values: int, origins: int) -> Decimal:
    """The share of values that reach, never surer than so many past months can make it."""
    least = Decimal(1) / (origins + 1)
    share = Decimal(reached) / values
    return min(max(share, least), 1 - least).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
