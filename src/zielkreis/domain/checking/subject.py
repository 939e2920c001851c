"""What a rule is given: the agreement, the day, the law, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.checking.law_day import first_day_of_period
from zielkreis.domain.checking.named_land import land_of
from zielkreis.domain.checking.table import OutcomeTable, TableGap
from zielkreis.domain.checking.words import CheckWords
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.indicators.indicator import Indicator
from zielkreis.domain.law.agreement_types import AgreementTypeLaw
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import (
    AgreementType,
    Kind,
    Outcome,
    PartyCode,
    Responsibility,
    SignatoryRole,
)
from zielkreis.domain.values.statement import Statement, TargetParts

ADDRESSING = (Kind.TARGET, Kind.MONITORING, Kind.MEASURE)
"""The kinds that do something about a goal, other than naming it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One agreement on one law day, with all that a rule may ask.

    ``day_stated`` says that the user set the law day, which then counts for every target too.
    ``orientation`` is the Land's agreement with the BMAS to compare with (§ 48b Abs. 4 SGB II).
    """

    agreement: Agreement
    on: date
    day_stated: bool
    table: OutcomeTable
    law: LawBook
    indicators: Catalogue
    words: CheckWords
    orientation: Agreement | None = None

    def of_kind(self, *kinds: Kind) -> tuple[Statement, ...]:
        """The statements of these kinds in the order of the text."""
        return tuple(statement for statement in self.agreement.statements if statement.kind in kinds)

    @property
    def targets(self) -> tuple[Statement, ...]:
        """All targets."""
        return self.of_kind(Kind.TARGET)

    @property
    def types(self) -> tuple[AgreementType, ...]:
        """The types of the agreement; empty where they are not known."""
        known = self.agreement.types
        return known or ((self.agreement.type,) if self.agreement.type is not None else ())

    def type_law(self, code: AgreementType) -> AgreementTypeLaw:
        """What the law says of a type, for ZV5 the law of the Land the draft names.

        A Land that is named but not recorded raises ``UnknownNormError``; where none is named, the
        law book assumes one.
        """
        return self.law.agreement_type(code, self.on, land_of(self.agreement, self.law, self.words))

    def day_of(self, parts: TargetParts) -> date:
        """The law day of one target: its period may begin after the agreement's day."""
        if self.day_stated or parts.period is None:
            return self.on
        return max(self.on, first_day_of_period(parts.period.value) or self.on)

    def indicator(self, parts: TargetParts) -> Indicator | None:
        """The official indicator of a result as defined on its law day; ``None`` for a local one or none."""
        if parts.indicator is None or not self.indicators.defined(parts.indicator.value, self.day_of(parts)):
            return None
        return self.indicators.get(parts.indicator.value, self.day_of(parts))

    def within_scope(self, statement: Statement) -> Outcome:
        """Whether a target or measure lies within the responsibility of those who sign.

        A target carries the judgement; a measure is judged by the same table. Raises ``TableGap``.
        """
        if statement.judgements is not None:
            return statement.judgements.within_scope
        return self.table.within_scope(
            types=self.types,
            parties=parties_at_the_table(self.agreement),
            responsibility=statement.responsibility or Responsibility.UNCLEAR,
            contribution=names_contribution(statement),
        )


def parties_at_the_table(agreement: Agreement) -> frozenset[PartyCode]:
    """Those who sign; where the draft has no signature lines, those it names as parties."""
    signing = frozenset(each.code for each in agreement.signatories if each.role is SignatoryRole.SIGNS)
    return signing or frozenset(party.code for party in agreement.parties)


def names_contribution(statement: Statement) -> bool:
    """Whether the reader found a Leistung of the party's own as its part in a shared result."""
    return any(each.label == "contribution" for each in statement.evidence)


def scope_outcomes(
    subject: Subject, statements: Sequence[Statement]
) -> tuple[dict[str, Outcome], tuple[Statement, ...]]:
    """The within_scope outcome of each statement by id, and those for which the table has no cell."""
    outcomes: dict[str, Outcome] = {}
    gaps: list[Statement] = []
    for statement in statements:
        try:
            outcomes[statement.id] = subject.within_scope(statement)
        except TableGap:
            gaps.append(statement)
    return outcomes, tuple(gaps)
