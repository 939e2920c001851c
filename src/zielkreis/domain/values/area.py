"""Areas that figures are about, and which belong together when."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.values.actor import Span
from zielkreis.domain.values.figure import AreaKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A Jobcenter, Kreis, Land, comparison type or the federation while it bears that name.

    ``id`` is the number of the statistics with its leading zeros. ``source`` says where this was read, and is
    empty where nobody has compared it.
    """

    id: str
    kind: AreaKind
    name: str
    span: Span = field(default_factory=Span)
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """An area belongs to a larger one (Land, federation, comparison type) within its days."""

    area: str
    group: str
    span: Span = field(default_factory=Span)
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaList:
    """Dated reference data of areas."""

    areas: tuple[Area, ...] = ()
    memberships: tuple[Membership, ...] = ()

    def name_of(self, area: str, on: date) -> str:
        """The name on a day, else any name of the area, else its number."""
        named = [each for each in self.areas if each.id == area]
        then = [each for each in named if each.span.holds_on(on)]
        return (then or named)[0].name if named else area

    def members_of(self, group: str, on: date) -> tuple[str, ...]:
        """The areas of a group on a day, in order of their numbers."""
        return tuple(sorted(e.area for e in self.memberships if e.group == group and e.span.holds_on(on)))

    def groups_of(self, area: str, on: date) -> tuple[str, ...]:
        """The groups of an area on a day."""
        return tuple(sorted(e.group for e in self.memberships if e.area == area and e.span.holds_on(on)))

    def joined(self, other: "AreaList") -> "AreaList":
        """This list with another beside it; areas that the other names too are the other's."""
        ids = {each.id for each in other.areas}
        return AreaList(
            areas=(*(each for each in self.areas if each.id not in ids), *other.areas),
            memberships=_distinct((*self.memberships, *other.memberships)),
        )


def _distinct(memberships: Iterable[Membership]) -> tuple[Membership, ...]:
    return tuple({(each.area, each.group, each.span): each for each in memberships}.values())
