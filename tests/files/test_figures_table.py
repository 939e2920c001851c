"""A table of figures is read as people save it, and every fault is told with its line."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.figures_table import read_figures_table

HEAD = "Kennzahl;Personengruppe;Jahr;Zähler;Nenner;Wert;Quelle"
ROW = "K2;Frauen;2011;1.902;8.411;22,6 %;Statistik, Dezember 2011"
EXPECTED = LocalFigure(
    name="K2",
    period=2011,
    source="Statistik, Dezember 2011",
    population=Population.WOMEN,
    numerator=Decimal(1902),
    denominator=Decimal(8411),
    value=Decimal("22.6"),
    line=2,
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_table_is_read_in_every_encoding_that_office_programs_save(encoding: str, line_end: str) -> None:
    table = read_figures_table(f"{HEAD}{line_end}{ROW}{line_end}".encode(encoding))
    assert table.faults == ()
    assert table.figures == (EXPECTED,)


def test_tabs_and_commas_part_columns_too() -> None:
    tabs = read_figures_table(f"{HEAD}\n{ROW}\n".replace(";", "\t").encode())
    assert tabs.figures == (EXPECTED,)
    quoted = 'K2,Frauen,2011,1.902,8.411,"22,6","Statistik, Dezember 2011"'
    commas = read_figures_table(f"{HEAD.replace(';', ',')}\n{quoted}\n".encode())
    assert commas.figures == (EXPECTED,)


@pytest.mark.parametrize(
    ("written", "period"),
    [("2011", 2011), ("12/2011", "2011-12"), ("Dezember 2011", "2011-12"), ("1.2012", "2012-01")],
)
def test_a_period_is_a_year_or_a_month(written: str, period: int | str) -> None:
    table = read_figures_table(f"Kennzahl;Monat;Wert;Quelle\nK2;{written};26,9;x\n".encode())
    assert [each.period for each in table.figures] == [period]


def test_all_faults_are_told_at_once_with_their_lines() -> None:
    table = read_figures_table(
        (
            f"{HEAD}\n"
            "K2;alle;2011;4.812;;;Quelle\n"
            ";alle;2011;1;;;Quelle\n"
            "K2;Kinder;MMXI;viele;;;\n"
            "K2;alle;2011;;;;Quelle\n"
            "K2;alle;1899;1;;;Quelle;zu viel\n"
        ).encode()
    )
    assert len(table.figures) == 1
    assert [fault[:9] for fault in table.faults] == [
        "Zeile 3: ",
        *["Zeile 4: "] * 4,
        "Zeile 5: ",
        "Zeile 6: ",
    ]
    assert "Kennzahl ist leer" in table.faults[0]
    assert "„MMXI“ ist weder ein Jahr" in table.faults[2]
    assert "Personengruppe „Kinder“ ist unbekannt" in table.faults[3]


def test_a_comma_inside_a_number_of_a_comma_table_is_explained() -> None:
    table = read_figures_table(b"Kennzahl,Jahr,Wert,Quelle\nK2,2011,26,9,x\n")
    assert "Anführungszeichen" in table.faults[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Hallo Welt\n", "In der Kopfzeile fehlt: Kennzahl, Jahr, Quelle, Zähler, Nenner oder Wert"),
        (b"Kennzahl;Jahr;Quelle\nK2;2011;x\n", "Zähler, Nenner oder Wert"),
        (f"{HEAD}\n".encode(), "Unter der Kopfzeile steht keine Zahl"),
    ],
)
def test_what_is_no_table_of_figures_is_said(data: bytes, words: str) -> None:
    assert words in " ".join(read_figures_table(data).faults)


def test_a_file_that_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        read_figures_table(b"PK\x03\x04\x00\x00\x00\x00")


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    try:
        table = read_figures_table(data)
    except UnreadableFileError:
        return
    assert table.figures or table.faults
