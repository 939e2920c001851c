"""The judgements on one target: the path that drafts and single statements share."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.checking.statements.measurable import measurable
from zielkreis.domain.checking.statements.precise import precise
from zielkreis.domain.checking.table import OutcomeTable, TableGap
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.values.codes import AgreementType, Outcome, PartyCode, Responsibility
from zielkreis.domain.values.statement import Evidence, TargetJudgements, TargetParts

#: Who of those at the table is Träger of what; a zugelassener kommunaler Träger is both.
_OWN = {
    PartyCode.KT: {Responsibility.MUNICIPAL},
    PartyCode.BA: {Responsibility.AGENCY},
    PartyCode.ZKT: {Responsibility.MUNICIPAL, Responsibility.AGENCY},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgingContext:
    """Types of the agreement, parties at the table and law day, with table, law, catalogue and phrases."""

    types: tuple[AgreementType, ...]
    parties: frozenset[PartyCode]
    on: date
    table: OutcomeTable
    law: LawBook
    catalogue: Catalogue
    book: PhraseBook


def judge_target(
    text: str,
    parts: tuple[TargetParts, ...],
    responsibility: Responsibility,
    benefits: tuple[str, ...],
    context: JudgingContext,
) -> tuple[TargetJudgements, tuple[Evidence, ...]]:
    """The three judgements on a target with what decided them."""
    is_precise, why_precise = precise(parts)
    is_measurable, why_measurable = measurable(text, parts, context.catalogue, context.on, context.book)
    is_within, why_within = judge_scope(responsibility, benefits, context)
    judgements = TargetJudgements(precise=is_precise, measurable=is_measurable, within_scope=is_within)
    return judgements, (why_precise, why_measurable, why_within)


def judge_scope(
    responsibility: Responsibility, benefits: tuple[str, ...], context: JudgingContext
) -> tuple[Outcome, Evidence]:
    """Whether a target or measure lies with those at the table; a gap of the table is undecided."""
    contributes = names_own_part(benefits, context)
    try:
        outcome = context.table.within_scope(
            types=context.types,
            parties=context.parties,
            responsibility=responsibility,
            contribution=contributes,
        )
    except TableGap as gap:
        return Outcome.UNDECIDED, Evidence(label="within_scope", rule="table_gap", words=str(gap))
    rule = f"{responsibility.value}_with_contribution" if contributes else responsibility.value
    return outcome, Evidence(label="within_scope", rule=rule)


def names_own_part(benefits: tuple[str, ...], context: JudgingContext) -> bool:
    """Whether a Leistung of a party at the table is named as its part of a shared result."""
    own = set().union(*(_OWN.get(party, set()) for party in context.parties))
    return any(context.law.traeger(benefit, context.on).responsibility in own for benefit in benefits)
