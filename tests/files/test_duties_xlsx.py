"""The workbook has one row a duty with a real day, and nothing in it calculates or leads away."""

import zipfile
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from tests.files.duty_lists import AT, HOSTILE, QUARTERLY, SINGLE, listed, saying
from zielkreis.domain.values.duty import Duty, DutyList
from zielkreis.domain.values.visible import visible
from zielkreis.files.duties_xlsx import write_duties_xlsx

HEAD = [
    "Nr.",
    "Fällig bis",
    "Termin im Wortlaut",
    "Takt",
    "Wer schuldet",
    "Wem",
    "Art",
    "Was",
    "Stelle",
    "Vorbehalt",
    "Verbindlich",
    "Am Papier zu bestätigen",
]


def read_back(duties: DutyList) -> Any:
    return load_workbook(BytesIO(write_duties_xlsx(duties, at=AT)))


def rows(*duties: Duty) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in read_back(listed(*duties))["Pflichten"].iter_rows()]


def test_a_duty_is_a_row_with_a_real_day() -> None:
    head, first, second = rows(SINGLE, replace(QUARTERLY, proviso="sofern Mittel da sind", binding=False))
    assert head == HEAD
    day = datetime(2012, 6, 30)  # noqa: DTZ001 - a cell of a workbook knows no time zone
    assert first == [
        1,
        day,
        "bis zum 30.06.2012",
        None,
        "Land",
        "kommunaler Träger",
        "Unterstützung",
        SINGLE.what,
        "§ 2 Abs. 1",
        None,
        "ja",
        None,
    ]
    assert second[1] is None
    assert second[3] == "vierteljährlich"
    assert second[9:] == ["sofern Mittel da sind", "nein", None]


def test_a_month_stands_with_its_last_day() -> None:
    assert rows(replace(SINGLE, due="2012-09"))[1][1] == datetime(2012, 9, 30)  # noqa: DTZ001 - see above


def test_the_head_stays_in_sight_filters_and_comes_back_in_print() -> None:
    for sheet in read_back(listed(SINGLE, QUARTERLY)):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_overview_counts_what_each_party_owes() -> None:
    sheet = read_back(listed(SINGLE, QUARTERLY))["Überblick"]
    assert [cell.value for cell in sheet[2]][:5] == ["Land", "Zielvereinbarung 2012", "ja", 2, 0]
    assert sheet["A3"].value == "nicht genannt"


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_draft_stay_words(words: str) -> None:
    data = write_duties_xlsx(listed(saying(words), title=words), at=AT)
    book = load_workbook(BytesIO(data))
    sheet = book["Pflichten"]
    row = sheet[2]
    for column in (2, 7, 8, 9):
        assert row[column].data_type == "s"
        assert row[column].value == visible(words)
        assert row[column].hyperlink is None
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        assert not [name for name in names if "external" in name.lower() or "vba" in name.lower()]
        assert b"<f>" not in b"".join(package.read(name) for name in names if "sheet" in name)


def test_a_very_long_clause_is_cut_and_not_lost() -> None:
    value = rows(saying("Wort " * 20_000))[1][7]
    assert len(value) == 32_767
    assert value.endswith("…")


def test_an_empty_list_is_a_workbook_too() -> None:
    assert rows() == [HEAD]


def test_the_same_list_gives_the_same_bytes() -> None:
    assert write_duties_xlsx(listed(SINGLE), at=AT) == write_duties_xlsx(listed(SINGLE), at=AT)


@settings(max_examples=25)
@given(st.text(min_size=1, max_size=60).filter(str.strip))
def test_any_words_are_read_back_as_shown(words: str) -> None:
    assert (rows(saying(words))[1][7] or "").strip() == visible(words).strip()
