"""Who acts in a statement: the actor in the nominative, or the agent of a passive."""

from zielkreis.domain.reading.wording import Hit, Wording

_PREPOSITIONS = frozenset(
    "für durch gegen ohne um an auf in über unter vor hinter neben zwischen mit von bei nach zu aus seit "
    "gegenüber sowie wie als".split()
)
_AGENT = frozenset(("vom", "seitens", "durch"))
_NO_BODIES = frozenset(("STAFF", "CLIENTS", "PARTNERS"))
_NEW = frozenset(("ein", "eine", "zweite", "weitere", "neue"))
_ADJECTIVES = ("e", "er", "es")


def subject_of(wording: Wording) -> Hit | None:
    """The first actor in the nominative of a main clause; ``None`` where a thing is the subject.

    "Das Team Beratung der Agentur" acts for the Agentur.
    """
    brings_about = wording.has("milestones", "thing")
    for hit in wording.of("actors"):
        if hit.concept == "CLIENTS" or _is_subordinate(wording, hit):
            continue
        if brings_about and hit.concept == "STAFF" and _is_new(wording, hit):
            continue
        if _is_nominative(wording, hit) or _heads_sentence(wording, hit):
            return _whose_staff(wording, hit) or hit
    return None


def _whose_staff(wording: Wording, hit: Hit) -> Hit | None:
    """The body whose staff it is: "Fachkräfte des Landes" act for the Land."""
    after = hit.last + 1
    if (
        hit.concept != "STAFF"
        or after + 1 >= len(wording.tokens)
        or wording.tokens[after].low not in ("der", "des")
    ):
        return None
    bodies = (other for other in wording.of("actors") if other.concept not in _NO_BODIES)
    return next((other for other in bodies if other.first == after + 1), None)


def acts_jointly(wording: Wording, subject: Hit) -> bool:
    """Whether the subject is joined with another actor: "Bund und Land wollen"."""
    index = subject.last + 1
    joined = index < len(wording.tokens) and wording.tokens[index].low in ("und", "sowie", ",")
    return joined and any(
        hit.first in (index + 1, index + 2) and hit.concept != subject.concept for hit in wording.of("actors")
    )


_CLAUSE_STARTS = frozenset(
    "sofern soweit wenn falls ob damit weil da obwohl während solange sobald deren dessen welche welcher "
    "wozu wobei".split()
)
_RELATIVES = frozenset(("der", "die", "das", "den", "dem", "denen"))


def _is_subordinate(wording: Wording, hit: Hit) -> bool:
    """Whether the actor stands in a condition or a relative clause."""
    start = hit.first
    while start > 0 and wording.tokens[start - 1].form not in (",", ";", ":"):
        start -= 1
    opening = wording.tokens[start].low
    if opening in _CLAUSE_STARTS:
        return True
    behind_comma = start > 0 and wording.tokens[start - 1].form == ","
    if behind_comma and opening in _PREPOSITIONS and wording.tokens[start + 1].low in _RELATIVES:
        return start + 2 <= hit.first
    is_relative = (
        opening in _RELATIVES and 1 < start < hit.first - 1 and wording.tokens[start - 1].form == ","
    )
    return is_relative and wording.tokens[start - 2].is_noun


def _is_new(wording: Wording, hit: Hit) -> bool:
    """ "entsteht eine Fachstelle": something new, nobody who acts."""
    return any(token.low in _NEW for token in wording.tokens[max(0, hit.first - 3) : hit.first])


def _heads_sentence(wording: Wording, hit: Hit) -> bool:
    """A genitive within the first noun phrase of the sentence."""
    if hit.first < 2 or hit.first > 5 or wording.tokens[hit.first - 1].low not in ("der", "des"):
        return False
    opening = wording.tokens[: hit.first - 1]
    opens = (
        opening[0].low in ("der", "die", "das", "ein", "eine", "zwei", "drei", "mehrere", "alle")
        or opening[0].form.isdigit()
    )
    return opens and len(opening) > 1 and all(token.is_noun for token in opening[1:])


def agent_of(wording: Wording) -> Hit | None:
    """The actor by whom something is done: "vom Land", "durch das Ministerium", "seitens des Landes"."""
    for hit in wording.of("actors"):
        for back in (1, 2):
            index = hit.first - back
            if index >= 0 and wording.tokens[index].low in _AGENT and hit.concept != "CLIENTS":
                return hit
            if back == 2 and index >= 0 and wording.tokens[index].low == "von":
                return hit
    return None


def _is_nominative(wording: Wording, hit: Hit) -> bool:
    """Whether article and place allow the nominative."""
    tokens = wording.tokens
    index = hit.first - 1
    while (
        index >= 0
        and tokens[index].low.endswith(_ADJECTIVES)
        and tokens[index].low not in ("die", "der", "des", "eine", "eines", "diese", "dieses")
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
        return _agrees(wording, before.low, hit) and not _after_preposition(wording, index)
    if before.form.isdigit() or before.low in ("zwei", "drei", "vier", "fünf", "mehrere", "einige"):
        return not any(_after_preposition(wording, place) for place in (index, index - 1))
    return before.low in ("und", ",", ":", ";", "–") and not _governed(wording, index)


def _agrees(wording: Wording, article: str, hit: Hit) -> bool:
    """Whether the article can be a nominative: "der Kreis", while "der Stadt" is a genitive."""
    if article not in ("der", "jeder"):
        return True
    masculine = {found.first for found in wording.of("genders", "masculine")}
    return not masculine.isdisjoint((hit.first, hit.last))


def _after_preposition(wording: Wording, index: int) -> bool:
    return index > 0 and wording.tokens[index - 1].low in _PREPOSITIONS


def _governed(wording: Wording, index: int) -> bool:
    """Whether a bare name in a row of names depends on a preposition ("zwischen Land und Kreis")."""
    while index >= 0:
        token = wording.tokens[index]
        if token.low in _PREPOSITIONS or token.low in ("dem", "den", "des", "vom", "zur", "zum", "beim"):
            return True
        is_adjective = token.low.endswith(("en", "er"))
        if not (token.is_noun or is_adjective or token.low in ("und", "sowie", ",", "der", "die", "das")):
            return False
        index -= 1
    return False
