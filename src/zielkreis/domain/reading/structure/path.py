"""The path of numbers and headings from the top of the paper down to a line."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from zielkreis.domain.reading.structure.numerals import RANK, Numeral, Readings, Style
from zielkreis.domain.reading.structure.sequence import (
    follows,
    follows_alike,
    follows_level,
    is_first,
    same_style,
)
from zielkreis.domain.reading.structure.steps import Path, Step

_OUTER = RANK[Style.ZIFFER]


def place_in_path(path: Path, readings: Readings, step: Step) -> Path:
    """The path to a numbered line: ``step`` with that reading which continues the sequence.

    A number follows on its predecessor, however far out that stands; else it opens a new list
    below the innermost open step, from which outer styles climb by rank. Numbers that repeat or
    jump keep their place: that is a finding of workmanship and no question of structure.
    """
    if step.is_heading and step.level:
        path = _while(path, lambda one: one.level <= step.level)
    for fits in (follows_alike, follows_level, follows, same_style):
        for reading in readings:
            for depth in range(len(path) - 1, -1, -1):
                if _on_one_level(path[depth], step) and fits(path[depth], reading, step):
                    kept = _kept(path[:depth], reading, step)
                    return (*kept, replace(step, numeral=_counted(reading, path[depth].numeral)))
    reading = next((one for one in readings if is_first(one)), readings[0])
    return (*_opened(path, reading, step), replace(step, numeral=_counted(reading, None)))


def place_heading(path: Path, step: Step) -> Path:
    """The path to a heading without number.

    By its level where the file gives one; at the top if it is ``is_top``; else below the
    innermost numbered section, in the place of an earlier heading of its kind.
    """
    if step.level:
        return (*_while(path, lambda one: bool(one.level) and one.level < step.level), step)
    if step.is_top:
        return (step,)
    kept = list(path)
    while kept and not (kept[-1].numeral is not None and kept[-1].is_heading):
        if kept[-1].numeral is None and kept[-1].level:
            break
        kept.pop()
    return (*kept, step)


def without_items(path: Path) -> Path:
    """The path to a paragraph without number that follows on ``path``: list items are closed."""
    kept = list(path)
    while kept and kept[-1].numeral is not None and not kept[-1].is_heading and _is_item(kept[-1], kept):
        kept.pop()
    return tuple(kept)


def _is_item(step: Step, path: Iterable[Step]) -> bool:
    numeral = step.numeral
    if numeral is None or RANK[numeral.style] >= RANK[Style.COUNTED]:
        return True
    inside_clause = any(
        one.numeral and one.numeral.style in (Style.SECTION, Style.ARTICLE, Style.BRACKETED) for one in path
    )
    return numeral.style is Style.DECIMAL and len(numeral.value) == 1 and (inside_clause or step.is_item)


def _kept(path: Path, numeral: Numeral, new: Step) -> Path:
    """Of several decimal steps only those that contain the number stay open: 2.4 closes for 3."""
    if numeral.style is not Style.DECIMAL:
        return path

    def stays(step: Step) -> bool:
        if step.numeral is None or step.numeral.style is not Style.DECIMAL:
            return True
        outer = step.is_heading and not new.is_heading
        return outer or len(step.numeral.value) < len(numeral.value)

    return _while(path, stays)


def _opened(path: Path, numeral: Numeral, step: Step) -> Path:
    """What stays open above a number whose style is not open yet."""
    if numeral.style is Style.DECIMAL and any(
        one.numeral and one.numeral.style is Style.DECIMAL for one in path
    ):
        if numeral.value == (1,) and not step.is_heading:
            return path
        return _above_decimal(path, numeral)
    rank = RANK[numeral.style]
    kept = list(path)
    while kept and _closes(kept[-1], rank, step, is_first=is_first(numeral)):
        kept.pop()
    return tuple(kept)


def _above_decimal(path: Path, numeral: Numeral) -> Path:
    """The path down to the decimal that contains ``numeral`` (2.1 within 2)."""
    for depth in range(len(path) - 1, -1, -1):
        other = path[depth].numeral
        if other and other.style is Style.DECIMAL and numeral.value[: len(other.value)] == other.value:
            return path[: depth + 1]
    first = next(i for i, one in enumerate(path) if one.numeral and one.numeral.style is Style.DECIMAL)
    return path[:first]


def _closes(last: Step, rank: int, new: Step, *, is_first: bool) -> bool:
    """Whether the innermost step gives way to a new number of that rank.

    A first heading of an outer style opens inside the heading above it: "1. Abschnitt" in "III.".
    """
    if last.numeral is None:
        if new.level and last.level:
            return last.level >= new.level
        return new.is_heading or rank <= _OUTER
    if last.numeral.style is Style.BULLET and new.depth <= last.depth:
        return True
    if rank > RANK[last.numeral.style] or (last.is_heading and new.is_heading and is_first):
        return False
    return rank <= _OUTER


def _counted(numeral: Numeral, earlier: Numeral | None) -> Numeral:
    """Bullets get their position in the list as value."""
    if numeral.style is not Style.BULLET:
        return numeral
    return replace(numeral, value=(earlier.value[0] + 1 if earlier else 1,))


def _on_one_level(earlier: Step, later: Step) -> bool:
    if not later.is_heading and earlier.depth != later.depth:
        return False
    return not (earlier.level and later.level and earlier.level != later.level)


def _while(path: Path, condition: Callable[[Step], bool]) -> Path:
    kept: list[Step] = []
    for step in path:
        if not condition(step):
            break
        kept.append(step)
    return tuple(kept)
