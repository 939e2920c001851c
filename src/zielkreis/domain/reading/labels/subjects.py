"""Who acts in a statement: the actor in the nominative, or the agent of a passive."""

import re

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.phrasebook import Hit

_MASCULINE = (
    "kreis", "landkreis", "landrat", "bund", "freistaat", "geschäftsführer", "senat", "service", "träger", "bezirk",
    "fallmanager", "vermittler", "ansprechpartner", "oberbürgermeister", "arbeitgeber-service", "arbeitgeberservice",
)  # fmt: skip
_PREPOSITIONS = frozenset(
    "für durch gegen ohne um an auf in über unter vor hinter neben zwischen mit von bei nach zu aus seit gegenüber "
    "sowie wie als".split()
)
_AGENT = frozenset(("vom", "seitens", "durch"))
_ADJECTIVES = ("e", "er", "es")


def subject_of(analysis: Analysis) -> Hit | None:
    """The first actor in the nominative of a main clause; ``None`` where a thing is the subject.

    "Das Team Beratung der Agentur" acts for the Agentur.
    """
    main = [
        hit
        for hit in analysis.of("actors")
        if hit.concept != "CLIENTS" and not _is_subordinate(analysis, hit)
    ]
    if analysis.has("times", "milestone"):
        main = [hit for hit in main if hit.concept != "STAFF" or not _is_indefinite(analysis, hit)]
    return next(
        (hit for hit in main if _is_nominative(analysis, hit) or _heads_sentence(analysis, hit)), None
    )


def meant_by(pronoun: Analysis, around: Analysis) -> Hit | None:
    """The party that "er", "sie" or "es" points back to: the subject around it, else one named there."""
    subject = subject_of(around)
    if subject is not None:
        return subject
    word = _PRONOUN.search(pronoun.text)
    wanted = _GENDERS.get(word[0].lower(), ()) if word else ()
    named = [hit for hit in around.of("actors") if hit.concept in ("LAND", "BMAS", "BA", "KT", "GE", "GF")]
    return next((hit for hit in named if around.tokens[hit.first].low.startswith(wanted)), None) if wanted else None


_PRONOUN = re.compile(r"\b(?:er|sie|es)\b", re.IGNORECASE)
_GENDERS = {
    "er": ("kreis", "landkreis", "bund", "freistaat", "bezirk", "landrat", "träger", "kommunal"),
    "sie": ("stadt", "agentur", "bundesagentur", "geschäftsführung", "kommune", "landesregierung", "region", "gemeinsame"),
    "es": ("land", "ministerium", "mags", "mais", "bmas", "bundesministerium", "staatsministerium", "jobcenter", "sozialministerium"),
}


_POINTS_BACK = re.compile(r"^\W*(?:Er|Sie|Es|Dieser?|Dieses)\b|^[^,;]*\b\w+t (?:er|sie|es)\b")
_IMPERSONAL = re.compile(r"^\W*Es (?:ist|sind|gilt|wird|werden|soll|sollen|gibt(?!.*\b(?:heraus|weiter)\b))\b")


def points_back(analysis: Analysis) -> bool:
    """Whether the subject is a pronoun: "Es unterstützt", "hält es die Stadt auf dem Laufenden"."""
    return _POINTS_BACK.search(analysis.text) is not None and _IMPERSONAL.search(analysis.text) is None


def acts_jointly(analysis: Analysis, subject: Hit) -> bool:
    """Whether the subject is joined with another actor: "Bund und Land wollen"."""
    index = subject.last + 1
    joined = index < len(analysis.tokens) and analysis.tokens[index].low in ("und", "sowie", ",")
    return joined and any(
        hit.first in (index + 1, index + 2) and hit.concept != subject.concept
        for hit in analysis.of("actors")
    )


_CLAUSE_STARTS = frozenset(
    "sofern soweit wenn falls ob damit weil da obwohl während solange sobald deren dessen welche welcher wozu wobei".split()
)
_RELATIVES = frozenset(("der", "die", "das", "den", "dem", "denen"))


