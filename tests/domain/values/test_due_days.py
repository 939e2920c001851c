"""A due date covers days, and is told in words."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.due_days import days_of, is_exact
from zielkreis.domain.values.duty import Duty, DutyKind, DutyList, Frequency
from zielkreis.domain.values.duty_words import (
    counts_in_words,
    creditors_in_words,
    marks_of,
    parties_in_words,
    when_in_words,
)
from zielkreis.domain.values.place import Place

PLACE = Place(place="§ 1", start=0, end=1, quote="x")
BOTH = (PartyCode.LAND, PartyCode.KT)


def duty(due: str = "", *, frequency: Frequency | None = None, times: int = 1, day: int = 0) -> Duty:
    return Duty(
        kind=DutyKind.RESULT,
        statement="s1",
        what="x",
        place=PLACE,
        due=due,
        frequency=frequency,
        times=times,
        day=day,
    )


@pytest.mark.parametrize(
    ("due", "first", "last", "words"),
    [
        ("2012-06-30", date(2012, 6, 30), date(2012, 6, 30), "30.06.2012"),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29), "Februar 2012"),
        ("2012-Q3", date(2012, 7, 1), date(2012, 9, 30), "3. Quartal 2012"),
        ("2012-H2", date(2012, 7, 1), date(2012, 12, 31), "2. Halbjahr 2012"),
        ("2012", date(2012, 1, 1), date(2012, 12, 31), "im Jahr 2012"),
    ],
)
def test_it_covers_its_days_and_has_its_words(due: str, first: date, last: date, words: str) -> None:
    assert days_of(due) == (first, last)
    assert is_exact(due) is (first == last)
    assert when_in_words(duty(due)) == words


@pytest.mark.parametrize("due", ["", "2012-13", "2012-02-30", "2012-Q5", "bald", "0000"])
def test_what_is_no_date_covers_nothing(due: str) -> None:
    assert days_of(due) is None
    assert when_in_words(duty(due)) == ""


@given(st.dates())
def test_every_day_is_exact(day: date) -> None:
    assert days_of(day.isoformat()) == (day, day)


def test_a_frequency_is_told_with_count_and_day() -> None:
    assert when_in_words(duty(frequency=Frequency.QUARTERLY)) == "vierteljährlich"
    assert when_in_words(duty(frequency=Frequency.YEARLY, times=2)) == "2-mal im Jahr"
    assert when_in_words(duty(frequency=Frequency.MONTHLY, day=15)) == "monatlich zum 15."
    assert when_in_words(duty("2012-04-01", frequency=Frequency.MONTHLY)) == "monatlich, 01.04.2012"


def test_nobody_named_and_everybody_are_told() -> None:
    assert parties_in_words(()) == "nicht genannt"
    mutual = Duty(kind=DutyKind.PROCEDURE, statement="s", what="x", place=PLACE, debtors=BOTH, creditors=BOTH)
    assert (parties_in_words(mutual.debtors), creditors_in_words(mutual)) == (
        "Land, kommunaler Träger",
        "einander",
    )


def test_marks_name_proviso_and_looseness() -> None:
    loose = replace(duty(), proviso="sofern Mittel da sind", binding=False)
    assert marks_of(loose) == ("unter Vorbehalt: „sofern Mittel da sind“", "unverbindlich")
    assert marks_of(replace(duty(), needs_confirmation=True)) == ("am Papier zu bestätigen",)
    assert marks_of(duty()) == ()


def test_the_count_of_a_list_counts_a_duty_with_two_days_once() -> None:
    listed = DutyList(
        title="x", first_day=None, last_day=None, duties=(duty("2012-06"), duty("2012-10")), shares=()
    )
    assert counts_in_words(listed) == "1 Pflicht, davon 1 mit Termin oder Takt, 1 ohne genannten Schuldner."
    empty = DutyList(title="x", first_day=None, last_day=None, duties=(), shares=())
    assert counts_in_words(empty) == "Der Entwurf enthält keine Pflichten."
