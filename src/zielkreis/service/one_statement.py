"""One statement labelled and judged: the one path that drafts and single statements take."""

from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.checking.law_day import first_day_of_period
from zielkreis.domain.checking.statements.judge import JudgingContext, judge_target, names_own_part
from zielkreis.domain.law.timeline import FIRST_DAY
from zielkreis.domain.reading.labels.label import Labels, label_statement
from zielkreis.domain.values.codes import AgreementType, Kind, PartyCode, Responsibility
from zielkreis.domain.values.statement import (
    Evidence,
    StatementContext,
    TargetJudgements,
    TargetParts,
)
from zielkreis.service.knowledge import catalogue, law_book, outcome_table, phrase_book


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Who sits at the table of an agreement, and the day whose law counts.

    ``day_is_stated`` says that the user set the day, which then counts for every target, also for one
    whose period begins later.
    """

    types: tuple[AgreementType, ...]
    parties: frozenset[PartyCode]
    on: date
    day_is_stated: bool = False


def recorded_day(on: date) -> date:
    """The day itself, or the first day of recorded law if it lies before; tell the user that it moved."""
    return max(on, FIRST_DAY)


def label_one(text: str, context: StatementContext) -> Labels:
    """The labels of a statement in its context, by the law of ``recorded_day``."""
    known = replace(context, on=recorded_day(context.on))
    return label_statement(text, known, phrase_book(), law_book())


def read_one(text: str, context: StatementContext) -> tuple[Labels, TargetJudgements | None]:
    """A statement on its own: labelled, and judged by the agreement that its context tells."""
    labels = label_one(text, context)
    judgements, _ = judge_one(
        text,
        kind=labels.kind,
        responsibility=labels.responsibility,
        parts=labels.parts,
        benefits=labels.benefits,
        table=Table(types=(context.agreement_type,), parties=frozenset(context.parties), on=context.on),
    )
    return labels, judgements


def judge_one(
    text: str,
    *,
    kind: Kind,
    responsibility: Responsibility | None,
    parts: tuple[TargetParts, ...],
    benefits: tuple[str, ...],
    table: Table,
) -> tuple[TargetJudgements | None, tuple[Evidence, ...]]:
    """The judgements on a target, ``None`` for other kinds, with what decided them.

    Evidence ``contribution`` tells that a Leistung of a party's own is named as its part.
    """
    if kind not in (Kind.TARGET, Kind.MEASURE):
        return None, ()
    context = JudgingContext(
        types=table.types,
        parties=table.parties,
        on=_law_day(parts, table),
        table=outcome_table(),
        law=law_book(),
        catalogue=catalogue(),
        book=phrase_book(),
    )
    own = (_OWN_PART,) if names_own_part(benefits, context) else ()
    if kind is Kind.MEASURE:
        return None, own
    judgements, why = judge_target(text, parts, responsibility or Responsibility.UNCLEAR, benefits, context)
    return judgements, (*why, *own)


_OWN_PART = Evidence(label="contribution", rule="own_benefit_named")


def _law_day(parts: tuple[TargetParts, ...], table: Table) -> date:
    """The later of the day of the agreement and the first day of the target's period."""
    on = recorded_day(table.on)
    period = parts[0].period if parts else None
    if table.day_is_stated or period is None:
        return on
    return max(on, first_day_of_period(period.value) or on)
