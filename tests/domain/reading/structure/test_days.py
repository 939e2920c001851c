"""Planning year, day of conclusion and term."""

from datetime import date

import pytest

from tests.domain.reading.structure.builders import TAIL, heading, paragraph, read, title
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Block

BETWEEN = paragraph("zwischen dem Land Hessen und dem Kreis Aggertal")
GOAL = (heading("§ 1 Ziele"), paragraph("Die Quote steigt."))


def read_with(*body: Block, name: str = "Zielvereinbarung", tail: tuple[Block, ...] = TAIL) -> Agreement:
    return read(title(name), BETWEEN, *GOAL, *body, *tail)


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("Zielvereinbarung 2012", 2012),
        ("ZIELVEREINBARUNG 2013", 2013),
        ("Zielvereinbarung für das Jahr 2014", 2014),
        ("Zielvereinbarung nach § 48b SGB II für 2016", 2016),
        ("Zielvereinbarung über kommunale Leistungen im Planungsjahr 2018", 2018),
        ("Zielvereinbarung vom 12.03.2012", None),
        ("Zielvereinbarung (Stand März 2012)", None),
    ],
)
def test_it_reads_the_planning_year_from_the_title(head: str, year: int | None) -> None:
    assert read_with(name=head).year == year


def test_it_takes_the_year_from_the_term_where_the_head_names_none() -> None:
    agreement = read_with(heading("§ 2 Dauer"), paragraph("Die Vereinbarung gilt bis zum 31.12.2017."))
    assert agreement.year == 2017


def test_it_takes_the_year_of_most_targets_and_not_the_one_compared_with() -> None:
    agreement = read_with(
        paragraph("Im Jahr 2015 steigt die Quote gegenüber 2014."),
        paragraph("Der Bestand sinkt im Jahr 2015."),
    )
    assert agreement.year == 2015


def test_it_asks_where_two_years_are_alike() -> None:
    agreement = read_with(
        paragraph("Im Jahr 2015 steigt die Quote."), paragraph("Im Jahr 2016 sinkt der Bestand.")
    )
    assert agreement.year is None
    assert "year_unsettled" in {question.code for question in agreement.questions}


def signatures(*texts: str) -> tuple[Block, ...]:
    return (*(paragraph(text) for text in texts), *TAIL[1:])


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        (signatures("Köln, 26.03.2012"), date(2012, 3, 26)),
        (signatures("Köln, den 26. März 2012"), date(2012, 3, 26)),
        (signatures("Ort, Datum: Köln, 26.03.2012"), date(2012, 3, 26)),
        (signatures("Köln, den 26.03.2012\tBonn, den 2. April 2012"), date(2012, 4, 2)),
        (signatures("Köln, den __________"), None),
        (signatures("Köln, den ____.____.2022"), None),
    ],
)
def test_it_reads_the_day_of_conclusion_from_the_signatures(
    tail: tuple[Block, ...], day: date | None
) -> None:
    assert read_with(tail=tail).concluded_on == day


def test_it_asks_where_one_of_two_days_is_open() -> None:
    agreement = read_with(tail=signatures("Köln, den 26.03.2012\tBonn, den ________"))
    assert agreement.concluded_on is None
    assert "conclusion_open" in {question.code for question in agreement.questions}


def test_it_takes_no_day_from_the_text_for_the_day_of_conclusion() -> None:
    assert read_with(paragraph("Die Planung wurde am 12.01.2012 beraten.")).concluded_on is None
    assert read_with(paragraph("Die Vereinbarung wurde geschlossen am 12.01.2012.")).concluded_on == date(
        2012, 1, 12
    )


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("Die Vereinbarung gilt vom 1. Januar bis 31. Dezember 2012.", date(2012, 1, 1), date(2012, 12, 31)),
        ("Laufzeit: 01.01.2012 – 31.12.2012", date(2012, 1, 1), date(2012, 12, 31)),
        ("Die Vereinbarung gilt für das Kalenderjahr 2014.", date(2014, 1, 1), date(2014, 12, 31)),
        ("Diese Zielvereinbarung wird für das Jahr 2021 geschlossen.", date(2021, 1, 1), date(2021, 12, 31)),
        ("Sie tritt zum 01.02.2012 in Kraft und endet am 31.12.2012.", date(2012, 2, 1), date(2012, 12, 31)),
        ("Die Vereinbarung gilt vom Tag der Unterzeichnung bis zum 31.12.2012.", None, date(2012, 12, 31)),
        ("Die Vereinbarung tritt am 1. Mai 2012 in Kraft.", date(2012, 5, 1), None),
        ("Die Vereinbarung gilt ab dem 1. Mai 2012.", date(2012, 5, 1), None),
    ],
)  # fmt: skip
def test_it_reads_the_term(sentence: str, first: date | None, last: date | None) -> None:
    term = read_with(heading("§ 2 Laufzeit"), paragraph(sentence)).term
    assert term is not None
    assert (term.first_day, term.last_day) == (first, last)
    assert term.place is not None
    assert term.place.quote == sentence


def test_it_joins_a_term_from_two_sentences() -> None:
    agreement = read_with(
        heading("§ 2 Laufzeit"),
        paragraph("Die Vereinbarung gilt ab dem 01.02.2012. Sie endet am 31.12.2012."),
    )
    assert agreement.term is not None
    assert (agreement.term.first_day, agreement.term.last_day) == (date(2012, 2, 1), date(2012, 12, 31))


def test_it_takes_no_deadline_for_a_term() -> None:
    assert read_with(paragraph("Bis zum 30.06.2012 gilt die Richtlinie der Stadt weiter.")).term is None


@pytest.mark.parametrize(
    "line",
    [
        "Düsseldorf und Solmsbach, den 18. Februar 2016",
        "Düsseldorf, Solmsbach, den 18. Februar 2016",
        "Frankfurt am Main, 18.02.2016",
    ],
)
def test_it_finds_the_day_beside_one_or_two_places(line: str) -> None:
    signing = (paragraph(line), *(block for block in TAIL if "den" not in block.text))
    assert read_with(name="Zielvereinbarung 2016", tail=signing).concluded_on == date(2016, 2, 18)


def test_it_takes_an_empty_place_for_a_name_for_no_empty_place_for_a_day() -> None:
    signing = (
        paragraph("Aggerstadt, 11. Februar 2019"),
        paragraph("(Unterschrift)\t(Unterschrift)"),
        paragraph("Staatssekretär\tLandrat"),
    )
    assert read_with(name="Zielvereinbarung 2019", tail=signing).concluded_on == date(2019, 2, 11)


def test_it_finds_the_day_in_a_sentence_that_says_it_was_signed() -> None:
    told = paragraph("Die Partner haben diese Vereinbarung am 14. März 2013 in Siegburg unterzeichnet.")
    assert read_with(told).concluded_on == date(2013, 3, 14)


def test_it_takes_no_day_from_an_earlier_agreement() -> None:
    told = paragraph("Die am 14. März 2012 geschlossene Zielvereinbarung wird fortgeführt.")
    assert read_with(told).concluded_on is None


def test_it_takes_the_year_of_the_title_before_that_of_the_term() -> None:
    term = paragraph("Diese Zielvereinbarung gilt bis zum 31.12.2017.")
    assert (
        read(
            paragraph("Anlage 1 zur Vorlage 0417/2018"), title("Zielvereinbarung 2018"), BETWEEN, *GOAL, term
        ).year
        == 2018
    )
