"""Pages whose structure is not named, as passages in reading order: frames, tables, footnotes."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from zielkreis.files.page_words.footnotes import split_footnotes
from zielkreis.files.page_words.frames import Frame, frames_of
from zielkreis.files.page_words.lines import PageLine
from zielkreis.files.page_words.paragraphs import Measure, passages_of
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.words import PageTable, PageWord, Rule

_NEAR_EDGE = 2.0  # of the size
_ACROSS = 0.6  # of the width of the text
_FEWEST_FLUSH = 5
_FLUSH_SHARE = 0.08


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidPage:
    """A page cut into frames, with its tables and the footnotes below its text."""

    page: int
    frames: tuple[Frame, ...]
    tables: tuple[PageTable, ...]
    notes: tuple[tuple[PageLine, ...], ...]
    rules: tuple[Rule, ...] = ()


def cut_page(
    page: int,
    words: Sequence[PageWord],
    tables: Sequence[PageTable],
    body_size: float,
    rules: Sequence[Rule] = (),
) -> LaidPage:
    """A page cut into frames; ``words`` are those of no table and no edge."""
    frames: list[Frame] = []
    notes: list[tuple[PageLine, ...]] = []
    zones = _zones(words, tables)
    for frame in (frame for zone in zones for frame in frames_of(zone, page)):
        lines, found = split_footnotes(frame.lines, body_size)
        notes.extend(tuple(note) for note in found)
        if lines:
            frames.append(Frame(lines=tuple(lines), is_column=frame.is_column))
    return LaidPage(
        page=page, frames=tuple(frames), tables=tuple(tables), notes=tuple(notes), rules=tuple(rules)
    )


def _zones(words: Sequence[PageWord], tables: Sequence[PageTable]) -> list[list[PageWord]]:
    """The words above, between and below tables that stand across the page."""
    width = max((word.x1 for word in words), default=0.0) - min((word.x0 for word in words), default=0.0)
    wide = sorted(table.bottom for table in tables if table.x1 - table.x0 > _ACROSS * width)
    zones: list[list[PageWord]] = [[] for _ in range(len(wide) + 1)]
    for word in words:
        zones[sum(word.top > bottom - word.size for bottom in wide)].append(word)
    return [zone for zone in zones if zone]


def text_edges(laid: Sequence[LaidPage]) -> tuple[float, float]:
    """The left and right edges of the text of a document.

    The right edge is the farthest one that two lines come near to.
    """
    lines = [line for page in laid for frame in page.frames if not frame.is_column for line in frame.lines]
    if not lines:
        return 0.0, 0.0
    left = min(line.x0 for line in lines)
    ends = sorted((line.x1 for line in lines if len(line.words) > 2), reverse=True) or [
        max(line.x1 for line in lines)
    ]
    size = lines[0].size
    right = next(
        (one for one, other in itertools.pairwise(ends) if one - other <= _NEAR_EDGE * size), ends[0]
    )
    return left, right


def flush_edges(laid: Sequence[LaidPage]) -> frozenset[int]:
    """The right edges, in whole points, at which so many lines end that they are set flush."""
    ends = Counter(
        round(line.x1)
        for page in laid
        for frame in page.frames
        for line in frame.lines
        if len(line.words) > 3
    )
    least = max(_FEWEST_FLUSH, _FLUSH_SHARE * ends.total())
    found = {end for end in ends if ends[end - 1] + ends[end] + ends[end + 1] >= least}
    return frozenset(near for end in found for near in (end - 1, end, end + 1))


def passages_of_page(laid: LaidPage, text: Measure) -> list[Passage]:
    """The passages of a page, tables where they stand; ``text`` measures full-width text."""
    waiting = list(laid.tables)
    found: list[Passage] = []
    for number, frame in enumerate(laid.frames):
        is_last = number == len(laid.frames) - 1
        measure = _measure(frame, text, laid.rules)
        mine = [table for table in waiting if is_last or _belongs(table, frame)]
        waiting = [table for table in waiting if table not in mine]
        passages = _with_tables(frame, mine, measure, laid.page)
        if passages and not frame.is_column:
            passages[0].is_first, passages[-1].is_last = number == 0, is_last
        found.extend(passages)
    found.extend(Passage(page=laid.page, table=table) for table in waiting)
    if found:
        found[0].is_first, found[-1].is_last = True, True
    return found


def _measure(frame: Frame, text: Measure, rules: tuple[Rule, ...]) -> Measure:
    if frame.is_column or text.right <= text.left:
        left, right = min(line.x0 for line in frame.lines), max(line.x1 for line in frame.lines)
        return replace(text, left=left, right=right, rules=rules)
    return replace(text, rules=rules)


def _belongs(table: PageTable, frame: Frame) -> bool:
    overlaps = any(line.x0 < table.x1 and line.x1 > table.x0 for line in frame.lines)
    return overlaps and any(line.top > table.top for line in frame.lines)


def _with_tables(frame: Frame, tables: Sequence[PageTable], measure: Measure, page: int) -> list[Passage]:
    found: list[Passage] = []
    lines = list(frame.lines)
    for table in sorted(tables, key=lambda one: one.top):
        above = [line for line in lines if line.bottom <= table.top + line.size]
        lines = lines[len(above) :]
        found.extend(_inner(passages_of(above, measure), above, frame))
        found.append(Passage(page=page, table=table))
    found.extend(_inner(passages_of(lines, measure), lines, frame))
    if found:
        found[0].is_first, found[-1].is_last = True, True
    return found


def _inner(passages: list[Passage], lines: Sequence[PageLine], frame: Frame) -> list[Passage]:
    """Text between tables neither begins nor ends its frame."""
    if passages:
        passages[0].is_first = bool(lines) and lines[0] is frame.lines[0]
        passages[-1].is_last = bool(lines) and lines[-1] is frame.lines[-1]
    return passages
