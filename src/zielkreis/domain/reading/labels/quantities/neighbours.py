"""The words right before and right behind a quantity, where its role is told."""

from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import first_from
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.reading.tokens import Token
from zielkreis.domain.reading.wording import Hit

#: How far back a word may speak of a quantity, in characters.
_REACH = 60


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The tokens before a quantity, without its comparator, and the number of the first one behind it.

    ``comparator`` is the one that stands beside the quantity.
    """

    analysis: Analysis
    quantity: Quantity
    before: tuple[int, ...]
    after: int
    comparator: Hit | None

    def back(self, *passed: str) -> list[Token]:
        """The tokens before, nearest first, without those of the concepts ``passed`` that stand nearest."""
        passing = {hit.first for hit in self.analysis.of("numbers", *passed)} if passed else set()
        indices = list(reversed(self.before))
        while indices and indices[0] in passing:
            indices.pop(0)
        return [self.analysis.tokens[index] for index in indices]

    def ends_in(self, *concepts: str) -> bool:
        """Whether a phrase of ``numbers.yaml`` ends right before the quantity."""
        last = self.before[-1] if self.before else None
        return any(hit.last == last for hit in self.analysis.of("numbers", *concepts))

    def has_before(self, concept: str) -> bool:
        """Whether a phrase of ``numbers.yaml`` stands anywhere before."""
        return any(hit.first in self.before for hit in self.analysis.of("numbers", concept))

    def is_followed_by(self, concept: str, *, within: int = 0) -> bool:
        """Whether a phrase begins behind the quantity after at most ``within`` other words."""
        return any(
            self.after <= hit.first <= self.after + within for hit in self.analysis.of("numbers", concept)
        )


def neighbours_of(
    analysis: Analysis, quantity: Quantity, previous_end: int, comparator: Hit | None
) -> Neighbours:
    """The neighbours of a quantity; what stands before the end of the previous one is not its own."""
    tokens = analysis.tokens
    start = max(previous_end, quantity.start - _REACH)
    own = range(0)
    if comparator is not None and comparator.end <= quantity.start:
        own = range(comparator.first, comparator.last + 1)
    # A full stop before a number is that of an abbreviation ("bzw.", "rd.").
    before = [
        n
        for n in range(first_from(analysis, start), first_from(analysis, quantity.start))
        if n not in own and tokens[n].form != "."
    ]
    return Neighbours(analysis, quantity, tuple(before), first_from(analysis, quantity.end), comparator)
