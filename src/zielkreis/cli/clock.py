"""The day and the moment of the call: the one place that asks the clock; everything else is told."""

from datetime import UTC, date, datetime

from zielkreis.domain.values.german_time import german_time


def today() -> date:
    """The day in Germany."""
    return german_time(now()).date()


def now() -> datetime:
    """The moment, in UTC to the second."""
    return datetime.now(tz=UTC).replace(microsecond=0)  # noqa: TID251 - the outer edge
