"""Lines of a page from its words: stretches between wide gaps, joined where they stand side by side."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.page_words.words import PageWord

_TOUCHES = 0.08  # of the size: parts of one word set in two sizes
_GAP = 0.9  # of the size: wider than a blank in running text
_WIDE_GAP = 1.7  # of the size: wider than a blank in justified text
_EVEN = 1.3  # times the least gap: blanks that were stretched to fill the line
_WIDEST_BLANK = 4.0  # of the size
_STRETCH = 2.2  # times the other gaps of the line
_AFTER_NUMBER = 6.0  # of the size: how far behind its number the text of an item may begin


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Words of one line without a wide gap between them, from left to right."""

    words: tuple[PageWord, ...]

    @cached_property
    def x0(self) -> float:
        """Left edge."""
        return self.words[0].x0

    @cached_property
    def x1(self) -> float:
        """Right edge."""
        return max(word.x1 for word in self.words)

    @cached_property
    def size(self) -> float:
        """The size in which most of its signs are set."""
        return prevailing_size(self.words)

    @cached_property
    def top(self) -> float:
        """Top of the words in that size."""
        return min(word.top for word in self.words if abs(word.size - self.size) < 0.2 * self.size)

    @cached_property
    def bottom(self) -> float:
        """Bottom of the words in that size."""
        return max(word.bottom for word in self.words if abs(word.size - self.size) < 0.2 * self.size)

    @cached_property
    def text(self) -> str:
        """The words joined by blanks; what touches is one word."""
        pieces: list[str] = []
        for place, word in enumerate(self.words):
            if place and word.x0 - self.words[place - 1].x1 > _TOUCHES * max(self.size, word.size):
                pieces.append(" ")
            pieces.append(word.text)
        return "".join(pieces)


@dataclass(frozen=True, kw_only=True)
class PageLine:
    """One line of a frame: its stretches from left to right, on page ``page``."""

    stretches: tuple[Stretch, ...]
    page: int

    @cached_property
    def words(self) -> tuple[PageWord, ...]:
        """All words from left to right."""
        return tuple(word for stretch in self.stretches for word in stretch.words)

    @cached_property
    def x0(self) -> float:
        """Left edge."""
        return self.stretches[0].x0

    @cached_property
    def x1(self) -> float:
        """Right edge."""
        return self.stretches[-1].x1

    @cached_property
    def size(self) -> float:
        """The size in which most of its signs are set."""
        return prevailing_size(self.words)

    @cached_property
    def top(self) -> float:
        """Top."""
        return min(stretch.top for stretch in self.stretches)

    @cached_property
    def bottom(self) -> float:
        """Bottom."""
        return max(stretch.bottom for stretch in self.stretches)

    @cached_property
    def is_bold(self) -> bool:
        """Whether all its words are bold but for a number in front."""
        written = [word for word in self.words if any(sign.isalnum() for sign in word.text)]
        bold = [word.bold for word in written]
        return bool(bold) and (
            all(bold) or (len(bold) > 1 and all(bold[1:]) and not written[0].text.isalpha())
        )

    def closed(self) -> "PageLine":
        """The same line as running text, in which a wide gap is only a stretched blank."""
        return PageLine(stretches=(Stretch(words=self.words),), page=self.page)

    @cached_property
    def text(self) -> str:
        """Its text, a tab in each wide gap; none behind a number typed by hand."""
        return clean_line("\t".join(stretch.text for stretch in self.stretches))


def prevailing_size(words: Iterable[PageWord]) -> float:
    """The size in which most signs are set, to a tenth of a point."""
    counts: Counter[float] = Counter()
    for word in words:
        counts[round(word.size, 1)] += len(word.text)
    return max(counts, key=lambda size: (counts[size], size)) if counts else 0.0


def stretches_of(words: Sequence[PageWord]) -> list[Stretch]:
    """The stretches of a page or a part of it, from top to bottom."""
    return [stretch for row in rows_of(words) for stretch in _parted(row)]


