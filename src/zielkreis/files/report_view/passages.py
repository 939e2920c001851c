"""The text of a draft cut into stretches, so that passages that overlap can all be marked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

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


def cut(text: str, marks: Sequence[Mark]) -> list[list[Stretch]]:
    """The lines of the text, each as its stretches; every mark has one anchor and one reference."""
    lines: list[list[Stretch]] = []
    placed: list[tuple[int, int, Stretch]] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        stretches = list(_stretches(text, start, end, marks))
        placed += stretches
        lines.append([stretch for _, _, stretch in stretches])
        start = end + 1
    for mark in marks:
        _attach(mark, placed)
    return lines


def _stretches(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[tuple[int, int, Stretch]]:
    touching = [mark for mark in marks if mark.start < end and mark.end > start]
    borders = {start, end}
    for mark in touching:
        borders |= {max(mark.start, start), min(mark.end, end)}
    for left, right in pairwise(sorted(borders)):
        outcomes = {mark.outcome for mark in touching if mark.start <= left and right <= mark.end}
        gravest = next((outcome for outcome in _GRAVEST_FIRST if outcome in outcomes), None)
        yield left, right, Stretch(text=text[left:right], outcome=gravest)
    if start == end:
        yield start, end, Stretch(text="", outcome=None)


def _attach(mark: Mark, placed: Sequence[tuple[int, int, Stretch]]) -> None:
    """Set the anchor where the passage begins and the reference where it ends."""
    covered = [
        stretch
        for left, right, stretch in placed
        if mark.start <= left and right <= mark.end and left < right
    ]
    if not covered:
        # A passage without length, or one that is a line feed: it stands before what follows.
        covered = [next((stretch for left, _, stretch in placed if left >= mark.start), placed[-1][2])]
    covered[0].anchors.append(mark.anchor)
    covered[-1].references.append(mark)
