"""Tables as they are published: heads of several rows, German numbers, marks, footnotes, months."""

from datetime import date
from decimal import Decimal

import pytest

from tests.files.figures.reading_of import read_csv, read_xlsx, values_of, workbook
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureStatus, Gap
from zielkreis.domain.values.month import Month

COMPARISON = """\
Kennzahlen nach § 48a SGB II;;;;;;;
Berichtsmonat: März 2012;;;;;;;
Datenstand: 15.07.2012;;;;;;;
;;;;;;;
Nr.;Jobcenter;K1 Veränderung;;;K2 Integrationsquote;;;Rang
;;insg.;Frauen;Männer;insg.;Frauen;Männer;
1;2;3;4;5;6;7;8;9
05382;Rhein-Sieg;-0,9;1,2;−3,0 %;26,9;22,1;31,5 1);7
5383;Andere;x;*;.;1.234,5;–;;8
;Deutschland;1,0;1,0;1,0;27,0;20,0;30,0;
1) vorläufige Werte
Quelle: Statistik der Bundesagentur
"""


def test_a_comparison_is_read_with_title_group_row_numbering_and_footnote() -> None:
    read = read_csv(COMPARISON)
    values = values_of(read)
    march = "2012-03"
    assert values["05382", "K1", Population.MEN, march] == Decimal("-3.0")
    assert values["05382", "K2", Population.WOMEN, march] == Decimal("22.1")
    assert values["D", "K2", Population.ALL, march] == Decimal("27.0")
    assert values["05383", "K2", Population.ALL, march] == Decimal("1234.5")
    assert {each.as_of for each in read.series} == {date(2012, 7, 15)}
    assert {each.source for each in read.series} == {"Statistik der Bundesagentur"}
    assert read.area_names["05382"] == "Rhein-Sieg"


def test_marks_mean_what_is_declared_and_an_empty_cell_says_nothing() -> None:
    values = values_of(read_csv(COMPARISON))
    assert values["05383", "K1", Population.ALL, "2012-03"] is Gap.MISSING
    assert values["05383", "K1", Population.WOMEN, "2012-03"] is Gap.SUPPRESSED
    assert values["05383", "K1", Population.MEN, "2012-03"] is Gap.SUPPRESSED
    assert values["05383", "K2", Population.WOMEN, "2012-03"] is Gap.MISSING
    assert ("05383", "K2", Population.MEN, "2012-03") not in values


