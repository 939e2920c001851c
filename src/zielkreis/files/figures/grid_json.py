"""A grid on its way from the sealed process: JSON that is checked like the foreign file itself.

The rows of a sheet are one text, with signs between rows and cells that no text of a cell holds: a country
over many years has millions of cells.
"""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.figures.grid import Grid, GridCell, Merged, Sheet

_LONGEST_NAME, _LONGEST_NOTE, _LONGEST_NUMBER = 120, 400, 60
_MOST_NOTES = 20
_ROW, _NUMBER, _CELL = "\x1d", "\x1e", "\x1f"
_SIGNS = re.compile("[\x1d\x1e\x1f]")


def write_grid(grid: Grid) -> bytes:
    """The grid as JSON."""
    sheets = [
        {"name": each.name, "rows": _ROW.join(map(_row_text, each.rows)), "merged": each.merged}
        for each in grid.sheets
    ]
    return json.dumps({"sheets": sheets, "notes": grid.notes}, ensure_ascii=False).encode("utf-8", "replace")


def read_grid_json(data: bytes) -> Grid:
    """The grid in JSON; raises ``UnreadableFileError`` for anything else."""
    try:
        node = json.loads(data)
        return Grid(
            sheets=tuple(map(_sheet, node["sheets"])),
            notes=tuple(str(each)[:_LONGEST_NOTE] for each in node["notes"][:_MOST_NOTES]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, InvalidOperation) as error:
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn") from error


def _row_text(row: tuple[GridCell, ...]) -> str:
    text = _CELL.join([each if type(each) is str else f"{_NUMBER}{each}" for each in row])
    if text.count(_CELL) == max(len(row) - 1, 0) and _ROW not in text and _numbers_fit(text, row):
        return text
    return _CELL.join([_SIGNS.sub("", each) if isinstance(each, str) else f"{_NUMBER}{each}" for each in row])


def _numbers_fit(text: str, row: tuple[GridCell, ...]) -> bool:
    return _NUMBER not in text or text.count(_NUMBER) == sum(type(each) is not str for each in row)


def _sheet(node: Any) -> Sheet:
    return Sheet(
        name=str(node["name"])[:_LONGEST_NAME],
        rows=tuple(map(_row, node["rows"].split(_ROW))),
        merged=tuple(map(_merged, node["merged"])),
    )


def _row(text: str) -> tuple[GridCell, ...]:
    if not text:
        return ()
    cells = text.split(_CELL)
    if _NUMBER in text:
        return tuple([_number(each[1:]) if each.startswith(_NUMBER) else each for each in cells])
    return tuple(cells)


def _number(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(text)
    number = Decimal(text)
    if not number.is_finite() or abs(number.adjusted()) > _LONGEST_NUMBER:
        raise ValueError(text)
    return number


def _merged(node: Any) -> Merged:
    top, left, bottom, right = (int(each) for each in node)
    if not 0 <= top <= bottom < 2_000_000 or not 0 <= left <= right < 20_000:
        raise ValueError("merged")
    return top, left, bottom, right
