"""Spans of days: which overlap, and what they leave uncovered."""

from collections.abc import Iterable
from datetime import date, timedelta

from zielkreis.domain.values.actor import Span

_ONE_DAY = timedelta(days=1)


def ends_before_it_begins(span: Span) -> bool:
    """Whether no day lies within."""
    return bool(span.first_day and span.last_day and span.last_day < span.first_day)


def overlap(one: Span, other: Span) -> bool:
    """Whether some day lies within both."""
    first, last = _ends(one)
    other_first, other_last = _ends(other)
    return max(first, other_first) <= min(last, other_last)


def first_gap(wanted: Span, spans: Iterable[Span]) -> date | None:
    """The first day of ``wanted`` on which none of the spans holds, ``None`` where there is none.

    ``date.min`` where it already lies before every day that is named.
    """
    day, last = _ends(wanted)
    for first, until in sorted(map(_ends, spans)):
        if first > day:
            break
        if until == date.max:
            return None
        day = max(day, until + _ONE_DAY)
    return day if day <= last else None


def _ends(span: Span) -> tuple[date, date]:
    return span.first_day or date.min, span.last_day or date.max
