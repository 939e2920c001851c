"""Proposals and local meanings as every form of a report says them."""

from zielkreis.domain.values.proposal import LocalMeaning, ProposalKind, ProposedWording
from zielkreis.domain.values.report import CheckedDraft, Judgement

MEANING_LABEL = "Bei uns"


def proposals_for(checked: CheckedDraft, judgement: Judgement) -> tuple[ProposedWording, ...]:
    """The proposals that would mend a finding, in the order of the text."""
    return tuple(each for each in checked.proposals if judgement.id in each.findings)


def proposals_at(checked: CheckedDraft, statement: str) -> tuple[ProposedWording, ...]:
    """The proposals that would replace a statement; several are readings to choose from."""
    return tuple(each for each in checked.proposals if each.statement == statement)


def meanings_at(checked: CheckedDraft, statement: str) -> tuple[LocalMeaning, ...]:
    """What a statement means on the spot, one for each result that figures are known for."""
    return tuple(each for each in checked.meanings if each.statement == statement)


def label_of(proposal: ProposedWording) -> str:
    """``Vorschlag``; ``Vorab`` where something has to be settled before anything can be proposed."""
    return "Vorab" if proposal.kind is ProposalKind.QUESTION else "Vorschlag"


def where_of(proposal: ProposedWording) -> str:
    """``§ 2 Abs. 1``, or in words where something is added; empty where it holds for the whole draft."""
    return proposal.after or (proposal.place.place if proposal.place is not None else "")


def meaning_in_words(meaning: LocalMeaning) -> str:
    """The sentence with its source: ``+2 % sind … (Quelle: …, 2011)``."""
    return f"{meaning.words} (Quelle: {meaning.source})"
