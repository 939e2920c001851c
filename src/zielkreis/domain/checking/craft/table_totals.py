"""A total in a table that is not the sum of the rows above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.shown_numbers import Shown
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.table_rows import TableRead, TableRow, tables_of
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.german.numbers import find_numbers, print_number
from zielkreis.domain.values.codes import FindingClass

#: A number with at most a unit of one word, and nothing that makes it a bound or a guess.
_PLAIN = re.compile(r"(?P<number>[-+−]?\d[\d.,]*)\s?(?P<unit>€|(?!Prozent|v\.)[A-Za-zÄÖÜäöüß.]*)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_SUMMANDS = 6
#: Groups that cut across one another: women and men are all, and more rows beside them are parts again.
_BY_SEX = re.compile(r"\b(?:Frauen|Männer|weiblich|männlich)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Number:
    """A cell that holds a number alone: its value, what it may stand for, and its unit."""

    value: Decimal
    shown: Shown
    unit: str
    is_year: bool


@rule(
    id="table_totals",
    title="Stimmen die Summen der Tabellen?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Summen in Tabellen",
    valid_from=date(2011, 1, 1),
    limits="Nachgerechnet wird, wo alle Zeilen über der Summe Zahlen einer Einheit nennen; nicht bei "
    "Prozenten, verschiedenen Einheiten, Lücken oder Zwischensummen, deren Bezug offen ist.",
)
def table_totals(subject: Subject) -> Verdict | None:
    """A fault for each column of a total row that does not add up."""
    flaws = [flaw for table in tables_of(subject.agreement) for flaw in _flaws(table)]
    return as_fault(
        "table_total_wrong",
        flaws,
        remedy="Die Summe oder die falsche Zahl darüber berichtigen.",
    )


def _flaws(table: TableRead) -> Iterator[Flaw]:
    for index, total in enumerate(table.rows):
        above = table.rows[:index]
        is_plain = not any(row.is_total or row.is_part for row in above)
        has_gap = [row.number for row in table.rows[: index + 1]] != list(range(1, index + 2))
        overlaps = len(above) > 2 and any(_BY_SEX.search(row.cells[0]) for row in above)
        if not total.is_total or len(above) < 2 or has_gap or not is_plain or overlaps:
            continue
        for column, (said, summands) in enumerate(_columns(total, above)):
            flaw = _flaw(total, above, said, summands, _name(table, total, column))
            if flaw is not None:
                yield flaw


def _columns(total: TableRow, above: Sequence[TableRow]) -> Iterator[tuple[_Number, list[_Number]]]:
    """The columns of numbers, where each row has as many of them as the total."""
    wanted = _numbers(total)
    rows = [_numbers(row) for row in above]
    if _are_numbered(above):
        rows = [numbers[1:] for numbers in rows]
    if wanted and all(len(numbers) == len(wanted) for numbers in rows):
        for column, said in enumerate(wanted):
            yield said, [numbers[column] for numbers in rows]


def _numbers(row: TableRow) -> list[_Number]:
    return [number for cell in row.cells if (number := _number(cell)) is not None]


def _number(cell: str) -> _Number | None:
    match = _PLAIN.fullmatch(cell)
    found = tuple(find_numbers(cell)) if match else ()
    if match is None or len(found) != 1:
        return None
    value = found[0].value
    exact = value == value.to_integral_value() and "," not in cell and match["number"].lstrip("-+−") != ""
    scaled = match["unit"].lower().rstrip(".") in {"teur", "tsd", "mio", "mrd", "t€"}
    shown = Shown.of(value, cell) if not exact or scaled else Shown.exactly(value)
    return _Number(
        value=value, shown=shown, unit=match["unit"].lower(), is_year=_YEAR.fullmatch(cell) is not None
    )


def _are_numbered(rows: Sequence[TableRow]) -> bool:
    """Whether the first cell only counts the rows."""
    return [row.cells[0].rstrip(".)") for row in rows] == [str(number) for number in range(1, len(rows) + 1)]


def _flaw(
    total: TableRow, above: Sequence[TableRow], said: _Number, summands: list[_Number], name: str
) -> Flaw | None:
    units = {number.unit for number in summands if number.unit}
    mixed = len(units) > 1 or bool(units and said.unit and said.unit not in units)
    values = [number.value for number in summands]
    is_average = min(values) <= said.value <= max(values)
    if mixed or is_average or all(number.is_year for number in (said, *summands)):
        return None
    added = summands[0].shown
    for number in summands[1:]:
        added += number.shown
    if added.meets(said.shown):
        return None
    value = sum(values, Decimal(0))
    terms = f" ({' + '.join(map(print_number, values))})"
    return Flaw(
        sentence=f"{total.statement.place}{name}: Die Zeilen darüber ergeben {print_number(value)}"
        f"{terms if len(summands) <= _MOST_SUMMANDS else ''}, im Text steht {print_number(said.value)}.",
        places=tuple(place_of(row.statement) for row in (total, *above)),
    )


def _name(table: TableRead, total: TableRow, column: int) -> str:
    """`` („Soll 2012“)``: the words above the column, where the total row fills the columns from the left."""
    holding = [index for index, cell in enumerate(total.cells) if _number(cell) is not None]
    index = holding[column]
    fits = index < len(table.head) and all(
        index < len(row.cells) and _number(row.cells[index]) is not None for row in table.rows
    )
    return f" („{table.head[index]}“)" if fits and table.head[index] else ""
