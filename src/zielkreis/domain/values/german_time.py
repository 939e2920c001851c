"""The clock that authorities of the SGB II work by, wherever the machine thinks it stands."""

from datetime import datetime
from zoneinfo import ZoneInfo

_GERMANY = ZoneInfo("Europe/Berlin")


def german_time(instant: datetime) -> datetime:
    """An instant as clocks in Germany show it; its date is the day in Germany."""
    return instant.astimezone(_GERMANY)
