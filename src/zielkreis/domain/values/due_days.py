"""The days that a due date covers: ``2012-06`` is the whole of June, ``2012-Q3`` July to September."""

import re
from calendar import monthrange
from datetime import date

_DUE = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?")
_MONTHS_OF_YEAR, _MONTHS_OF_QUARTER, _MONTHS_OF_HALF = 12, 3, 6


def days_of(due: str) -> tuple[date, date] | None:
    """First and last day of a due date; ``None`` for an empty one or one that is no date."""
    match = _DUE.fullmatch(due)
    if match is None:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in match.groups())
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            first, count = month, 1
        elif quarter:
            first, count = _MONTHS_OF_QUARTER * (quarter - 1) + 1, _MONTHS_OF_QUARTER
        elif half:
            first, count = _MONTHS_OF_HALF * (half - 1) + 1, _MONTHS_OF_HALF
        else:
            first, count = 1, _MONTHS_OF_YEAR
        last = first + count - 1
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    except ValueError:
        return None


def is_exact(due: str) -> bool:
    """Whether the due date is a single day."""
    days = days_of(due)
    return days is not None and days[0] == days[1]
