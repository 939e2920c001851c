"""Where all targets of an agreement stand, with outlook, light and reasons, as one value."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.attainment import Standing
from zielkreis.domain.values.deviation import Deviation, SideEffect
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import Light, LightRule, Outlook


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedResult:
    """One result: the words of its statement and its place, where it stands, what is to be expected and why.

    ``meaning`` says in German what the target means in counts, ``revisions`` what corrected values did to the
    judgement; both may be empty.
    """

    text: str
    place: str
    standing: Standing
    outlook: Outlook
    light: Light
    meaning: str = ""
    deviations: tuple[Deviation, ...] = ()
    revisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpReport:
    """All results of an agreement by what was known ``on`` a day, looking no further than ``until``.

    ``area`` is the id whose figures count, ``rule`` and ``rule_words`` the light's rule and how it is
    printed.
    """

    title: str
    area: str
    on: date
    until: Month | None
    results: tuple[FollowedResult, ...]
    side_effects: tuple[SideEffect, ...]
    rule: LightRule
    rule_words: str
