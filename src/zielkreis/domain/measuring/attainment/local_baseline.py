"""The figures behind a target's baseline as a figure of the spot, for what it means in counts."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.measured import Measured, measure
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.local_figure import LocalFigure

_EXACT = 6  # decimals of a mean that does not end


def local_figures(targets: Iterable[FollowedTarget], follow: FollowUp) -> Iterator[LocalFigure]:
    """One figure for each target whose baseline was formed from figures.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    for target in targets:
        measured = measure(target, follow)
        figure = _figure(target, measured) if measured is not None else None
        if figure is not None:
            yield figure


def _figure(target: FollowedTarget, measured: Measured) -> LocalFigure | None:
    taken, parts = measured.baseline.taken, target.parts
    if taken is None or taken.value is None or parts.indicator is None or not measured.quantity.official:
        return None
    before = measured.baseline.period
    whole = (before.first.month, before.last.month) == (1, 12) and not before.point
    is_rate = measured.quantity.in_percent
    return LocalFigure(
        name=parts.indicator.value,
        period=before.last.year if whole else str(before.last),
        source="; ".join(dict.fromkeys(each.source for each in taken.figures)),
        population=parts.population.value if parts.population is not None else Population.ALL,
        numerator=_decimal(taken.above if is_rate else taken.value),
        denominator=_decimal(taken.below),
        value=_decimal(taken.value) if is_rate else None,
    )


def _decimal(value: Fraction | None) -> Decimal | None:
    return rounded(value, _EXACT if value.denominator != 1 else 0) if value is not None else None
