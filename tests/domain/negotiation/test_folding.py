"""The state of talks follows from their entries alone, whatever ran and however it is handed in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.negotiation.histories import Hand, play
from tests.domain.negotiation.talks import BEGAN, HOUSE, MATTER_ID, OPENING, PARTIES, TODAY, Talks, recorded
from zielkreis.domain.negotiation import NoMatterError, Refused, after, fold, struck_entries
from zielkreis.domain.values.events import (
    AnswerRecorded,
    ClauseProposed,
    ContentsErased,
    DemandRaised,
    DemandWithdrawn,
    DraftReceived,
    DueItemSet,
    DueItemSettled,
    EntryStruck,
    FindingWaived,
    MatterOpened,
    NewEvent,
    Recorded,
)
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.waiver import Waiver

#: Whole talks take long to make up; so many show every kind of step several times.
SOME = settings(max_examples=40)


def folded(entries: Iterable[Recorded]) -> Matter:
    """The matter without the ids that were given away, which remember what was struck."""
    return replace(fold(MATTER_ID, entries), given_ids=frozenset())


def seen_by_all(entries: Iterable[Recorded]) -> list[Recorded]:
    return [each for each in entries if each.audience is PARTIES]


@SOME
@given(st.data())
def test_the_order_in_which_streams_are_handed_in_changes_nothing(data: st.DataObject) -> None:
    entries = play(data).entries
    assert fold(MATTER_ID, data.draw(st.permutations(entries))) == fold(MATTER_ID, entries)


@SOME
@given(st.data())
def test_a_struck_entry_counts_as_if_it_had_never_been_recorded(data: st.DataObject) -> None:
    entries = play(data).entries
    struck = struck_entries(entries)
    left = [
        each
        for each in entries
        if (each.audience, each.seq) not in struck
        and not isinstance(each.event, MatterOpened | EntryStruck | ContentsErased)
    ]
    for wrong in left:
        event = EntryStruck(audience=wrong.audience, seq=wrong.seq, on=TODAY, reason="falsch")
        strike = recorded(
            NewEvent(audience=wrong.audience, event=event), seq=99, at=BEGAN + timedelta(days=1)
        )
        assert folded([*entries, strike]) == folded(each for each in entries if each is not wrong)


@SOME
@given(st.data())
def test_what_all_parties_see_stands_by_itself(data: st.DataObject) -> None:
    entries = play(data, erasing=False).entries
    whole, seen = folded(entries), folded(seen_by_all(entries))
    assert seen.house_only == frozenset()
    assert seen.versions == whole.versions
    assert [each.demand for each in seen.demands] == [
        each.demand for each in whole.demands if each.demand.id not in whole.house_only
    ]
    assert seen.answers == tuple(each for each in whole.answers if each.id not in whole.house_only)
    assert seen.due == tuple(each for each in whole.due if each.id not in whole.house_only)
    assert not seen.waivers
    assert not seen.proposed


@SOME
@given(st.data())
def test_nothing_names_what_is_not_there(data: st.DataObject) -> None:
    entries = play(data, erasing=False).entries
    for matter in (folded(entries), folded(seen_by_all(entries))):
        demands = {each.demand.id for each in matter.demands}
        versions = {each.digest for each in matter.versions}
        assert {effect.demand for each in matter.answers for effect in each.effects} <= demands
        assert {each.answer for each in matter.due} - {""} <= {each.id for each in matter.answers}
        assert {each.version for each in matter.proposed} <= versions


@SOME
@given(st.data())
def test_the_others_are_told_of_nothing_that_only_the_house_sees(data: st.DataObject) -> None:
    talks = play(data, erasing=False)
    for entry in seen_by_all(talks.entries):
        match entry.event:
            case DemandWithdrawn(demand=hidden) | DueItemSettled(due=hidden):
                assert hidden not in talks.matter.house_only
            case EntryStruck(audience=audience):
                assert audience is PARTIES


@SOME
@given(st.data())
def test_no_number_is_given_twice(data: st.DataObject) -> None:
    talks = play(data)
    given_ids = [
        each.event.answer.id
        if isinstance(each.event, AnswerRecorded)
        else each.event.due.id
        if isinstance(each.event, DueItemSet)
        else each.event.proposed.id
        for each in talks.entries
        if isinstance(each.event, AnswerRecorded | DueItemSet | ClauseProposed)
    ]
    assert len(set(given_ids)) == len(given_ids)
    demands = [each.demand.id for each in talks.matter.demands]
    assert len(set(demands)) == len(demands)
    numbers = [each.number for each in talks.matter.versions]
    assert len(set(numbers)) == len(numbers)


@SOME
@given(st.data())
def test_a_demand_stands_as_its_latest_answer_says(data: st.DataObject) -> None:
    for standing in play(data).matter.demands:
        days = [each.given_on for each in standing.answers]
        assert days == sorted(days)
        if standing.answers:
            states = [
                each.state for each in standing.answers[-1].effects if each.demand == standing.demand.id
            ]
            assert states == [standing.state]


@SOME
@given(st.data())
def test_what_will_follow_from_a_step_is_what_follows_once_it_is_recorded(data: st.DataObject) -> None:
    talks = play(data, erasing=False)
    try:
        new = Hand(data, talks).next_step(erasing=False)
    except Refused:
        return
    if any(isinstance(each.event, EntryStruck) for each in new):
        return
    expected = after(talks.matter, new)
    talks.record(new)
    assert talks.matter == expected


def test_at_the_same_instant_what_all_see_comes_first() -> None:
    waiver = Waiver(finding="b", reason="wird geklärt", by="Sozialdezernat")
    opened = recorded(NewEvent(audience=PARTIES, event=OPENING), seq=1, at=BEGAN)
    set_aside = recorded(NewEvent(audience=HOUSE, event=FindingWaived(waiver=waiver)), seq=1, at=BEGAN)
    assert fold(MATTER_ID, [set_aside, opened]).waivers == (waiver,)


@pytest.mark.parametrize("count", [0, 1])
def test_without_its_beginning_there_is_no_matter(count: int) -> None:
    talks = Talks()
    waiver = Waiver(finding="b", reason="wird geklärt", by="Sozialdezernat")
    talks.record([NewEvent(audience=HOUSE, event=FindingWaived(waiver=waiver))])
    with pytest.raises(NoMatterError):
        fold(MATTER_ID, talks.entries[1 : 1 + count])


def test_play_reaches_every_kind_of_entry() -> None:
    seen: set[type] = set()

    @SOME
    @given(st.data())
    def look(data: st.DataObject) -> None:
        seen.update(type(each.event) for each in play(data).entries)

    look()
    assert {DemandRaised, AnswerRecorded, DraftReceived, DueItemSet, EntryStruck, ContentsErased} <= seen
