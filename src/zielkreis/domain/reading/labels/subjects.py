"""Who acts in a statement: the actor in the nominative, or the agent of a passive."""

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.phrasebook import Hit

_MASCULINE = (
    "kreis", "landkreis", "landrat", "bund", "freistaat", "geschäftsführer", "senat", "service", "träger", "bezirk",
    "fallmanager", "vermittler", "ansprechpartner", "oberbürgermeister", "arbeitgeber-service", "arbeitgeberservice",
)  # fmt: skip
_NEUTER = (
    "land", "ministerium", "bundesministerium", "staatsministerium", "jobcenter", "bezirksamt", "sozialamt", "jugendamt",
    "landesamt", "referat", "fallmanagement", "mais", "mags", "bmas", "hmsi", "stmas",
)  # fmt: skip
_PREPOSITIONS = frozenset(
    "für durch gegen ohne um an auf in über unter vor hinter neben zwischen mit von bei nach zu aus seit gegenüber "
    "sowie wie als".split()
)
_AGENT = frozenset(("vom", "seitens", "durch"))
_ADJECTIVES = ("e", "er", "es")


def subject_of(analysis: Analysis) -> Hit | None:
    """The first actor in the nominative; ``None`` where a thing or people served are the subject."""
    for hit in analysis.of("actors"):
        if hit.concept != "CLIENTS" and _is_nominative(analysis, hit):
            return hit
    return None


def agent_of(analysis: Analysis) -> Hit | None:
    """The actor by whom something is done: "vom Land", "durch das Ministerium", "seitens des Landes"."""
    for hit in analysis.of("actors"):
        for back in (1, 2):
            index = hit.first - back
            if index >= 0 and analysis.tokens[index].low in _AGENT and hit.concept != "CLIENTS":
                return hit
            if back == 2 and index >= 0 and analysis.tokens[index].low == "von":
                return hit
    return None


def _is_nominative(analysis: Analysis, hit: Hit) -> bool:
    """Whether article and place allow the nominative."""
    tokens = analysis.tokens
    index = hit.first - 1
    while index >= 0 and tokens[index].low.endswith(_ADJECTIVES) and tokens[index].low not in ("die", "der", "eine", "diese"):
        if tokens[index].is_noun and index > 0:
            break
        index -= 1
    if index < 0:
        return True
    before = tokens[index]
    if before.low in ("der", "die", "das", "ein", "eine", "jeder", "jede", "diese", "beide", "alle"):
        return _agrees(before.low, tokens[hit.last].low, tokens[hit.first].low) and not _after_preposition(analysis, index)
    return before.low in ("und", ",", ":", ";", "–") and not _governed(analysis, index)


def _agrees(article: str, last: str, first: str) -> bool:
    heads = (last, first)
    if article in ("der", "jeder"):
        return any(head in _MASCULINE or head.startswith(("träger",)) for head in heads)
    if article == "das":
        return any(head.startswith(_NEUTER) for head in heads)
    return True


def _after_preposition(analysis: Analysis, index: int) -> bool:
    return index > 0 and analysis.tokens[index - 1].low in _PREPOSITIONS


def _governed(analysis: Analysis, index: int) -> bool:
    """Whether a bare name after "und" still depends on a preposition ("zwischen Land und Kreis")."""
    return any(token.low in _PREPOSITIONS or token.low in ("dem", "den", "des") for token in analysis.tokens[max(0, index - 3) : index])
