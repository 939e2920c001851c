"""Whether a change is a rise or a fall: told by the verb, the noun or the comparative nearest to it."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from zielkreis.domain.reading.labels.quantities.neighbours import Neighbours
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.reading.tokens import Token
from zielkreis.domain.reading.wording import Hit, Wording

_FINITE = frozenset(("wird", "werden", "ist", "sind", "soll", "sollen", "hat", "haben"))
_PURPOSES = frozenset(("zur", "zum", "zwecks"))
_PURPOSES_OF_TWO = frozenset(
    tuple(pair.split())
    for pair in ("für die", "für eine", "für den", "bei der", "an der", "auf die", "über die")
)
#: What parts a change word from its value: a comma is as far as so many letters.
_COMMA, _SEMICOLON, _AND, _BEFORE = 40, 200, 80, 10
_COMMA_BEFORE = 25
#: So many change words at the most stand within the reach of one phrase around a value.
_MOST_AROUND = 16


def direction_of(near: Neighbours, changes: Sequence[Hit]) -> int:
    """+1 for a rise, -1 for a fall, 0 where the words do not tell."""
    if near.quantity.signed:
        return -1 if near.quantity.low < 0 else 1
    if near.is_followed_by("below", within=1):
        return -1
    if near.is_followed_by("above", within=1):
        return 1
    beside = _beside(changes, near.quantity)
    nearest = min(beside, key=lambda hit: _distance(near.analysis, near.quantity, hit), default=None)
    return 0 if nearest is None else (1 if nearest.concept == "up" else -1)


def _beside(changes: Sequence[Hit], quantity: Quantity) -> Sequence[Hit]:
    """The change words that may be nearest: the first behind the value, the last ones before or around it."""
    behind = bisect_left(changes, quantity.end, key=attrgetter("start"))
    return changes[max(0, behind - _MOST_AROUND) : behind + 1]


def changes_of(wording: Wording) -> tuple[Hit, ...]:
    """Words of rise and fall that are no part of a comparator ("nicht weniger als") and no mere purpose."""
    comparators = wording.of("comparators")
    return tuple(
        hit
        for hit in wording.of("changes", "up", "down")
        if not any(other.first <= hit.first and hit.last <= other.last for other in comparators)
        and not is_purpose(wording, hit)
    )


def is_purpose(wording: Wording, hit: Hit) -> bool:
    """ "zur Verbesserung der Teilhabe": what something is done for, not what is to come about."""
    tokens = wording.tokens
    if hit.first == 0:
        return False
    if _follows_in_order_to(wording, hit):
        return True
    if not tokens[hit.first].is_noun:
        return False
    return _follows_purpose(tokens, hit.first) and any(_is_finite(token) for token in tokens)


def _follows_purpose(tokens: tuple[Token, ...], noun: int) -> bool:
    """Whether a preposition of purpose stands before the noun, with up to two words between."""
    for index in range(noun - 1, max(noun - 4, -1), -1):
        before = tokens[index - 1].low if index else ""
        if tokens[index].low in _PURPOSES or (before, tokens[index].low) in _PURPOSES_OF_TWO:
            return True
        if not (tokens[index].is_word or tokens[index].form[0].isdigit()):
            return False
    return False


def _follows_in_order_to(wording: Wording, hit: Hit) -> bool:
    """ "…, um die Wege zu verkürzen": an infinitive of purpose."""
    last = wording.tokens[hit.last].low
    before = wording.tokens[hit.last - 1].low if hit.last else ""
    if before != "zu" and not (last.endswith("en") and "zu" in last[:-2]):
        return False
    for index in range(hit.first - 1, -1, -1):
        token = wording.tokens[index]
        opens = index == 0 or wording.tokens[index - 1].form == ","
        if token.low == "um" and opens:
            return True
        if token.form in (",", ";"):
            return False
    return False


def _is_finite(token: Token) -> bool:
    return token.form in _FINITE or (len(token.form) > 3 and token.form.endswith("t") and token.is_word)


def _distance(wording: Wording, quantity: Quantity, hit: Hit) -> int:
    """How far a change word is from a value in its own clause; German verbs often come last."""
    if hit.start <= quantity.start and quantity.end <= hit.end:
        return 0
    if hit.start >= quantity.end:
        between = wording.text[quantity.end : hit.start]
        near = len(between) + _COMMA * between.count(",") + _AND * between.count(" und ")
    else:
        between = wording.text[hit.end : quantity.start]
        near = len(between) + _BEFORE + _COMMA_BEFORE * between.count(",")
    return near + _SEMICOLON * between.count(";")
