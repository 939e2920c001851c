"""What is done to a journal behind the program's back is found, and named by the first entry it touches."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.journal.streams import BEGAN, HOUSE, PARTIES, Kept, linked, stream, without_contents
from zielkreis.domain.journal import first_breaks
from zielkreis.domain.values.journal import (
    Audience,
    BreakCode,
    Head,
    JournalBreak,
    JournalEntry,
    StreamName,
)

PAYLOADS = st.lists(st.text(), min_size=1, max_size=6)
DIGESTS = st.text("0123456789abcdef", min_size=64, max_size=64)
INSTANTS = st.integers(0, 10**10).map(lambda seconds: datetime.fromtimestamp(seconds, tz=UTC))
#: What a field of an entry may be changed to.
OTHER_VALUES: dict[str, st.SearchStrategy[object]] = {
    "stream": st.builds(
        StreamName, matter=st.text("abc-", min_size=1), audience=st.sampled_from(list(Audience))
    ),
    "seq": st.integers(-3, 12),
    "kind": st.text(),
    "at": INSTANTS,
    "by": st.text(),
    "digest": DIGESTS,
    "link": DIGESTS,
    "payload": st.none() | st.text(),
    "salt": st.none() | st.text(),
}


def first_break(entries: Kept, *heads: Head) -> JournalBreak | None:
    """The first of the breaks; each stream here has at most one."""
    return next(first_breaks(entries, heads=heads), None)


def head(entry: JournalEntry) -> Head:
    return Head(stream=entry.stream, seq=entry.seq, link=entry.link)


@given(PAYLOADS, PAYLOADS)
def test_a_journal_that_nobody_touched_holds(ours: list[str], theirs: list[str]) -> None:
    kept = (*stream(ours, name=HOUSE), *stream(theirs))
    assert not list(first_breaks(kept, heads=[head(kept[-1]), head(kept[0])]))


@given(PAYLOADS, st.data())
def test_contents_deleted_with_their_salt_leave_the_journal_whole(
    payloads: list[str], data: st.DataObject
) -> None:
    kept = stream(payloads)
    gone = data.draw(st.sets(st.sampled_from(range(len(kept)))))
    left = tuple(without_contents(each) if place in gone else each for place, each in enumerate(kept))
    assert first_break(left, head(kept[-1])) is None


@pytest.mark.parametrize("field", OTHER_VALUES)
@given(PAYLOADS, st.data())
def test_a_change_of_any_part_of_any_entry_is_found(
    field: str, payloads: list[str], data: st.DataObject
) -> None:
    kept = stream(payloads)
    place = data.draw(st.sampled_from(range(len(kept))))
    values: dict[str, Any] = {field: data.draw(OTHER_VALUES[field])}
    changed = replace(kept[place], **values)
    assume(changed != kept[place])
    found = first_break((*kept[:place], changed, *kept[place + 1 :]))
    assert found is not None
    assert (found.stream, found.seq) == (changed.stream, changed.seq)


@given(PAYLOADS, st.data())
def test_an_entry_taken_out_is_found(payloads: list[str], data: st.DataObject) -> None:
    kept = stream(["Beginn", *payloads])
    place = data.draw(st.sampled_from(range(len(kept) - 1)))
    found = first_break((*kept[:place], *kept[place + 1 :]))
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.NUMBER, place + 2)


@given(PAYLOADS, st.data())
def test_an_entry_taken_out_with_the_rest_renumbered_is_found(
    payloads: list[str], data: st.DataObject
) -> None:
    kept = stream(["Beginn", *payloads])
    place = data.draw(st.sampled_from(range(len(kept) - 1)))
    moved = tuple(replace(each, seq=each.seq - 1) for each in kept[place + 1 :])
    found = first_break((*kept[:place], *moved))
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.LINK, place + 1)


@given(PAYLOADS, st.data(), st.booleans())
def test_entries_that_changed_places_are_found(
    payloads: list[str], data: st.DataObject, renumbered: bool
) -> None:
    kept = stream(["Beginn", *payloads])
    one, other = sorted(data.draw(st.permutations(range(len(kept))))[:2])
    left, right = kept[one], kept[other]
    if renumbered:
        left, right = replace(left, seq=right.seq), replace(right, seq=left.seq)
    moved = (*kept[:one], right, *kept[one + 1 : other], left, *kept[other + 1 :])
    found = first_break(moved)
    assert found is not None
    assert found.code is (BreakCode.LINK if renumbered else BreakCode.NUMBER)
    assert found.seq == right.seq


@given(PAYLOADS, st.data())
def test_an_entry_put_in_is_found(payloads: list[str], data: st.DataObject) -> None:
    kept = stream(payloads)
    place = data.draw(st.integers(0, len(kept) - 1))
    forged = linked([*kept[:place], replace(kept[place], kind="answer_recorded/1")])[-1]
    moved = tuple(replace(each, seq=each.seq + 1) for each in kept[place:])
    found = first_break((*kept[:place], forged, *moved))
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.LINK, place + 2)


@given(PAYLOADS, st.data())
def test_an_end_that_was_cut_off_is_found_by_a_head_that_was_printed(
    payloads: list[str], data: st.DataObject
) -> None:
    kept = stream(["Beginn", *payloads])
    left = data.draw(st.integers(0, len(kept) - 1))
    assert first_break(kept[:left]) is None, "without a head nobody can know"
    assert first_break(kept[:left], head(kept[-1])) == JournalBreak(
        stream=PARTIES, seq=len(kept), code=BreakCode.HEAD
    )


@given(PAYLOADS, st.data())
def test_a_history_written_anew_is_found_by_a_head_that_was_printed(
    payloads: list[str], data: st.DataObject
) -> None:
    kept = stream(payloads)
    place = data.draw(st.sampled_from(range(len(kept))))
    anew = linked([*kept[:place], replace(kept[place], by="P-2"), *kept[place + 1 :]])
    assert first_break(anew) is None, "without a head nobody can know"
    found = first_break(anew, head(kept[-1]))
    assert found is not None
    assert found.code is BreakCode.HEAD


def test_each_stream_names_its_own_break() -> None:
    ours, theirs = stream(["a", "b"], name=HOUSE), stream(["a", "b", "c"])
    broken = (ours[0], replace(ours[1], payload="z"), theirs[0], theirs[2])
    assert [(each.stream, each.seq, each.code) for each in first_breaks(broken)] == [
        (HOUSE, 2, BreakCode.PAYLOAD),
        (PARTIES, 3, BreakCode.NUMBER),
    ]


def test_an_entry_does_not_move_to_another_stream() -> None:
    moved = tuple(replace(each, stream=HOUSE) for each in stream(["a", "b"]))
    found = first_break(moved)
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.LINK, 1)


@pytest.mark.parametrize("field", ["payload", "salt"])
def test_contents_deleted_by_half_are_found(field: str) -> None:
    first, second = stream(["a", "b"])
    values: dict[str, Any] = {field: None}
    found = first_break((first, replace(second, **values)))
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.HALF_ERASED, 2)


def test_a_time_before_that_of_the_entry_before_is_found() -> None:
    first, second = stream(["a", "b"])
    found = first_break(linked([first, replace(second, at=BEGAN - timedelta(days=1))]))
    assert found is not None
    assert (found.code, found.seq) == (BreakCode.TIME, 2)


def test_the_same_instant_told_in_another_zone_holds() -> None:
    here = timezone(timedelta(hours=2))
    assert (
        first_break(tuple(replace(each, at=each.at.astimezone(here)) for each in stream(["a", "b"]))) is None
    )
