"""What a duty depends on, and whether its verb binds."""

import re
from itertools import pairwise

from zielkreis.domain.duties.surroundings import Surrounded
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.kinds.obliging import contingency
from zielkreis.domain.reading.labels.parts.conditions import condition_in
from zielkreis.domain.values.codes import Commitment, Kind

_END_OF_CLAUSE = re.compile(r"[,;)]|\.(?:\s|$)| – ")
#: Where the main clause begins behind "Zeichnet sich ab, dass ein Ziel verfehlt wird, legt die …".
_MAIN_CLAUSE = re.compile(r",\s(?:so\s)?[a-zäöü]\w*(?:t|en)\s")
#: Words after which a proviso of few words is over: the verb that closes the sentence.
_SHORT = re.compile(r"(?:nach Möglichkeit|gegebenenfalls|ggf\.?|nach Kassenlage)", re.IGNORECASE)
_CLAUSE_OPENERS = frozenset("sofern soweit wenn falls solange sobald vorausgesetzt für unter".split())
#: Words that carry a noun phrase on.
_GOING_ON = frozenset("der des von vom für und oder im in zur zum nach zu an".split())
#: Nouns that a proviso begins with and never ends with.
_HEADS = frozenset(("rahmen", "maßgabe", "vorbehaltlich"))
#: Verbs and turns that leave it open whether anything is done.
_LOOSE = re.compile(
    # A modal that closes its clause belongs to a subordinate one: "die nicht vermittelt werden können".
    r"\b(?:kann|können|könnten?|darf|dürfen|möchten?)\b(?!\s*(?:[,.;)]|$))"
    r"|\b(?:beabsichtig(?:t|en)|erwäg(?:t|en)|bemüh(?:t|en)\s+sich|streb(?:t|en)\b[^.;]*\ban|angestrebt"
    r"|in\s+Aussicht|ist\s+(?:denkbar|möglich))\b",
    re.IGNORECASE,
)


def proviso_in(told: Surrounded) -> tuple[int, int] | None:
    """Where the words of the condition stand; ``None`` where it depends on nothing."""
    analysis = told.facts.analysis
    condition = condition_in(analysis)
    if condition is not None:
        return condition.start, _end_of_phrase(analysis, condition.start, condition.end)
    if contingency(analysis) is not None:
        main = _MAIN_CLAUSE.search(analysis.text)
        return 0, main.start() if main else analysis.text.index(",")
    for hit in analysis.of("support", "proviso"):
        if analysis.tokens[hit.first].low == "wenn":  # that defines a target, or it were a condition
            continue
        short = _SHORT.match(analysis.text, hit.start)
        end = short.end() if short else _end_of_clause(analysis, hit.end)
        return hit.start, _end_of_phrase(analysis, hit.start, end)
    return None


def proviso_of(told: Surrounded) -> str:
    """The words of the condition; empty where it depends on nothing."""
    place = proviso_in(told)
    return told.facts.analysis.words(*place) if place is not None else ""


def is_binding(told: Surrounded) -> bool:
    """Whether the words bind: as read for support, by the commitment for a target, else by the verb."""
    statement = told.statement
    if statement.support is not None:
        return statement.support.binding or (bool(proviso_of(told)) and not _is_loose(told))
    if statement.kind is Kind.TARGET:
        commitments = {part.commitment.value for part in statement.parts if part.commitment is not None}
        return not commitments & {Commitment.EXPECTATION, Commitment.OFFER}
    return not _is_loose(told)


def _is_loose(told: Surrounded) -> bool:
    return _LOOSE.search(told.facts.analysis.text) is not None


def _end_of_clause(analysis: Analysis, behind: int) -> int:
    end = _END_OF_CLAUSE.search(analysis.text, behind)
    return end.start() if end else len(analysis.text)


def _end_of_phrase(analysis: Analysis, start: int, end: int) -> int:
    """A proviso that is no clause ends with its nouns: "nach Maßgabe des Haushalts | fördert das Land"."""
    tokens = [token for token in analysis.tokens if start <= token.start and token.end <= end]
    if not tokens or tokens[0].low in _CLAUSE_OPENERS:
        return end
    for token, following in pairwise(tokens):
        goes_on = following.is_noun or following.low in _GOING_ON
        if token.is_noun and not goes_on and token.low not in _HEADS:
            return token.end
    return end
