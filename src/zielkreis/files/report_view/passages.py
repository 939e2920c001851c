"""The text of a draft cut into stretches, so that passages that overlap can all be marked."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

from zielkreis.domain.values.codes import Outcome

_GRAVEST_FIRST = (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A passage ``[start, end)`` that a finding points to.

    ``anchor`` is the id of the passage on the page, ``finding`` the id of the finding there, ``name``
    what the reference back is called, ``title`` what it is read out as.
    """

    start: int
    end: int
    outcome: Outcome
    anchor: str
    finding: str
    name: str
    title: str


@dataclass(slots=True, kw_only=True)
class Stretch:
    """Text that is marked alike throughout.

    ``outcome`` is the gravest of the findings that point to it, ``None`` where none does; ``anchors``
    are the passages that begin here, ``references`` the marks that end here.
    """

    text: str
    outcome: Outcome | None
    anchors: list[str] = field(default_factory=list)
    references: list[Mark] = field(default_factory=list)


_Placed = tuple[int, int, Stretch]


def cut(text: str, marks: Sequence[Mark]) -> list[list[Stretch]]:
    """The lines of the text, each as its stretches; every mark has one anchor and one reference."""
    lines: list[list[Stretch]] = []
    placed: list[_Placed] = []
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    reaching: list[Mark] = []  # marks that have begun and reach into this line or beyond
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while waiting and waiting[-1].start < end:
            reaching.append(waiting.pop())
        reaching = [mark for mark in reaching if mark.end > start]
        stretches = list(_stretches(text, start, end, reaching))
        placed += stretches
        lines.append([stretch for _, _, stretch in stretches])
        start = end + 1
    lefts = [left for left, _, _ in placed]
    for mark in marks:
        _attach(mark, placed, bisect_left(lefts, mark.start))
    return lines


def _stretches(text: str, start: int, end: int, touching: Sequence[Mark]) -> Iterator[_Placed]:
    borders = {start, end}
    for mark in touching:
        borders |= {max(mark.start, start), min(mark.end, end)}
    for left, right in pairwise(sorted(borders)):
        outcomes = {mark.outcome for mark in touching if mark.start <= left and right <= mark.end}
        gravest = next((outcome for outcome in _GRAVEST_FIRST if outcome in outcomes), None)
        yield left, right, Stretch(text=text[left:right], outcome=gravest)
    if start == end:
        yield start, end, Stretch(text="", outcome=None)


def _attach(mark: Mark, placed: Sequence[_Placed], first: int) -> None:
    """Set the anchor where the passage begins and the reference where it ends.

    ``first`` is the first stretch that does not begin before it.
    """
    covered = []
    for left, right, stretch in islice(placed, first, None):
        if right > mark.end:
            break
        if left < right:
            covered.append(stretch)
    if not covered:
        # A passage without length, or one that is a line feed: it stands before what follows.
        covered = [placed[min(first, len(placed) - 1)][2]]
    covered[0].anchors.append(mark.anchor)
    covered[-1].references.append(mark)
