"""From an agreement to a report: every rule that applies, on one day of the law."""

from collections.abc import Iterator
from datetime import date

from zielkreis.domain.checking.cautions import cautions_of
from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.demands.registry import DEMAND_RULES
from zielkreis.domain.checking.judging import judge_by_craft, judge_by_law, judge_demand
from zielkreis.domain.checking.law_day import law_day_of
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.checking.profile import Profile, ProfileInvalid
from zielkreis.domain.checking.shares import duties_of, shares_of
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.table import OutcomeTable
from zielkreis.domain.checking.words import CheckWords
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import Judgement, Report

CLEAN = frozenset({Outcome.MET, Outcome.NOT_APPLICABLE})


def check_agreement(
    agreement: Agreement,
    *,
    on: date | None,
    profile: Profile,
    law: LawBook,
    indicators: Catalogue,
    table: OutcomeTable,
    words: CheckWords,
    orientation: Agreement | None,
    program_version: str,
) -> Report:
    """All judgements on an agreement whose statements are labelled and judged.

    ``on`` is the law day the user stated, or ``None`` for the day of the contract. ``orientation``
    is the Land's agreement to compare with (§ 48b Abs. 4 SGB II). Demands come first in the order
    of the profile, then law, then craft. Raises ``ProfileInvalid`` for a demand without a check.
    """
    day = law_day_of(agreement, stated=on, days_of_change=law.days_of_change())
    subject = Subject(
        agreement=agreement,
        on=day.on,
        day_stated=on is not None,
        table=table,
        law=law,
        indicators=indicators,
        words=words,
        orientation=orientation,
    )
    return Report(
        on=day.on,
        on_reason=day.reason,
        profile=profile.id,
        judgements=(*_by_demands(subject, profile), *_by_law(subject), *_by_craft(subject)),
        shares=shares_of(agreement),
        duties=duties_of(agreement),
        program_version=program_version,
        cautions=cautions_of(subject),
    )


def report_is_clean(report: Report) -> bool:
    """Whether nothing is not met and nothing undecided: what does not apply is no fault."""
    return all(judgement.outcome in CLEAN for judgement in report.judgements)


def _by_demands(subject: Subject, profile: Profile) -> Iterator[Judgement]:
    checks = {rule.id: rule for rule in DEMAND_RULES}
    for demand in profile.demands:
        if demand.check not in checks:
            raise ProfileInvalid(
                f"Das Profil {profile.id!r} verlangt die Prüfung {demand.check!r}; es gibt: "
                f"{', '.join(checks)}."
            )
        yield judge_demand(subject, profile, demand, checks[demand.check])


def _by_law(subject: Subject) -> Iterator[Judgement]:
    return (judge_by_law(subject, rule) for rule in LAW_RULES)


def _by_craft(subject: Subject) -> Iterator[Judgement]:
    found = (judge_by_craft(subject, rule) for rule in CRAFT_RULES if rule.in_force(subject.on))
    return (judgement for judgement in found if judgement is not None)
