"""How far support goes: the grade of the thing that is brought in, not of what it is for."""

from collections.abc import Sequence

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import stands_behind
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.support.firmness import is_sentence
from zielkreis.domain.reading.tokens import Token
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Grade

#: From money and staff down to readiness to talk.
_GRADES = (Grade.RESOURCE, Grade.ADVICE, Grade.ANALYSIS, Grade.INFORMATION, Grade.ATTITUDE)
#: Prepositions and articles that make a noun the theme or the receiver.
_OF_THEMES = frozenset(
    "für zur zum über zu bei beim hinsichtlich anhand zwecks an auf aus von vom der des den dem in im "
    "bezüglich gegenüber einer eines ihrer seiner".split()
)
#: What may stand between them and the noun, beside adjectives.
_JOINING = frozenset(("der", "die", "den", "das", "des", "und", "sowie"))
_OF_ADJECTIVES = ("en", "er", "es", "e")
_MOST_BETWEEN = 2
#: Words that make a noun the object again ("mit einer Beratung", "zusätzliche Schulungen").
_OF_OBJECTS = frozenset(("durch", "mit", "mittels", "ein", "eine", "einen"))
_PAIRS_OF_OBJECTS = frozenset((("an", "den"), ("auf", "eine"), ("auf", "einen"), ("auf", "einer")))
_PROMOTING = frozenset(("fördert", "fördern", "gefördert"))
_ASKING = frozenset(("wie", "wer", "wodurch", "woraus", "welche", "welcher"))
#: The staff that is the subject stands among the first words.
_LAST_OF_SUBJECT = 4
_OF_RECEIVERS = frozenset(("von", "für", "der", "die", "an", "mit"))


def grade_of(contents: Contents) -> tuple[Grade, Hit | None]:
    """The grade and the words that show it; readiness where nothing is named."""
    analysis = contents.analysis
    if analysis.numbers and analysis.has("support", "money"):
        return Grade.RESOURCE, analysis.first("support", Grade.RESOURCE)
    lent = _paid_or_lent(analysis)
    if lent is not None:
        return Grade.RESOURCE, lent
    hits = analysis.of("support", *_GRADES)
    objects = [hit for hit in hits if not _is_theme(analysis, hit)]
    staff = next((hit for hit in analysis.of("support", "staff") if _is_lent(analysis, hit)), None)
    if staff is not None and not any(hit.concept == Grade.ADVICE for hit in objects):
        return Grade.RESOURCE, staff
    nouns = [hit for hit in objects if analysis.tokens[hit.first].is_noun]
    examined = _examined(analysis, objects, nouns)
    if examined is not None:
        return Grade.ANALYSIS, examined
    if nouns and not is_sentence(contents):
        return Grade(nouns[0].concept), nouns[0]
    for found in (nouns, objects):
        best = _highest(found)
        if best is not None and best.concept != Grade.ATTITUDE:
            best = _promoted(analysis, best) or best
            return Grade(best.concept), best
    thing = analysis.first("support", "hands_over")
    if thing is not None and not nouns:
        return Grade.RESOURCE, thing
    best = _highest(hits)
    return (Grade(best.concept), best) if best is not None else (Grade.ATTITUDE, None)


def _paid_or_lent(analysis: Analysis) -> Hit | None:
    """What pays for something, lends people, or says that staff works at the place of another.

    How something is paid ("wie Stellen bezahlt werden") may also be talked about only.
    """
    verbs = (hit for hit in analysis.of("support", "pays", "lends") if not analysis.tokens[hit.first].is_noun)
    pays = next(verbs, None)
    if pays is not None and _ASKING.isdisjoint(token.low for token in analysis.tokens[: pays.first]):
        return pays
    works = analysis.first("support", "works_there")
    is_subject = any(hit.first <= _LAST_OF_SUBJECT for hit in analysis.of("support", "staff"))
    return works if is_subject else None


def _promoted(analysis: Analysis, verb: Hit) -> Hit | None:
    """What is promoted ("den Austausch fördern"), where nothing but that verb speaks of a resource."""
    if analysis.tokens[verb.first].low not in _PROMOTING or verb.first != verb.last:
        return None
    return _highest(analysis.of("support", Grade.ADVICE, Grade.ANALYSIS, Grade.INFORMATION))


def _highest(hits: Sequence[Hit]) -> Hit | None:
    return min(hits, key=lambda hit: _GRADES.index(Grade(hit.concept)), default=None)


def _examined(analysis: Analysis, objects: list[Hit], nouns: list[Hit]) -> Hit | None:
    """A verb of analysis, unless another verb gives more: what is examined is not given."""
    verbs = (hit for hit in objects if hit.concept == Grade.ANALYSIS)
    verb = next((hit for hit in verbs if not analysis.tokens[hit.first].is_noun), None)
    if verb is None or not any(hit.concept in (Grade.RESOURCE, Grade.ADVICE) for hit in nouns):
        return verb
    others = [hit for hit in analysis.of("support", "giving") if hit.first != verb.first]
    return None if others else verb


def _is_theme(analysis: Analysis, hit: Hit) -> bool:
    """Named as theme, receiver or aim ("zur Schuldnerberatung", "über Fördermittel")."""
    tokens = analysis.tokens
    if not tokens[hit.first].is_noun:
        return False
    return _follows_theme(tokens, hit.first) and not _is_given(analysis, hit.first)


def _follows_theme(tokens: tuple[Token, ...], noun: int) -> bool:
    for index in range(noun - 1, max(noun - 2 - _MOST_BETWEEN, -1), -1):
        token = tokens[index]
        if token.low in _OF_THEMES or (token.low == "rahmen" and index and tokens[index - 1].low == "im"):
            return True
        if token.low not in _JOINING and not token.low.endswith(_OF_ADJECTIVES):
            return False
    return False


def _is_given(analysis: Analysis, noun: int) -> bool:
    tokens = analysis.tokens
    for index in range(noun - 1, max(noun - 2 - _MOST_BETWEEN, -1), -1):
        if tokens[index].is_noun:  # "eine Analyse der Kosten" gives an analysis
            break
        pair = (tokens[index - 1].low if index else "", tokens[index].low)
        if tokens[index].low in _OF_OBJECTS or pair in _PAIRS_OF_OBJECTS:
            return True
    return stands_behind(noun, analysis.of("support", "given"), within=_MOST_BETWEEN)


def _is_lent(analysis: Analysis, hit: Hit) -> bool:
    """People are a resource where they are counted and given, not where they are trained."""
    tokens = analysis.tokens[max(0, hit.first - 1 - _MOST_BETWEEN) : hit.first]
    counted = stands_behind(hit.first, analysis.of("support", "counted"), within=_MOST_BETWEEN)
    counted = counted or any(token.form[0].isdigit() for token in tokens)
    return counted and _OF_RECEIVERS.isdisjoint(token.low for token in tokens)
