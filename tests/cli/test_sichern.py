"""``zielkreis sichern`` and ``zurueckspielen``: one command each, and what they say when they will not."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.stores import filled_store, meddle

DONE, BROKEN, UNUSABLE = 0, 1, 2


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store with talks."""
    return filled_store(tmp_path)


@pytest.fixture
def archive(call: Call, place: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    target = tmp_path / "sicherung.zip"
    assert call("sichern", target, "--ablage", place).code == DONE
    return target


def test_a_backup_says_what_is_in_it_and_what_is_not(call: Call, place: Path, tmp_path: Path) -> None:
    answer = call("sichern", tmp_path / "x.zip", "--ablage", place)
    assert answer.code == DONE
    assert "1 Vorgang, 7 Einträge, 2 Dateien" in answer.err
    assert "Nicht enthalten: Anmeldungen im Browser und Entwürfe, die gerade gelesen werden." in answer.err


def test_a_restored_store_is_worked_with_as_the_old_one(call: Call, archive: Path, tmp_path: Path) -> None:
    new = tmp_path / "neu" / "z.sqlite3"
    answer = call("zurueckspielen", archive, "--ablage", new)
    assert answer.code == DONE
    assert "1 Vorgang, 7 Einträge, 2 Dateien" in answer.err
    assert call("journal", "pruefen", "--ablage", new).code == DONE
    assert "land-2012" in call("vorgang", "liste", "--ablage", new).out
    assert call("vorgang", "fordern", "land-2012", "--wortlaut", "Neu", "--ablage", new).code == DONE


def test_a_backup_is_checked_without_a_store(call: Call, archive: Path) -> None:
    answer = call("journal", "pruefen", archive)
    assert (answer.code, answer.out) == (DONE, "Das Journal ist ganz: 7 Einträge in 2 Strömen.\n")


def test_a_backup_is_compared_with_printed_heads(
    call: Call, place: Path, archive: Path, tmp_path: Path
) -> None:
    call("vorgang", "fordern", "land-2012", "--wortlaut", "Neu", "--ablage", place)
    heads = tmp_path / "stand.txt"
    call("journal", "kopf", "--ablage", place, "--ausgabe", heads)
    answer = call("journal", "pruefen", archive, "--kopf", heads)
    assert answer.code == BROKEN
    assert "Eintrag 5" in answer.out


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(call: Call, place: Path, archive: Path) -> None:
    before = archive.read_bytes()
    answer = call("sichern", archive, "--ablage", place)
    assert answer.code == UNUSABLE
    assert "--ueberschreiben" in answer.err
    assert archive.read_bytes() == before
    assert call("sichern", archive, "--ueberschreiben", "--ablage", place).code == DONE


def test_a_store_with_something_in_it_is_left_as_it_is(call: Call, place: Path, archive: Path) -> None:
    answer = call("zurueckspielen", archive, "--ablage", place)
    assert answer.code == UNUSABLE
    assert "nicht leer" in answer.err


def test_a_broken_journal_is_backed_up_and_said_to_be_broken(call: Call, place: Path, tmp_path: Path) -> None:
    meddle(place, "UPDATE store_entry SET by = 'P-2' WHERE seq = 2")
    target = tmp_path / "kaputt.zip"
    answer = call("sichern", target, "--ablage", place)
    assert answer.code == BROKEN
    assert "Eintrag 2" in answer.err
    assert target.exists()
    answer = call("zurueckspielen", target, "--ablage", tmp_path / "neu.sqlite3")
    assert answer.code == UNUSABLE
    assert "Eintrag 2" in answer.err
    assert not (tmp_path / "neu.sqlite3").exists()


@pytest.mark.parametrize("data", [b"", b"kein Archiv"])
def test_a_file_that_is_no_backup_makes_no_store(data: bytes, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    for arguments in (
        ["zurueckspielen", path, "--ablage", tmp_path / "neu.sqlite3"],
        ["journal", "pruefen", path],
    ):
        answer = call(*arguments)
        assert answer.code == UNUSABLE
        assert "keine Sicherung von Zielkreis" in answer.err
    assert not (tmp_path / "neu.sqlite3").exists()


def test_files_and_folders_that_are_not_there_are_told(call: Call, place: Path, tmp_path: Path) -> None:
    answer = call("zurueckspielen", tmp_path / "fehlt.zip", "--ablage", tmp_path / "neu.sqlite3")
    assert answer.code == UNUSABLE
    assert "lässt sich nicht lesen" in answer.err
    for target in (tmp_path / "fehlt" / "x.zip", tmp_path, ""):
        answer = call("sichern", target, "--ablage", place)
        assert answer.code == UNUSABLE
        assert "Verzeichnis" in answer.err or "leer" in answer.err
