"""The forecasting engine is loaded when it is asked for, and may be missing."""

import sys

import pytest

from zielkreis.domain.measuring.outlook.forecaster import MonthlySeries
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import NoOutlook
from zielkreis.service.follow_up.forecasting import NoEngine, forecaster


def test_a_missing_engine_says_so_for_every_series(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zielkreis.engines.forecasting.smoothing", None)
    engine = forecaster()
    assert isinstance(engine, NoEngine)
    assert engine.forecast([MonthlySeries(first=Month(2012, 1), values=(1.0, 2.0))] * 2, [6, 6]) == (
        NoOutlook.NO_ENGINE,
        NoOutlook.NO_ENGINE,
    )
