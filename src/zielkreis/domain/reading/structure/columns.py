"""The lines of a signature block in the order in which each column is read downwards."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.document import BlockKind

_BREAK = re.compile(r"\s/\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A cell of a line at ``text[start:end]``; ``column`` counts from 0, ``plain`` is for patterns."""

    start: int
    end: int
    column: int
    plain: str


def read_columns(lines: tuple[Line, ...], words: StructureWords) -> tuple[Strip, ...]:
    """The cells of all lines: of lines with several columns the left column first, then the next.

    Columns are parted by tabs, three blanks, or as cells of a table.
    """
    strips: list[Strip] = []
    block: list[list[Strip]] = []
    for line in lines:
        cells = _cells(line, words)
        if _has_columns(line, words) or _goes_on_left(block, line, words):
            block.append(cells)
        else:
            strips += _downwards(block) + cells
            block = []
    return tuple(strips + _downwards(block))


def _has_columns(line: Line, words: StructureWords) -> bool:
    return len(line.block.cells) > 1 or words.layout.column_gap.search(line.plain) is not None


def _goes_on_left(block: list[list[Strip]], line: Line, words: StructureWords) -> bool:
    """Whether a line below columns goes on with the left one only ("der Agentur für Arbeit").

    A line that says what a signature does ("zur Kenntnis: …") opens one of its own.
    """
    if not block or not line.plain[:1].islower():
        return False
    signatures = words.signatures
    return not any(
        role.match(line.plain) for role in (signatures.takes_notice, signatures.consents, signatures.signs)
    )


def _cells(line: Line, words: StructureWords) -> list[Strip]:
    cells: list[Strip] = []
    start = 0
    edges = [match.span() for match in words.layout.column_gap.finditer(line.plain)]
    columns = _columns(line, len(edges) + 1)
    for column, (stop, after) in zip(columns, [*edges, (len(line.plain), len(line.plain))], strict=True):
        for begin, end in _lines_of_cell(line, start, stop, words):
            place = slice(begin, end)
            cells.append(
                Strip(
                    start=line.content + begin,
                    end=line.content + end,
                    column=column,
                    plain=line.plain[place],
                )
            )
        start = after
    return cells


def _columns(line: Line, parts: int) -> list[int]:
    """The columns of the parts of a line; in a row empty cells, which the text leaves out, count."""
    filled = [column for column, cell in enumerate(line.block.cells) if cell.strip()]
    return filled if len(filled) == parts else list(range(parts))


def _lines_of_cell(line: Line, start: int, stop: int, words: StructureWords) -> Iterator[tuple[int, int]]:
    """The lines of a cell; a file reader sets " / " between them, which counts in rows or beside a rule."""
    plain = line.plain
    breaks = [(start + match.start(), start + match.end()) for match in _BREAK.finditer(plain[start:stop])]
    if line.block.kind is not BlockKind.ROW and not words.signatures.rule.search(plain[start:stop]):
        breaks = []
    begin = start
    for end, after in [*breaks, (stop, stop)]:
        part = plain[begin:end]
        if part.strip():
            yield begin + len(part) - len(part.lstrip()), begin + len(part.rstrip())
        begin = after


def _names_each_line(block: list[list[Strip]]) -> bool:
    """Whether the left column says what each line is ("Für das Land:"), so that lines are read across."""
    left = [cell for cells in block for cell in cells if cell.column == 0]
    return len(left) > 1 and all(cell.plain.rstrip().endswith(":") for cell in left)


def _downwards(block: list[list[Strip]]) -> list[Strip]:
    if _names_each_line(block):
        return [cell for cells in block for cell in cells]
    width = max((cell.column for cells in block for cell in cells), default=-1) + 1
    return [cell for column in range(width) for cells in block for cell in cells if cell.column == column]
