# ruff: noqa: S608 - the statements are those of the test itself
"""Whoever changes the database by hand is found out: each way is tried with raw SQL on both databases."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from tests.store.desks import MATTER, NOW, begin, demand, desk_at
from tests.store.places import Places
from zielkreis.domain.journal import first_link, link_after, payload_digest
from zielkreis.domain.values.journal import Audience, BreakCode, JournalEntry, StreamName
from zielkreis.domain.values.verification import FlawCode, Verification
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.rebuild import rebuild_overview
from zielkreis.service.keeping.verify import verify_store
from zielkreis.service.talks.correct import erase_contents
from zielkreis.store.keeping import Store

HOUSE = StreamName(matter=MATTER, audience=Audience.HOUSE)
Break = tuple[StreamName, int, BreakCode]


def sql(statement: str, *parameters: Any) -> None:
    """Do what an administrator can do, who knows how to switch the guards of the database off."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA foreign_keys = OFF")
        else:
            cursor.execute("SET session_replication_role = replica")
        cursor.execute(statement, parameters)


def at(seq: int, audience: Audience = Audience.HOUSE) -> str:
    return f"matter = '{MATTER}' AND audience = '{audience}' AND seq = {seq}"


def contents_at(seq: int) -> str:
    return f"entry_id = (SELECT id FROM store_entry WHERE {at(seq)})"


def breaks_of(found: Verification) -> list[Break]:
    return [(each.stream, each.seq, each.code) for each in found.breaks]


def flaws_of(found: Verification) -> list[tuple[FlawCode, str]]:
    return [(each.code, each.what) for each in found.flaws]


def test_an_untouched_store_is_whole(filled: Store) -> None:
    found = verify_store(filled)
    assert found.is_whole
    assert (found.streams, found.entries, found.files) == (2, 7, 2)
    assert verify_store(filled, heads=filled.journal.heads()).is_whole


def test_contents_that_were_erased_and_recorded_as_such_are_no_fault(filled: Store) -> None:
    erase_contents(desk_at(filled, first=500), MATTER, audience=Audience.HOUSE, seq=4, reason="Art. 17 DSGVO")
    assert verify_store(filled).is_whole


CHANGES = {
    "kind": ("kind = 'demand_withdrawn/1'", BreakCode.LINK),
    "pseudonym": ("by = 'P-2'", BreakCode.LINK),
    "digest": (f"digest = '{'0' * 64}'", BreakCode.LINK),
    "link": (f"link = '{'0' * 64}'", BreakCode.LINK),
    "instant": ("at = '2012-04-19 08:00:00+00:00'", BreakCode.LINK),
}


@pytest.mark.parametrize("part", CHANGES)
def test_a_changed_part_of_an_entry_is_found_at_that_entry(part: str, filled: Store) -> None:
    change, code = CHANGES[part]
    sql(f"UPDATE store_entry SET {change} WHERE {at(2)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, code)]


def test_changed_contents_are_found(filled: Store) -> None:
    sql(f"UPDATE store_contents SET payload = replace(payload, 'prüfen', 'zusagen') WHERE {contents_at(2)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, BreakCode.PAYLOAD)]


def test_a_changed_salt_is_found(filled: Store) -> None:
    sql(f"UPDATE store_contents SET salt = %s WHERE {contents_at(2)}", "0" * 64)
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, BreakCode.PAYLOAD)]