def lines_of(stretches: Sequence[Stretch], page: int) -> list[PageLine]:
    """Stretches side by side as lines, from top to bottom."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda one: (one.bottom, one.x0)):
        row = next((row for row in reversed(rows[-4:]) if _is_level(row[0], stretch)), None)
        if row is None:
            rows.append([stretch])
        else:
            row.append(stretch)
    rows.sort(key=lambda row: min(stretch.bottom for stretch in row))
    return [_line(sorted(row, key=lambda one: one.x0), page) for row in rows]


def _line(row: Sequence[Stretch], page: int) -> PageLine:
    """A line; a number in front belongs to the stretch behind it."""
    if len(row) > 1:
        number = hand_number(f"{row[0].text} ")
        gap = row[1].x0 - row[0].x1
        if number is not None and not number.rest and gap <= _AFTER_NUMBER * row[1].size:
            row = [Stretch(words=row[0].words + row[1].words), *row[2:]]
    return PageLine(stretches=tuple(row), page=page)


def rows_of(words: Sequence[PageWord]) -> list[list[PageWord]]:
    """Words at one height from left to right, from top to bottom; a small raised one belongs to its row."""
    rows: list[list[PageWord]] = []
    ordered = sorted(words, key=lambda word: (-round(word.size, 1), word.bottom, word.x0))
    heights: dict[int, list[int]] = {}
    for word in ordered:
        place = _row_at(word, rows, heights)
        if place is None:
            place = len(rows)
            rows.append([])
            for band in range(int(word.top // 8), int(word.bottom // 8) + 1):
                heights.setdefault(band, []).append(place)
        rows[place].append(word)
    for row in rows:
        row.sort(key=lambda word: word.x0)
    rows.sort(key=lambda row: min(word.bottom for word in row))
    return rows


def _row_at(word: PageWord, rows: Sequence[Sequence[PageWord]], heights: dict[int, list[int]]) -> int | None:
    best, most = None, 0.5
    for band in range(int(word.top // 8), int(word.bottom // 8) + 1):
        for place in heights.get(band, ()):
            first = rows[place][0]
            shared = min(first.bottom, word.bottom) - max(first.top, word.top)
            share = shared / max(min(word.bottom - word.top, first.bottom - first.top), 0.1)
            if share > most:
                best, most = place, share
    return best


def _is_level(one: Stretch, other: Stretch) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.5 * min(one.bottom - one.top, other.bottom - other.top)


def _parted(row: Sequence[PageWord]) -> list[Stretch]:
    """The stretches of one row; evenly wide gaps are justified text and part nothing."""
    gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(row)]
    usual = sorted(gap for gap in gaps if gap > 0) or [0.0]
    blank = usual[(len(usual) - 1) // 4]  # most gaps of a row of a table are wide ones
    is_even = len(gaps) > 1 and usual[-1] <= _EVEN * usual[0] and usual[-1] < _WIDEST_BLANK * row[0].size
    parts: list[list[PageWord]] = [[row[0]]]
    for place, gap in enumerate(gaps):
        size = max(row[place].size, row[place + 1].size)
        is_wide = (
            not is_even
            and gap > _GAP * size
            and (gap > _STRETCH * blank if len(gaps) > 2 else gap > _WIDE_GAP * size)
        )
        if is_wide or _ends_number(parts, gap, size):
            parts.append([])
        parts[-1].append(row[place + 1])
    return [Stretch(words=tuple(part)) for part in parts]


def _ends_number(parts: Sequence[Sequence[PageWord]], gap: float, size: float) -> bool:
    """Whether the row so far is only a number and a gap follows, as before the text of an item."""
    if len(parts) > 1 or len(parts[0]) > 2 or gap <= _GAP * size:
        return False
    number = hand_number(" ".join(word.text for word in parts[0]) + " ")
    return number is not None and not number.rest
