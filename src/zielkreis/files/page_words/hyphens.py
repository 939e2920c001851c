"""Hyphens that a line end made doubtful, decided by the words the paper itself uses elsewhere."""

import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_](?:[\w]|-(?=\w))*")
_SHORTEST = 5


def hyphenated_words(texts: Iterable[str]) -> Mapping[str, str]:
    """The words with a hyphen inside, by how they look without it.

    A word that the paper also writes closed up is left out. ``texts`` are lines as printed, so
    that no word in them was put together.
    """
    closed: set[str] = set()
    found: dict[str, str] = {}
    for text in texts:
        for match in _WORD.finditer(text):
            word = match[0]
            if "-" not in word:
                closed.add(word)
            elif word[word.index("-") + 1].islower() and len(word) > _SHORTEST:
                found[word.replace("-", "")] = word
    return {plain: word for plain, word in found.items() if plain not in closed}


def mended(text: str, known: Mapping[str, str]) -> str:
    """``text`` with the hyphens back in words that were closed up at a line end (``rheinsieg``)."""
    if not known:
        return text
    return _WORD.sub(lambda match: known.get(match[0], match[0]), text)
