"""A fact of law over time: versions that follow one another without overlap and without a hole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Generic, TypeVar

from zielkreis.domain.law.errors import OutOfRangeError
from zielkreis.domain.law.evidence import Evidence

T = TypeVar("T")

FIRST_DAY = date(2011, 1, 1)
"""The day the present organisation of the Jobcenter began; nothing is recorded before it."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Generic[T]):
    """One value with the days it holds, both included, and what it rests on.

    ``last_day`` is ``None`` while no end is known.
    """

    first_day: date
    last_day: date | None
    value: T
    evidence: Evidence

    def holds_on(self, on: date) -> bool:
        """Whether the day lies within the version."""
        return self.first_day <= on and (self.last_day is None or on <= self.last_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Generic[T]):
    """All versions of one fact, in order. ``name`` is what messages call it."""

    name: str
    versions: tuple[Version[T], ...]

    def at(self, on: date) -> Version[T]:
        """The version of the day; raises OutOfRangeError for a day nothing is recorded for."""
        for version in self.versions:
            if version.holds_on(on):
                return version
        span = _span(self.versions[0].first_day, self.versions[-1].last_day)
        raise OutOfRangeError(
            f"{self.name}: Für den {_german(on)} ist nichts erfasst; erfasst ist die Zeit {span}."
        )

    def since(self, on: date) -> date:
        """The first day of the unbroken run in which the value is the one of the day."""
        current = self.at(on)
        first = current.first_day
        for version in reversed(self.versions):
            if version.first_day < first and version.value == current.value:
                first = version.first_day
            elif version.first_day < first:
                break
        return first

    def days_of_change(self) -> Iterator[date]:
        """The first day of every version, and the day after the last one if it ends."""
        for version in self.versions:
            yield version.first_day
        last = self.versions[-1].last_day
        if last is not None:
            yield last + _DAY


def close_ends(days: tuple[tuple[date, date | None], ...]) -> tuple[tuple[date, date | None], ...]:
    """First and last days, where an open end runs to the day before the next version begins."""
    next_firsts = [first for first, _ in days[1:]]
    ends = [first - _DAY for first in next_firsts]
    return tuple(
        (first, last or (ends[index] if index < len(ends) else None))
        for index, (first, last) in enumerate(days)
    )


def find_faults(
    name: str, days: tuple[tuple[date, date | None], ...], *, first_day: date | None = FIRST_DAY
) -> Iterator[str]:
    """German sentences on overlap, hole, wrong order, late start and early end, naming both versions.

    ``first_day`` is the day the record has to begin, and then it has to go on without end; ``None``
    where it may begin and end any day.
    """
    if first_day is not None and days[0][0] != first_day:
        yield f"{name}: beginnt am {_german(days[0][0])}, muss aber am {_german(first_day)} beginnen"
    end = days[-1][1]
    if first_day is not None and end is not None:
        yield f"{name}: endet am {_german(end)}; was danach gilt, braucht einen Abschnitt („gap“)"
    for first, last in days:
        if last is not None and last < first:
            yield f"{name}: ein Abschnitt endet am {_german(last)}, bevor er am {_german(first)} beginnt"
    for (first, last), (next_first, next_last) in pairwise(days):
        here, there = _span(first, last), _span(next_first, next_last)
        # An open end is closed by the next version, so it overlaps only with one that begins no later.
        if first <= next_first <= (last or first) or next_first < first:
            both = _german(max(first, next_first))
            yield f"{name}: Überschneidung: {here} und {there} gelten beide am {both}"
        elif last is not None and first <= last < next_first - _DAY:
            yield f"{name}: Lücke zwischen {here} und {there}: ab dem {_german(last + _DAY)} gilt nichts"


def _span(first: date, last: date | None) -> str:
    return f"„{_german(first)} bis {_german(last) if last else 'heute'}“"


def _german(day: date) -> str:
    return f"{day:%d.%m.%Y}"
