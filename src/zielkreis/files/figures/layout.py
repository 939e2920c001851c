"""Where the head of a table ends and what each of its columns holds, read from head rows of any number."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month
from zielkreis.files.figures.cell_values import NoNumberError, read_cell
from zielkreis.files.figures.column_mapping import ColumnMapping
from zielkreis.files.figures.days import month_named
from zielkreis.files.figures.grid import GridCell, Sheet, column_name
from zielkreis.files.figures.headings import factor_named, figure_named, group_named, is_ignored, role_named

T = TypeVar("T")
_AREA_NUMBER = re.compile(r"\d{2,5}")
_FEWEST_NUMBERED = 3
_MOST_HEAD_ROWS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: what it says of a row (``role``), or the values of a figure (role "value").

    ``heading`` are the words above it from top to bottom; ``factor`` makes of a value what is kept.
    """

    place: int
    heading: str
    role: str
    figure: str = ""
    population: Population | None = None
    month: Month | None = None
    factor: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The parts of a sheet; rows are counted from 0. ``unread`` are columns nobody recognised."""

    first_head: int
    first_data: int
    columns: tuple[Column, ...]
    unread: tuple[Column, ...]


def layout_of(sheet: Sheet, mapping: ColumnMapping | None) -> Layout | None:
    """How a sheet is laid out, ``None`` where no head of a table is found."""
    rows = filled(sheet)
    if mapping is not None:
        return _mapped(rows, mapping)
    first_head = next((number for number, row in enumerate(rows) if _has_key_heading(row)), None)
    if first_head is None:
        return None
    keys = _key_places(rows, first_head)
    end = min(len(rows), first_head + _MOST_HEAD_ROWS)
    first_data = next((each for each in range(first_head + 1, end) if _is_data(rows[each], keys)), None)
    if first_data is None:
        return None
    head = _spread(rows[first_head:first_data], keys, is_filled=bool(sheet.merged))
    columns = [
        _column(place, [str(row[place]) if place < len(row) else "" for row in head])
        for place in range(_width(head))
    ]
    return Layout(
        first_head=first_head,
        first_data=first_data,
        columns=tuple(each for each in columns if each.role),
        unread=tuple(each for each in columns if not each.role and each.heading),
    )


def filled(sheet: Sheet) -> Sequence[Sequence[GridCell]]:
    """The rows with what a merged cell shows in all the cells it covers."""
    if not sheet.merged:
        return sheet.rows
    rows = [list(row) for row in sheet.rows]
    for top, left, bottom, right in sheet.merged:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        for number in range(top, min(bottom + 1, len(rows))):
            row = rows[number]
            row += [""] * (right + 1 - len(row))
            row[left : right + 1] = [rows[top][left]] * (right + 1 - left)
    return rows


def _has_key_heading(row: Sequence[GridCell]) -> bool:
    cells = [str(each).strip() for each in row if str(each).strip()]
    roles = [role_named(each) for each in cells]
    # A title may consist of one word that could be a heading ("Jobcenter").
    return len(cells) > 1 and any(each in ("area_id", "area_name", "figure") for each in roles)


def _key_places(rows: Sequence[Sequence[GridCell]], first: int) -> list[int]:
    places = {
        place
        for row in rows[first : first + _MOST_HEAD_ROWS]
        for place, cell in enumerate(row)
        if isinstance(cell, str) and role_named(cell) in ("area_id", "area_name", "figure")
    }
    return sorted(places)


def _is_data(row: Sequence[GridCell], keys: Sequence[int]) -> bool:
    if _is_numbering(row):
        return False
    named = [row[place] for place in keys if place < len(row) and str(row[place]).strip()]
    if not named or any(isinstance(each, str) and role_named(each) for each in named):
        return False
    if any(_is_number_of_area(each) for each in named):
        return True  # whatever stands beside it: a wrong value is a fault and no heading
    return any(place not in keys and _is_value(cell) for place, cell in enumerate(row))


def _is_number_of_area(cell: GridCell) -> bool:
    return isinstance(cell, Decimal) or _AREA_NUMBER.fullmatch(cell.strip()) is not None


def _is_value(cell: GridCell) -> bool:
    if isinstance(cell, str) and not cell.strip():
        return False
    try:
        read_cell(cell, {})
    except NoNumberError:
        return False
    return True


def _is_numbering(row: Sequence[GridCell]) -> bool:
    """A row that numbers the columns: 1 2 3, (1) (2) (3)."""
    cells = [str(each).strip(" ()") for each in row if str(each).strip()]
    return len(cells) >= _FEWEST_NUMBERED and cells == [str(each) for each in range(1, len(cells) + 1)]


def _spread(
    head: Sequence[Sequence[GridCell]], keys: Sequence[int], *, is_filled: bool
) -> Sequence[Sequence[GridCell]]:
    """Where a file knows no merged cells, a heading holds for the empty cells to its right, but in the last
    row.
    """
    head = [row for row in head if not _is_numbering(row)]
    if is_filled:
        return head
    width = _width(head)
    spread = []
    for number, row in enumerate(head):
        cells = [*row, *[""] * (width - len(row))]
        if number < len(head) - 1:
            for place in range(1, width):
                if not str(cells[place]).strip() and place not in keys and place - 1 not in keys:
                    cells[place] = cells[place - 1]
        spread.append(cells)
    return spread


def _width(rows: Sequence[Sequence[GridCell]]) -> int:
    return max((len(each) for each in rows), default=0)


def _column(place: int, texts: list[str]) -> Column:
    words = list(dict.fromkeys(each.strip() for each in texts if each.strip()))
    heading = " / ".join(words)
    role, figure = _first(words, role_named), _first(words, figure_named)
    if role is not None and not (role == "value" and figure is not None):
        return Column(place=place, heading=heading, role=role)
    month, group = _first(words, month_named), _first(words, group_named)
    if figure is None and any(map(is_ignored, words)):
        return Column(place=place, heading=heading, role="ignored")
    if figure is not None and any(is_ignored(each) and figure_named(each) is None for each in words):
        return Column(place=place, heading=heading, role="ignored")
    if figure is None and month is None and group is None:
        return Column(place=place, heading=heading, role="")
    return Column(
        place=place,
        heading=heading,
        role="value",
        figure=figure.figure if figure else "",
        population=group,
        month=month,
        factor=factor_of(figure.unit if figure else "", heading),
    )


def factor_of(unit: str, heading: str) -> int:
    """By what a value is multiplied: thousands in the heading, cents for euros."""
    return factor_named(heading) * (100 if unit == "euro" else 1)


def _first(words: list[str], read: Callable[[str], T | None]) -> T | None:
    """What the lowest of the headings says."""
    return next((found for each in reversed(words) if (found := read(each)) is not None), None)


def _mapped(rows: Sequence[Sequence[GridCell]], mapping: ColumnMapping) -> Layout:
    columns = []
    for place, each in sorted(mapping.columns.items()):
        texts = [str(row[place]).strip() for row in rows[: mapping.head_rows] if place < len(row)]
        heading = " / ".join(dict.fromkeys(filter(None, texts))) or f"Spalte {column_name(place)}"
        columns.append(
            Column(
                place=place,
                heading=heading,
                role=each.role or "value",
                figure=each.figure,
                population=each.population,
                month=each.month if each.month or each.role else _first(texts, month_named),
                factor=factor_of(each.unit, heading),
            )
        )
    return Layout(first_head=0, first_data=mapping.head_rows, columns=tuple(columns), unread=())
