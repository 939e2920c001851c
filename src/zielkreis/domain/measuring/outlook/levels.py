"""Forecasts of Jobcenter, Land and Bund that add up over the units an agreement names."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from zielkreis.domain.measuring.outlook.forecaster import Forecast

_LEAST = 1e-9  # a method that never erred is still not beyond doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """Which units each level is the sum of: the id of the level to the ids of its units.

    Every unit is an area of its own and stands in no level as a level. Only counts add up, never rates.
    """

    units: tuple[str, ...]
    members: Mapping[str, frozenset[str]]

    def __post_init__(self) -> None:
        """Refuse a level that is a unit, or one with a unit that is not named."""
        strange = sorted(set().union(*self.members.values()) - set(self.units))
        both = sorted(set(self.members) & set(self.units))
        if strange or both:
            raise ValueError(f"Ebenen und Einheiten passen nicht zusammen: {', '.join([*strange, *both])}")


class Reconciler(Protocol):
    """Moves the forecasts of all levels so that they add up."""

    def reconcile(
        self,
        sums: Sequence[Sequence[bool]],
        forecasts: Sequence[Sequence[float]],
        variances: Sequence[float],
    ) -> tuple[tuple[float, ...], ...]:
        """Rows that add up: levels first, then units; a column for each month."""
        ...


def adding_up_over_levels(
    levels: Levels, forecasts: Mapping[str, Forecast], reconciler: Reconciler
) -> Mapping[str, tuple[float, ...]]:
    """The months to come of each level and unit, every level the sum of its units in every month.

    ``forecasts`` holds one for each of them, equally far ahead; raises ``KeyError`` where one is missing.
    """
    areas = (*levels.members, *levels.units)
    sums = [[unit in levels.members.get(area, frozenset((area,))) for unit in levels.units] for area in areas]
    ahead = min(len(forecasts[area].points) for area in areas)
    months = [
        reconciler.reconcile(
            sums,
            [[forecasts[area].points[month]] for area in areas],
            [variance(forecasts[area], month) for area in areas],
        )
        for month in range(ahead)
    ]
    return {area: tuple(month[row][0] for month in months) for row, area in enumerate(areas)}


def variance(forecast: Forecast, month: int) -> float:
    """The mean squared error the method made so many months ahead, in counts."""
    size = forecast.points[month] if forecast.relative else 1.0
    squares = [(size * row[month]) ** 2 for row in forecast.errors]
    return max(math.fsum(squares) / len(squares), _LEAST)
