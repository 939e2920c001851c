"""Levels that add up, by hand and by property."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.measuring.outlook.forecaster import Forecast
from zielkreis.domain.measuring.outlook.levels import Levels, adding_up_over_levels
from zielkreis.engines.forecasting.reconciling import MinimumTrace, reconciled

TWO = [[True, True], [True, False], [False, True]]


def test_the_difference_is_shared_by_how_unsure_each_forecast_was() -> None:
    # 100 against 40 + 54: six are missing; variances 1, 1, 1 give each two of them.
    told = reconciled(TWO, np.array([[100.0], [40.0], [54.0]]), np.ones(3))
    assert told.ravel() == pytest.approx([98, 42, 56])
    # The second unit was four times as unsure as the others: it moves four of six, the sum one.
    told = reconciled(TWO, np.array([[100.0], [40.0], [54.0]]), np.array([1.0, 1.0, 4.0]))
    assert told.ravel() == pytest.approx([99, 41, 58])


@given(
    units=st.lists(st.floats(1, 10_000), min_size=3, max_size=8),
    top=st.floats(1, 100_000),
    middle=st.floats(1, 100_000),
    unsure=st.floats(0.1, 50),
)
def test_every_level_is_the_sum_of_its_units(
    units: list[float], top: float, middle: float, unsure: float
) -> None:
    here = [place < 2 for place in range(len(units))]
    sums = [[True] * len(units), here, *np.eye(len(units), dtype=bool).tolist()]
    variances = np.full(len(sums), unsure)
    told = reconciled(sums, np.array([[top], [middle], *[[each] for each in units]]), variances).ravel()
    assert told[0] == pytest.approx(sum(told[2:]))
    assert told[1] == pytest.approx(told[2] + told[3])
    coherent = np.array([[sum(units)], [units[0] + units[1]], *[[each] for each in units]])
    assert reconciled(sums, coherent, variances) == pytest.approx(coherent)


@pytest.mark.parametrize(
    ("sums", "forecasts", "variances"),
    [
        (TWO, [[1.0], [2.0]], [1.0, 1.0]),
        ([[True, False], [False, True], [True, True]], [[1.0]] * 3, [1.0] * 3),
        (TWO, [[1.0]] * 3, [1.0, 0.0, 1.0]),
    ],
)
def test_what_does_not_fit_is_refused(
    sums: list[list[bool]], forecasts: list[list[float]], variances: list[float]
) -> None:
    with pytest.raises(ValueError, match=r"rows|units|variances"):
        reconciled(sums, np.array(forecasts), np.array(variances))


def one(points: tuple[float, ...], error: float, *, relative: bool = False) -> Forecast:
    """A forecast that always erred by the same size."""
    months = len(points)
    return Forecast(
        points=points,
        errors=((error,) * months, (-error,) * months),
        spread=(1.0,) * months,
        relative=relative,
        method="",
    )


def test_a_land_is_the_sum_of_its_jobcenters_in_every_month() -> None:
    levels = Levels(units=("A", "B"), members={"LAND": frozenset(("A", "B"))})
    forecasts = {
        "LAND": one((100.0, 110.0), 1.0),
        "A": one((40.0, 50.0), 0.025, relative=True),
        "B": one((54.0, 60.0), 2.0),
    }
    told = adding_up_over_levels(levels, forecasts, MinimumTrace())
    # In the first month as above: variances 1, (40 × 0,025)² = 1 and 4.
    assert [told[area][0] for area in ("LAND", "A", "B")] == pytest.approx([99, 41, 58])
    assert told["LAND"] == pytest.approx([told["A"][month] + told["B"][month] for month in (0, 1)])


def test_levels_of_units_nobody_named_are_refused() -> None:
    with pytest.raises(ValueError, match="passen nicht zusammen: C"):
        Levels(units=("A", "B"), members={"LAND": frozenset(("A", "C"))})
