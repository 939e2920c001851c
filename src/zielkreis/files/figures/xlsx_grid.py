"""An XLSX file as a grid.

openpyxl is used because it tells number formats: a rate that is stored as 0.299 and shown as 29,9 %, and a
number of a Jobcenter that is stored as 5382 and shown with its leading zero.
"""

import datetime as dt
import io
import re
import zipfile
from decimal import Decimal
from typing import Any

from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from zielkreis.files.archive_forgery import refuse_forgery
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.figures.grid import Grid, GridCell, Merged, Sheet
from zielkreis.files.office.parts import Parts

_MOST_CELLS = 5_000_000
_ZEROS = re.compile(r"0{2,}")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >]")
_PART_OF_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")


def grid_of_xlsx(data: bytes) -> Grid:
    """The visible sheets of a workbook with the values it stores; raises ``UnreadableFileError``.

    A formula whose value is not stored appears as its words, so that nobody takes it for an empty cell.
    """
    has_formulas = _examined(data)
    book = _opened(data, values=True)
    words = _opened(data, values=False) if has_formulas else None
    shown = [each for each in book.worksheets if each.sheet_state == "visible"]
    hidden = [each.title for each in book.worksheets if each.sheet_state != "visible"]
    notes = (f"Ausgeblendete Blätter werden nicht gelesen: {', '.join(hidden)}.",) if hidden else ()
    return Grid(
        sheets=tuple(_sheet(each, words[each.title] if words is not None else None) for each in shown),
        notes=notes,
    )


def _examined(data: bytes) -> bool:
    """Refuse archives built to harm; whether a sheet has formulas."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            refuse_forgery(archive)
            parts = Parts(archive, _no_part)
            sheets = [name for name in parts.names if _PART_OF_SHEET.fullmatch(name)]
            return any(_FORMULA.search(parts.read(name)) for name in sheets)
    except zipfile.BadZipFile as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error


def _no_part(*_: object, **__: object) -> Any:
    raise UnreadableFileError(
        UnreadableCode.READER_FAILED
    )  # parts are only counted here, openpyxl parses them


def _opened(data: bytes, *, values: bool) -> Any:
    try:
        return load_workbook(io.BytesIO(data), data_only=values, keep_links=False)
    except (MemoryError, UnreadableFileError):
        raise
    except Exception as error:  # openpyxl has no errors of its own for broken parts
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error


def _sheet(sheet: Any, words: Any) -> Sheet:
    if sheet.max_row * sheet.max_column > _MOST_CELLS:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"Blatt „{sheet.title}“")
    rows = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = [_value(each) for each in row]
        if words is not None:
            _mark_formulas(cells, next(words.iter_rows(min_row=number, max_row=number)))
        while cells and cells[-1] == "":
            cells.pop()
        rows.append(tuple(cells))
    merged: list[Merged] = [
        (each.min_row - 1, each.min_col - 1, each.max_row - 1, each.max_col - 1)
        for each in sheet.merged_cells.ranges
    ]
    return Sheet(name=str(sheet.title), rows=tuple(rows), merged=tuple(sorted(merged)))


def _mark_formulas(cells: list[GridCell], words: Any) -> None:
    for place, cell in enumerate(words):
        if cells[place] == "" and cell.data_type == "f":
            cells[place] = f"Formel ohne Wert {cell.value}"[:60]


def _value(cell: Any) -> GridCell:
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return "WAHR" if value else "FALSCH"
        case int() | float():
            return _number(value, str(cell.number_format or ""))
        case dt.datetime():
            return value.date().isoformat()
        case dt.date():
            return value.isoformat()
    return str(value)


def _number(value: int | float, number_format: str) -> GridCell:
    try:
        exact = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.15g}")
    except ArithmeticError:
        return str(value)
    if not exact.is_finite():
        return str(value)
    if _ZEROS.fullmatch(number_format) and exact == exact.to_integral_value() and exact >= 0:
        return str(int(exact)).zfill(len(number_format))
    return _plain(exact * 100) if "%" in number_format else exact


def _plain(number: Decimal) -> Decimal:
    """The number without zeros at its end."""
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()
