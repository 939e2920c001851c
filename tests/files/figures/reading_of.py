"""Tables for tests, read as the program reads them."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from openpyxl import Workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Gap
from zielkreis.files.figures.column_mapping import parse_mapping
from zielkreis.files.figures.csv_grid import grid_of_csv
from zielkreis.files.figures.order import FiguresRead, ReadingOrder
from zielkreis.files.figures.reading import read_figures
from zielkreis.files.figures.shipped_areas import shipped_names
from zielkreis.files.figures.xlsx_grid import grid_of_xlsx

Key = tuple[str, str, Population, str]


def order(
    mapping: str = "", *, own: bool = False, as_of: date | None = None, source: str = ""
) -> ReadingOrder:
    return ReadingOrder(
        file="f",
        name="t",
        area_names=shipped_names(),
        mapping=parse_mapping(mapping) if mapping else None,
        own=own,
        as_of=as_of,
        source=source,
    )


def read_csv(text: str | bytes, **told: Any) -> FiguresRead:
    data = text if isinstance(text, bytes) else text.encode()
    return read_figures(grid_of_csv(data), order(**told))


def read_xlsx(data: bytes, **told: Any) -> FiguresRead:
    return read_figures(grid_of_xlsx(data), order(**told))


def values_of(read: FiguresRead) -> Mapping[Key, Decimal | Gap]:
    """Every value by area, figure, group and month."""
    assert read.faults == ()
    return {
        (f.cell.area, f.cell.figure, f.cell.population, str(f.cell.month)): f.gap or f.value or Decimal(0)
        for each in read.series
        for f in each.figures()
    }


def workbook(
    sheets: Mapping[str, Sequence[Sequence[object]]], *merged: str, formats: Mapping[str, str] | None = None
) -> bytes:
    """An XLSX file; ranges in ``merged`` and formats by cell hold for every sheet."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for each in merged:
            sheet.merge_cells(each)
        for place, number_format in (formats or {}).items():
            sheet[place].number_format = number_format
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
