"""The calendar bears each dated duty as an all-day entry, the same one every time."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from tests.files.duty_lists import AT, HOSTILE, QUARTERLY, SINGLE, listed, saying
from zielkreis.domain.values.duty import Duty, Frequency
from zielkreis.files.duties_ics import write_duties_ics


def events(*duties: Duty, at: datetime = AT) -> list[Any]:
    calendar = Calendar.from_ical(write_duties_ics(listed(*duties), at=at))
    return list(calendar.walk("VEVENT"))


def test_a_day_is_an_all_day_entry_with_who_what_and_where() -> None:
    (event,) = events(SINGLE)
    assert event.decoded("dtstart") == date(2012, 6, 30)
    assert event.decoded("dtend") == date(2012, 7, 1)
    assert event.decoded("dtstamp") == AT
    assert event["summary"].startswith("Land: Das Land stellt dem Kreis")
    assert "Stelle: § 2 Abs. 1" in event["description"]
    assert "Wem: kommunaler Träger" in event["description"]
    (reminder,) = event.walk("VALARM")
    assert reminder.decoded("trigger") == timedelta(days=-14)


@pytest.mark.parametrize(
    ("due", "day"),
    [("2012-09", date(2012, 9, 30)), ("2012-Q3", date(2012, 9, 30)), ("2012-H2", date(2012, 12, 31))],
)
def test_a_month_or_quarter_stands_on_its_last_day_and_says_so(due: str, day: date) -> None:
    (event,) = events(replace(SINGLE, due=due))
    assert event.decoded("dtstart") == day
    assert "Genannt ist: " in event["description"]


def test_a_month_from_which_something_is_owed_stands_on_its_first_day() -> None:
    (event,) = events(replace(SINGLE, due="2012-09", begins=True))
    assert event.decoded("dtstart") == date(2012, 9, 1)


def test_what_comes_back_each_quarter_ends_with_the_term() -> None:
    (event,) = events(QUARTERLY)
    assert event.decoded("dtstart") == date(2012, 3, 31), "the first end of a quarter after 14 March"
    rule = event["rrule"]
    assert (rule["freq"], rule["interval"], rule["bymonthday"]) == (["MONTHLY"], [3], [-1])
    assert rule["until"] == [date(2012, 12, 31)]
    assert (
        "Eingetragen ist der letzte Tag des Zeitraums; maßgeblich ist der Wortlaut." in event["description"]
    )


def test_a_day_of_the_month_is_taken_and_begins_after_the_conclusion() -> None:
    (event,) = events(replace(QUARTERLY, frequency=Frequency.MONTHLY, day=10))
    assert event.decoded("dtstart") == date(2012, 4, 10)
    assert event["rrule"]["bymonthday"] == [10]
    assert "nicht genannt" not in event["description"]


@pytest.mark.parametrize(
    "duty",
    [
        replace(SINGLE, due="2012"),
        replace(SINGLE, due=""),
        replace(QUARTERLY, frequency=Frequency.WEEKLY),
        replace(QUARTERLY, frequency=Frequency.YEARLY),
        replace(QUARTERLY, frequency=Frequency.MONTHLY, times=2),
        replace(QUARTERLY, frequency=Frequency.MONTHLY, interval=2),
    ],
)
def test_what_has_no_clear_day_is_no_entry(duty: Duty) -> None:
    assert events(duty) == []


def test_an_entry_keeps_its_name_whenever_it_is_written() -> None:
    (first,), (second,) = events(SINGLE), events(SINGLE, at=AT + timedelta(days=9))
    assert first["uid"] == second["uid"]
    (moved,) = events(replace(SINGLE, due="2012-07-31"))
    assert moved["uid"] != first["uid"]


def test_a_proviso_and_an_open_verb_stand_in_the_title() -> None:
    assert events(replace(SINGLE, proviso="sofern Mittel da sind"))[0]["summary"].endswith(
        "(unter Vorbehalt)"
    )
    assert events(replace(SINGLE, binding=False))[0]["summary"].endswith("(unverbindlich)")


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_draft_make_no_entries_of_their_own(words: str) -> None:
    data = write_duties_ics(listed(saying(words), title=words), at=AT)
    assert data.split(b"\r\n").count(b"BEGIN:VEVENT") == 1
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert set(event) <= {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP"
    }  # fmt: skip
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=120))
def test_any_words_give_a_calendar_with_one_entry(words: str) -> None:
    assert len(events(saying(words))) == 1


def test_an_empty_list_is_a_calendar_too() -> None:
    assert events() == []
