"""What following a target up needs: the target in its agreement, and all that is known on a day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.taking import Known
from zielkreis.domain.values.attainment import EventKind, TargetEvent
from zielkreis.domain.values.figure import Figure
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.statement import Statement, TargetParts


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedTarget:
    """One result of a statement and where its figures are.

    ``part`` is its index in ``statement.parts``, ``year`` that of the agreement, ``area`` the id whose
    figures count, ``group`` that of its group of similar Jobcenter (empty where none is known),
    ``own_figure`` the id under which own figures for it are kept; without one it is ``statement/part``.
    """

    statement: Statement
    part: int
    year: int | None
    area: str
    group: str = ""
    own_figure: str = ""

    @property
    def parts(self) -> TargetParts:
        """The parts of the result."""
        return self.statement.parts[self.part]

    @property
    def own_id(self) -> str:
        """The id of its own figures."""
        return self.own_figure or f"{self.statement.id}/{self.part}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What was known on a day.

    ``until`` looks no further than a month; ``events`` are those recorded up to the day.
    """

    day: date
    known: Known
    catalogue: Catalogue
    options: FollowUpOptions = field(default_factory=FollowUpOptions)
    until: Month | None = None
    events: tuple[TargetEvent, ...] = ()

    def events_of(self, target: FollowedTarget, *kinds: EventKind) -> tuple[TargetEvent, ...]:
        """The events about a result by day, of the kinds named."""
        found = [
            each
            for each in self.events
            if each.statement == target.statement.id
            and each.part in (None, target.part)
            and each.kind in kinds
            and each.on <= self.day
        ]
        return tuple(sorted(found, key=lambda each: (each.on, each.kind, each.evidence)))


def follow_up(
    figures: Iterable[Figure],
    day: date,
    *,
    catalogue: Catalogue,
    options: FollowUpOptions | None = None,
    until: Month | None = None,
    events: Iterable[TargetEvent] = (),
) -> FollowUp:
    """All that was known on a day, whatever the order of figures and events."""
    return FollowUp(
        day=day,
        known=Known.on(figures, day),
        catalogue=catalogue,
        options=options or FollowUpOptions(),
        until=until,
        events=tuple(events),
    )
