"""The forecasting engine, loaded only where an outlook is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.measuring.outlook.forecaster import Forecast, Forecaster, MonthlySeries
from zielkreis.domain.values.outlook import NoOutlook


@dataclass(frozen=True, slots=True)
class NoEngine:
    """A ``Forecaster`` that gives no forecast, for one reason."""

    reason: NoOutlook = NoOutlook.NO_ENGINE

    def forecast(
        self, series: Sequence[MonthlySeries], months: Sequence[int]
    ) -> tuple[Forecast | NoOutlook, ...]:
        """The reason, for each series."""
        return tuple(self.reason for _ in zip(series, months, strict=True))


def forecaster() -> Forecaster:
    """The engine, or one that says it is not installed."""
    try:
        # reason: its library takes seconds to load, and only an outlook needs it
        from zielkreis.engines.forecasting.smoothing import Smoothing  # noqa: PLC0415 - see above
    except ModuleNotFoundError:
        return NoEngine()
    return Smoothing()
