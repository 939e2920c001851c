"""How far words stand from one another, counted in words and not in letters."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from zielkreis.domain.reading.wording import Hit, Wording


def stands_behind(index: int, hits: Iterable[Hit], *, within: int) -> bool:
    """Whether a token stands behind one of the phrases with at most ``within`` other tokens between."""
    return any(0 < index - hit.last <= within + 1 for hit in hits)


def token_at(wording: Wording, place: int) -> int:
    """Number of the token that begins at or behind a place; the number of tokens if there is none."""
    return bisect_right(wording.tokens, place, key=attrgetter("end"))


def first_from(wording: Wording, place: int) -> int:
    """Number of the first token that begins at or behind a place; the number of tokens if there is none."""
    return bisect_left(wording.tokens, place, key=attrgetter("start"))


def low_before(wording: Wording, index: int, back: int = 1) -> str:
    """The word ``back`` tokens before a token, in small letters; empty at the beginning."""
    return wording.tokens[index - back].low if index >= back else ""
