"""Numbers in running text: each case is a phrase with the numbers a reader would count in it."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.numbers import NumberKind, find_numbers, parse_number, print_number
from zielkreis.domain.german.numerals import parse_number_word

NBSP = "\u00a0"

COUNTED = [
    ("um 2,5 % auf 3.500", [("2,5", "2.5"), ("3.500", "3500")]),
    ("1.950.000,00 EUR", [("1.950.000,00", "1950000")]),
    ("13,5 Mio. EUR", [("13,5 Mio.", "13500000")]),
    ("1,95 Millionen Euro", [("1,95 Millionen", "1950000")]),
    ("4,4 Mrd. EUR", [("4,4 Mrd.", "4400000000")]),
    ("400 TEUR für 250 Tsd. Euro", [("400 T", "400000"), ("250 Tsd.", "250000")]),
    ("120.000,- EUR", [("120.000,-", "120000")]),
    ("500EUR", [("500", "500")]),
    ("12 345 Personen", [("12 345", "12345")]),
    (f"12{NBSP}345 Personen", [(f"12{NBSP}345", "12345")]),
    ("nicht unter 151.", [("151", "151")]),
    ("2.5 % mehr", [("2.5", "2.5")]),
    ("von 26,86 auf 30,06", [("26,86", "26.86"), ("30,06", "30.06")]),
    ("10 bis 15 %", [("10", "10"), ("15", "15")]),
    ("10–15 %", [("10", "10"), ("15", "15")]),
    ("10-15 %", [("10", "10"), ("15", "15")]),
    ("95 von 100", [("95", "95"), ("100", "100")]),
    ("Schlüssel 1:75", [("1", "1"), ("75", "75")]),
    ("Integrationen (4.800)", [("4.800", "4800")]),
    ("2012 Personen", [("2012", "2012")]),
    ("sinkt auf 2011", [("2011", "2011")]),
    ("eine 2-prozentige Steigerung", [("2", "2")]),
]

SIGNED = [
    ("−0,5 %", [("−0,5", "-0.5")]),
    ("-0,5 %", [("-0,5", "-0.5")]),
    ("–0,5 %", [("–0,5", "-0.5")]),
    ("ΔK2 = - 2,5 %", [("- 2,5", "-2.5")]),
    ("ΔK3 ≤ −0,75 %", [("−0,75", "-0.75")]),
    ("K3 | 1.934 | - 1,5 %", [("1.934", "1934"), ("- 1,5", "-1.5")]),
    ("./. 2,5 %", [("./. 2,5", "-2.5")]),
    ("minus 1,2 %", [("minus 1,2", "-1.2")]),
    ("höchstens plus 0,6 %", [("plus 0,6", "0.6")]),
    ("+4,1 %", [("+4,1", "4.1")]),
    ("± 0 %", [("± 0", "0")]),
    ("- 2,5 %", [("- 2,5", "-2.5")]),
    ("- 48 Beratungen im Jahr zu je zwei Stunden", [("48", "48"), ("zwei", "2")]),
    ("Die Quote – 2,5 % – steigt", [("2,5", "2.5")]),
]

IN_WORDS = [
    ("zweiunddreißig Fälle", [("zweiunddreißig", "32")]),
    ("zwölf", [("zwölf", "12")]),
    ("Zwei Stellen", [("Zwei", "2")]),
    ("anderthalb Stellen", [("anderthalb", "1.5")]),
    ("zweieinhalb Jahre", [("zweieinhalb", "2.5")]),
    ("zweihundertfünfzig Plätze", [("zweihundertfünfzig", "250")]),
    ("zwei Millionen Euro", [("zwei Millionen", "2000000")]),
    ("eine Million Euro", [("eine Million", "1000000")]),
    ("zwei- bis dreimal", [("zwei", "2")]),
    ("zweier Fachkräfte", [("zweier", "2")]),
    ("auf Null senken", [("Null", "0")]),
    ("um ein Prozent", [("ein", "1")]),
    ("um einen Prozentpunkt", [("einen", "1")]),
    ("die Zahl eins", [("eins", "1")]),
]

FRACTIONS = [
    ("zwei Drittel der Fälle", [("zwei Drittel", Decimal(2) / 3)]),
    ("die Hälfte", [("die Hälfte", Decimal("0.5"))]),
    ("um ein Viertel", [("ein Viertel", Decimal("0.25"))]),
    ("drei Viertel", [("drei Viertel", Decimal("0.75"))]),
    ("Dreiviertel", [("Dreiviertel", Decimal("0.75"))]),
    ("um ein Zehntel", [("ein Zehntel", Decimal("0.1"))]),
    ("2/3 der Fälle", [("2/3", Decimal(2) / 3)]),
    ("1½ Stellen", [("1½", Decimal("1.5"))]),
    ("ein halbes Prozent", [("ein halbes", Decimal("0.5"))]),
    ("3 Viertel", [("3 Viertel", Decimal("0.75"))]),
]

NOT_COUNTED = [
    "gem. § 48b Abs. 1 S. 1 Nr. 4 SGB II",
    "nach § 16a Nr. 2 und 4 SGB II",
    "§§ 16 ff., 22 und 28 SGB II",
    "§ 6 Abs. 1 Satz 1 Nr. 2 SGB II",
    "§ 24 Absatz 3 Satz 1 Nummern 1 und 2",
    "Art. 28 GG",
    "1. Die Quote",
    "(2) Die Quote",
    "2.5 Ziele",
    "am 31.12.2012 um 10:30 Uhr",
    "9.30 Uhr, 14 Uhr",
    "bis 30.06. und am 3. Mai",
    "31.02.2012",
    "im 2. Halbjahr 2012",
    "im Jahr 2012 gegenüber 2011",
    "2012/2013",
    "K2, K 3 und K1E1 mit T-3",
    "Vorlage 50/2669",
    "eine Stelle und ein Fall",
    "Vier-Augen-Prinzip, U25",
    "außer Acht lassen",
    "eins zu eins",
    "beobachtet, verzweigt, Achtung, einst",
    "Vergleichstyp 2b, Anlage 3, SGB XII",
    "das dritte Drittel",
    "nach II.3, A.1 und B.2.1",
    "Geestrand, den __.__.2022",
    "in der 12. KW",
    "ein Prozentsatz",
]


def found(text: str) -> list[tuple[str, Decimal]]:
    return [(text[number.start : number.end], number.value) for number in find_numbers(text)]


@pytest.mark.parametrize(("text", "expected"), COUNTED + SIGNED + IN_WORDS)
def test_it_finds_what_counts_with_its_value(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == [(words, Decimal(value)) for words, value in expected]


@pytest.mark.parametrize(("text", "expected"), FRACTIONS)
def test_it_reads_a_fraction_as_a_quotient(text: str, expected: list[tuple[str, Decimal]]) -> None:
    assert found(text) == expected
    assert find_numbers(text)[0].kind is NumberKind.FRACTION


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_it_leaves_out_digits_and_words_that_count_nothing(text: str) -> None:
    assert found(text) == []


def test_it_finds_an_amount_beside_a_citation_and_a_date() -> None:
    text = "Nach § 22, 150 Haushalte; nach Nr. 2 und 20 Personen, ab 01.07.2012 21 Tage."
    assert [value for _, value in found(text)] == [150, 20, 21]


def test_it_keeps_a_plus_minus_apart_from_a_minus() -> None:
    (number,) = find_numbers("± 2 %")
    assert (number.sign, number.value) == ("±", Decimal(2))


def test_it_says_how_a_number_is_written() -> None:
    kinds = [number.kind for number in find_numbers("zwei von 5, also 2/5")]
    assert kinds == [NumberKind.WORDS, NumberKind.DIGITS, NumberKind.FRACTION]


@given(st.text(alphabet="0123456789.,-−–+±/ §ANr%zweidrttlMo½\u00a0"))
def test_it_gives_ordered_numbers_that_never_overlap(text: str) -> None:
    places = [(number.start, number.end) for number in find_numbers(text)]
    assert all(start < end for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_parsing_a_printed_number_gives_the_number(value: Decimal) -> None:
    assert parse_number(print_number(value)) == value


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_a_printed_number_is_found_whole_in_a_sentence(value: int) -> None:
    printed = print_number(Decimal(value))
    text = f"Der Wert beträgt {printed} EUR."
    assert found(text) == [(printed, Decimal(value))]


def test_it_prints_groups_a_true_minus_and_rounds_half_up() -> None:
    assert print_number(Decimal(1950000), places=2) == "1.950.000,00"
    assert print_number(Decimal("-2.5")) == "−2,5"
    assert print_number(Decimal("2.345"), places=2) == "2,35"
    assert print_number(Decimal("-0.001"), places=1) == "0,0"


def test_it_refuses_to_print_what_is_no_finite_number() -> None:
    with pytest.raises(ValueError, match="NaN"):
        print_number(Decimal("NaN"))


@pytest.mark.parametrize("text", ["", "viele", "2,5 %", "1.", "3 4", "2,5 bis 3"])
def test_it_refuses_to_parse_what_is_not_one_number(text: str) -> None:
    with pytest.raises(ValueError, match="keine Zahl"):
        parse_number(text)


def test_a_year_alone_is_a_number_where_one_is_asked_for() -> None:
    assert parse_number("2012") == 2012


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("null", 0),
        ("einundzwanzig", 21),
        ("hundert", 100),
        ("einhundertzwei", 102),
        ("dreitausendvierhundertsechsundfünfzig", 3456),
        ("siebzehnhundert", 1700),
        ("zweihunderttausend", 200_000),
    ],
)
def test_it_reads_compound_number_words(word: str, value: int) -> None:
    assert parse_number_word(word) == value


@pytest.mark.parametrize(
    "word", ["ein", "eine", "und", "zweifach", "dreimal", "hundertste", "achten", "Zweig"]
)
def test_it_takes_no_other_word_for_a_number(word: str) -> None:
    assert parse_number_word(word) is None
