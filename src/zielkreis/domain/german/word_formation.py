"""Whether a word is formed of known ones: endings taken off, compounds taken apart.

It is meant to tell words from what no word is, so it lets pass much that nobody says: ``Zielenes`` is formed
of ``Ziel``. What it does not know may still be right.
"""

from collections.abc import Iterable

#: Endings of inflection and of nouns and adjectives made of verbs, the longer first.
_ENDINGS = (
    "ungen",
    "ung",
    "sten",
    "ste",
    "ten",
    "tes",
    "ter",
    "tem",
    "te",
    "en",
    "er",
    "es",
    "em",
    "et",
    "st",
)
_SHORT_ENDINGS = ("e", "n", "s", "t")
_SHORTEST_STEM = 3
_SHORTEST_PART = 3
_MOST_PARTS = 4
_LONGEST = 60
#: What joins the parts of a compound, as part of the first.
_JOINTS = ("s", "n", "er", "e")


class Vocabulary:
    """Words in any of their forms; letters are compared without regard to their size."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(word.lower() for word in words if len(word) > 1)
        self._stems = self._words | {stem_of(word) for word in self._words}
        self._found: dict[str, bool] = {}

    def with_words(self, words: Iterable[str]) -> "Vocabulary":
        """The same and further words."""
        return Vocabulary((*self._words, *words))

    def knows(self, word: str) -> bool:
        """Whether the word or its stem is known, or it is a compound of such words."""
        low = word.lower()
        if low not in self._found:
            is_compound = len(low) <= _LONGEST and self._is_compound(low, _MOST_PARTS)
            self._found[low] = is_compound or self._is_word(low)
        return self._found[low]

    def _is_word(self, low: str) -> bool:
        return low in self._words or stem_of(low) in self._stems

    def _is_compound(self, low: str, most: int) -> bool:
        return most > 1 and any(
            self._begins_compound(low[:place])
            and (self._is_word(low[place:]) or self._is_compound(low[place:], most - 1))
            for place in range(_SHORTEST_PART, len(low) - _SHORTEST_PART + 1)
        )

    def _begins_compound(self, low: str) -> bool:
        return low in self._words or (low.endswith(_JOINTS) and stem_of(low) in self._stems)


def stem_of(word: str) -> str:
    """A word in small letters without its ending, as long as three letters are left."""
    for ending in (*_ENDINGS, *_SHORT_ENDINGS):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
