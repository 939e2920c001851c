"""A text with its words and the phrases found in it, ready to be asked by category and concept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from zielkreis.domain.reading.tokens import Token


class Hit(NamedTuple):
    """A phrase found: its category and concept, and the tokens ``[first, last]`` it covers.

    ``start`` and ``end`` are its place in the text. A tuple, because a statement makes dozens of them.
    """

    category: str
    concept: str
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """Text, tokens and the phrases found; ``by_category`` and ``by_concept`` hold them in order of place."""

    text: str
    tokens: tuple[Token, ...]
    by_category: Mapping[str, Sequence[Hit]]
    by_concept: Mapping[tuple[str, str], Sequence[Hit]]

    def of(self, category: str, *concepts: str) -> Sequence[Hit]:
        """Phrases found of a category, of all its concepts if none is named, in order of place."""
        if not concepts:
            return self.by_category.get(category, ())
        if len(concepts) == 1:
            return self.by_concept.get((category, concepts[0]), ())
        return [hit for hit in self.by_category.get(category, ()) if hit.concept in concepts]

    def first(self, category: str, *concepts: str) -> Hit | None:
        """The first phrase found of a category."""
        hits = self.of(category, *concepts)
        return hits[0] if hits else None

    def has(self, category: str, *concepts: str) -> bool:
        """Whether a phrase of the category is there."""
        if not concepts:
            return category in self.by_category
        return any((category, concept) in self.by_concept for concept in concepts)

    def words(self, start: int, end: int) -> str:
        """The words at ``[start, end)`` without blanks at the ends."""
        return self.text[start:end].strip()

    def words_of(self, hit: Hit) -> str:
        """The words a phrase covers."""
        return self.text[hit.start : hit.end]
