"""A CSV file as a grid: semicolons, tabs or commas, whatever its encoding."""

import csv
import io
from collections import Counter

from zielkreis.files.encodings import decode
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.figures.grid import Grid, Sheet

_DELIMITERS = (";", "\t", ",")
_SAMPLE_LINES = 200
_MOST_CELLS = 20_000_000


def grid_of_csv(data: bytes) -> Grid:
    """The one sheet of a CSV file; raises ``UnreadableFileError`` for what is no text."""
    decoded = decode(data)
    text = decoded.text.removeprefix("\ufeff")
    if text.startswith("sep=") and "\n" in text:  # a line that Excel writes for itself
        text = "\n" + text.partition("\n")[2]
    delimiter = _delimiter(text)
    rows: list[tuple[str, ...]] = []
    cells = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            while len(rows) < reader.line_num - 1:  # a cell over several lines keeps the numbers of lines
                rows.append(())
            rows.append(tuple(row))
            cells += len(row)
            if cells > _MOST_CELLS:
                raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"Zeile {reader.line_num}")
    except csv.Error as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=f"Zeile {reader.line_num}") from error
    return Grid(sheets=(Sheet(name="", rows=tuple(rows)),), notes=decoded.notes)


def _delimiter(text: str) -> str:
    """The sign that parts most lines into the same number of cells, more than one."""
    lines = [line for line in text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES] if line.strip()]

    def weight(delimiter: str) -> tuple[int, int]:
        widths = Counter(line.count(delimiter) for line in lines)
        return max((seen * min(width, 2), width) for width, seen in widths.items()) if widths else (0, 0)

    return max(_DELIMITERS, key=weight)
