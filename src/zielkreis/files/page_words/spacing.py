"""How far lines stand apart in a document: what is a line of the same paragraph, what a gap."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from zielkreis.files.page_words.lines import PageLine

_WIDEST_PITCH = 2.6  # of the size
_TIGHTEST = 0.9
_SHARE = 0.12
_MORE = 0.2  # of the size: what a gap has beyond the pitch
_USUAL = 1.25  # of the size, where a size is seen too seldom to measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """The distance of baselines within paragraphs, by size of type."""

    pitches: dict[float, float] = field(default_factory=dict)

    def pitch(self, size: float) -> float:
        """The distance of lines of ``size``, measured or usual."""
        near = min(self.pitches, key=lambda known: abs(known - size), default=None)
        if near is None:
            return _USUAL * size
        if abs(near - size) <= 0.5:
            return self.pitches[near]
        return self.pitches[near] / near * size

    def has_gap(self, above: PageLine, line: PageLine) -> bool:
        """Whether more than the next line's distance lies between two lines of a frame."""
        size = max(line.size, above.size) if abs(line.size - above.size) < 2 else line.size
        return line.bottom - above.bottom > self.pitch(size) + _MORE * size


def spacing_of(frames: Iterable[Sequence[PageLine]]) -> Spacing:
    """The spacing of a document: for each size the tightest distance that is no exception."""
    seen: dict[float, Counter[float]] = {}
    for lines in frames:
        for above, line in itertools.pairwise(lines):
            distance = line.bottom - above.bottom
            size = round(line.size * 2) / 2
            if abs(above.size - line.size) < 0.3 and _TIGHTEST * size <= distance <= _WIDEST_PITCH * size:
                seen.setdefault(size, Counter())[round(distance * 2) / 2] += 1
    return Spacing(pitches={size: _tightest(counts) for size, counts in seen.items()})


def _tightest(counts: Counter[float]) -> float:
    total = sum(counts.values())
    for distance in sorted(counts):
        near = sum(counts[other] for other in counts if abs(other - distance) <= 0.5)
        if near >= max(_SHARE * total, 1):
            return max(
                (other for other in counts if abs(other - distance) <= 0.5), key=lambda one: counts[one]
            )
    return min(counts)
