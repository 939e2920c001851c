"""The job ``grid``: the bytes of a spreadsheet become its cells."""

from collections.abc import Mapping
from typing import Any

from zielkreis.files.figures.csv_grid import grid_of_csv
from zielkreis.files.figures.grid_json import write_grid
from zielkreis.files.figures.xlsx_grid import grid_of_xlsx

_ZIP = b"PK\x03\x04"


def grid_to_json(_request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """The grid of a workbook or of a CSV file as JSON; the request says nothing more."""
    return {}, write_grid(grid_of_xlsx(data) if data.startswith(_ZIP) else grid_of_csv(data))
