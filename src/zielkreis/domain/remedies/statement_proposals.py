"""Proposals for a statement as values: a wording, a clause, a question."""

from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.words import open_entries
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.statement import Statement


def wording(
    words: str,
    statement: Statement,
    findings: tuple[str, ...],
    *,
    kind: ProposalKind = ProposalKind.TARGET,
    after: str = "",
) -> ProposedWording:
    """Words that would take the place of a statement."""
    return ProposedWording(
        kind=kind,
        findings=findings,
        words=words,
        statement=statement.id,
        place=Place(place=statement.place, start=statement.start, end=statement.end, quote=statement.text),
        after=after,
        open_entries=open_entries(words),
    )


def question(
    reason: str, statement: Statement, setting: Setting, findings: tuple[str, ...]
) -> ProposedWording:
    """What has to be settled first; ``reason`` names the sentence among the words."""
    return wording(setting.words.questions[reason], statement, findings, kind=ProposalKind.QUESTION)
