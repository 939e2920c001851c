"""The lexicon of the structure and the code that uses it."""

from dataclasses import fields

import pytest
import yaml

from tests.domain.reading.structure.builders import words
from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.wording import has_value, has_verb, is_sentence, plain
from zielkreis.files.shipped import read_shipped

#: Entries that are no pattern of a group: they are filled into others or read one by one.
SHARED = {"preamble", "functions", "planning_year"}


@pytest.mark.parametrize("section", ["wording", "layout", "head", "signatures", "dates", "recognition"])
def test_every_entry_of_the_lexicon_is_used(section: str) -> None:
    data = yaml.safe_load(read_shipped("zielkreis.domain.reading.lexicon")["structure.yaml"])
    names = {field.name for field in fields(getattr(words(), section))}
    assert set(data[section]) - SHARED == names


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Die Quote steigt", True),
        ("Die Partner vertrauen einander", True),
        ("Was der Kreis tut", True),
        ("Verringerung der Hilfebedürftigkeit", False),
        ("Leistungen der kommunalen und staatlichen Stellen", False),
        ("dem Kreis, vertreten durch den Landrat", False),
        ("Hilfebedürftigkeit verringern", False),
    ],
)
def test_it_knows_a_finite_verb_by_its_form(text: str, speaks: bool) -> None:
    assert has_verb(text, words().wording) is speaks


@pytest.mark.parametrize(
    ("text", "valued"),
    [
        ("Senkung um 2 %", True),
        ("ΔK2 = 0", True),
        ("zwei Drittel der Kinder", True),
        ("Ziele 2012", False),
        ("Leistungen nach § 16a Nr. 2 SGB II", False),
        ("Ziel 1: Integration junger Menschen unter 25", False),
        ("Aktivierung (K3E2)", False),
    ],
)
def test_it_tells_a_value_from_a_number_of_order(text: str, valued: bool) -> None:
    assert has_value(text, words().wording) is valued


def test_it_reads_a_line_in_capitals_as_if_written_small() -> None:
    line = plain("ZIELVEREINBARUNG ZWISCHEN DEM MAIS NRW UND DEM RHEIN-AGGER-KREIS", words())
    assert line == "Zielvereinbarung zwischen dem MAIS NRW und dem Rhein-Agger-Kreis"
    assert [line[one.start : one.end] for one in find_bodies(line, words())] == [
        "MAIS NRW",
        "Rhein-Agger-Kreis",
    ]


def test_a_heading_is_no_sentence() -> None:
    assert is_sentence("Die Quote steigt.", words().wording)
    assert not is_sentence("Ziele.", words().wording)
