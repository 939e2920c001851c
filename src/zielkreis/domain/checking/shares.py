"""How the contents divide: by responsibility, and by who owes what."""

from collections import Counter
from collections.abc import Iterable

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, Kind, PartyCode, Responsibility
from zielkreis.domain.values.report import DutyBalance, Shares
from zielkreis.domain.values.statement import Statement

JUDGED = (Kind.TARGET, Kind.MEASURE)

UPPER = {
    AgreementType.ZV1: frozenset({PartyCode.BMAS}),
    AgreementType.ZV2: frozenset({PartyCode.BA, PartyCode.KT}),
    AgreementType.ZV3: frozenset({PartyCode.BMAS}),
    AgreementType.ZV4: frozenset({PartyCode.LAND}),
    AgreementType.ZV5: frozenset({PartyCode.LAND}),
}
"""The side that agrees with the one below it (§ 48b Abs. 1 S. 1 SGB II, § 2a AG-SGB II NRW)."""


def shares_of(agreement: Agreement) -> Shares:
    """Targets and measures counted by responsibility; one without a label counts as unclear."""
    judged = (statement for statement in agreement.statements if statement.kind in JUDGED)
    counts = Counter(statement.responsibility or Responsibility.UNCLEAR for statement in judged)
    return Shares(
        municipal=counts[Responsibility.MUNICIPAL],
        agency=counts[Responsibility.AGENCY],
        shared=counts[Responsibility.SHARED],
        unclear=counts[Responsibility.UNCLEAR],
        none=counts[Responsibility.NONE],
    )


def duties_of(agreement: Agreement) -> DutyBalance:
    """Binding support of the upper side against the targets and measures of the lower one.

    A target that names an upper party as responsible counts for neither: it is not support.
    """
    upper_parties = UPPER.get(agreement.type, frozenset()) if agreement.type is not None else frozenset()
    return DutyBalance(
        upper=sum(
            1
            for statement in agreement.statements
            if statement.support is not None and statement.support.binding
        ),
        lower=sum(
            1
            for statement in agreement.statements
            if statement.kind in JUDGED and not _owed_by(statement, upper_parties)
        ),
    )


def _owed_by(statement: Statement, parties: Iterable[PartyCode]) -> bool:
    return any(part.responsible is not None and part.responsible.value in parties for part in statement.parts)
