"""Parts rounded for showing so that they still add up to the rounded total."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.measuring.figures.display import rounded


def adding_up(parts: Sequence[Fraction], places: int) -> tuple[tuple[Decimal, ...], Decimal]:
    """The parts and their sum with so many decimals; what rounding leaves goes to the largest remainders."""
    step = Decimal(1).scaleb(-places)
    total = rounded(sum(parts, Fraction()), places)
    shown = [rounded(each, places) for each in parts]
    missing = int((total - sum(shown, Decimal())) / step)
    sign = 1 if missing > 0 else -1
    remainders = sorted(range(len(parts)), key=lambda place: -sign * (parts[place] - Fraction(shown[place])))
    for place in remainders[: abs(missing)]:
        shown[place] += sign * step
    return tuple(shown), total
