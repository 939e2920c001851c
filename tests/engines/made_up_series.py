"""Made-up monthly counts like those of a Jobcenter: no real figure is in them."""

from collections.abc import Iterator

import numpy as np

from zielkreis.domain.measuring.outlook.forecaster import MonthlySeries
from zielkreis.domain.values.month import Month

FIRST = Month(2001, 1)
YEARS = 12
_SEASON = 12


def flows(how_many: int, months: int, *, seed: int) -> Iterator[MonthlySeries]:
    """Events of a month: a level that drifts, a season, and chance as events have it."""
    chance = np.random.default_rng(seed)
    for _ in range(how_many):
        level = np.exp(np.log(chance.uniform(30, 300)) + np.cumsum(chance.normal(0, 0.012, months)))
        wave = 1 + 0.15 * np.sin(2 * np.pi * (np.arange(months) + chance.integers(_SEASON)) / _SEASON)
        yield MonthlySeries(first=FIRST, values=tuple(chance.poisson(level * wave).astype(float).tolist()))


def stocks(how_many: int, months: int, *, seed: int) -> Iterator[MonthlySeries]:
    """Persons on a day: growth that lasts for some months, a small season."""
    chance = np.random.default_rng(seed)
    for _ in range(how_many):
        growth = np.zeros(months)
        for at in range(1, months):
            growth[at] = 0.6 * growth[at - 1] + chance.normal(0, 0.003)
        season = np.resize(chance.normal(0, 0.01, _SEASON), months)
        drift = np.cumsum(growth + chance.normal(0, 0.002, months))
        level = chance.uniform(1500, 8000) * np.exp(drift) * (1 + season)
        yield MonthlySeries(first=FIRST, values=tuple(np.round(level).tolist()))
