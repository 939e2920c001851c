"""An official indicator as the regulation of a day defines it (§ 48a SGB II)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.law import Evidence, Evidenced
from zielkreis.domain.values.codes import Population, Responsibility, Unit


class IndicatorKind(StrEnum):
    """A Kennzahl measures performance, an Ergänzungsgröße informs (§ 2 Kennzahlenverordnung)."""

    KENNZAHL = "kennzahl"
    ERGAENZUNGSGROESSE = "ergaenzungsgroesse"

    @property
    def german(self) -> str:
        """The word for the screen."""
        return "Kennzahl" if self is IndicatorKind.KENNZAHL else "Ergänzungsgröße"


class Window(StrEnum):
    """Over which months the quotient is formed."""

    POINT = "point"
    YEAR_ON_YEAR = "year_on_year"
    SLIDING_12 = "sliding_12"
    AVERAGE_12 = "average_12"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _GERMAN_WINDOWS[self]


class Direction(StrEnum):
    """Which way is better; concluded from the goal, for the regulation names none."""

    LOWER = "lower"
    HIGHER = "higher"
    NEUTRAL = "neutral"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _GERMAN_DIRECTIONS[self]


_GERMAN_WINDOWS = {
    Window.POINT: "ein Monat",
    Window.YEAR_ON_YEAR: "Monat gegen den gleichen Monat des Vorjahres",
    Window.SLIDING_12: "gleitend über zwölf Monate",
    Window.AVERAGE_12: "Durchschnitt der letzten zwölf Monate",
}
_GERMAN_DIRECTIONS = {
    Direction.LOWER: "niedriger ist besser",
    Direction.HIGHER: "höher ist besser",
    Direction.NEUTRAL: "keine Richtung",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What one version of the regulation says of an indicator.

    ``numerator`` and ``denominator`` are German. ``delay_months`` is the Wartezeit of the statistics,
    ``follow_up_months`` how long after the event the definition itself looks, ``history_months`` how many
    months of earlier data it needs. The value is in percent.
    """

    name: str
    numerator: str
    denominator: str
    window: Window
    direction: Direction
    responsibility: Responsibility
    population: Population
    unit: Unit
    delay_months: int
    follow_up_months: int
    history_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Evidenced):
    """An indicator on one day; ``valid_to`` is ``None`` while its definition has no known end."""

    id: str
    kind: IndicatorKind
    goal: str
    definition: Definition
    valid_from: date
    valid_to: date | None

    @property
    def name(self) -> str:
        """The name in the regulation of the day."""
        return self.definition.name

    @property
    def months_until_available(self) -> int:
        """After how many months the value of a month is out: waiting time and follow-up together."""
        return self.definition.delay_months + self.definition.follow_up_months


@dataclass(frozen=True, slots=True, kw_only=True)
class DataField:
    """A field of the data under § 51b SGB II that a target can be measured by.

    ``benefits`` are ids of Leistungen, ``measures`` what can be told from it: count, duration, kind,
    amount.
    """

    id: str
    name: str
    benefits: tuple[str, ...]
    measures: tuple[str, ...]
    first_day: date
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingIndicator:
    """A goal or norm that no indicator measures; the note of the evidence says so in German."""

    of: str
    evidence: Evidence
