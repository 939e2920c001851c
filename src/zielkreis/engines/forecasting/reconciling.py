"""Forecasts of several levels that add up (minimum trace with the variances of past errors).

The sum of Jobcenter and the Land itself are forecast one by one and then moved towards each other, each the
less the surer its own forecast was in the past.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def reconciled(sums: Sequence[Sequence[bool]], forecasts: Values, variances: Values) -> Values:
    """Forecasts in which every level is the sum of its units.

    ``sums`` has a row for each level and unit, the units last, and says which units it holds. ``forecasts``
    has the same rows and a column for each month or path, ``variances`` one positive number a row. Raises
    ``ValueError`` where rows do not fit or the units do not stand at the end.
    """
    summing = np.asarray(sums, dtype=np.float64)
    rows, units = summing.shape
    if forecasts.shape[0] != rows or variances.shape != (rows,):
        raise ValueError(f"{rows} rows are needed, not {forecasts.shape[0]} and {variances.shape[0]}")
    if rows < units or not np.array_equal(summing[rows - units :], np.eye(units)):
        raise ValueError("the units must stand at the end, each as its own row")
    if np.any(variances <= 0):
        raise ValueError("variances must be positive")
    weighted = summing / variances[:, None]
    units_best = np.linalg.solve(summing.T @ weighted, weighted.T @ forecasts)
    return np.asarray(summing @ units_best)


@dataclass(frozen=True, slots=True)
class MinimumTrace:
    """A ``Reconciler``."""

    def reconcile(
        self,
        sums: Sequence[Sequence[bool]],
        forecasts: Sequence[Sequence[float]],
        variances: Sequence[float],
    ) -> tuple[tuple[float, ...], ...]:
        """Rows that add up; raises ``ValueError`` as ``reconciled`` does."""
        told = reconciled(sums, np.asarray(forecasts, dtype=np.float64), np.asarray(variances))
        return tuple(tuple(row) for row in told.tolist())
