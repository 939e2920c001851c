"""An agreement and the figures known on a day come in, where every target stands goes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp, follow_up
from zielkreis.domain.measuring.attainment.local_baseline import local_figures
from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.revising import revised_standings
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.measuring.deviation.quota import quota_deviation
from zielkreis.domain.measuring.deviation.side_effects import side_effects
from zielkreis.domain.measuring.deviation.stock import stock_deviation
from zielkreis.domain.measuring.light import DEFAULT_RULE, light_of, rule_words
from zielkreis.domain.measuring.outlook.forecaster import Forecaster
from zielkreis.domain.measuring.outlook.year_end import outlooks_of
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.attainment import TargetEvent
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.figure import Figure, FigureKind
from zielkreis.domain.values.follow_up import FollowedResult, FollowUpReport
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import LightRule, Outlook
from zielkreis.service.follow_up.forecasting import forecaster
from zielkreis.service.knowledge import catalogue
from zielkreis.service.local_figures import say_meanings


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpChoices:
    """How an agreement is followed up.

    ``area`` is the id of the statistics whose figures count, ``group`` that of its group of similar
    Jobcenter. ``until`` looks no further than a month. ``own_figures`` names the own figure of a local target
    by statement and part; without it the figure that is called as the text calls it counts.
    """

    area: str
    group: str = ""
    until: Month | None = None
    options: FollowUpOptions = field(default_factory=FollowUpOptions)
    rule: LightRule = DEFAULT_RULE
    events: tuple[TargetEvent, ...] = ()
    own_figures: Mapping[tuple[str, int], str] = field(default_factory=dict)


def follow_agreement(
    agreement: Agreement,
    figures: Iterable[Figure],
    on: date,
    choices: FollowUpChoices,
    *,
    engine: Forecaster | None = None,
) -> FollowUpReport:
    """Where every target stands by what was known on a day.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    every = tuple(figures)
    follow = follow_up(
        every,
        on,
        catalogue=catalogue(),
        options=choices.options,
        until=choices.until,
        events=choices.events,
    )
    targets = tuple(_targets(agreement, every, choices))
    outlooks = outlooks_of(targets, follow, engine or forecaster())
    return FollowUpReport(
        title=agreement.title,
        area=choices.area,
        on=on,
        until=choices.until,
        results=tuple(
            _result(target, outlook, agreement, every, follow, rule=choices.rule)
            for target, outlook in zip(targets, outlooks, strict=True)
        ),
        side_effects=side_effects(agreement.statements),
        rule=choices.rule,
        rule_words=rule_words(choices.rule),
    )


def _targets(
    agreement: Agreement, figures: Sequence[Figure], choices: FollowUpChoices
) -> Iterator[FollowedTarget]:
    named = {each.cell.figure.lower(): each.cell.figure for each in figures if each.kind is FigureKind.OWN}
    for statement in agreement.statements:
        if statement.kind is not Kind.TARGET:
            continue
        for part, parts in enumerate(statement.parts):
            words = parts.indicator.words.lower() if parts.indicator is not None else ""
            yield FollowedTarget(
                statement=statement,
                part=part,
                year=agreement.year,
                area=choices.area,
                group=choices.group,
                own_figure=choices.own_figures.get((statement.id, part), named.get(words, "")),
            )


def _result(
    target: FollowedTarget,
    outlook: Outlook,
    agreement: Agreement,
    figures: Sequence[Figure],
    follow: FollowUp,
    *,
    rule: LightRule,
) -> FollowedResult:
    splits = (quota_deviation(target, follow), stock_deviation(target, follow))
    return FollowedResult(
        text=target.statement.text,
        place=target.statement.place,
        standing=standing_of(target, follow),
        outlook=outlook,
        light=light_of(outlook.probability, rule),
        meaning=_meaning(target, agreement, follow),
        deviations=tuple(each for each in splits if each is not None),
        revisions=tuple(each.words for each in revised_standings(target, figures, follow)),
    )


def _meaning(target: FollowedTarget, agreement: Agreement, follow: FollowUp) -> str:
    """What the statement means in counts, by the figures of its baseline as known on the day."""
    known = tuple(local_figures([target], follow))
    said = [each.words for each in say_meanings(agreement, known) if each.statement == target.statement.id]
    return " ".join(said)
