"""What a page of figures holds: every value in German, with status, day and source beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownValue:
    """One value as it is printed; ``text`` says also why there is none. ``source`` and ``place`` tell
    whence.
    """

    text: str
    status: str
    as_of: date | None
    source: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFigure:
    """One figure by months and groups.

    ``how`` says whether it was published, formed from counts, counted, or is an own figure; series of
    different making are never one. ``unit`` is "%", "Euro" or empty. ``notes`` are the reasons of choices in
    its forming.
    """

    figure: str
    name: str
    how: str
    unit: str
    values: Mapping[tuple[Month, Population], ShownValue]
    notes: tuple[str, ...] = ()

    @property
    def months(self) -> tuple[Month, ...]:
        """The months in order."""
        return tuple(sorted({month for month, _ in self.values}))

    @property
    def populations(self) -> tuple[Population, ...]:
        """The groups: all, women, men, then others."""
        found = {population for _, population in self.values}
        return tuple(each for each in Population if each in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRevision:
    """A value that was changed later, in German."""

    figure: str
    month: Month
    population: Population
    before: str
    after: str
    known_since: date
    was_final: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage:
    """The figures of an area as they were known on a day."""

    area: str
    name: str
    day: date
    figures: tuple[ShownFigure, ...]
    revisions: tuple[ShownRevision, ...]
    least_cases: int
