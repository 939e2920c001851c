"""Each part of the store gives back what it was given, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.store.desks import ACCOUNT, ACTORS, MATTER, NOW, OTHER, begin, check, demand, desk_at, reading
from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.actor import ActorList
from zielkreis.domain.values.journal import Audience, NewEntry, StreamName
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.store.errors import NoFileError, StaleStreamError
from zielkreis.store.keeping import Store

STREAM = StreamName(matter="land-2012", audience=Audience.HOUSE)
ODD = "„Umlaute“ äöüß, ½, 漢, 😀, \t und\nZeilen, '; DROP TABLE store_entry; --"


def append(store: Store, *payloads: str, after: int = 0, at: datetime = NOW) -> None:
    new = [NewEntry(kind="demand_raised/1", payload=each) for each in payloads]
    store.journal.append(STREAM, new, after=after, at=at, by="P-1", new_salt=lambda: "5" * 64)


def test_an_entry_is_read_as_it_was_added(store: Store) -> None:
    at = datetime(2012, 4, 18, 9, 30, 15, 123456, tzinfo=UTC)
    append(store, ODD, "{}", at=at)
    first, second = store.journal.entries_of("land-2012")
    assert (first.payload, first.salt, first.at, first.seq, first.by) == (ODD, "5" * 64, at, 1, "P-1")
    assert second.seq == 2
    assert tuple(store.journal.all_entries()) == (first, second)
    assert store.journal.entries_of("land-2012", Audience.PARTIES) == ()


def test_an_instant_keeps_its_microseconds_in_any_time_zone(store: Store) -> None:
    at = datetime.fromisoformat("2012-03-25T02:59:59.999999+01:00")
    append(store, "{}", at=at)
    (entry,) = store.journal.entries_of("land-2012")
    assert entry.at == at


def test_who_adds_after_an_old_end_is_told_to_look_again(store: Store) -> None:
    append(store, "{}")
    with pytest.raises(StaleStreamError):
        append(store, "{}", after=0)
    with pytest.raises(StaleStreamError):
        append(store, "{}", after=2)
    assert len(store.journal.entries_of("land-2012")) == 1


def test_an_instant_never_goes_back_within_a_stream(store: Store) -> None:
    append(store, "{}")
    append(store, "{}", after=1, at=NOW - timedelta(days=1))
    assert {each.at for each in store.journal.entries_of("land-2012")} == {NOW}


def test_erased_contents_are_gone_and_the_entry_stays(store: Store) -> None:
    append(store, "{}", '{"a":1}')
    store.journal.erase(STREAM, 1)
    first, second = store.journal.entries_of("land-2012")
    assert (first.payload, first.salt) == (None, None)
    assert second.payload == '{"a":1}'


def test_the_heads_are_the_last_entries_of_each_stream(filled: Store) -> None:
    heads = {each.stream.audience: each for each in filled.journal.heads()}
    for audience in Audience:
        *_, last = filled.journal.entries_of(MATTER, audience)
        assert (heads[audience].seq, heads[audience].link) == (last.seq, last.link)
    assert filled.journal.heads("anderer") == ()
    assert filled.journal.matters() == (MATTER,)


def test_a_file_is_kept_once_under_its_digest(store: Store) -> None:
    data = bytes(range(256)) * 1000
    digest = store.files.put(data)
    assert store.files.put(data) == digest
    assert store.files.get(digest) == data
    assert store.files.digests() == (digest,)
    assert store.files.get(store.files.put(b"")) == b""


def test_a_file_that_is_not_kept_is_none(store: Store) -> None:
    with pytest.raises(NoFileError):
        store.files.get("0" * 64)
    assert not store.files.has("0" * 64)


def test_the_newest_check_of_a_file_counts(store: Store) -> None:
    older, newer = check("f" * 64), check("f" * 64, made_at=NOW + timedelta(seconds=1))
    store.checks.put(newer)
    store.checks.put(older)
    assert store.checks.newest(MATTER, "f" * 64) == newer
    assert store.checks.newest("anderer", "f" * 64) is None
    assert store.checks.count(MATTER) == 2


def test_actors_are_read_as_they_were_listed(store: Store) -> None:
    assert store.actors.load() == ActorList()
    store.actors.replace(ACTORS)
    store.actors.replace(ACTORS)
    assert store.actors.load() == ACTORS


def test_a_name_has_one_pseudonym_until_it_is_forgotten(store: Store) -> None:
    first = store.names.pseudonym_for("Referatsleitung", new_id=lambda: "1")
    assert store.names.pseudonym_for("Referatsleitung", new_id=lambda: "2") == first
    assert store.names.all_names() == {first: "Referatsleitung"}
    assert store.names.forget(first)
    assert not store.names.forget(first)
    assert store.names.pseudonym_for("Referatsleitung", new_id=lambda: "2") != first


def test_accounts_are_found_by_all_that_names_them(store: Store) -> None:
    assert store.accounts.first() is None
    store.accounts.add(ACCOUNT)
    store.accounts.add(OTHER)
    assert store.accounts.first() == ACCOUNT
    assert store.accounts.named("kreisjugendamt") == OTHER
    assert store.accounts.named("niemand") is None


def test_an_account_whose_name_was_forgotten_is_called_by_its_pseudonym(store: Store) -> None:
    store.accounts.add(ACCOUNT)
    store.names.forget(ACCOUNT.pseudonym)
    assert store.accounts.first() == LocalAccount(
        sign_in="sozialdezernat", name="P-1", house="kreis", pseudonym="P-1"
    )


def test_readings_are_taken_in_order_and_once(store: Store) -> None:
    store.readings.add(reading(2))
    store.readings.add(reading(1))
    first, second = store.readings.take(), store.readings.take()
    assert first is not None
    assert second is not None
    assert (first.id, first.state, second.id) == ("r-1", ReadingState.RUNNING, "r-2")
    assert store.readings.take() is None
    store.readings.tell("r-1", "Seite 1 von 3 wird erkannt")
    store.readings.end("r-1", state=ReadingState.FAILED, at=NOW, fault="Die Datei ist leer.")
    ended = store.readings.get("r-1")
    assert ended is not None
    assert (ended.state, ended.step, ended.fault) == (
        ReadingState.FAILED,
        "Seite 1 von 3 wird erkannt",
        "Die Datei ist leer.",
    )
    assert store.readings.wake() == 1
    assert store.readings.get("r-9") is None


def test_the_overview_lists_matters_and_what_is_due(filled: Store) -> None:
    (line,) = filled.overview.matters(house="kreis")
    assert (line.id, line.title, line.other_parties) == (
        MATTER,
        "Zielvereinbarung 2012 mit dem Land",
        ("land",),
    )
    assert (line.versions, line.demands_open, line.demands_in_all) == (1, 2, 2)
    assert line.next_due == date(2012, 5, 10)
    assert [each.item for each in filled.overview.open_due()] == ["T1", "T2"]
    assert filled.overview.matters(house="land") == ()
    assert filled.overview.count() == 1


def test_long_words_are_kept_on_every_database(store: Store) -> None:
    desk = desk_at(store)
    begin(desk)
    demand(desk, "Ä" * 20_000)
    assert len(store.journal.entries_of(MATTER, Audience.HOUSE)[0].payload or "") > 20_000


def test_what_fails_within_a_transaction_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.transaction():
            store.files.put(b"halb")
            append(store, "{}")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.files.digests() == ()
    assert store.journal.is_empty()


def test_a_snapshot_does_not_see_what_is_written_meanwhile(store: Store) -> None:
    with store.snapshot():
        assert store.journal.is_empty()
        assert store.tables.are_empty()
