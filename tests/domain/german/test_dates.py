"""Dates in running text, their ISO value, and the way back to German print."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.dates import DateKind, find_dates, parse_date, print_date

WITH_YEAR: list[tuple[str, str, int | str]] = [
    ("am 31.12.2012", "31.12.2012", "2012-12-31"),
    ("am 31. 12. 2012", "31. 12. 2012", "2012-12-31"),
    ("am 31.12.12", "31.12.12", "2012-12-31"),
    ("am 1.7.99", "1.7.99", "1999-07-01"),
    ("ab 1. Januar 2012", "1. Januar 2012", "2012-01-01"),
    ("Stand 2012-03-26", "2012-03-26", "2012-03-26"),
    ("im Januar 2012", "Januar 2012", "2012-01"),
    ("Stand: Dez. 2012", "Dez. 2012", "2012-12"),
    ("Stand 12/2024: 23,5", "12/2024", "2024-12"),
    ("Stand 06.2012", "06.2012", "2012-06"),
    ("bis Ende 2012", "Ende 2012", "2012-12-31"),
    ("zum Jahresende 2012", "Jahresende 2012", "2012-12-31"),
    ("bis Ende des Jahres 2012", "Ende des Jahres 2012", "2012-12-31"),
    ("bis Mitte 2012", "Mitte 2012", "2012-06-30"),
    ("ab Anfang 2012", "Anfang 2012", "2012-01-01"),
    ("bis Ende Februar 2012", "Ende Februar 2012", "2012-02-29"),
    ("im I. Quartal 2012", "I. Quartal 2012", "2012-01/2012-03"),
    ("im vierten Quartal 2019 um 100", "vierten Quartal 2019", "2019-10/2019-12"),
    ("Quartal 3/2012", "Quartal 3/2012", "2012-07/2012-09"),
    ("Q1 2012", "Q1 2012", "2012-01/2012-03"),
    ("Ende des 2. Quartals 2012", "Ende des 2. Quartals 2012", "2012-06-30"),
    ("im 2. Halbjahr 2012", "2. Halbjahr 2012", "2012-07/2012-12"),
    ("im ersten Halbjahr des Jahres 2012", "ersten Halbjahr des Jahres 2012", "2012-01/2012-06"),
    ("von 2012 bis 2014", "2012 bis 2014", "2012/2014"),
    ("2012–2014", "2012–2014", "2012/2014"),
    ("2012/2013", "2012/2013", "2012/2013"),
    ("2012/13", "2012/13", "2012/2013"),
    ("vom 01.01. bis 31.12.2012", "01.01. bis 31.12.2012", "2012-01-01/2012-12-31"),
    ("vom 1.7. bis zum 31.12.2012", "1.7. bis zum 31.12.2012", "2012-07-01/2012-12-31"),
    ("von November bis Februar 2013", "November bis Februar 2013", "2012-11/2013-02"),
    ("im Jahr 2012", "Jahr 2012", 2012),
    ("im Kalenderjahr 2012", "Kalenderjahr 2012", 2012),
    ("im Planungsjahr 2012 Leistungen", "Planungsjahr 2012", 2012),
    ("ggü. 2011", "2011", 2011),
    ("Ziel 2015 | 2.480", "2015", 2015),
    ("wird 2012 Monat für Monat beobachtet", "2012", 2012),
]

WITHOUT_YEAR: list[tuple[str, str, str]] = [
    ("im Dezember d. J.", "Dezember d. J.", "2012-12"),
    ("zum Jahresende", "Jahresende", "2012-12-31"),
    ("bis Ende dieses Jahres", "Ende dieses Jahres", "2012-12-31"),
    ("bis 30.06.", "30.06.", "2012-06-30"),
    ("zum 1.7. gilt", "1.7.", "2012-07-01"),
    ("am 31.12. d. J.", "31.12. d. J.", "2012-12-31"),
    ("am 3. Mai", "3. Mai", "2012-05-03"),
    ("im zweiten Quartal", "zweiten Quartal", "2012-04/2012-06"),
    ("bis 30.06. des Folgejahres", "30.06. des Folgejahres", "2013-06-30"),
    ("zu Beginn des Folgejahres", "Beginn des Folgejahres", "2013-01-01"),
    ("am 31.12. des Vorjahres", "31.12. des Vorjahres", "2011-12-31"),
]

NO_DATE = [
    "2012 Personen",
    "2012 erwerbsfähige Leistungsberechtigte",
    "rund 2000",
    "2.012",
    "sinkt auf 2011",
    "auf 2000 zu senken",
    "2012 EUR",
    "50/2669",
    "31.02.2012",
    "Punkt 2.1. der Anlage",
    "Maiglöckchen und Augustiner",
    "am Ende",
    "13/2012",
]


@pytest.mark.parametrize(("text", "words", "value"), WITH_YEAR)
def test_it_finds_a_date_with_its_year(text: str, words: str, value: int | str) -> None:
    (found,) = find_dates(text)
    assert (text[found.start : found.end], found.value, found.inherited) == (words, value, False)


@pytest.mark.parametrize(("text", "words", "value"), WITHOUT_YEAR)
def test_it_finds_a_date_without_year_only_when_told_the_year(text: str, words: str, value: str) -> None:
    (found,) = find_dates(text, year=2012)
    assert (text[found.start : found.end], found.value, found.inherited) == (words, value, True)
    assert find_dates(text) == ()


@pytest.mark.parametrize("text", NO_DATE)
def test_it_takes_no_amount_and_no_label_for_a_date(text: str) -> None:
    assert find_dates(text, year=2012) == ()


def test_it_finds_several_years_side_by_side() -> None:
    text = "in den Jahren 2012 und 2013 gegenüber 2011"
    assert [found.value for found in find_dates(text)] == [2012, 2013, 2011]


def test_a_year_named_once_counts_for_the_whole_list() -> None:
    text = "zum 30.06. und 31.12.2012 sowie im März, Juni und September 2013"
    assert [found.value for found in find_dates(text)] == [
        "2012-06-30",
        "2012-12-31",
        "2013-03",
        "2013-06",
        "2013-09",
    ]


def test_it_marks_the_end_of_a_year_as_such() -> None:
    kinds = [found.kind for found in find_dates("Ende 2012, 31.12.2012, Mitte 2012")]
    assert kinds == [DateKind.YEAR_END, DateKind.DAY, DateKind.MID_YEAR]


days = st.dates(min_value=date(1970, 1, 1), max_value=date(2068, 12, 31))
months = days.map(lambda day: f"{day:%Y-%m}")
years = st.integers(min_value=1990, max_value=2060)
month_spans = (
    st.tuples(days, days).map(sorted).filter(lambda pair: f"{pair[0]:%Y-%m}" != f"{pair[1]:%Y-%m}")
).map(lambda pair: f"{pair[0]:%Y-%m}/{pair[1]:%Y-%m}")
year_spans = (
    st.tuples(years, years)
    .map(sorted)
    .filter(lambda pair: pair[0] < pair[1])
    .map(lambda pair: f"{pair[0]}/{pair[1]}")
)


@given(st.one_of(days.map(date.isoformat), months, years, month_spans, year_spans), st.booleans())
def test_parsing_a_printed_date_gives_the_date(value: int | str, long: bool) -> None:
    assert parse_date(print_date(value, long=long)) == value


@given(days)
def test_a_printed_day_is_found_whole_in_a_sentence(day: date) -> None:
    text = f"Bis zum {print_date(day, long=True)} sind 20 Fälle geprüft, ab dem {print_date(day)} alle."
    assert [found.value for found in find_dates(text)] == [day.isoformat()] * 2


@given(st.text(alphabet="0123456789./-– JanurMäzbisQtlEde"))
def test_it_gives_ordered_dates_that_never_overlap(text: str) -> None:
    places = [(found.start, found.end) for found in find_dates(text, year=2012)]
    assert all(start < end for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))


def test_it_prints_short_and_long() -> None:
    assert print_date(date(2012, 1, 3)) == "03.01.2012"
    assert print_date(date(2012, 1, 3), long=True) == "3. Januar 2012"
    assert print_date("2012-07/2012-09") == "3. Quartal 2012"
    assert print_date("2012-07/2012-12") == "2. Halbjahr 2012"
    assert print_date("2012-12") == "Dezember 2012"
    assert print_date("2012-01-01/2012-06-30") == "01.01.2012 bis 30.06.2012"


@pytest.mark.parametrize("text", ["", "bald", "31.02.2012", "am 31.12.2012", "zum Jahresende"])
def test_it_refuses_to_parse_what_is_not_one_date(text: str) -> None:
    with pytest.raises(ValueError, match="kein Datum"):
        parse_date(text)


@pytest.mark.parametrize("value", ["", "31.12.2012", "2012-13-01T00:00"])
def test_it_refuses_to_print_what_is_no_iso_date(value: str) -> None:
    with pytest.raises(ValueError, match="kein Datum"):
        print_date(value)
