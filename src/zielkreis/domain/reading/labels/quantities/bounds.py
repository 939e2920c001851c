"""Comparators: what the words around a value say about meeting, exceeding or staying below it."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.reading.wording import Hit
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
#: Verbs that bound, those with "nicht" before those without.
_LIMITS = {
    "exceed_not": Comparator.AT_MOST,
    "undercut_not": Comparator.AT_LEAST,
    "exceed": Comparator.MORE,
    "undercut": Comparator.LESS,
    "cap": Comparator.AT_MOST,
}
_ACROSS_CLAUSES = ("exceed_not", "undercut_not", "cap")
_FAR = 60
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


def bound_of(analysis: Analysis, quantity: Quantity, beside: Hit | None, *, reaches: bool) -> Bound:
    """The bound said of a quantity; plain values are ``=``.

    ``beside`` is its comparator. ``reaches`` tells that the quantity is a level, so that verbs such as
    "nicht überschreiten" bound it, while beside a change they give the direction.
    """
    if beside is not None:
        words = analysis.words_of(beside)
        return Bound(_CODES[beside.concept], words, words.lower().startswith("bis"))
    limit = _limit(analysis, quantity) if reaches else None
    return EQUAL if limit is None else Bound(_LIMITS[limit.concept], analysis.words_of(limit))


def comparator_beside(analysis: Analysis, quantity: Quantity) -> Hit | None:
    """The comparator right before a quantity ("mindestens"), or right behind it ("oder mehr")."""
    for hit in reversed(analysis.of("comparators")):
        if hit.end <= quantity.start and _BETWEEN.fullmatch(analysis.text, hit.end, quantity.start):
            return _firmer(analysis, hit)
        is_behind = 0 <= hit.start - quantity.end < 3
        if is_behind and analysis.tokens[hit.first].low == "oder":
            return hit
    return None


def _firmer(analysis: Analysis, hit: Hit) -> Hit:
    """Of two comparators in a row ("mindestens rund") the firmer one, which stands first."""
    if hit.concept != "about":
        return hit
    return next((other for other in analysis.of("comparators") if other.last == hit.first - 1), hit)


def _limit(analysis: Analysis, quantity: Quantity) -> Hit | None:
    taken = {hit.first for hit in analysis.of("comparators")}
    for concept in _LIMITS:
        for hit in analysis.of("limits", concept):
            if concept.endswith("_not") and hit.first in taken:
                continue
            between = analysis.text[min(hit.end, quantity.end) : max(hit.start, quantity.start)]
            is_far = "," in between or len(between) > _FAR
            if ";" not in between and (concept in _ACROSS_CLAUSES or not is_far):
                return hit
    return None
