"""A backup holds all of a store, of one instant, and comes back whole or not at all, on any database."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from tests.store.contents import dump
from tests.store.desks import ACCOUNT, MATTER, NOW, OTHER, demand, desk_at, reading, take_draft
from tests.store.killing import FORKS
from tests.store.places import Places
from zielkreis.domain.values.journal import Audience, StreamName
from zielkreis.service.keeping.back_up import back_up
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.restore import (
    BrokenBackupError,
    NotEmptyError,
    UnusableBackupError,
    check_backup,
    restore,
)
from zielkreis.service.keeping.verify import verify_store
from zielkreis.service.talks.correct import erase_contents
from zielkreis.store.keeping import Store

#: What is not backed up, with the reason for it. A table that comes later has to be named here or be backed
#: up.
LEFT_OUT = {
    "store_readingrow": "a reading that runs ends with the program",
    "django_session": "who signed in signs in again",
    "django_migrations": "made with the tables",
    "django_content_type": "made with the tables",
    "auth_permission": "made with the tables",
    "auth_group": "not used",
    "auth_group_permissions": "not used",
    "auth_user_groups": "not used",
    "auth_user_user_permissions": "not used",
}
BACKED_UP = {
    "auth_user",
    "store_account",
    "store_arearow",
    "store_authorityrow",
    "store_checkrow",
    "store_contents",
    "store_duerow",
    "store_entry",
    "store_figureimportrow",
    "store_innerapprovalrow",
    "store_mappingrow",
    "store_matterrow",
    "store_membershiprow",
    "store_personname",
    "store_representativerow",
    "store_seriesrow",
    "store_storedfile",
    "store_tierow",
}
Change = Callable[[dict[str, bytes]], None]


@pytest.fixture
def archive(tmp_path: Path, filled: Store) -> Path:
    """A backup of the talks of 2012."""
    return made(filled, tmp_path / "sicherung.zip")


def made(store: Store, path: Path) -> Path:
    back_up(store, path, program="1", made_at=NOW)
    return path


def compared() -> dict[str, list[dict[str, object]]]:
    """What a backup has to bring back, without numbers that only rows know."""
    return dump(without=LEFT_OUT, numbers=False)


def test_every_table_is_backed_up_or_left_out_for_a_reason(store: Store) -> None:
    assert set(connection.introspection.table_names()) == BACKED_UP | set(LEFT_OUT)


@pytest.mark.parametrize("way", [("sqlite", "postgresql"), ("postgresql", "sqlite"), ("sqlite", "sqlite")])
def test_what_comes_back_on_another_database_is_what_was_backed_up(
    way: tuple[str, str], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    here, there = (request.getfixturevalue(each) for each in way)
    store = open_store(parse_location(here.filled()))
    erase_contents(desk_at(store, first=500), MATTER, audience=Audience.HOUSE, seq=4, reason="Art. 17 DSGVO")
    before, archive = compared(), made(store, tmp_path / "sicherung.zip")
    assert all(before[table] for table in BACKED_UP), "an empty table proves nothing"
    store = open_store(parse_location(there.empty()))
    restore(store, archive)
    assert compared() == before
    assert verify_store(store).is_whole
    again = made(store, tmp_path / "wieder.zip")
    assert again.read_bytes() == archive.read_bytes()


def test_work_goes_on_after_a_restore(archive: Path, places: Places) -> None:
    store = open_store(parse_location(places.empty()))
    restore(store, archive)
    assert store.accounts.first() == ACCOUNT
    assert get_user_model().objects.get(username=ACCOUNT.sign_in).is_active
    desk = desk_at(store, first=900)
    demand(desk, "Eine dritte Forderung.")
    take_draft(desk, b"zweite Fassung")
    store.accounts.add(OTHER)
    store.actors.replace(store.actors.load())
    assert verify_store(store).is_whole


def test_a_reading_that_has_ended_comes_back_and_one_that_runs_does_not(
    archive: Path, places: Places
) -> None:
    store = open_store(parse_location(places.empty()))
    restore(store, archive)
    assert [store.readings.get(f"r-{number}") is not None for number in range(4)] == [
        False,
        False,
        True,
        True,
    ]


def test_a_backup_is_of_one_instant_while_others_write(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = places.filled()
    store = open_store(parse_location(place))
    heads = store.journal.heads()
    names = store.tables.names

    def meanwhile() -> tuple[str, ...]:
        receiver = FORKS.Process(target=write_one, args=(place,))
        receiver.start()
        receiver.join()
        assert receiver.exitcode == 0, "who writes does not wait for the backup"
        return names()

    monkeypatch.setattr(type(store.tables), "names", lambda _: meanwhile())
    done = back_up(store, tmp_path / "sicherung.zip", program="1", made_at=NOW)
    monkeypatch.undo()
    assert done.manifest.heads == heads
    assert done.verification.is_whole
    assert store.journal.heads() != heads
    with zipfile.ZipFile(tmp_path / "sicherung.zip") as opened:
        assert len([each for each in opened.namelist() if each.startswith("dateien/")]) == 2


def write_one(place: str) -> None:
    """A draft comes in, in another process."""
    take_draft(desk_at(open_store(parse_location(place)), first=700), b"inzwischen eingegangen")


def test_a_backup_never_takes_the_place_of_a_file_unasked(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "sicherung.zip"
    target.write_bytes(b"etwas anderes")
    with pytest.raises(FileExistsError):
        made(filled, target)
    assert target.read_bytes() == b"etwas anderes"
    back_up(filled, target, program="1", made_at=NOW, overwrite=True)
    assert check_backup(target).is_whole
    assert [each.name for each in tmp_path.iterdir()] == ["sicherung.zip"]


def test_a_backup_that_fails_leaves_no_file(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object, digest: str) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(filled.files), "get", fail)
    with pytest.raises(OSError, match="space"):
        made(filled, tmp_path / "sicherung.zip")
    assert list(tmp_path.iterdir()) == []


def test_only_its_owner_may_read_a_backup(archive: Path) -> None:
    assert archive.stat().st_mode & 0o077 == 0


def test_a_store_that_keeps_something_takes_no_backup(archive: Path, places: Places) -> None:
    keeps: tuple[Callable[[Store], object], ...] = (
        lambda store: store.accounts.add(ACCOUNT),
        lambda store: store.files.put(b"x"),
        lambda store: store.readings.add(reading(1)),
    )
    for keep in keeps:
        store = open_store(parse_location(places.empty()))
        keep(store)
        before = dump()
        with pytest.raises(NotEmptyError):
            restore(store, archive)
        assert dump() == before


def test_a_broken_journal_is_backed_up_as_evidence_but_not_put_back(
    filled: Store, tmp_path: Path, places: Places
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE store_entry SET kind = 'demand_raised/2' WHERE kind = 'demand_raised/1' AND seq = 1"
        )
    target = tmp_path / "sicherung.zip"
    done = back_up(filled, target, program="1", made_at=NOW)
    assert [(each.stream, each.seq) for each in done.verification.breaks] == [
        (StreamName(matter=MATTER, audience=Audience.HOUSE), 1)
    ]
    assert not check_backup(target).is_whole
    store = open_store(parse_location(places.empty()))
    with pytest.raises(BrokenBackupError):
        restore(store, target)
    assert store.journal.is_empty()


def test_a_backup_cut_off_anywhere_is_refused(archive: Path, tmp_path: Path, places: Places) -> None:
    whole, store = archive.read_bytes(), open_store(parse_location(places.empty()))
    for part in range(0, len(whole), max(1, len(whole) // 40)):
        cut = tmp_path / "teil.zip"
        cut.write_bytes(whole[:part])
        with pytest.raises(UnusableBackupError):
            restore(store, cut)
    assert store.tables.are_empty()


def test_a_backup_with_any_byte_changed_is_refused_or_means_the_same(
    archive: Path, tmp_path: Path, sqlite: Places
) -> None:
    whole, changed = archive.read_bytes(), tmp_path / "anders.zip"
    store = open_store(parse_location(sqlite.empty()))
    for place in range(0, len(whole), max(1, len(whole) // 150)):
        changed.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        try:
            found = check_backup(changed)
        except UnusableBackupError:
            continue
        assert found == check_backup(archive), f"byte {place} changes what is read"
    assert store.tables.are_empty()


def repacked(archive: Path, change: Change, *, honest: bool = True) -> Path:
    """The archive with changed members; an honest one names their new digests in its manifest."""
    with zipfile.ZipFile(archive) as opened:
        members = {each: opened.read(each) for each in opened.namelist()}
    change(members)
    if honest:
        members["inhalt.json"] = manifest_for(members)
    target = archive.with_name("gepackt.zip")
    with zipfile.ZipFile(target, "w") as packed:
        for name, data in members.items():
            stored = name.startswith("dateien/")
            packed.writestr(name, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return target


def manifest_for(members: dict[str, bytes]) -> bytes:
    manifest = json.loads(members["inhalt.json"])
    manifest["members"] = [
        {
            "name": name,
            "size_bytes": len(data),
            "digest": hashlib.sha256(data).hexdigest(),
            "rows": data.count(b"\n") if name.endswith(".jsonl") else 0,
        }
        for name, data in members.items()
        if name != "inhalt.json"
    ]
    return json.dumps(manifest).encode()


def line_changed(name: str, /, **cells: object) -> Change:
    """The first row of a member with other cells."""

    def change(members: dict[str, bytes]) -> None:
        first, *rest = members[name].splitlines(keepends=True)
        members[name] = b"".join([json.dumps({**json.loads(first), **cells}).encode() + b"\n", *rest])

    return change


def head_changed(**cells: object) -> Change:
    """A manifest with other words."""

    def change(members: dict[str, bytes]) -> None:
        members["inhalt.json"] = json.dumps({**json.loads(members["inhalt.json"]), **cells}).encode()

    return change


def with_member(name: str, data: bytes = b"{}\n") -> Change:
    return lambda members: members.update({name: data})


def without_member(name: str) -> Change:
    def change(members: dict[str, bytes]) -> None:
        del members[name]

    return change


HOSTILE: dict[str, tuple[Change, bool, str]] = {
    "a path that leads elsewhere": (with_member("../../etc/passwd"), True, "Fremdes"),
    "an absolute path": (with_member("/etc/passwd"), True, "Fremdes"),
    "a table that no store has": (with_member("tabellen/fremd.jsonl"), True, "keine Ablage aufnimmt"),
    "a member the manifest does not name": (with_member("tabellen/fremd.jsonl"), False, "andere Teile"),
    "a member that is missing": (without_member("tabellen/namen.jsonl"), False, "andere Teile"),
    "no journal": (without_member("journal.jsonl"), True, "Journal fehlt"),
    "a bomb": (with_member("tabellen/namen.jsonl", b"\n" * 20_000_000), True, "unglaubhaft"),
    "a file under another digest": (with_member(f"dateien/{'0' * 64}", b"x"), True, "Fingerabdruck"),
    "a row of other columns": (line_changed("tabellen/namen.jsonl", admin=True), True, "keine Ablage"),
    "a row without its key": (line_changed("tabellen/namen.jsonl", pseudonym=None), True, "keine Ablage"),
    "a row of another type": (
        line_changed("tabellen/pruefungen.jsonl", law_day="morgen"),
        True,
        "keine Ablage",
    ),
    "a row that is too long": (line_changed("tabellen/namen.jsonl", name="x" * 201), True, "keine Ablage"),
    "a check that is none": (line_changed("tabellen/pruefungen.jsonl", checked="%%%"), True, "keine Ablage"),
    "an account of nobody": (line_changed("tabellen/konten.jsonl", user_id=77), True, "keine Ablage"),
    "an entry that is none": (line_changed("journal.jsonl", seq="eins"), True, "keine Ablage"),
    "an entry without its time zone": (
        line_changed("journal.jsonl", at="2012-04-20T08:00:00"),
        True,
        "keine Ablage",
    ),
    "an entry of no audience": (
        line_changed("journal.jsonl", stream={"matter": "x", "audience": "alle"}),
        True,
        "keine Ablage",
    ),
    "no rows at all": (with_member("journal.jsonl", b"[1, 2]\n"), True, "nicht lesbar"),
    "rows nested without end": (with_member("journal.jsonl", b"[" * 100_000 + b"\n"), True, "nicht lesbar"),
    "bytes that are no text": (with_member("journal.jsonl", b"\xff\xfe\n"), True, "nicht lesbar"),
    "another form": (head_changed(form="zielkreis-sicherung/9"), True, "Verwenden Sie die Fassung"),
    "a newer schema": (head_changed(schema="0999_zukunft"), True, "neueren Fassung"),
    "a manifest that is none": (with_member("inhalt.json", b"[]"), False, "Verzeichnis"),
    "a manifest of other words": (head_changed(made_at="gestern"), True, "Verzeichnis"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_an_archive_made_to_do_harm_is_refused_in_german(what: str, archive: Path, places: Places) -> None:
    change, honest, words = HOSTILE[what]
    bad = repacked(archive, change, honest=honest)
    store = open_store(parse_location(places.empty()))
    before = dump()
    with pytest.raises(UnusableBackupError, match=words):
        restore(store, bad)
    assert dump() == before


def test_an_honest_repacking_is_put_back(archive: Path, places: Places) -> None:
    store = open_store(parse_location(places.empty()))
    restore(store, repacked(archive, lambda _: None))
    assert verify_store(store).is_whole


@pytest.mark.parametrize(
    "cells", [{"payload": "{}"}, {"by": "P-2"}, {"kind": "due_item_set/1"}, {"at": "2012-04-20T08:00:01Z"}]
)
def test_an_archive_with_a_changed_entry_and_right_digests_breaks_the_chain(
    cells: dict[str, object], archive: Path, places: Places
) -> None:
    store = open_store(parse_location(places.empty()))
    with pytest.raises(BrokenBackupError):
        restore(store, repacked(archive, line_changed("journal.jsonl", **cells)))
    assert store.journal.is_empty()


def test_an_archive_whose_last_entries_were_cut_off_is_broken(archive: Path, places: Places) -> None:
    def cut(members: dict[str, bytes]) -> None:
        members["journal.jsonl"] = b"".join(members["journal.jsonl"].splitlines(keepends=True)[:-1])

    store = open_store(parse_location(places.empty()))
    with pytest.raises(BrokenBackupError):
        restore(store, repacked(archive, cut))


@pytest.mark.parametrize("data", [b"", b"PK", b"kein Archiv" * 100])
def test_a_file_that_is_no_archive_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    with pytest.raises(UnusableBackupError, match="keine Sicherung"):
        check_backup(path)


def test_another_zip_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    with pytest.raises(UnusableBackupError, match="keine Sicherung"):
        check_backup(path)


def test_an_encrypted_member_is_refused(archive: Path) -> None:
    whole = bytearray(archive.read_bytes())
    place = whole.index(b"PK\x01\x02")
    whole[place + 8] |= 1
    archive.write_bytes(whole)
    with pytest.raises(UnusableBackupError, match="verschlüsselt"):
        check_backup(archive)
