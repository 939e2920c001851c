"""Spreadsheets in the sealed process: what comes back, and what is refused."""

import io
import json
import zipfile
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.figures.reading_of import workbook
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.figures.csv_grid import grid_of_csv
from zielkreis.files.figures.grid import Grid, Sheet
from zielkreis.files.figures.grid_json import read_grid_json, write_grid
from zielkreis.files.figures.xlsx_grid import grid_of_xlsx
from zielkreis.files.sealed.grids import read_grid

CELLS = st.one_of(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=8),
    st.decimals(min_value=-(10**12), max_value=10**12, places=3),
)
_SIGNS = str.maketrans("", "", "\x1d\x1e\x1f")


@given(st.lists(st.lists(CELLS, max_size=4).map(tuple), min_size=1, max_size=5).map(tuple))
def test_a_grid_goes_through_json_unchanged_but_for_the_signs_between_cells(
    rows: tuple[tuple[str | Decimal, ...], ...],
) -> None:
    grid = Grid(sheets=(Sheet(name="ä", rows=rows, merged=((0, 0, 1, 2),)),), notes=("n",))
    (sheet,) = read_grid_json(write_grid(grid)).sheets
    wanted = tuple(
        tuple(each.translate(_SIGNS) if isinstance(each, str) else each for each in row) for row in rows
    )
    # A row of one empty cell and a row of none are the same.
    assert tuple(row if row != ("",) else () for row in sheet.rows) == tuple(
        row if row != ("",) else () for row in wanted
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"sheets": 1, "notes": []}',
        b'{"sheets": [{"name": "a", "rows": 3, "merged": []}], "notes": []}',
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_grid_json(data)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "x", "9" * 99])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    node = {"sheets": [{"name": "", "rows": f"\x1e{number}", "merged": []}], "notes": []}
    with pytest.raises(UnreadableFileError):
        read_grid_json(json.dumps(node).encode())


def test_the_sealed_process_reads_both_formats() -> None:
    assert read_grid(b"Nr.;K2\n05382;29,9\n").sheets[0].rows == (("Nr.", "K2"), ("05382", "29,9"))
    (sheet,) = read_grid(
        workbook({"A": [["Nr.", "K2"], [5382, 0.299]]}, formats={"B2": "0.0%", "A2": "00000"})
    ).sheets
    assert sheet.rows == (("Nr.", "K2"), ("05382", Decimal("29.9")))


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def with_entities(data: bytes) -> bytes:
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            part = source.read(name)
            if name.endswith("sheet1.xml"):
                part = b'<!DOCTYPE x [<!ENTITY a "b">]>' + part.replace(b"<v>1</v>", b"<v>&a;</v>")
            archive.writestr(name, part)
    return target.getvalue()


def bomb(data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<a>" + b" " * 60_000_000 + b"</a>")
    return target.getvalue()


@pytest.mark.parametrize("harm", [cut, bomb])
def test_a_broken_or_hostile_workbook_is_refused_with_a_reason(harm: object) -> None:
    data = harm(workbook({"A": [["Nr.", 1]]}))  # type: ignore[operator]  # one of the functions above
    with pytest.raises(UnreadableFileError) as told:
        read_grid(data)
    assert told.value.code in (UnreadableCode.DAMAGED, UnreadableCode.ZIP_BOMB, UnreadableCode.TOO_LARGE)


def test_entities_of_a_workbook_are_never_put_in() -> None:
    try:
        grid = read_grid(with_entities(workbook({"A": [["Nr.", 1]]})))
    except UnreadableFileError:
        return
    assert "b" not in [cell for row in grid.sheets[0].rows for cell in row]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", UnreadableCode.EMPTY),
        (b"\xd0\xcf\x11\xe0" + b"x" * 99, UnreadableCode.DOC),
        (b"%PDF-1.4", UnreadableCode.UNKNOWN),
    ],
)
def test_other_files_are_named_for_what_they_are(data: bytes, code: UnreadableCode) -> None:
    with pytest.raises(UnreadableFileError) as told:
        read_grid(data)
    assert told.value.code is code


def test_hidden_sheets_are_left_out_and_told() -> None:
    from openpyxl import load_workbook  # type: ignore[import-untyped]  # noqa: PLC0415 - reason: only here

    book = load_workbook(io.BytesIO(workbook({"A": [["a"]], "B": [["b"]]})))
    book["B"].sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    grid = grid_of_xlsx(target.getvalue())
    assert [each.name for each in grid.sheets] == ["A"]
    assert "B" in grid.notes[0]


def test_a_cell_over_several_lines_keeps_the_numbers_of_lines() -> None:
    (sheet,) = grid_of_csv(b'a;"b\nc"\nd;e\n').sheets
    assert sheet.rows[2] == ("d", "e")
