"""Duties on a day: due, overdue, or recorded as settled."""

from datetime import date

import pytest

from zielkreis.domain.duties.following import follow_duties, follow_duty
from zielkreis.domain.values.duty import Duty, DutyKind, DutyList, Frequency
from zielkreis.domain.values.followed_duty import DutyState
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.talks import DueItem

WORDS = "Das Land stellt bis zum 30. Juni 2012 einen Betrag von 90.000 EUR bereit."


def duty(
    due: str = "2012-06-30",
    *,
    kind: DutyKind = DutyKind.SUPPORT,
    frequency: Frequency | None = None,
    begins: bool = False,
) -> Duty:
    place = Place(place="§ 7 Abs. 1", start=0, end=len(WORDS), quote=WORDS)
    return Duty(
        kind=kind, statement="s1", what=WORDS, place=place, due=due, frequency=frequency, begins=begins
    )


def item(
    what: str, *, settled_on: date | None = date(2012, 6, 20), due_on: date = date(2012, 6, 30)
) -> DueItem:
    return DueItem(
        id="T1",
        what=what,
        owed_by="land",
        owed_to="kreis",
        due_on=due_on,
        settled_on=settled_on,
        how_settled="Zahlung eingegangen",
    )


@pytest.mark.parametrize(
    ("due", "on", "state"),
    [
        ("2012-06-30", date(2012, 6, 30), DutyState.UPCOMING),  # the last day is still in time
        ("2012-06-30", date(2012, 7, 1), DutyState.OVERDUE),
        ("2012-Q3", date(2012, 9, 30), DutyState.UPCOMING),
        ("2012-Q3", date(2012, 10, 1), DutyState.OVERDUE),
        ("2012", date(2014, 1, 1), DutyState.NO_DAY),  # a year is when it is owed, not by when
        ("", date(2014, 1, 1), DutyState.NO_DAY),
    ],
)
def test_a_duty_is_overdue_the_day_after_its_last(due: str, on: date, state: DutyState) -> None:
    assert follow_duty(duty(due), (), on).state is state


def test_what_is_owed_again_or_from_a_day_on_is_never_overdue() -> None:
    late = date(2014, 1, 1)
    assert follow_duty(duty(frequency=Frequency.MONTHLY), (), late).state is DutyState.AGAIN
    assert follow_duty(duty(begins=True), (), late).state is DutyState.AGAIN


@pytest.mark.parametrize(
    "what", ["Betrag nach § 7 Abs. 1", "  einen betrag von 90.000 EUR", "Zahlung (§ 7 Abs. 1)"]
)
def test_a_due_item_of_the_same_day_with_its_place_or_words_settles_a_duty(what: str) -> None:
    found = follow_duty(duty(), [item(what)], date(2012, 7, 1))
    assert found.state is DutyState.SETTLED
    assert (found.settled_on, found.how, found.item) == (date(2012, 6, 20), "Zahlung eingegangen", "T1")


@pytest.mark.parametrize(
    "other",
    [
        item("§ 7 Abs. 10"),
        item("§ 7 Abs. 1.2"),
        item("Betrag"),  # too little to tell which
        item("§ 7 Abs. 1", due_on=date(2012, 9, 30)),
        item("§ 7 Abs. 1", settled_on=None),
        item("§ 7 Abs. 1", settled_on=date(2012, 7, 2)),  # not known yet on that day
    ],
)
def test_anything_else_settles_nothing(other: DueItem) -> None:
    assert follow_duty(duty(), [other], date(2012, 7, 1)).state is DutyState.OVERDUE


def test_what_was_settled_after_its_last_day_was_late() -> None:
    late = item("§ 7 Abs. 1", settled_on=date(2012, 7, 3))
    assert follow_duty(duty(), [late], date(2012, 8, 1)).state is DutyState.SETTLED_LATE


def test_the_list_holds_all_support_and_what_else_has_a_day_but_no_results() -> None:
    every = (
        duty(""),
        duty("2012", kind=DutyKind.ACTIVITY),
        duty("2012-06", kind=DutyKind.ACTIVITY),
        duty(kind=DutyKind.RESULT),
    )
    duties = DutyList(title="", first_day=None, last_day=None, duties=every, shares=())
    assert [each.duty for each in follow_duties(duties, (), date(2012, 1, 1))] == [every[0], every[2]]
