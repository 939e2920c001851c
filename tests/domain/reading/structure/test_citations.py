"""Clause numbers, printed or typed, and the citations they make."""

import pytest

from tests.domain.reading.structure.builders import heading, item, paragraph, places, read_body, rows
from zielkreis.domain.reading.structure.number_reading import read_label, read_numerals
from zielkreis.domain.reading.structure.numerals import Style
from zielkreis.domain.values.document import Block


@pytest.mark.parametrize(
    ("line", "style", "value", "own"),
    [
        ("§ 1 Gegenstand", Style.SECTION, (1,), "Gegenstand"),
        ("§ 1a Gegenstand", Style.SECTION, (1,), "Gegenstand"),
        ("§ 2 - Ziele", Style.SECTION, (2,), "Ziele"),
        ("Artikel 3 – Ziele", Style.ARTICLE, (3,), "Ziele"),
        ("Ziffer 2 Ziele", Style.ZIFFER, (2,), "Ziele"),
        ("(1) Die Quote steigt.", Style.BRACKETED, (1,), "Die Quote steigt."),
        ("Absatz 2. Die Quote steigt.", Style.BRACKETED, (2,), "Die Quote steigt."),
        ("1. Die Quote steigt.", Style.DECIMAL, (1,), "Die Quote steigt."),
        ("1.2.3 Die Quote steigt.", Style.DECIMAL, (1, 2, 3), "Die Quote steigt."),
        ("a) die Quote", Style.LETTER, (1,), "die Quote"),
        ("(b) die Quote", Style.LETTER, (2,), "die Quote"),
        ("b. die Quote", Style.LETTER, (2,), "die Quote"),
        ("aa) die Quote", Style.DOUBLE_LETTER, (1,), "die Quote"),
        ("IV. Ziele", Style.ROMAN, (4,), "Ziele"),
        ("II) Ziele", Style.ROMAN, (2,), "Ziele"),
        ("B) Ziele", Style.CAPITAL, (2,), "Ziele"),
        ("2. Abschnitt", Style.CHAPTER, (2,), ""),
        ("Zweiter Abschnitt Ziele", Style.CHAPTER, (2,), "Ziele"),
        ("Teil I", Style.PART, (1,), ""),
        ("– die Quote", Style.BULLET, (), "die Quote"),
    ],
)
def test_it_reads_a_number_before_the_words(
    line: str, style: Style, value: tuple[int, ...], own: str
) -> None:
    (readings, *_), position = read_numerals(line)
    assert (readings[0].style, readings[0].value) == (style, value)
    assert line[position:] == own


@pytest.mark.parametrize(
    "line",
    [
        "§ 16a SGB II bleibt unberührt.",
        "§ 2 Abs. 1 gilt entsprechend.",
        "1. Januar 2012 ist der Stichtag.",
        "2. Halbjahr 2012",
        "1.900 Kinder erhalten einen Zuschuss.",
        "2.5 Mio. EUR stehen bereit.",
        "12.03.2012",
        "z. B. die Schuldnerberatung",
        "i. V. Dezernent",
        "2012 steigt die Quote.",
    ],
)
def test_it_takes_no_citation_date_or_amount_for_a_number(line: str) -> None:
    assert read_numerals(line) == ((), 0)


def test_it_reads_several_numbers_in_one_line() -> None:
    numerals, position = read_numerals("§ 2 (1) Die Quote steigt.")
    assert [readings[0].style for readings in numerals] == [Style.SECTION, Style.BRACKETED]
    assert position == len("§ 2 (1) ")


def test_it_knows_a_printed_bullet() -> None:
    assert read_label("•")[0][0].style is Style.BULLET


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([heading("Präambel"), paragraph("Es gilt.")], ["Präambel"]),
        ([heading("Ziele", "§ 2"), paragraph("(1) Es gilt.")], ["§ 2 Abs. 1"]),
        (
            [heading("Ziele", "§ 2"), item("Es gilt.", "(1)"), item("Es wird:", "(2)")],
            ["§ 2 Abs. 1", "§ 2 Abs. 2"],
        ),
        (
            [heading("§ 3 Mittel"), paragraph("1. Es gilt."), paragraph("2. Es bleibt.")],
            ["§ 3 Nr. 1", "§ 3 Nr. 2"],
        ),
        ([heading("II. Ziele"), paragraph("3. Es gilt.")], ["II.3"]),
        (
            [heading("III. Ziele"), heading("§ 2 Quote", level=2), paragraph("(1) Es gilt.")],
            ["III. § 2 Abs. 1"],
        ),
        ([paragraph("4. Ablauf"), paragraph("4.2 Es gilt.")], ["Ziffer 4.2"]),
        ([heading("4 Ablauf"), heading("4.2 Daten", level=2), paragraph("Es gilt.")], ["Ziffer 4.2"]),
        ([heading("Land"), item("Es gilt.", "1."), item("Es bleibt.", "2.")], ["Land Nr. 1", "Land Nr. 2"]),
        (
            [heading("1. Abschnitt"), heading("§ 1 Ziel", level=2), paragraph("Es gilt.")],
            ["1. Abschnitt § 1"],
        ),
        ([heading("B) Ziele"), heading("II. Quote", level=2), paragraph("Es gilt.")], ["B) II."]),
        ([heading("Ziel 1 – Integration"), paragraph("Es gilt.")], ["Ziel 1"]),
        (
            [heading("§ 4 Mittel"), item("Es gilt."), item("Es bleibt.")],
            ["§ 4 Spiegelstrich 1", "§ 4 Spiegelstrich 2"],
        ),
        ([heading("§ 5 Daten"), *rows(("Ziel", "Wert"), ("K2", "25 %"))], ["§ 5 Tabelle 1 Zeile 1"]),
        ([heading("Daten"), *rows(("Ziel", "Wert"), ("K2", "25 %"))], ["Tabelle 1 Zeile 1"]),
    ],
)
def test_it_cites_as_a_lawyer_would(blocks: list[Block], expected: list[str]) -> None:
    assert places(read_body(*blocks)) == expected


