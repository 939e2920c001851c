"""The targets with what is proposed for them and what they mean on the spot, as plain values."""

from collections.abc import Iterator
from typing import Any

from zielkreis.domain.values.codes import Kind, Outcome
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.remedy_words import (
    MEANING_LABEL,
    label_of,
    meaning_in_words,
    meanings_at,
    proposals_at,
    where_of,
)
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.report_words import ANSWERS
from zielkreis.domain.values.statement import Statement
from zielkreis.domain.values.words import german

Plain = dict[str, Any]


def targets(checked: CheckedDraft) -> Iterator[Plain]:
    """Each target with its place, whose it is, the three answers, proposals and local meanings."""
    for statement in checked.agreement.statements:
        if statement.kind is Kind.TARGET:
            yield {
                "place": statement.place,
                "text": statement.text,
                "whose": german(statement.responsibility) if statement.responsibility else "–",
                "answers": _answers(statement),
                "below": list(_below(statement, checked)),
            }


def proposal_in_words(proposal: ProposedWording) -> tuple[str, str]:
    """``("Vorschlag, nach „Landrat“", "Für das Jobcenter …")``."""
    where = where_of(proposal)
    return ", ".join(words for words in (label_of(proposal), where) if words), proposal.words


def _below(statement: Statement, checked: CheckedDraft) -> Iterator[tuple[str, str]]:
    for proposal in proposals_at(checked, statement.id):
        added = f" ({proposal.after})" if proposal.after else ""
        yield label_of(proposal), f"{proposal.words}{added}"
    for meaning in meanings_at(checked, statement.id):
        yield MEANING_LABEL, meaning_in_words(meaning)


def _answers(statement: Statement) -> list[Plain]:
    judgements = statement.judgements
    outcomes = (
        (judgements.precise, judgements.measurable, judgements.within_scope)
        if judgements is not None
        else (Outcome.NOT_APPLICABLE,) * 3
    )
    return [{"outcome": each, "word": ANSWERS[each]} for each in outcomes]
