"""The day and the moment of the call: the one place that asks the clock; everything else is told."""

from datetime import UTC, date, datetime


def today() -> date:
    """The day where the program runs."""
    return date.today()  # noqa: TID251, DTZ011 - the outer edge; a day on paper is the local one


def now() -> datetime:
    """The moment, in UTC to the second."""
    return datetime.now(tz=UTC).replace(microsecond=0)  # noqa: TID251 - the outer edge
