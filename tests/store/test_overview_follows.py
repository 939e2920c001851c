"""Whatever was recorded in whatever order: state, overview and chain say the same, also made anew."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.contents import dump
from tests.store.desks import MATTER, NOW, OTHER, PROGRAM, begin, demand, desk_at, take_draft
from tests.store.places import Places
from zielkreis.domain.negotiation import Refused, fold
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.overview import MatterLine
from zielkreis.domain.values.talks import DemandState, Occasion
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.rebuild import rebuild_overview
from zielkreis.service.keeping.recording import NoMatterError, matter_of
from zielkreis.service.keeping.verify import verify_store
from zielkreis.service.talks.answers import AnswerWish, Promise, record_answer
from zielkreis.service.talks.correct import erase_contents, strike_entry
from zielkreis.service.talks.demands import withdraw_demand
from zielkreis.service.talks.due_items import set_due_item, settle_due_item
from zielkreis.store.keeping import Store

Step = Callable[[Desk, str], object]

MATTERS = st.sampled_from([MATTER, "bund-2012"])
AUDIENCES = st.sampled_from(list(Audience))
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40)
DAYS = st.dates(date(2012, 4, 1), date(2012, 12, 31))
DEMANDS = st.integers(1, 5).map("F{}".format)
DUE = st.integers(1, 4).map("T{}".format)
NUMBERS = st.integers(1, 8)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """One use case with any words; many are refused, and that is part of it."""
    words, audience, number = draw(WORDS), draw(AUDIENCES), draw(NUMBERS)
    kinds: dict[str, Step] = {
        "begin": begin,
        "demand": lambda desk, matter: demand(desk, words, matter=matter, audience=audience),
        "draft": lambda desk, matter: take_draft(desk, words.encode(), matter=matter),
        "withdraw": lambda desk, matter: withdraw_demand(desk, matter, f"F{number}", reason=words),
        "settle": lambda desk, matter: settle_due_item(desk, matter, f"T{number}", how=words),
        "strike": lambda desk, matter: strike_entry(
            desk, matter, audience=audience, seq=number, reason=words
        ),
        "erase": lambda desk, matter: erase_contents(
            desk, matter, audience=audience, seq=number, reason=words
        ),
    }
    kinds["due"] = _due(draw, words, audience)
    kinds["answer"] = _answer(draw, words, audience)
    return kinds[draw(st.sampled_from(sorted(kinds)))]


def _due(draw: st.DrawFn, words: str, audience: Audience) -> Step:
    day = draw(DAYS)
    return lambda desk, matter: set_due_item(desk, matter, what=words, due_on=day, audience=audience)


def _answer(draw: st.DrawFn, words: str, audience: Audience) -> Step:
    wish = AnswerWish(
        by="land",
        words=words,
        occasion=draw(st.sampled_from(list(Occasion))),
        given_on=draw(st.dates(date(2012, 4, 1), NOW.date())),
        effects=tuple(draw(st.dictionaries(DEMANDS, st.sampled_from(list(DemandState)), max_size=2)).items()),
        promises=tuple(Promise(what=words, due_on=day) for day in draw(st.lists(DAYS, max_size=1))),
        evidence=tuple((f"{words[:20]}.txt", words.encode()) for _ in range(draw(st.integers(0, 1)))),
        audience=audience,
    )
    return lambda desk, matter: record_answer(desk, matter, wish, program_version=PROGRAM)


#: A clock that stands still, goes on, and is set back.
CLOCKS = st.lists(st.sampled_from([0, 0, 1, 3600, -7200]), min_size=14, max_size=14)


COURSES = st.lists(st.tuples(steps(), MATTERS), max_size=12)
#: A fixture gives new places for each example, so that it may be used for all of them.
_ALLOWED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@given(COURSES, CLOCKS)
@settings(suppress_health_check=_ALLOWED, max_examples=40)
def test_overview_and_state_follow_from_the_journal(
    sqlite: Places, course: list[tuple[Step, str]], clock: list[int]
) -> None:
    assert_all_follows(sqlite, course, clock)


@given(COURSES, CLOCKS)
@settings(suppress_health_check=_ALLOWED, max_examples=10)  # a database for each takes a while
def test_they_do_on_postgresql_too(
    postgresql: Places, course: list[tuple[Step, str]], clock: list[int]
) -> None:
    assert_all_follows(postgresql, course, clock)


def assert_all_follows(places: Places, course: list[tuple[Step, str]], clock: list[int]) -> None:
    """Do a course of steps under a clock, and compare all that is derived with what it is derived from."""
    store = open_store(parse_location(places.empty()))
    numbers = count(1)
    store.accounts.add(OTHER)
    now = NOW
    for (step, matter), tick in zip([(begin, MATTER), *course], clock, strict=False):
        now += timedelta(seconds=tick)
        with suppress(Refused, NoMatterError):
            step(desk_at(store, now=now, first=next(numbers) * 100), matter)
    assert verify_store(store).is_whole
    for matter in store.journal.matters():
        assert_line_follows(store, matter)
        assert_recorded_order(store, matter)
    before = dump(numbers=False)
    assert rebuild_overview(store) == len(store.journal.matters())
    assert dump(numbers=False) == before
    places.tidy()


def assert_line_follows(store: Store, matter_id: str) -> None:
    """The line of the overview, computed here a second time from the folded state."""
    course = matter_of(store, matter_id)
    matter = course.matter
    (line,) = (each for each in store.overview.matters() if each.id == matter_id)
    standing = [each for each in matter.demands if not each.withdrawn]
    open_due = [each for each in matter.due if each.settled_on is None]
    assert line == MatterLine(
        id=matter.id,
        title=matter.title,
        year=2012,
        types=("ZV5",),
        house="kreis",
        other_parties=("land",),
        opened_on=matter.opened_on,
        versions=len(matter.versions),
        demands_open=len([each for each in standing if each.state != DemandState.MET or each.is_promised]),
        demands_promised=len([each for each in standing if each.is_promised]),
        demands_in_all=len(standing),
        next_due=min((each.due_on for each in open_due), default=None),
        changed_at=max(each.at for each in course.entries),
    )
    listed = [each for each in store.overview.open_due(most=500) if each.matter == matter_id]
    assert [(each.item, each.due_on) for each in listed] == sorted(
        ((each.id, each.due_on) for each in open_due), key=lambda each: (each[1], each[0])
    )


def assert_recorded_order(store: Store, matter_id: str) -> None:
    """The instants of a matter grow across its streams, whatever the clock did."""
    course = matter_of(store, matter_id)
    in_order = sorted(course.entries, key=lambda each: each.at)
    seen: list[datetime] = []
    for entry in in_order:
        seen.append(entry.at)
        assert fold(matter_id, [each for each in in_order if each.at <= entry.at]).id == matter_id
    assert seen == sorted(seen)


def test_two_steps_within_one_second_are_kept_in_their_order(places: Places) -> None:
    store = open_store(parse_location(places.empty()))
    begin(desk_at(store, first=1))
    demand(desk_at(store, first=10), "Nur für uns.")
    demand(desk_at(store, first=20), "Für alle.", audience=Audience.PARTIES)
    matter = matter_of(store, MATTER).matter
    assert [each.demand.id for each in matter.demands] == ["F1", "F2"]
    assert store.overview.matters()[0].demands_in_all == 2


def test_a_clock_that_was_set_back_hides_nothing(places: Places) -> None:
    store = open_store(parse_location(places.empty()))
    begin(desk_at(store))
    demand(desk_at(store, now=NOW - timedelta(hours=2), first=10), "Vor der Zeit.")
    assert [each.demand.words for each in matter_of(store, MATTER).matter.demands] == ["Vor der Zeit."]
    assert verify_store(store).is_whole
