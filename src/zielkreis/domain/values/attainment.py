"""Where a target stands: what is to be reached, what was reached, and how sure that is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.values.codes import Comparator, Population, Unit
from zielkreis.domain.values.figure import Figure
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.statement import Amount


class Attainment(StrEnum):
    """How far a target is, by the words of the agreement and final values alone."""

    REACHED = "reached"  # decided: the value that counts is there and meets the target
    MISSED = "missed"  # decided: it is there and does not
    ON_COURSE = "on_course"  # under way: at or ahead of the path
    BEHIND = "behind"  # under way: behind the path
    MONITORED = "monitored"  # no value was agreed, the figure is only watched
    UNDECIDED = "undecided"  # it cannot be said, and ``doubts`` say why
    LAPSED = "lapsed"  # the proviso on which it depends did not come true


class Doubt(StrEnum):
    """Why a judgement is uncertain or cannot be made."""

    NOT_PRECISE = "not_precise"  # the text lacks value, unit, baseline or form
    NO_FIGURE = "no_figure"  # no value is known for the month that counts
    PRELIMINARY = "preliminary"  # only preliminary values: not decisive
    SUPPRESSED = "suppressed"
    IMPUTED = "imputed"
    NO_BASELINE = "no_baseline"
    ZERO_BASELINE = "zero_baseline"  # nothing changes by a percentage of nought
    ZERO_DENOMINATOR = "zero_denominator"
    CONDITION_OPEN = "condition_open"  # a proviso of the text is not settled
    NO_GROUP_VALUE = "no_group_value"  # benchmark without the group's value known at that time
    NO_EVIDENCE = "no_evidence"  # nothing was recorded for a milestone
    MIXED_SOURCES = "mixed_sources"  # counts and displayed rates in one comparison
    DEFAULT_FORMULA = "default_formula"  # a formula that no source confirms was used


class EventKind(StrEnum):
    """What somebody recorded about a target that no figure tells."""

    MILESTONE_DONE = "milestone_done"  # the thing exists, with evidence
    CONDITION_MET = "condition_met"  # the proviso came true
    CONDITION_FAILED = "condition_failed"  # it did not
    NOTED = "noted"  # an outside event to be weighed (Würdigung); the figure stays


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetEvent:
    """Something recorded about one target, with the day and the evidence in words.

    ``part`` is the index of the result in the statement, ``None`` where it concerns all of them.
    """

    statement: str
    part: int | None = None
    kind: EventKind
    on: date
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueToReach:
    """The value that counts at the end, in the unit of the figure.

    ``absolute`` is the level (a pair for a corridor), ``relative_percent`` its change against the
    baseline; either is ``None`` where the text does not allow it to be formed. ``decimals`` is the precision
    to which the level is shown. ``comparator`` is the one judged by: a plain value of the text reads as "at
    least that, in the better direction".
    """

    comparator: Comparator
    baseline: Decimal | None
    absolute: Amount | None
    relative_percent: Decimal | None
    decimals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one target stands in a month, by what was known on a day.

    ``path`` is the value that should be there in that month by the seasonal path, ``value`` the one that
    is; ``distance`` is the value less what is to be reached, in the unit of the figure (``unit``).
    ``stated`` is the value in the form the text uses (its change in percent for a relative target),
    ``stated_unit`` its unit. ``words`` is the German sentence, ``formula`` says in German how it was
    computed, ``beside`` what else is to be seen (the sliding twelve months), ``preliminary`` the newest
    values that do not decide, ``notes`` what was read into the text and every default with its reason.
    ``decides`` is the month whose final value decides, ``rests_on`` the figures used.
    """

    statement: str
    part: int
    figure: str
    population: Population
    month: Month | None
    attainment: Attainment
    to_reach: ValueToReach | None
    value: Decimal | None
    path: Decimal | None
    distance: Decimal | None
    words: str
    formula: str
    doubts: tuple[Doubt, ...] = ()
    rests_on: tuple[Figure, ...] = ()
    unit: Unit = Unit.NONE
    stated: Decimal | None = None
    stated_unit: Unit | None = None
    decides: Month | None = None
    beside: str = ""
    preliminary: str = ""
    notes: tuple[str, ...] = ()