def test_it_counts_sentences_only_where_there_are_several() -> None:
    agreement = read_body(
        heading("§ 2 Ziele"), paragraph("(1) Es gilt. Es bleibt."), paragraph("(2) Es endet.")
    )
    assert places(agreement) == ["§ 2 Abs. 1 Satz 1", "§ 2 Abs. 1 Satz 2", "§ 2 Abs. 2"]


def test_it_counts_unnumbered_paragraphs_as_absaetze() -> None:
    agreement = read_body(heading("§ 2 Ziele"), paragraph("Es gilt. Es bleibt."), paragraph("Es endet."))
    assert places(agreement) == ["§ 2 Abs. 1 Satz 1", "§ 2 Abs. 1 Satz 2", "§ 2 Abs. 2"]


def test_it_reads_i_as_roman_after_nothing_and_as_a_letter_after_h() -> None:
    roman = read_body(
        paragraph("I. Lage"), paragraph("Es gilt."), paragraph("II. Ziele"), paragraph("Es ist.")
    )
    letters = read_body(*(paragraph(f"{letter}) Es gilt {letter}.") for letter in "abcdefghij"))
    assert places(roman) == ["I.", "II."]
    assert places(letters)[-2:] == ["Buchst. i", "Buchst. j"]


def test_it_reads_c_as_a_letter_after_b() -> None:
    agreement = read_body(
        *(block for x in "ABCD" for block in (paragraph(f"{x}. Teil"), paragraph("Es gilt.")))
    )
    assert places(agreement) == ["A.", "B.", "C.", "D."]


def test_it_keeps_a_number_that_repeats_or_jumps() -> None:
    agreement = read_body(
        heading("2. Mittel"), paragraph("Es gilt."), heading("2. Dauer"), paragraph("Es ist."),
        heading("5. Rest"), paragraph("Es war."),
    )  # fmt: skip
    assert places(agreement) == ["Ziffer 2", "Ziffer 2", "Ziffer 5"]


def test_it_starts_a_list_anew_under_each_heading() -> None:
    agreement = read_body(
        heading("1. Ziele"), item("Es gilt.", "1."), item("Es ist.", "2."),
        heading("2. Mittel"), item("Es war.", "1."),
    )  # fmt: skip
    assert places(agreement) == ["Ziffer 1 Nr. 1", "Ziffer 1 Nr. 2", "Ziffer 2 Nr. 1"]


def test_it_joins_a_number_alone_on_its_line_with_the_heading_below() -> None:
    agreement = read_body(paragraph("§ 1"), paragraph("Gegenstand"), paragraph("Es gilt."))
    assert places(agreement) == ["§ 1"]
    assert agreement.clauses[0].heading == "Gegenstand"


def test_it_reads_clauses_after_the_text_of_a_preamble_as_clauses_of_their_own() -> None:
    agreement = read_body(
        heading("Präambel"), paragraph("Die Partner vertrauen einander."),
        item("Die Quote steigt um 2 %.", "1."), item("Der Bestand sinkt um 1 %.", "2."),
    )  # fmt: skip
    assert places(agreement) == ["Präambel", "Ziffer 1", "Ziffer 2"]


def test_it_gives_each_clause_its_stretch_of_text() -> None:
    agreement = read_body(heading("§ 2 Ziele"), paragraph("(1) Es gilt."), paragraph("(2) Es bleibt."))
    found = {clause.label: agreement.text[clause.start : clause.end] for clause in agreement.clauses}
    assert found == {
        "§ 2": "§ 2 Ziele\n(1) Es gilt.\n(2) Es bleibt.",
        "§ 2 Abs. 1": "(1) Es gilt.",
        "§ 2 Abs. 2": "(2) Es bleibt.",
    }


def test_it_reads_numbers_without_a_sign_where_they_count_on() -> None:
    agreement = read_body(
        paragraph("1 Ziele"), paragraph("Es gilt."),
        paragraph("2 Mittel"), paragraph("2 Stellen werden bezahlt."),
        paragraph("3 Dauer"), paragraph("Es endet."),
    )  # fmt: skip
    assert places(agreement) == ["Ziffer 1", "Ziffer 2", "Ziffer 3"]
    assert agreement.statements[1].text == "2 Stellen werden bezahlt."
