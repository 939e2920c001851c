"""``measure`` where no list knows the verb: an office in the active, or a passive outside a preamble."""

import re

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.describing import describes
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.values.statement import Evidence

_PASSIVE = re.compile(
    r"\b(?:wird|werden)\b[^.;]*\b(?:ge\w+t|ge\w+en|\w+iert|be\w+t|ver\w+t|er\w+t|\w+ge\w+(?:t|en))\b",
    re.IGNORECASE,
)
_NOUN_OF_ACTION = re.compile(r"\W*\w+(?:ung|e|en|tion)\b")
_VERB = re.compile(r"\w{3,}(?:t|en)")
#: Auxiliaries and copulas, and an article that ends as verbs do.
_NO_ACTIVITY = frozenset("ist wird sind hat den gilt haben werden bleibt steht".split())
_ARTICLES = frozenset("der die das ein eine".split())
_OPENING = _ARTICLES | frozenset("jede jeder unsere alle".split())
_SHORTEST = 4


def fallback(facts: Facts) -> Evidence | None:
    """Somebody acts, though no list knows the verb."""
    if facts.obliges or facts.results:
        return None
    if facts.subject is not None and not facts.led:
        return facts.because("party_acts", facts.subject)
    if facts.contents.agent is not None and not facts.gives:
        return facts.because("done_by_party", facts.contents.agent)
    tokens = facts.analysis.tokens
    if "|" in facts.text or len(tokens) < _SHORTEST:
        return None
    begins = tokens[0].low in _OPENING
    if begins and _names_office(facts) and _has_active_verb(facts):
        return facts.because("office_acts")
    if _PASSIVE.search(facts.text) and not describes(facts):
        return facts.because("done_by_somebody")
    benefit = facts.analysis.first("benefits")
    if benefit is not None and not begins and _is_listed(facts) and _NOUN_OF_ACTION.match(facts.text):
        return facts.because("activity_named", benefit)
    return None


def _names_office(facts: Facts) -> bool:
    """Whether the first noun of the sentence names an office, a service or people at work."""
    tokens = facts.analysis.tokens[:_SHORTEST]
    nouns = (index for index, token in enumerate(tokens) if token.is_noun and token.low not in _ARTICLES)
    first = next(nouns, None)
    return any(hit.first == first for hit in facts.analysis.of("turns", "office"))


def _has_active_verb(facts: Facts) -> bool:
    return any(
        token.is_word and not token.is_noun and token.low not in _NO_ACTIVITY and _VERB.fullmatch(token.low)
        for token in facts.analysis.tokens[1:8]
    )


def _is_listed(facts: Facts) -> bool:
    in_list = facts.section in (SectionKind.OPEN, SectionKind.MEASURES)
    return in_list and facts.introduction is not SectionKind.TARGETS
