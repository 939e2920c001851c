"""How far words stand from one another, counted in words and not in letters."""

from collections.abc import Iterable

from zielkreis.domain.reading.wording import Hit, Wording


def stands_behind(index: int, hits: Iterable[Hit], *, within: int) -> bool:
    """Whether a token stands behind one of the phrases with at most ``within`` other tokens between."""
    return any(0 < index - hit.last <= within + 1 for hit in hits)


def token_at(wording: Wording, place: int) -> int:
    """Number of the token that begins at or behind a place; the number of tokens if there is none."""
    return next(
        (index for index, token in enumerate(wording.tokens) if token.end > place), len(wording.tokens)
    )


def low_before(wording: Wording, index: int, back: int = 1) -> str:
    """The word ``back`` tokens before a token, in small letters; empty at the beginning."""
    return wording.tokens[index - back].low if index >= back else ""
