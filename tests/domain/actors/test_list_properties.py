"""A written list reads back as the same list, and two lists differ by what is only in one of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.actors import (
    ActorListInvalid,
    changes_between,
    parse_actor_list,
    write_actor_list,
)
from zielkreis.domain.actors.span_cover import first_gap, overlap
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

KINDS = [each for each in AuthorityKind if each is not AuthorityKind.JOBCENTER]
TIES = [each for each in TieKind if each not in (TieKind.SERVES, TieKind.CARRIES)]
#: Signs that YAML takes for its own, and such that it must quote.
WORDS = st.text("abcäß §1:#-'\"{}[],&*!|>%@`?\\~„“", min_size=1, max_size=20).map(
    lambda words: " ".join(words.split())
)
SOME_WORDS = WORDS.filter(bool)
DAYS = st.none() | st.dates(min_value=date(2005, 1, 1), max_value=date(2030, 12, 31))
FRAGMENTS = st.sampled_from(
    (
        "behoerden:",
        "- {kennung: k, art: kommunaler Träger, name: K}",
        "- {kennung: &a j, art: Jobcenter, form: gE, name: J, ab: 2011-01-01}",
        "- {kennung: k, art: Landesministerium, name: L, ab: 2012-01-01, bis: 2011-01-01}",
        "verbindungen:",
        "- {wer: j, art: Zuständigkeit, wen: k}",
        "- {<<: *a, wer: [k], art: {k: k}, 3: 4, ? [x] : y}",
        "vertretung: ~",
        "- {behoerde: k, funktion: F, nachweis: N, ab: 2012-01-01T10:00:00}",
        "zustimmungen: 2012-01-01",
        "? behoerden",
        ": &b [*b]",
    )
)
#: A short calendar, so that each day can be looked at.
FIRST = date(2012, 1, 1)
CALENDAR = [FIRST + timedelta(days=each) for each in range(12)]


def in_order(first: date | None, last: date | None) -> Span:
    if first and last and last < first:
        first, last = last, first
    return Span(first_day=first, last_day=last)


SPANS = st.builds(in_order, DAYS, DAYS)
SHORT_SPANS = st.builds(
    in_order, st.none() | st.sampled_from(CALENDAR), st.none() | st.sampled_from(CALENDAR)
)


@st.composite
def actor_lists(draw: st.DrawFn) -> ActorList:
    ids = [f"behoerde-{number}" for number in range(draw(st.integers(1, 4)))]
    an_id = st.sampled_from(ids)
    ties = st.builds(Tie, subject=an_id, kind=st.sampled_from(TIES), other=an_id, norm=WORDS, span=SPANS)
    people = st.builds(
        Representative, authority=an_id, function=SOME_WORDS, proof=SOME_WORDS, person=WORDS, span=SPANS
    )
    approvals = st.builds(
        InnerApproval,
        authority=an_id,
        kind=st.sampled_from(ApprovalKind),
        body=SOME_WORDS,
        matter=WORDS,
        norm=WORDS,
        span=SPANS,
    )
    return ActorList(
        authorities=tuple(
            Authority(
                id=each, kind=draw(st.sampled_from(KINDS)), name=draw(SOME_WORDS), short_name=draw(WORDS)
            )
            for each in ids
        ),
        ties=tuple(
            draw(
                st.lists(
                    ties.filter(lambda each: each.subject != each.other),
                    max_size=3 if len(ids) > 1 else 0,
                    unique_by=lambda each: (each.subject, each.kind, each.other),
                )
            )
        ),
        representatives=tuple(
            draw(
                st.lists(
                    people,
                    max_size=3,
                    unique_by=lambda each: (each.authority, each.function, each.person),
                )
            )
        ),
        approvals=tuple(
            draw(
                st.lists(
                    approvals,
                    max_size=3,
                    unique_by=lambda each: (each.authority, each.kind, each.body, each.matter),
                )
            )
        ),
    )


@given(actor_lists())
def test_reading_is_the_inverse_of_writing(actors: ActorList) -> None:
    assert parse_actor_list(write_actor_list(actors)) == actors


@given(actor_lists(), actor_lists())
def test_what_is_new_one_way_falls_away_the_other_way(one: ActorList, other: ActorList) -> None:
    there, back = changes_between(one, other), changes_between(other, one)
    assert set(there.added) == set(back.removed)
    assert set(there.removed) == set(back.added)
    assert not changes_between(one, one)


@given(SHORT_SPANS, SHORT_SPANS)
def test_spans_overlap_where_some_day_lies_in_both(one: Span, other: Span) -> None:
    days = [CALENDAR[0] - timedelta(days=1), *CALENDAR, CALENDAR[-1] + timedelta(days=1)]
    assert overlap(one, other) is any(one.holds_on(day) and other.holds_on(day) for day in days)


@given(SHORT_SPANS, st.lists(SHORT_SPANS, max_size=4))
def test_the_first_gap_is_the_first_day_that_nothing_covers(wanted: Span, spans: list[Span]) -> None:
    days = [date.min, *CALENDAR, CALENDAR[-1] + timedelta(days=1), date.max]
    gaps = (day for day in days if wanted.holds_on(day) and not any(each.holds_on(day) for each in spans))
    assert first_gap(wanted, spans) == next(gaps, None)


@given(st.text() | st.lists(FRAGMENTS, max_size=8).map("\n".join))
def test_whatever_is_read_is_a_list_or_told_in_german(text: str) -> None:
    try:
        actors = parse_actor_list(text)
    except ActorListInvalid as error:
        told = str(error)
    else:
        told = "Die Liste der Akteure hat ihre Form."
        assert parse_actor_list(write_actor_list(actors)) == actors
    assert told.startswith("Die Liste der Akteure ")
