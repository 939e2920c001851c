"""Frames of a page in reading order: full-width parts and columns of running text."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.page_words.gutters import Gutter, find_gutter
from zielkreis.files.page_words.lines import PageLine, lines_of, stretches_of
from zielkreis.files.page_words.words import PageWord

_MOST_CUTS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A part of a page whose lines are read from top to bottom; ``is_column`` beside others."""

    lines: tuple[PageLine, ...]
    is_column: bool = False


def frames_of(words: Sequence[PageWord], page: int) -> list[Frame]:
    """The frames in reading order: what stands above columns, each column, what stands below."""
    return _frames(words, page, is_column=False, budget=[_MOST_CUTS])


def _frames(words: Sequence[PageWord], page: int, *, is_column: bool, budget: list[int]) -> list[Frame]:
    cut = find_gutter(words) if budget[0] > 0 else None
    if cut is None:
        lines = lines_of(stretches_of(words), page)
        return [Frame(lines=tuple(lines), is_column=is_column)] if lines else []
    budget[0] -= 1
    above, left, right, below = _parts(words, cut)
    return [
        *_frames(above, page, is_column=is_column, budget=budget),
        *_frames(left, page, is_column=True, budget=budget),
        *_frames(right, page, is_column=True, budget=budget),
        *_frames(below, page, is_column=is_column, budget=budget),
    ]


def _parts(words: Sequence[PageWord], cut: Gutter) -> tuple[list[PageWord], ...]:
    above: list[PageWord] = []
    left: list[PageWord] = []
    right: list[PageWord] = []
    below: list[PageWord] = []
    for word in words:
        middle = (word.top + word.bottom) / 2
        if middle < cut.top:
            above.append(word)
        elif middle > cut.bottom:
            below.append(word)
        else:
            (left if cut.is_left(word) else right).append(word)
    return above, left, right, below
