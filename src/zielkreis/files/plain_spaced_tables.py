"""Tables in plain text with blank lines between the rows, as forms turned into text have them."""

import re
from collections.abc import Sequence
from itertools import islice

from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import ends_like_sentence, is_signature_rule, join_lines
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.plain_columns import Segment, segments
from zielkreis.files.plain_lines import Chunk, PlainLine
from zielkreis.files.plain_tables import PlainTable
from zielkreis.files.table_heads import first_row_is_head

_GAP = re.compile(r"(?: |\u00a0){2,}|[ \u00a0]*\t[ \t\u00a0]*")
_SLACK = 3
_LONGEST_HEAD = 40


def spaced_table(chunks: Sequence[Chunk], place: int) -> tuple[PlainTable, int] | None:
    """The table that begins with the chunk at ``place``, its head, and how many chunks it takes.

    ``None`` if there is none.

    Each chunk is a row, whose cells may go on in further lines. A row keeps its columns where cells are
    empty; what stands in the first column alone belongs to the table if a row with more follows.
    """
    starts = _head_starts(chunks[place])
    if starts is None:
        return None
    rows: list[tuple[str, ...]] = []
    taken = 0
    for number, chunk in enumerate(islice(chunks, place, None)):
        cells = _cells(chunk, starts)
        if cells is None:
            break
        rows.append(cells)
        if any(cells[1:]):
            taken = number + 1
    rows = rows[:taken]
    if len(rows) < 2 or not first_row_is_head(rows):
        return None
    return PlainTable(rows=tuple(rows), has_head=True), taken


def _head_starts(chunk: Chunk) -> list[int] | None:
    """The columns of a head: short words side by side, no sentence and nothing to sign on."""
    parts = segments(chunk.lines[0], _GAP)
    if len(parts) < 2 or any(is_signature_rule(line.text) for line in chunk.lines):
        return None
    if any(len(part.text) > _LONGEST_HEAD or ends_like_sentence(part.text) for part in parts):
        return None
    return [part.start for part in parts]


def _cells(chunk: Chunk, starts: Sequence[int]) -> tuple[str, ...] | None:
    """The cells of a row, ``None`` where the lines do not stand in the columns."""
    cells: list[list[str]] = [[] for _ in starts]
    for line in chunk.lines:
        if is_signature_rule(line.text) or (hand_number(line.text) is not None and not _is_in_columns(line)):
            return None
        for part in segments(line, _GAP):
            column = _column(part, starts)
            if column is None:
                return None
            cells[column].append(clean_line(part.text))
    return tuple(join_lines(lines) for lines in cells)


def _is_in_columns(line: PlainLine) -> bool:
    return len(segments(line, _GAP)) > 1


def _column(part: Segment, starts: Sequence[int]) -> int | None:
    """The column in which a stretch begins and ends before the next one begins."""
    for column, start in enumerate(starts):
        following = starts[column + 1] if column + 1 < len(starts) else None
        inside = following is None or part.end < following
        if inside and abs(part.start - start) <= _SLACK:
            return column
        # Figures may stand at the right edge or in the middle of their column.
        if inside and part.start > start and part.text[:1].isdigit():
            return column
    return None