def test_contents_that_were_deleted_without_a_record_are_found(filled: Store) -> None:
    sql(f"DELETE FROM store_contents WHERE {contents_at(2)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, BreakCode.ERASED_UNSEEN)]


def test_a_record_of_a_deletion_covers_no_other_entry(filled: Store) -> None:
    erase_contents(desk_at(filled, first=500), MATTER, audience=Audience.HOUSE, seq=4, reason="Art. 17 DSGVO")
    sql(f"DELETE FROM store_contents WHERE {contents_at(1)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 1, BreakCode.ERASED_UNSEEN)]


def test_an_entry_that_was_taken_out_of_the_middle_is_found(filled: Store) -> None:
    sql(f"DELETE FROM store_contents WHERE {contents_at(2)}")
    sql(f"DELETE FROM store_entry WHERE {at(2)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 3, BreakCode.NUMBER)]


def test_numbers_that_were_closed_up_after_that_do_not_help(filled: Store) -> None:
    sql(f"DELETE FROM store_contents WHERE {contents_at(2)}")
    sql(f"DELETE FROM store_entry WHERE {at(2)}")
    for seq in (3, 4):
        sql(f"UPDATE store_entry SET seq = {seq - 1} WHERE {at(seq)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, BreakCode.LINK)]


def test_an_end_that_was_cut_off_is_found_by_the_overview_and_by_a_known_head(filled: Store) -> None:
    heads = filled.journal.heads()
    sql(f"DELETE FROM store_contents WHERE {contents_at(4)}")
    sql(f"DELETE FROM store_entry WHERE {at(4)}")
    assert flaws_of(verify_store(filled)) == [(FlawCode.OVERVIEW_DIFFERS, MATTER)]
    rebuild_overview(filled)
    assert verify_store(filled).is_whole, (
        "without a head nobody can see it: the page that explains it says so"
    )
    assert breaks_of(verify_store(filled, heads=heads)) == [(HOUSE, 4, BreakCode.HEAD)]


def test_two_entries_that_changed_places_are_found(filled: Store) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        sql(f"UPDATE store_entry SET seq = {new} WHERE {at(old)}")
    assert breaks_of(verify_store(filled)) == [(HOUSE, 2, BreakCode.LINK)]


def test_contents_that_changed_places_are_found(filled: Store) -> None:
    entries = {each.seq: each for each in filled.journal.entries_of(MATTER, Audience.HOUSE)}
    for here, there in ((1, 2), (2, 1)):
        sql(
            f"UPDATE store_contents SET payload = %s, salt = %s WHERE {contents_at(here)}",
            entries[there].payload,
            entries[there].salt,
        )
    assert breaks_of(verify_store(filled)) == [(HOUSE, 1, BreakCode.PAYLOAD)]


def forged(entries: list[JournalEntry], change: Callable[[JournalEntry], tuple[str, str]]) -> None:
    """Write a whole stream anew with right digests and links, as somebody does who knows the program."""
    link = ""
    for entry in entries:
        kind, payload = change(entry)
        digest = payload_digest(payload, entry.salt or "")
        link = link_after(
            link or first_link(entry.stream),
            stream=entry.stream,
            seq=entry.seq,
            kind=kind,
            at=entry.at,
            by=entry.by,
            digest=digest,
        )
        sql(f"UPDATE store_contents SET payload = %s WHERE {contents_at(entry.seq)}", payload)
        sql(
            f"UPDATE store_entry SET kind = %s, digest = %s, link = %s WHERE {at(entry.seq)}",
            kind,
            digest,
            link,
        )


def test_a_history_that_was_rewritten_as_a_whole_is_found_by_a_head_alone(filled: Store) -> None:
    heads = filled.journal.heads()
    entries = list(filled.journal.entries_of(MATTER, Audience.HOUSE))
    forged(entries, lambda each: (each.kind, (each.payload or "").replace("messen", "würfeln")))
    rebuild_overview(filled)
    assert verify_store(filled).is_whole, (
        "without a head nobody can see it: the page that explains it says so"
    )
    assert breaks_of(verify_store(filled, heads=heads)) == [(HOUSE, 4, BreakCode.HEAD)]


def test_an_entry_that_was_added_to_an_old_end_does_not_hide_that_the_end_changed(filled: Store) -> None:
    heads = filled.journal.heads()
    demand(desk_at(filled, first=500), "Noch eine.")
    assert verify_store(filled, heads=heads).is_whole, "a stream that grew still has its old head within"
    sql(f"DELETE FROM store_contents WHERE {contents_at(5)}")
    sql(f"DELETE FROM store_entry WHERE {at(5)}")
    rebuild_overview(filled)
    assert verify_store(filled, heads=heads).is_whole


def test_a_matter_that_is_gone_is_found_by_its_head(filled: Store) -> None:
    heads = filled.journal.heads()
    sql("DELETE FROM store_contents")
    sql("DELETE FROM store_entry")
    sql("DELETE FROM store_duerow")
    sql("DELETE FROM store_matterrow")
    found = verify_store(filled, heads=heads)
    assert {(each.stream.audience, each.code) for each in found.breaks} == {
        (audience, BreakCode.HEAD) for audience in Audience
    }


def test_an_entry_of_an_unknown_audience_is_named(filled: Store) -> None:
    sql(f"UPDATE store_entry SET audience = 'alle' WHERE {at(4)}")
    found = verify_store(filled)
    assert [(each.matter, each.audience, each.seq) for each in found.unreadable] == [(MATTER, "alle", 4)]


@pytest.mark.parametrize("instant", ["gestern", "2012-13-45 00:00:00", ""])
def test_an_instant_that_is_none_is_named(instant: str, sqlite: Places) -> None:
    # PostgreSQL keeps nothing else than instants.
    filled = open_store(parse_location(sqlite.filled()))
    sql(f"UPDATE store_entry SET at = '{instant}' WHERE {at(4)}")
    assert [each.seq for each in verify_store(filled).unreadable] == [4]


def test_an_instant_before_the_entry_it_follows_is_found_even_with_right_links(store: Store) -> None:
    begin(desk_at(store))
    demand(desk_at(store, first=10), "Eins")
    demand(desk_at(store, first=20), "Zwei")
    first, second = store.journal.entries_of(MATTER, Audience.HOUSE)
    early = NOW - timedelta(days=1)
    link = link_after(
        first.link, stream=HOUSE, seq=2, kind=second.kind, at=early, by=second.by, digest=second.digest
    )
    sql(f"UPDATE store_entry SET at = %s, link = %s WHERE {at(2)}", early, link)
    assert breaks_of(verify_store(store)) == [(HOUSE, 2, BreakCode.TIME)]


def test_contents_of_no_entry_are_told(filled: Store) -> None:
    sql("INSERT INTO store_contents (entry_id, payload, salt) VALUES (9999, '{}', '00')")
    assert flaws_of(verify_store(filled)) == [(FlawCode.ORPHAN_CONTENTS, "1")]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE store_matterrow SET title = 'Anderer Titel'",
        "UPDATE store_matterrow SET demands_open = 0",
        "UPDATE store_matterrow SET changed_at = '2012-04-21 08:00:00+00:00'",
        "UPDATE store_duerow SET due_on = '2013-01-01' WHERE item = 'T1'",
        "DELETE FROM store_duerow WHERE item = 'T1'",
    ],
)
def test_an_overview_that_does_not_follow_is_told_and_can_be_made_anew(statement: str, filled: Store) -> None:
    sql(statement)
    assert flaws_of(verify_store(filled)) == [(FlawCode.OVERVIEW_DIFFERS, MATTER)]
    assert rebuild_overview(filled) == 1
    assert verify_store(filled).is_whole


def test_a_matter_without_a_line_is_told(filled: Store) -> None:
    sql("DELETE FROM store_duerow")
    sql("DELETE FROM store_matterrow")
    assert flaws_of(verify_store(filled)) == [(FlawCode.OVERVIEW_MISSING, MATTER)]


def test_a_line_without_a_matter_is_told(filled: Store) -> None:
    sql("UPDATE store_matterrow SET id = 'erfunden'")
    assert flaws_of(verify_store(filled)) == [
        (FlawCode.OVERVIEW_MISSING, MATTER),
        (FlawCode.OVERVIEW_SURPLUS, "erfunden"),
    ]


def test_a_file_that_was_exchanged_is_told(filled: Store) -> None:
    digest = filled.files.digests()[0]
    sql("UPDATE store_storedfile SET data = %s WHERE digest = %s", b"anderes", digest)
    assert flaws_of(verify_store(filled)) == [(FlawCode.FILE_CHANGED, digest)]


def test_files_that_are_gone_are_told_with_what_needs_them(filled: Store) -> None:
    sql("DELETE FROM store_storedfile")
    assert [each.reason for each in verify_store(filled).flaws] == [
        "Fassung 1",
        "Beleg „vermerk.txt“ zu A1",
    ]


def test_an_entry_of_a_later_program_is_told_as_one(filled: Store) -> None:
    *_, last = filled.journal.entries_of(MATTER, Audience.HOUSE)
    forged(
        list(filled.journal.entries_of(MATTER, Audience.HOUSE)),
        lambda each: ("due_item_moved/1" if each.seq == last.seq else each.kind, each.payload or ""),
    )
    (flaw,) = verify_store(filled).flaws
    assert (flaw.code, flaw.what) == (FlawCode.MATTER_UNREADABLE, MATTER)
    assert "neueren Fassung" in flaw.reason
