"""Tables in plain text: columns by ``|``, by tabs or by blanks, at least two rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.line_breaks import is_signature_rule
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.plain_columns import Segment, segments
from zielkreis.files.plain_lines import PlainLine
from zielkreis.files.table_heads import first_row_is_head

_GAP = re.compile(r"(?: |\u00a0){2,}|[ \u00a0]*\t[ \t\u00a0]*")
_RULE = re.compile(r"[\s|+:=_-]*[-=_]{3,}[\s|+:=_-]*")
_FIGURE = re.compile(r"^[-+–−±<>≤≥]?\s?(?:ca\.|rd\.|mind\.|max\.|mindestens|höchstens)?\s?[-+–−]?\d")
_SLACK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainTable:
    """Rows of cells; ``has_head`` where the first row names the columns."""

    rows: tuple[tuple[str, ...], ...]
    has_head: bool


def plain_table(lines: Sequence[PlainLine]) -> PlainTable | None:
    """The table these lines draw, or ``None``."""
    ruled = [place for place, line in enumerate(lines) if _RULE.fullmatch(line.text)]
    written = [line for place, line in enumerate(lines) if place not in ruled]
    if len(written) < 2 or any(is_signature_rule(line.text) for line in written):
        return None
    if all("|" in line.text for line in written):
        rows = [_pipe_cells(line.text) for line in written]
    else:
        rows = _rows_by_gaps(written)
    if len(rows) < 2 or max(len(row) for row in rows) < 2:
        return None
    first_inner_rule = next((place for place in ruled if place > 0), None)
    has_head = first_inner_rule == (2 if 0 in ruled else 1) or first_row_is_head(rows)
    return PlainTable(rows=tuple(tuple(row) for row in rows), has_head=has_head)


def _pipe_cells(text: str) -> list[str]:
    return [clean_line(cell) for cell in text.strip("|").split("|")]


def _rows_by_gaps(lines: Sequence[PlainLine]) -> list[list[str]]:
    """Rows of columns that stand under one another; empty where the lines draw no table."""
    parts = [segments(line, _GAP) for line in lines]
    width = max(map(len, parts))
    full = [row for row in parts if len(row) == width]
    if width < 2 or len(full) < 2 or len(parts[0]) < 2 or not _stand_under_one_another(full):
        return []
    if not _speaks_in_figures(full) and not (width > 2 and len(full) > 2):
        return []
    starts = [min(row[column].start for row in full) for column in range(width)]
    rows: list[list[list[str]]] = []
    for row in parts:
        cells: list[list[str]] = [[] for _ in range(width)]
        for place, segment in enumerate(row):
            cells[place if len(row) == width else _column(segment, starts, full)].append(segment.text)
        if rows and (not cells[0] or (len(row) < width and row[0].start > starts[0])):
            for above, below in zip(rows[-1], cells, strict=True):
                above.extend(below)  # the row goes on in a second line
        else:
            rows.append(cells)
    return [[cell_text([clean_line(text) for text in cell]) for cell in row] for row in rows]


def _stand_under_one_another(full: Sequence[Sequence[Segment]]) -> bool:
    """Tabs need no alignment; blanks do, at the left or the right edge of each column."""
    for column in range(1, len(full[0])):
        lefts = [row[column].start for row in full]
        rights = [row[column].end for row in full]
        if max(lefts) - min(lefts) > _SLACK and max(rights) - min(rights) > _SLACK:
            return False
    return True


def _speaks_in_figures(full: Sequence[Sequence[Segment]]) -> bool:
    below = full[1:]
    with_figure = sum(any(_FIGURE.match(cell.text) for cell in row[1:]) for row in below)
    return 2 * with_figure >= len(below)


def _column(segment: Segment, starts: Sequence[int], full: Sequence[Sequence[Segment]]) -> int:
    """The column a stretch of a shorter line stands under: by its left edge, figures by their right."""
    if not _FIGURE.match(segment.text):
        return max(column for column, start in enumerate(starts) if column == 0 or start <= segment.start + 1)
    distances = [
        min(min(abs(segment.start - row[column].start), abs(segment.end - row[column].end)) for row in full)
        for column in range(len(starts))
    ]
    return distances.index(min(distances))
