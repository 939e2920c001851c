"""The forecasting engine, held against made-up series whose future is known."""

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from statsforecast.models import AutoETS

from tests.engines.made_up_series import flows, stocks
from zielkreis.domain.measuring.outlook.combining import path
from zielkreis.domain.measuring.outlook.forecaster import Forecast, MonthlySeries
from zielkreis.domain.measuring.outlook.spreading import HIGH, LOW, quantile
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import NoOutlook
from zielkreis.engines.forecasting.smoothing import Smoothing

AHEAD, KNOWN, MANY = 12, 144, 250
LOWEST, HIGHEST = 0.75, 0.87


def forecast(series: MonthlySeries, ahead: int = AHEAD) -> Forecast:
    (found,) = Smoothing().forecast([series], [ahead])
    assert isinstance(found, Forecast)
    return found


def ranges(found: Forecast) -> list[tuple[float, float]]:
    """The 80 % range of each month to come."""
    paths = [path(found, error, sign=sign) for error in found.errors for sign in (1, -1)]
    return [(quantile(month, LOW), quantile(month, HIGH)) for month in zip(*paths, strict=True)]


@pytest.mark.parametrize(("made", "seed"), [(flows, 11), (stocks, 12)])
def test_the_range_holds_in_about_80_of_100_cases_at_every_distance(
    made: Callable[..., Iterator[MonthlySeries]], seed: int
) -> None:
    every = list(made(MANY, KNOWN + AHEAD, seed=seed))
    known = [each.cut(each.first.plus(KNOWN - 1)) for each in every]
    held = np.zeros(AHEAD)
    sums_held = 0
    for series, found in zip(every, Smoothing().forecast(known, [AHEAD] * MANY), strict=True):
        assert isinstance(found, Forecast)
        came = series.values[KNOWN:]
        held += [low <= value <= high for value, (low, high) in zip(came, ranges(found), strict=True)]
        sums = [sum(path(found, error, sign=sign)) for error in found.errors for sign in (1, -1)]
        sums_held += quantile(sums, LOW) <= sum(came) <= quantile(sums, HIGH)
    coverage = held / MANY
    assert coverage.min() >= LOWEST, coverage
    assert coverage.max() <= HIGHEST, coverage
    assert LOWEST <= sums_held / MANY <= HIGHEST, sums_held / MANY


def test_the_same_series_gives_the_same_forecast() -> None:
    (series,) = flows(1, KNOWN, seed=5)
    assert forecast(series) == forecast(series)


def test_forecasts_from_states_are_those_of_the_library() -> None:
    (series,) = flows(1, KNOWN, seed=9)
    found, values = forecast(series, 15), np.asarray(series.values)
    first = KNOWN - 15 - len(found.errors) + 1
    model = AutoETS(season_length=12, model="ANA").fit(values[:first])
    assert found.points == pytest.approx(model.forward(values, h=15)["mean"])
    said = model.forward(values[:first], h=15)["mean"]
    assert found.errors[0] == pytest.approx(np.log(values[first : first + 15] / said))


def test_a_season_is_followed() -> None:
    values = [200 + 40 * math.sin(2 * math.pi * month / 12) + month % 3 for month in range(120)]
    found = forecast(MonthlySeries(first=Month(2001, 1), values=tuple(values)))
    came = [200 + 40 * math.sin(2 * math.pi * month / 12) for month in range(120, 132)]
    assert max(abs(said - real) for said, real in zip(found.points, came, strict=True)) < 5


def test_each_past_forecast_knows_only_what_was_known_then() -> None:
    (series,) = flows(1, KNOWN, seed=6)
    changed = (*series.values[:-1], 10_000.0)
    before, after = forecast(series), forecast(MonthlySeries(first=series.first, values=changed))
    assert before.errors[:-1] == after.errors[:-1]
    assert before.points != after.points


@pytest.mark.parametrize(
    ("months", "ahead", "enough"), [(67, 8, True), (66, 8, False), (12, 1, False), (0, 1, False)]
)
def test_a_series_that_is_too_short_gives_none(months: int, ahead: int, enough: bool) -> None:
    (series,) = flows(1, months, seed=7)
    (found,) = Smoothing().forecast([series], [ahead])
    assert isinstance(found, Forecast) is enough
    if isinstance(found, Forecast):
        assert len(found.errors) == 24
        assert len(found.points) == len(found.spread) == ahead
    else:
        assert found is NoOutlook.TOO_SHORT


@pytest.mark.parametrize("value", [0.0, 3.0, 500.0])
def test_a_series_that_never_moves_is_expected_to_stay(value: float) -> None:
    found = forecast(MonthlySeries(first=Month(2001, 1), values=(value,) * 80), 6)
    assert found.points == (value,) * 6
    assert {each for row in found.errors for each in row} == {0.0}


def test_small_counts_err_by_pieces_and_never_fall_below_nought() -> None:
    chance = np.random.default_rng(8)
    values = tuple(chance.poisson(1.5, 100).astype(float).tolist())
    found = forecast(MonthlySeries(first=Month(2001, 1), values=values))
    assert not found.relative
    assert min(min(path(found, error, sign=sign)) for error in found.errors for sign in (1, -1)) >= 0
