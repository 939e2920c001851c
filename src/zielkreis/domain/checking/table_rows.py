"""The rows of a draft's tables as cells, the rows of totals told from the others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.statement import Statement

_PLACE = re.compile(r"(?P<table>.*\bTabelle \d+) Zeile (?P<row>\d+)$")
_SEPARATOR = re.compile(r"\s*\|\s*|\t+")
_TOTAL = re.compile(
    r"(?:(?:gesamt|zwischen)?-?summe|gesamt|insgesamt|zusammen|total|Σ)"
    r"(?:\s+(?:gesamt|insgesamt|aller? .{1,40}))?\s?:?",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:davon|darunter|hiervon|dabei)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row: its number in the table from 1, its cells, and the statement it is.

    ``is_total`` where its first cell says so, ``is_part`` where it tells part of the row above ("davon …").
    """

    number: int
    cells: tuple[str, ...]
    statement: Statement
    is_total: bool
    is_part: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRead:
    """A table: the words above its columns, empty where it has none, and its rows from top to bottom."""

    head: tuple[str, ...]
    rows: tuple[TableRow, ...]


def tables_of(agreement: Agreement) -> Iterator[TableRead]:
    """All tables whose rows are statements of the draft."""
    rows: dict[str, list[TableRow]] = {}
    for statement in agreement.statements:
        place = _PLACE.fullmatch(statement.place)
        if place is not None:
            rows.setdefault(place["table"], []).append(_row(statement, int(place["row"])))
    for of_table in rows.values():
        yield TableRead(head=_head(agreement, of_table), rows=tuple(of_table))


def _row(statement: Statement, number: int) -> TableRow:
    cells = tuple(cell.strip() for cell in _SEPARATOR.split(statement.text))
    return TableRow(
        number=number,
        cells=cells,
        statement=statement,
        is_total=_TOTAL.fullmatch(cells[0]) is not None,
        is_part=_PART.match(cells[0]) is not None,
    )


def _head(agreement: Agreement, rows: Sequence[TableRow]) -> tuple[str, ...]:
    """The line of cells right above the first row, where it has a cell for each of the widest row."""
    above = agreement.text[: rows[0].statement.start].rstrip("\n").rpartition("\n")[2]
    cells = tuple(cell.strip() for cell in _SEPARATOR.split(above))
    return cells if len(cells) > 1 and len(cells) == max(len(row.cells) for row in rows) else ()
