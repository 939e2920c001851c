"""Comparators: what the words around a value say about meeting, exceeding or staying below it."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.quantities import Quantity
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import Comparator

_CODES = {
    "at_least": Comparator.AT_LEAST,
    "at_most": Comparator.AT_MOST,
    "more": Comparator.MORE,
    "less": Comparator.LESS,
    "about": Comparator.ABOUT,
}
_FLIPPED = {
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.AT_LEAST,
    Comparator.MORE: Comparator.LESS,
    Comparator.LESS: Comparator.MORE,
}
_LIMITS = {
    "exceed_not": Comparator.AT_MOST,
    "undercut_not": Comparator.AT_LEAST,
    "exceed": Comparator.MORE,
    "undercut": Comparator.LESS,
    "cap": Comparator.AT_MOST,
}
#: What may stand between a comparator and its number.
_BETWEEN = re.compile(
    r"\.?[\s(]*(?:(?:auf|um|von|bei|zu|in|nach|den|der|die|das|einen?|einem|je|jeweils|jedoch|aber)\s+){0,2}"
)


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparator with its words; ``capped`` for "bis zu"."""

    comparator: Comparator
    words: str
    capped: bool = False

    def flipped(self) -> "Bound":
        """The same words said of a fall: "mindestens 2 % weniger" is at most -2 %."""
        return Bound(_FLIPPED.get(self.comparator, self.comparator), self.words, self.capped)


EQUAL = Bound(Comparator.EQUAL, "")


def bound_of(analysis: Analysis, quantity: Quantity, *, reaches: bool) -> Bound:
    """The bound said of a quantity; plain values are ``=``.

    ``reaches`` tells that the quantity is a level, so that verbs such as "nicht überschreiten"
    bound it, while beside a change they give the direction.
    """
    beside = _beside(analysis, quantity)
    if beside is not None:
        words = analysis.words(beside.start, beside.end)
        return Bound(_CODES[beside.concept], words, words.lower().startswith("bis"))
    if reaches:
        limit = _limit(analysis, quantity)
        if limit is not None:
            return Bound(_LIMITS[limit.concept], analysis.words(limit.start, limit.end))
    return EQUAL


def _beside(analysis: Analysis, quantity: Quantity) -> Hit | None:
    for hit in reversed(analysis.of("comparators")):
        if hit.end <= quantity.start and _BETWEEN.fullmatch(analysis.text[hit.end : quantity.start]):
            return _better(analysis, hit, quantity)
        words = analysis.text[hit.start : hit.end].lower()
        if words.startswith("oder") and 0 <= hit.start - quantity.end < 3:
            return hit
    return None


def _better(analysis: Analysis, hit: Hit, quantity: Quantity) -> Hit:
    """Of two comparators in a row ("mindestens rund") the firmer one, which stands first."""
    for other in analysis.of("comparators"):
        if other.last == hit.first - 1 and hit.concept == "about":
            return other
    return hit


def _limit(analysis: Analysis, quantity: Quantity) -> Hit | None:
    taken = {hit.first for hit in analysis.of("comparators")}
    for concept in ("exceed_not", "undercut_not", "exceed", "undercut", "cap"):
        for hit in analysis.of("limits", concept):
            if concept.endswith("_not") and hit.first in taken:
                continue
            between = analysis.text[min(hit.end, quantity.end) : max(hit.start, quantity.start)]
            far = "," in between or len(between) > 60
            if ";" in between or (far and concept in ("exceed", "undercut")):
                continue
            return hit
    return None
