"""Actors answer for a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.actor import (
    ActorList,
    ApprovalKind,
    Authority,
    AuthorityKind,
    InnerApproval,
    Representative,
    Span,
    Tie,
    TieKind,
)

LAST_OF_OLD, FIRST_OF_NEW = date(2011, 12, 31), date(2012, 1, 1)
OLD, NEW = Span(last_day=LAST_OF_OLD), Span(first_day=FIRST_OF_NEW)
ACTORS = ActorList(
    authorities=(
        Authority(id="land", kind=AuthorityKind.LAND_MINISTRY, name="Altes Ministerium", span=OLD),
        Authority(
            id="land",
            kind=AuthorityKind.LAND_MINISTRY,
            name="Neues Ministerium",
            short_name="Neues",
            span=NEW,
        ),
        Authority(id="kreis", kind=AuthorityKind.MUNICIPAL_CARRIER, name="Kreis Musterland"),
    ),
    ties=(Tie(subject="land", kind=TieKind.LEGAL_SUPERVISION, other="kreis", span=NEW),),
    representatives=(Representative(authority="kreis", function="Landrat", proof="Gesetz", span=OLD),),
    approvals=(InnerApproval(authority="kreis", kind=ApprovalKind.COMMITTEE, body="Ausschuss"),),
)


def test_an_authority_is_called_as_on_the_day() -> None:
    assert ACTORS.on(LAST_OF_OLD).called("land") == "Altes Ministerium"
    assert ACTORS.on(FIRST_OF_NEW).called("land") == "Neues"


def test_one_that_the_list_does_not_know_is_called_by_its_id() -> None:
    assert ACTORS.called("bund") == "bund"
    assert ACTORS.authority("bund") is None


def test_ties_representatives_and_approvals_hold_on_their_days_only() -> None:
    before, since = ACTORS.on(LAST_OF_OLD), ACTORS.on(FIRST_OF_NEW)
    assert (before.ties, before.representatives) == ((), ACTORS.representatives)
    assert (since.ties, since.representatives) == (ACTORS.ties, ())
    assert before.approvals == since.approvals == ACTORS.approvals


@pytest.mark.parametrize(
    ("span", "days"),
    [
        (Span(), (True, True, True, True)),
        (Span(first_day=date(2012, 1, 2)), (False, True, True, True)),
        (Span(last_day=date(2012, 1, 3)), (True, True, True, False)),
        (Span(first_day=date(2012, 1, 2), last_day=date(2012, 1, 3)), (False, True, True, False)),
    ],
)
def test_both_days_of_a_span_belong_to_it(span: Span, days: tuple[bool, ...]) -> None:
    assert tuple(span.holds_on(date(2012, 1, day)) for day in (1, 2, 3, 4)) == days


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1)))
def test_of_two_spans_that_follow_each_other_one_holds_every_day(day: date) -> None:
    assert OLD.holds_on(day) is not NEW.holds_on(day)
    assert ACTORS.on(day).on(day) == ACTORS.on(day)
