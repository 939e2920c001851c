"""A forecaster for tests: what was a year ago comes again, and it erred as it is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.measuring.outlook.forecaster import Forecast, MonthlySeries
from zielkreis.domain.values.outlook import NoOutlook


@dataclass(frozen=True, slots=True)
class LastYear:
    """Gives each month the value of the year before; ``errors`` are the same for all months to come."""

    errors: tuple[float, ...]
    relative: bool = False
    refuses: NoOutlook | None = None

    def forecast(
        self, series: Sequence[MonthlySeries], months: Sequence[int]
    ) -> tuple[Forecast | NoOutlook, ...]:
        return tuple(
            self.refuses or self._one(each, ahead) for each, ahead in zip(series, months, strict=True)
        )

    def _one(self, series: MonthlySeries, ahead: int) -> Forecast | NoOutlook:
        if len(series.values) < 12:
            return NoOutlook.TOO_SHORT
        return Forecast(
            points=tuple(series.values[month % 12 - 12] for month in range(ahead)),
            errors=tuple((error,) * ahead for error in self.errors),
            spread=(1.0,) * ahead,
            relative=self.relative,
            method="wie im Vorjahr",
        )
