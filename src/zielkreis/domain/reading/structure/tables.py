"""Tables: which rows are heads, which are sub-headings, and where a row is cited."""

from dataclasses import dataclass
from itertools import zip_longest

from zielkreis.domain.reading.structure.outline import Unit
from zielkreis.domain.reading.structure.roles import Role
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import has_value, has_verb, is_blank


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlace:
    """A row that is not the head of its table.

    ``table`` and ``row`` count from 1; ``row`` leaves the head of the table out. ``header`` holds
    the words above each cell that says something, ``heading`` the sub-heading inside the table,
    ``is_heading`` whether the row is such a sub-heading itself.
    """

    table: int
    row: int
    header: tuple[str, ...] = ()
    heading: str = ""
    is_heading: bool = False


def place_rows(units: tuple[Unit, ...], words: StructureWords) -> dict[int, RowPlace]:
    """For the index of each unit that is a row of data: its place. Head rows are left out."""
    places: dict[int, RowPlace] = {}
    for number, indexes in enumerate(_tables(units), start=1):
        heads = _heads(units, indexes, words)
        header = _joined([units[i].line.block.cells for i in heads])
        heading = ""
        for row, i in enumerate((i for i in indexes if i not in heads), start=1):
            is_heading = _is_sub_heading(units[i], header, words)
            if is_heading:
                heading = next(cell.strip() for cell in units[i].line.block.cells if cell.strip())
            places[i] = RowPlace(
                table=number,
                row=row,
                header=_above(header, units[i].line.block.cells),
                heading=heading,
                is_heading=is_heading,
            )
    return places


def _tables(units: tuple[Unit, ...]) -> list[list[int]]:
    """Indexes of the rows of each table in order of reading."""
    tables: list[list[int]] = []
    previous = -1
    for i, unit in enumerate(units):
        if unit.role is not Role.ROW:
            continue
        adjoins = previous >= 0 and units[previous].line.block.table == unit.line.block.table
        if adjoins and unit.line.block.row > units[previous].line.block.row:
            tables[-1].append(i)
        else:
            tables.append([i])
        previous = i
    return tables


def _heads(units: tuple[Unit, ...], indexes: list[int], words: StructureWords) -> list[int]:
    """The rows marked as head; without such a mark the first, if it names columns."""
    marked = [i for i in indexes if units[i].line.block.is_header]
    if marked or len(indexes) < 2:
        return marked
    titled = len(indexes) > 2 and sum(bool(cell.strip()) for cell in units[indexes[0]].line.block.cells) == 1
    first = 1 if titled else 0
    cells = [cell.strip() for cell in units[indexes[first]].line.block.cells if cell.strip()]
    named = any(words.layout.header_cells.search(cell) for cell in cells)
    speaks = any(has_verb(cell, words.wording) or has_value(cell, words.wording) for cell in cells)
    return indexes[: first + 1] if len(cells) > 1 and named and not speaks else []


def _above(header: tuple[str, ...], cells: tuple[str, ...]) -> tuple[str, ...]:
    """The heads of the cells that stand in the text of the row, in order."""
    speaking = [column for column, cell in enumerate(cells) if not is_blank(cell)]
    if not header or not speaking:
        return ()
    inner = range(speaking[0], speaking[-1] + 1)
    shown = [column for column in inner if cells[column].strip()]
    return tuple(header[column] if column < len(header) else "" for column in shown)


def _joined(heads: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The words above each column, of all head rows from top to bottom; a title across all is left out."""
    stripped = [tuple(cell.strip() for cell in cells) for cells in heads]
    titled = [cells for cells in stripped if sum(map(bool, cells)) > 1]
    joined: tuple[str, ...] = ()
    for below in titled or stripped:
        above = _spread(joined, below) if joined else ()
        joined = tuple(
            lower if lower == upper or not upper else f"{upper} {lower}".strip()
            for upper, lower in zip_longest(above, below, fillvalue="")
        )
    return joined


def _spread(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    """The upper row at the width of the lower one.

    A cell merged sideways stands once. It spans the empty places behind it, or, in a shorter row,
    what lies between the cells that both rows share; a cell with nothing below it spans one column.
    """
    if len(above) >= len(below):
        return _filled(above, below)
    left = _shared(above, below)
    right = min(_shared(above[::-1], below[::-1]), len(above) - left)
    merged = above[left : len(above) - right]
    width = len(below) - left - right
    each, over = divmod(width, len(merged)) if merged else (0, width)
    spread = (
        [cell for cell in merged for _ in range(each)]
        if not over
        else [*merged, *[""] * (width - len(merged))]
    )
    return (*above[:left], *spread, *above[len(above) - right :])


def _filled(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    """Empty places of the upper row under the merged cell before them."""
    filled: list[str] = []
    group = ""
    for upper, lower in zip_longest(above, below, fillvalue=""):
        if upper:
            group = upper if lower and lower != upper else ""
        elif not lower:
            group = ""
        filled.append(upper or group)
    return tuple(filled)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if b and a != b), len(one))


def _is_sub_heading(unit: Unit, header: tuple[str, ...], words: StructureWords) -> bool:
    """A row of one filled cell that is neither sentence nor value: it names what follows.

    In a form left blank, with a column for the value, a cell that names a figure is no heading.
    """
    filled = [cell.strip() for cell in unit.line.block.cells if not is_blank(cell)]
    if len(filled) != 1 or has_verb(filled[0], words.wording) or has_value(filled[0], words.wording):
        return False
    is_form = any(words.layout.value_cells.search(head) for head in header)
    return not (is_form and words.layout.figure_names.search(filled[0]))