def test_a_footnote_makes_the_value_with_its_mark_preliminary_and_no_other() -> None:
    read = read_csv(COMPARISON)
    early = [each for each in read.series if each.status is FigureStatus.PRELIMINARY]
    assert [(each.area, each.figure, each.population) for each in early] == [("05382", "K2", Population.MEN)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encoding_and_mark_of_byte_order_change_nothing(encoding: str) -> None:
    text = COMPARISON.replace("−", "-")
    assert values_of(read_csv(text.encode(encoding))) == values_of(read_csv(text))


def test_tabs_separate_as_well() -> None:
    assert values_of(read_csv(COMPARISON.replace(";", "\t"))) == values_of(read_csv(COMPARISON))


def test_counts_by_month_carry_the_area_down_and_make_cents_of_thousands() -> None:
    text = """\
Jobcenter-Nr.;Name;Merkmal;Geschlecht;Jan 12;Feb. 2012;03/2012
05382;Rhein-Sieg;Erwerbsfähige Leistungsberechtigte;insgesamt;1.000;1.010;1.020
;;;Frauen;500;505;*
;;LLU in Tsd. Euro;insgesamt;500;501,5;502
05001;Anderswo;ELB;insgesamt;5;6;7
Stand: 15.07.2012
Quelle: BA
"""
    text = text.replace(";;;Frauen", ";;Erwerbsfähige Leistungsberechtigte;Frauen")
    values = values_of(read_csv(text))
    assert values["05382", "elb", Population.ALL, "2012-02"] == 1010
    assert values["05382", "elb", Population.WOMEN, "2012-03"] is Gap.SUPPRESSED
    assert values["05382", "llu_cents", Population.ALL, "2012-02"] == 50_150_000
    assert values["05001", "elb", Population.ALL, "2012-03"] == 7


def test_many_months_of_a_row_become_one_series_that_names_its_row() -> None:
    read = read_csv(
        "Nr.;Merkmal;2012-01;2012-02;2012-04\n05382;ELB;1;2;4\nStand: 15.08.2012;;;;\nQuelle: BA;;;;\n"
    )
    (series,) = read.series
    assert (series.first, series.values, series.place) == (
        Month(2012, 1),
        (Decimal(1), Decimal(2), None, Decimal(4)),
        "Zeile 2",
    )


def test_a_value_is_final_once_the_waiting_time_is_over() -> None:
    read = read_csv("Nr.;Merkmal;2012-01;2012-03\n05382;ELB;1;2\nStand: 01.04.2012;;;\nQuelle: BA;;;\n")
    assert {(str(each.first), each.status) for each in read.series} == {
        ("2012-03", FigureStatus.PRELIMINARY),
        ("2012-01", FigureStatus.FINAL),
    }


SHEET: list[list[object]] = [
    ["Kennzahlenvergleich März 2012", None, None, None],
    ["Datenstand: 15.07.2012; Werte nach Wartezeit von drei Monaten", None, None, None],
    ["Nr.", "Jobcenter", "Kennzahlen", None],
    [None, None, "K1", "K2"],
    [5382, "Rhein-Sieg", -0.009, 0.269],
    [9901, "Musterkreis", "x", 0.31],
    ["Quelle: BA", None, None, None],
]


def test_a_workbook_with_merged_heads_percent_cells_and_lost_zeros_is_read_by_sheet() -> None:
    data = workbook(
        {"Insgesamt": SHEET, "Frauen": SHEET, "Männer": SHEET},
        "A3:A4",
        "B3:B4",
        "C3:D3",
        "A1:D1",
        formats={"C5": "0.0%", "D5": "0.0%", "D6": "0%", "A5": "00000"},
    )
    values = values_of(read_xlsx(data))
    assert values["05382", "K2", Population.WOMEN, "2012-03"] == Decimal("26.9")
    assert values["05382", "K1", Population.ALL, "2012-03"] == Decimal("-0.9")
    assert values["09901", "K2", Population.MEN, "2012-03"] == 31
    assert values["09901", "K1", Population.MEN, "2012-03"] is Gap.MISSING
    assert len(values) == 12


def test_a_formula_without_a_stored_value_is_a_fault_and_no_empty_cell() -> None:
    rows: list[list[object]] = [
        ["Nr.", "K2"],
        ["05382", "=1+1"],
        ["Stand: 15.07.2012; März 2012; Quelle: BA", None],
    ]
    read = read_xlsx(workbook({"März 2012": rows}))
    assert read.series == ()
    assert "Blatt „März 2012“, Zeile 2: „Formel ohne Wert =1+1“ ist weder eine Zahl" in read.faults[0]


def test_all_faults_are_told_by_row_and_nothing_is_read() -> None:
    read = read_csv("""\
area;figure;month;group;value;status;as_of;source
05382;K2;2012-03;all;29.9;final;2012-07-01;BA
foo;K2;2012-03;all;29,9;final;2012-07-01;BA
05382;K9;2012-03;all;29,9;final;2012-07-01;BA
05382;K2;2012-13;all;29,9;final;2012-07-01;BA
05382;K2;2012-03;alle Männer und Frauen;29,9;final;2012-07-01;BA
05382;elb;2012-03;all;4,5;final;2012-07-01;BA
05382;K2;2012-03;all;29,9;vielleicht;2012-07-01;BA
05382;K2;2012-03;all;29,9;final;gestern;BA
05382;elb;2012-04;all;7;final;2012-07-01;BA
05382;elb;2012-04;all;8;final;2012-07-01;BA
""")
    assert read.series == ()
    told = [each.partition(":")[0] for each in read.faults]
    assert told == [f"Zeile {number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 11)]
    assert "Nachkommastellen stehen hinter einem Komma" in read.faults[0]
    assert "in Zeile 10 ein anderer Wert" in read.faults[-1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("März 2012;\nNr.;K2\n05382;29,9\nQuelle: BA;\n", "Es fehlt, seit wann"),
        ("Nr.;K2\n05382;29,9\nStand: 15.07.2012; März 2012;\n", "Es fehlt die Quelle"),
        ("Nr.;K2\n05382;29,9\nStand: 15.07.2012;\nQuelle: BA;\n", "Es fehlt der Monat"),
        ("Nr.;Frauen\n05382;29,9\nStand: 15.07.2012; März 2012;\nQuelle: BA;\n", "welche Kennzahl"),
        ("Guten Tag;Welt\n1;2\n", "keine Tabelle mit Zahlen erkannt"),
    ],
)
def test_what_is_missing_is_asked_for(text: str, words: str) -> None:
    read = read_csv(text)
    assert read.series == ()
    assert any(words in each for each in read.faults), read.faults


def test_columns_that_nobody_recognises_are_named() -> None:
    read = read_csv("Nr.;K2;Wetter\n05382;29,9;gut\nStand: 15.07.2012; März 2012;;\nQuelle: BA;;\n")
    assert any("C („Wetter“)" in each for each in read.notes)
    assert len(values_of(read)) == 1


def test_own_figures_bear_any_name() -> None:
    text = (
        "area;figure;month;value;as_of;source\n"
        "05382;Schuldnerberatungen je Quartal;2012-03;4,5;2012-05-01;Vermerk\n"
    )
    assert values_of(read_csv(text, own=True)) == {
        ("05382", "Schuldnerberatungen je Quartal", Population.ALL, "2012-03"): Decimal("4.5")
    }


@pytest.mark.parametrize(("own", "status"), [(True, FigureStatus.FINAL), (False, FigureStatus.PRELIMINARY)])
def test_the_waiting_time_of_the_statistics_is_none_of_own_figures(own: bool, status: FigureStatus) -> None:
    text = "area;figure;month;value;as_of;source\n05382;K2;2012-12;29,9;2013-02-01;Vermerk\n"
    assert {each.status for each in read_csv(text, own=own).series} == {status}
