"""Numbers, marks, months and days as tables write them."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.values.figure import FigureStatus, Gap
from zielkreis.files.figures.areas_in_rows import area_number
from zielkreis.files.figures.cell_values import CellValue, NoNumberError, read_cell
from zielkreis.files.figures.days import as_of_named, month_named, months_in
from zielkreis.files.figures.grid import column_name, column_place
from zielkreis.files.figures.headings import figure_named, group_named


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.103", Decimal(4103)),
        ("1 234", Decimal(1234)),
        ("1.234.567,89", Decimal("1234567.89")),
        ("+1,2", Decimal("1.2")),
        ("−0,9", Decimal("-0.9")),
        ("29,9 %", Decimal("29.9")),
        ("29,9\u00a0%", Decimal("29.9")),
        ("7.253.143,50 €", Decimal("7253143.50")),
        ("*", Gap.SUPPRESSED),
        (".", Gap.SUPPRESSED),
        ("x", Gap.MISSING),
        ("…", Gap.MISSING),
        ("k. A.", Gap.MISSING),
    ],
)
def test_a_cell_is_a_number_or_a_mark(text: str, value: Decimal | Gap) -> None:
    assert read_cell(text, {}) == CellValue(value=value)


def test_signs_behind_a_number_say_how_firm_it_is() -> None:
    assert read_cell("29,9 p", {}) == CellValue(
        value=Decimal("29.9"), footnote="p", status=FigureStatus.PRELIMINARY
    )
    assert read_cell("29,9r", {}) == CellValue(
        value=Decimal("29.9"), footnote="r", status=FigureStatus.REVISED
    )
    assert read_cell("29,9 (s)", {}) == CellValue(value=Decimal("29.9"), footnote="s", imputed=True)
    assert read_cell("29,9²", {}) == CellValue(value=Decimal("29.9"), footnote="²")


@pytest.mark.parametrize("text", ["29.9", "1.23", "12.34.56", "viel", "=1+1", "1,2,3", "5 q", "#DIV/0!"])
def test_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(NoNumberError):
        read_cell(text, {})


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=1))
def test_what_the_program_prints_it_reads(value: Decimal) -> None:
    assert read_cell(print_number(value), {}) == CellValue(value=value)


@given(st.text(max_size=30))
def test_any_text_is_a_value_or_refused(text: str) -> None:
    with suppress(NoNumberError):
        read_cell(text, {})
    months_in(text)
    as_of_named(text)
    figure_named(text)
    group_named(text)


@pytest.mark.parametrize(
    "text",
    [
        "März 2012",
        "Mrz 12",
        "03/2012",
        "3.2012",
        "31.03.2012",
        "2012-03",
        "201203",
        "Berichtsmonat: März 2012; Stand: 15.06.2012",
    ],
)
def test_a_month_is_read_in_many_forms(text: str) -> None:
    assert str(month_named(text)) == "2012-03"


def test_several_months_are_none() -> None:
    assert month_named("Januar 2010 bis Dezember 2012") is None
    assert month_named("Integrationen") is None


def test_since_when_it_is_known_is_the_day_named_or_the_end_of_the_month() -> None:
    assert as_of_named("Datenstand: 15.06.2012") == date(2012, 6, 15)
    assert as_of_named("Stand 15. Juni 2012") == date(2012, 6, 15)
    assert as_of_named("Stand: Juni 2012") == date(2012, 6, 30)
    assert as_of_named("Juni 2012") is None


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("05382", "05382"),
        (Decimal(5382), "05382"),
        ("5382", "05382"),
        (Decimal(5), "05"),
        ("D", "D"),
        ("VT-IIc", "VT-IIc"),
        (Decimal("1.5"), None),
        ("Bonn, Stadt", None),
    ],
)
def test_numbers_of_areas_get_their_zeros_back(cell: str | Decimal, number: str | None) -> None:
    assert area_number(cell) == number


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("K2E1", "K2E1"),
        ("K 2 Integrationsquote", "K2"),
        ("Integrationsquote der Langzeitleistungs-\nbeziehenden", "K3E1"),
        ("Erwerbsfähige Leistungsberechtigte¹", "elb"),
        ("Bestand ELB 1)", "elb"),
        ("Veränderung der Zahl der ELB", "K1E2"),
        ("sustained", "sustained"),
    ],
)
def test_headings_name_figures(text: str, figure: str) -> None:
    named = figure_named(text)
    assert named is not None
    assert named.figure == figure


def test_several_kennzahlen_in_one_heading_are_none() -> None:
    assert figure_named("K1, K2 und K3") is None
    assert group_named("Insgesamt, Frauen und Männer") is None


@given(st.integers(0, 17_000))
def test_letters_of_columns_go_back_and_forth(place: int) -> None:
    assert column_place(column_name(place)) == place
