"""Tables without drawn lines: columns that stand under one another and speak in figures."""

import itertools
import re
from collections.abc import Sequence

from zielkreis.files.line_breaks import is_signature_rule
from zielkreis.files.page_words.bands import Band
from zielkreis.files.page_words.cells import cell_of
from zielkreis.files.page_words.lines import PageLine
from zielkreis.files.page_words.spacing import Spacing
from zielkreis.files.page_words.words import PageTable, PageWord, Rule

_FIGURE = re.compile(r"^[-+–−±<>≤≥]?\s?(?:ca\.|rd\.|mind\.|max\.|mindestens|höchstens)?\s?[-+–−]?\d")
_SIGNING = re.compile(r"(?:,\s*den\b|^Für (?:das|den|die)\b|^\(?(?:Ort|Datum|Unterschrift)\b)")
_SLACK = 1.0  # of the size
_Row = list[list[PageWord]]


def aligned_table(
    lines: Sequence[PageLine], band: Band, *, spacing: Spacing, rules: Sequence[Rule], right: float
) -> PageTable | None:
    """The table in a band of ``lines``, or ``None`` where it holds signatures or mere columns.

    ``rules`` are level lines of the page that may part rows, ``right`` is the right edge of the text.
    """
    inside = lines[band.start : band.stop]
    if len(inside) < 2 or any(_signs(line) for line in inside):
        return None
    width = len(band.gutters) + 1
    rows = _rows(inside, band, spacing, rules)
    full = [row for row in rows if all(row)]
    if len(full) < 2 or not all(rows[0][column] for column in range(1, width)):
        return None
    if not (_speaks_in_figures(full) or (width > 2 and len(full) > 2) or _explains(inside, band, right)):
        return None
    edges = [(left + end) / 2 for left, end in band.gutters] + [right]
    written = [
        tuple(cell_of(words, right=_edge(rows, column, edges[column])) for column, words in enumerate(row))
        for row in rows
    ]
    return PageTable(
        rows=tuple(written),
        top=inside[0].top,
        bottom=inside[-1].bottom,
        x0=min(line.x0 for line in inside),
        x1=max(line.x1 for line in inside),
        cell_words=tuple(tuple(tuple(cell) for cell in row) for row in rows),
    )


def _edge(rows: Sequence[_Row], column: int, limit: float) -> float:
    """The right edge of a column: as far as its longest line reaches, plus the padding of a cell."""
    ends = [word.x1 for row in rows for word in row[column]]
    return min(limit, max(ends, default=limit)) + 5.0


def _signs(line: PageLine) -> bool:
    return is_signature_rule(line.text) or any(_SIGNING.search(one.text) for one in line.stretches)


def _rows(lines: Sequence[PageLine], band: Band, spacing: Spacing, rules: Sequence[Rule]) -> list[_Row]:
    """The words of each row by column; a row may run over several lines."""
    width = len(band.gutters) + 1
    gaps = [spacing.has_gap(above, line) for above, line in itertools.pairwise(lines)]
    ruled = [_is_ruled(above, line, rules) for above, line in itertools.pairwise(lines)]
    rows: list[_Row] = []
    for place, line in enumerate(lines):
        begins = place == 0
        if place and any(ruled):
            begins = ruled[place - 1]
        elif place and any(gaps):
            begins = gaps[place - 1]
        elif place:
            begins = band.column(line.stretches[0]) == 0 and not _goes_on(line)
        if begins or not rows:
            rows.append([[] for _ in range(width)])
        for stretch in line.stretches:
            rows[-1][band.column(stretch)].extend(stretch.words)
    return rows


def _is_ruled(above: PageLine, line: PageLine, rules: Sequence[Rule]) -> bool:
    return any(
        above.bottom - 0.4 * above.size <= rule.top <= line.top + 0.4 * line.size
        and rule.x0 <= line.x0 + line.size
        and rule.x1 > line.x0 + 10 * line.size
        for rule in rules
        if rule.is_level
    )


def _goes_on(line: PageLine) -> bool:
    return len(line.stretches) == 1 and line.text[:1].islower()


def _speaks_in_figures(full: Sequence[_Row]) -> bool:
    below = full[1:]
    with_figure = sum(any(_FIGURE.match(_said(cell)) for cell in row[1:]) for row in below)
    return 2 * with_figure >= len(below)


def _said(cell: Sequence[PageWord]) -> str:
    return " ".join(word.text for word in cell)


def _explains(lines: Sequence[PageLine], band: Band, right: float) -> bool:
    """Whether the last column holds text that runs over full lines beside short words."""
    last = len(band.gutters)
    inside = [one for line in lines for one in line.stretches if band.column(one) == last]
    if not inside:
        return False
    start = min(one.x0 for one in inside)
    aligned = [one for one in inside if one.x0 - start <= _SLACK * one.size]
    full = [one for one in aligned if right - one.x1 <= 4 * one.size]
    return len(aligned) >= 0.8 * len(inside) and len(full) >= 2 and len(full) >= 0.4 * len(inside)
