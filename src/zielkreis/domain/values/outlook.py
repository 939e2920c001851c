"""What is to be expected for the month that decides, how sure that is, and by which rule it is signalled."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.values.codes import Unit
from zielkreis.domain.values.month import Month


class Light(StrEnum):
    """What the probability says; always shown with its word, never by colour alone."""

    LIKELY = "likely"
    OPEN = "open"
    UNLIKELY = "unlikely"
    NONE = "none"  # there is no probability, and so no light


class NoOutlook(StrEnum):
    """Why nothing can be said about the end of the year."""

    DECIDED = "decided"  # the value that decides is known
    TOO_SHORT = "too_short"  # the series is too short to be calibrated
    GAPS = "gaps"  # values are missing or suppressed shortly before the end
    NO_COUNTS = "no_counts"  # only displayed rates or own figures
    TOO_FAR = "too_far"  # the month lies too far ahead
    NO_GOAL = "no_goal"  # the text names nothing that could be reached
    NO_ENGINE = "no_engine"  # the forecasting library is not installed


@dataclass(frozen=True, slots=True, kw_only=True)
class LightRule:
    """From which probability on a target is likely to be reached, and below which it is unlikely.

    Both are shares from 0 to 1. ``source`` says in German who set them: no law fixes a band.
    """

    likely_from: Decimal
    unlikely_below: Decimal
    source: str

    def __post_init__(self) -> None:
        """Refuse bands that overlap or lie outside of what a probability can be."""
        if not 0 <= self.unlikely_below <= self.likely_from <= 1:
            raise ValueError(
                f"Die Schwellen {self.unlikely_below} und {self.likely_from} sind nicht zu gebrauchen: beide "
                "müssen zwischen 0 und 1 liegen, die obere darf nicht unter der unteren liegen."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """A value that would be reached with a probability (a share from 0 to 1), by the course of past years."""

    probability: Decimal
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The value expected for the month that decides.

    ``low`` and ``high`` bound it in 80 of 100 cases, ``probability`` (0 to 1) is that of meeting the target
    by its own words. ``coverage`` is how often such a range held on this very series, measured over
    ``origins`` past months; ``first`` to ``last`` is the window of data. ``chances`` are values for planning.
    Where ``missing`` is set there is no outlook, and ``words`` says why. ``method`` and ``words`` are German.
    """

    statement: str
    part: int
    decides: Month | None
    words: str
    unit: Unit = Unit.NONE
    expected: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    probability: Decimal | None = None
    chances: tuple[Chance, ...] = ()
    method: str = ""
    first: Month | None = None
    last: Month | None = None
    origins: int = 0
    coverage: Decimal | None = None
    missing: NoOutlook | None = None
