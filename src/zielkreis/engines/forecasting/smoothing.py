"""Exponential smoothing by statsforecast, tried on the series itself before it says anything.

The model is ETS(A,N,A): a level and a season that follow the data, without a trend, which on such series
costs more than it gives. Its parameters are estimated once, on the months before the first one tried; from
then on the same model runs through the series, so that every past forecast knows only what was known then.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from statsforecast.ets import forward_ets
from statsforecast.models import AutoETS

from zielkreis.domain.measuring.outlook.forecaster import Forecast, MonthlySeries
from zielkreis.domain.values.outlook import NoOutlook

_SEASON = 12
_TRAINING = 36  # months before the first trial, three seasons
_FEWEST, _MOST = 24, 60  # past months from which the method is tried
_SMALLEST = 20.0  # below that counts err by pieces, not by percent
_MODEL = "ANA"
#: Widening of an 80 % range that rests on few independent periods (Student against normal, first order).
_STUDENT = 0.66
METHOD = (
    "Exponentielle Glättung mit Niveau und Jahreszeit, ohne Trend (ETS A,N,A; statsforecast); die Spanne "
    "kommt aus den Fehlern desselben Verfahrens auf derselben Reihe, je mit ihrem Spiegelbild."
)

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Smoothing:
    """A ``Forecaster``: the same series give the same forecast, nothing is drawn by chance."""

    def forecast(
        self, series: Sequence[MonthlySeries], months: Sequence[int]
    ) -> tuple[Forecast | NoOutlook, ...]:
        """A forecast for each series, so many months ahead, or why there is none."""
        return tuple(_forecast(each, ahead) for each, ahead in zip(series, months, strict=True))


def _forecast(series: MonthlySeries, ahead: int) -> Forecast | NoOutlook:
    values = np.asarray(series.values, dtype=np.float64)
    tried = min(len(values) - ahead - _TRAINING + 1, _MOST)
    if tried < _FEWEST:
        return NoOutlook.TOO_SHORT
    first = len(values) - ahead - tried + 1
    if np.ptp(values[:first]) == 0:
        return _of_constant(values, first, tried, ahead)
    model = AutoETS(season_length=_SEASON, model=_MODEL).fit(values[:first])
    states = forward_ets(model.model_, values)["states"]  # type: ignore[no-untyped-call]  # the library's own
    said = _from_states(states[first : first + tried], ahead)
    return _with_errors(values, said, _from_states(states[-1:], ahead)[0], first)


def _from_states(states: Values, ahead: int) -> Values:
    """The forecasts of ETS(A,N,A) from its states: the level, and the season of the month a year before.

    A state is the level and then the seasons of the last twelve months, the newest first. So one run through
    the series gives the forecasts from every month, as the library's own ``forward`` would one by one.
    """
    oldest_first = _SEASON - np.arange(ahead) % _SEASON
    return np.asarray(states[:, [0]] + states[:, oldest_first])


def _of_constant(values: Values, first: int, tried: int, ahead: int) -> Forecast:
    """A series that did not move while the model would learn is expected to stay where it is."""
    said = np.repeat(values[first - 1 : first - 1 + tried, None], ahead, axis=1)
    return _with_errors(values, said, np.repeat(values[-1], ahead), first)


def _with_errors(values: Values, said: Values, points: Values, first: int) -> Forecast:
    tried, ahead = said.shape
    came = np.stack([values[first + at : first + at + ahead] for at in range(tried)])
    relative = bool(min(came.min(), said.min(), points.min()) >= _SMALLEST)
    errors = np.log(came / said) if relative else came - said
    spread = 1 + _STUDENT * np.arange(1, ahead + 1) / tried
    return Forecast(
        points=tuple(points.tolist()),
        errors=tuple(tuple(row) for row in errors.tolist()),
        spread=tuple(spread.tolist()),
        relative=relative,
        method=METHOD,
    )
