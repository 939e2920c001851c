"""The gutter between two columns of running text: a strip that no word crosses, prose on both sides."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.files.line_breaks import is_signature_rule
from zielkreis.files.page_words.lines import PageLine, lines_of, rows_of, stretches_of
from zielkreis.files.page_words.words import PageWord

_LEAST_LINES = 4
_LEAST_WIDTH = 6.0  # of the size: of a column
_LEAST_GAP = 0.65  # of the size: of the gutter
_MOST_CANDIDATES = 8
_LEAST_FILL = 0.66  # of the width of the column
_LEAST_WORDS = 2.7  # a line
_MOSTLY = 0.6
_OFTEN = 0.25
_LEAST_RUN = 3
_MOST_SIGNING = 0.25  # of the lines

_Row = Sequence[PageWord]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gutter:
    """A gutter that ends at ``x``, from ``top`` to ``bottom``."""

    x: float
    top: float
    bottom: float

    def is_left(self, word: PageWord) -> bool:
        """Whether a word stands in the column before it."""
        return (word.x0 + word.x1) / 2 < self.x


def find_gutter(words: Sequence[PageWord]) -> Gutter | None:
    """The longest gutter among ``words`` of a page, or ``None``."""
    if len(words) < 2 * _LEAST_LINES * _LEAST_WORDS:
        return None
    rows = rows_of(words)
    best: Gutter | None = None
    for x in _candidates(rows):
        for part in _free_parts(rows, x):
            gutter = _gutter(part, x)
            if gutter is not None and (best is None or gutter.bottom - gutter.top > best.bottom - best.top):
                best = gutter
    return best


def _candidates(rows: Sequence[_Row]) -> list[float]:
    """Places left of which words of several rows end, or right of which they begin, beside a gap."""
    places: Counter[int] = Counter()
    for row in rows:
        for before, word in itertools.pairwise(row):
            if word.x0 - before.x1 >= _LEAST_GAP * word.size:
                places[round(word.x0) - 2] += 1
                places[round(before.x1) + 2] += 1
        places[round(row[0].x0) - 2] += 1
    leftmost = min(row[0].x0 for row in rows)
    least = leftmost + _LEAST_WIDTH * rows[0][0].size
    frequent = [(count, x) for x, count in places.items() if count >= _LEAST_LINES and x > least]
    return [float(x) for _, x in sorted(frequent, reverse=True)[:_MOST_CANDIDATES]]


def _free_parts(rows: Sequence[_Row], x: float) -> Iterator[list[_Row]]:
    """Runs of rows whose words leave the strip before ``x`` free."""
    part: list[_Row] = []
    for row in rows:
        if _crosses(row, x):
            if part:
                yield part
            part = []
        else:
            part.append(row)
    if part:
        yield part


def _crosses(row: _Row, x: float) -> bool:
    """Whether a row runs across ``x``: with a word, or with a gap no wider than a blank."""
    left = [word for word in row if (word.x0 + word.x1) / 2 < x]
    right = row[len(left) :]
    end = max((word.x1 for word in left), default=float("-inf"))
    if end > x or (right and right[0].x0 < x):
        return True
    return bool(right) and right[0].x0 - end < _LEAST_GAP * right[0].size


def _gutter(part: Sequence[_Row], x: float) -> Gutter | None:
    left = [word for row in part for word in row if word.x1 <= x]
    right = [word for row in part for word in row if word.x1 > x]
    if min(len(left), len(right)) < _LEAST_LINES * _LEAST_WORDS:
        return None
    if not all(_is_prose(lines_of(stretches_of(side), 0)) for side in (left, right)):
        return None
    inside = [*left, *right]
    return Gutter(x=x, top=min(word.top for word in inside), bottom=max(word.bottom for word in inside))


def _is_prose(lines: Sequence[PageLine]) -> bool:
    """Whether lines run on and fill the width, as prose does: no table and no signatures."""
    signing = sum(is_signature_rule(line.text) for line in lines)
    if len(lines) < _LEAST_LINES or signing > _MOST_SIGNING * len(lines):
        return False
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    if width < _LEAST_WIDTH * lines[0].size:
        return False
    full = [line.x1 - line.x0 >= _LEAST_FILL * width for line in lines]
    words = sum(len(line.words) for line in lines) / len(lines)
    return words >= _LEAST_WORDS and (
        sum(full) >= _MOSTLY * len(lines)
        or (sum(full) >= _OFTEN * len(lines) and _longest_run(full) >= _LEAST_RUN)
    )


def _longest_run(full: Sequence[bool]) -> int:
    best = run = 0
    for is_full in full:
        run = run + 1 if is_full else 0
        best = max(best, run)
    return best
