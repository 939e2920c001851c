"""What became of a duty by a day: whether its time has come, and whether it was recorded as met."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.values.duty import Duty


class DutyState(StrEnum):
    """Where a duty stands on a day."""

    SETTLED = "settled"  # recorded as settled, in time
    SETTLED_LATE = "settled_late"  # recorded as settled, after its last day
    OVERDUE = "overdue"  # its last day is over and nothing was recorded
    UPCOMING = "upcoming"
    AGAIN = "again"  # owed again and again, or from a day on
    NO_DAY = "no_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedDuty:
    """A duty on a day.

    ``last_day`` is the last on which it is in time, ``None`` where the text names none. ``settled_on``,
    ``how`` and ``item`` (the id of the due item, "T3") say what was recorded, empty where nothing was.
    """

    duty: Duty
    state: DutyState
    last_day: date | None = None
    settled_on: date | None = None
    how: str = ""
    item: str = ""
