"""A user says what columns hold; it is kept by what stays the same in the head from month to month."""

import pytest

from tests.files.figures.reading_of import order, read_csv, values_of
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Gap
from zielkreis.files.figures.column_mapping import MappingFaults, fingerprint, parse_mapping
from zielkreis.files.figures.csv_grid import grid_of_csv
from zielkreis.files.figures.reading import read_figures

MAPPING = """\
kopfzeilen: 2
spalten:
  A: gebiet
  B: nicht lesen
  C: {kennzahl: K2, gruppe: Frauen}
  D: {kennzahl: ELB}
zeichen: {"-": null, "/": gesperrt}
monat: 2012-03
quelle: BA
"""
TABLE = "Tabelle 7 März 2012;;;\nA1;A2;Wert März;Bestand 2012\n05382;Rhein-Sieg;22,1;-\n05001;Ort;/;7\n"


def test_columns_are_read_as_the_mapping_says_with_its_marks() -> None:
    values = values_of(read_csv(TABLE + "Stand: 15.07.2012;;;\n", mapping=MAPPING))
    assert values["05382", "elb", Population.ALL, "2012-03"] == 0
    assert values["05001", "K2", Population.WOMEN, "2012-03"] is Gap.SUPPRESSED


def test_a_kept_mapping_reads_the_table_of_the_next_month() -> None:
    kept = parse_mapping(MAPPING.replace("monat: 2012-03\n", ""))
    (first,) = grid_of_csv(TABLE.encode()).sheets
    later = TABLE.replace("März", "April")
    wanted = order()
    told = type(wanted)(file="f", name="t", area_names={}, kept_mappings={(fingerprint(first, 2), 2): kept})
    read = read_figures(grid_of_csv((later + "Stand: 15.08.2012;;;\n").encode()), told)
    assert {str(each.first) for each in read.series} == {"2012-04"}
    assert read.sheets[0].fingerprint == (fingerprint(first, 2), 2)


def test_another_head_has_another_fingerprint() -> None:
    sheets = [grid_of_csv(each.encode()).sheets[0] for each in (TABLE, TABLE.replace("Bestand", "Zugang"))]
    assert fingerprint(sheets[0], 2) != fingerprint(sheets[1], 2)


def test_all_that_is_wrong_with_a_mapping_is_told_at_once() -> None:
    with pytest.raises(MappingFaults) as told:
        parse_mapping(
            "kopfzeilen: 0\nspalten: {1: gebiet, B: {kennzahl: K9}, C: 7}\nzeichen: {x: y}\nfarbe: rot\n"
        )
    assert len(told.value.faults) == 6


@pytest.mark.parametrize("text", ["", "- a", "a: [", "spalten:"])
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(MappingFaults):
        parse_mapping(text)
