"""What a scope clause of the draft lets in and what it keeps out."""

from dataclasses import dataclass

from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.values.codes import Outcome, Responsibility
from zielkreis.domain.values.statement import Statement

_OTHER_SIDE = {
    Responsibility.MUNICIPAL: Responsibility.AGENCY,
    Responsibility.AGENCY: Responsibility.MUNICIPAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeMeaning:
    """What a scope clause says.

    ``forbids`` are responsibilities it keeps out whoever signs; ``own_area`` holds where it limits
    everybody to the own area; ``claims_all`` where it says that all Leistungen are covered.
    """

    forbids: frozenset[Responsibility]
    own_area: bool
    claims_all: bool

    def contradicted_by(self, statement: Statement, within_scope: Outcome | None) -> bool:
        """Whether a target or measure does what the clause keeps out."""
        if statement.responsibility in self.forbids:
            return True
        return self.own_area and within_scope is Outcome.NOT_MET


def meaning_of(clause: Statement, words: CheckWords) -> ScopeMeaning:
    """Read a scope clause by its words, half-sentence by half-sentence.

    "Leistungen der Bundesagentur bleiben außer Betracht" keeps agency contents out even where the
    Agentur signs; "bleibt unberührt" only saves the rights of somebody, as does "jeder in seiner
    Zuständigkeit": both are contradicted by contents that belong to nobody at the table.
    """
    meanings = [_half_sentence(part, words) for part in clause.text.split(";")]
    return ScopeMeaning(
        forbids=frozenset().union(*(meaning.forbids for meaning in meanings)),
        own_area=any(meaning.own_area for meaning in meanings),
        claims_all=any(meaning.claims_all for meaning in meanings),
    )


def _half_sentence(text: str, words: CheckWords) -> ScopeMeaning:
    named = _named_alone(text, words)
    excluding = words.has(WordList.EXCLUDING, text)
    claims_all = words.has(WordList.EVERYTHING, text) and not excluding
    forbidden: Responsibility | None = None
    own_area = False
    if excluding:
        forbidden = named
    elif words.has(WordList.SAVING, text) or words.has(WordList.OWN_AREA, text):
        own_area = True
    elif words.has(WordList.LIMITING, text) and not claims_all and not words.has(WordList.EXTENDING, text):
        forbidden = _OTHER_SIDE[named] if named is not None else None
    return ScopeMeaning(
        forbids=frozenset() if forbidden is None else frozenset({forbidden}),
        own_area=own_area,
        claims_all=claims_all,
    )


def _named_alone(text: str, words: CheckWords) -> Responsibility | None:
    """The one side whose Leistungen the words name; ``None`` where they name both or neither."""
    municipal, agency = words.has(WordList.MUNICIPAL, text), words.has(WordList.AGENCY, text)
    if municipal == agency:
        return None
    return Responsibility.MUNICIPAL if municipal else Responsibility.AGENCY