def _is_subordinate(analysis: Analysis, hit: Hit) -> bool:
    """Whether the actor stands in a condition or a relative clause."""
    start = hit.first
    while start > 0 and analysis.tokens[start - 1].form not in (",", ";", ":"):
        start -= 1
    opening = analysis.tokens[start].low
    if opening in _CLAUSE_STARTS:
        return True
    behind_comma = start > 0 and analysis.tokens[start - 1].form == ","
    if behind_comma and opening in _PREPOSITIONS and analysis.tokens[start + 1].low in _RELATIVES:
        return start + 2 <= hit.first
    is_relative = (
        opening in _RELATIVES and 1 < start < hit.first - 1 and analysis.tokens[start - 1].form == ","
    )
    return is_relative and analysis.tokens[start - 2].is_noun


def _is_indefinite(analysis: Analysis, hit: Hit) -> bool:
    """ "entsteht eine Fachstelle": something new, nobody who acts."""
    return any(token.low in ("ein", "eine", "zweite", "weitere", "neue") for token in analysis.tokens[max(0, hit.first - 3) : hit.first])


def _is_indefinite(analysis: Analysis, hit: Hit) -> bool:
    """ "entsteht eine Fachstelle": something new, nobody who acts."""
    before = analysis.tokens[max(0, hit.first - 3) : hit.first]
    return any(token.low in ("ein", "eine", "zweite", "weitere", "neue") for token in before)


def _heads_sentence(analysis: Analysis, hit: Hit) -> bool:
    """A genitive within the first noun phrase of the sentence."""
    if hit.first < 2 or hit.first > 5 or analysis.tokens[hit.first - 1].low not in ("der", "des"):
        return False
    opening = analysis.tokens[: hit.first - 1]
    opens = (
        opening[0].low in ("der", "die", "das", "ein", "eine", "zwei", "drei", "mehrere", "alle")
        or opening[0].form.isdigit()
    )
    return opens and len(opening) > 1 and all(token.is_noun for token in opening[1:])


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
    while (
        index >= 0
        and tokens[index].low.endswith(_ADJECTIVES)
        and tokens[index].low not in ("die", "der", "eine", "diese")
    ):
        if tokens[index].is_noun and index > 0 and index < hit.first - 1:
            break
        index -= 1
    if index < 0:
        return True
    before = tokens[index]
    if before.low in ("der", "die", "das", "ein", "eine", "jeder", "jede", "diese", "beide", "alle"):
        weak = [token.low for token in tokens[index + 1 : hit.last] if not token.is_noun]
        if before.low in ("der", "jeder") and any(word.endswith("en") for word in weak):
            return False
        return _agrees(before.low, tokens[hit.last].low, tokens[hit.first].low) and not _after_preposition(
            analysis, index
        )
    if before.form.isdigit() or before.low in ("zwei", "drei", "vier", "fünf", "mehrere", "einige"):
        return not any(_after_preposition(analysis, place) for place in (index, index - 1))
    return before.low in ("und", ",", ":", ";", "–") and not _governed(analysis, index)


def _agrees(article: str, last: str, first: str) -> bool:
    heads = (last, first)
    if article in ("der", "jeder"):
        return any(head in _MASCULINE or head.startswith(("träger",)) for head in heads)
    return True


def _after_preposition(analysis: Analysis, index: int) -> bool:
    return index > 0 and analysis.tokens[index - 1].low in _PREPOSITIONS


def _governed(analysis: Analysis, index: int) -> bool:
    """Whether a bare name in a row of names depends on a preposition ("zwischen Land und Kreis")."""
    while index >= 0:
        token = analysis.tokens[index]
        if token.low in _PREPOSITIONS or token.low in ("dem", "den", "des", "vom", "zur", "zum", "beim"):
            return True
        if not (token.is_noun or token.low in ("und", "sowie", ",", "der", "die", "das") or token.low.endswith(("en", "er"))):
            return False
        index -= 1
    return False
