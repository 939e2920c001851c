# ruff: noqa: S608 - the statements are those of the test itself
"""``zielkreis journal``: what it finds, in words an official can act on."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.stores import filled_store, meddle
from zielkreis.cli.journal_heads import read_heads

WHOLE, BROKEN, UNUSABLE = 0, 1, 2


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store with talks."""
    return filled_store(tmp_path)


def test_a_whole_journal_is_called_whole(call: Call, place: Path) -> None:
    answer = call("journal", "pruefen", "--ablage", place)
    assert (answer.code, answer.out) == (
        WHOLE,
        "Das Journal ist ganz: 7 Einträge in 2 Strömen, 2 Dateien.\n",
    )


def test_the_first_broken_entry_of_each_stream_is_named_with_all_that_finds_it(
    call: Call, place: Path
) -> None:
    meddle(place, "UPDATE store_contents SET payload = replace(payload, 'prüfen', 'zusagen')")
    meddle(place, "UPDATE store_entry SET by = 'P-2' WHERE audience = 'parties' AND seq = 3")
    answer = call("journal", "pruefen", "--ablage", place)
    at = f"{datetime(2012, 4, 20, 8, 0, tzinfo=UTC).astimezone():%d.%m.%Y %H:%M:%S}"
    assert answer.code == BROKEN
    first, second, *rest = answer.out.splitlines()
    assert first == (
        f"Vorgang „land-2012“, nur unser Haus, Eintrag 2, Antwort eingetragen, {at}: der Inhalt ist nicht "
        f"der, der "
        "eingetragen wurde."
    )
    assert second == (
        f"Vorgang „land-2012“, alle Vertragspartner, Eintrag 3, Forderung erhoben, {at}: der Eintrag oder "
        f"einer davor "
        "wurde verändert oder ausgetauscht."
    )
    assert rest[0].startswith("Was zu tun ist:")


def test_an_overview_that_does_not_follow_is_told_with_its_remedy(call: Call, place: Path) -> None:
    meddle(place, "UPDATE store_matterrow SET title = 'Anderes'")
    answer = call("journal", "pruefen", "--ablage", place)
    assert answer.code == BROKEN
    assert "Vorgang „land-2012“: die Übersicht folgt nicht aus dem Journal." in answer.out
    assert "zielkreis journal uebersicht" in answer.out
    assert "Sicherungen" not in answer.out
    assert "1 Vorgang" in call("journal", "uebersicht", "--ablage", place).err
    assert call("journal", "pruefen", "--ablage", place).code == WHOLE


def test_printed_heads_are_read_back_and_find_an_end_that_was_cut_off(
    call: Call, place: Path, tmp_path: Path
) -> None:
    heads = tmp_path / "stand.txt"
    assert call("journal", "kopf", "--ablage", place, "--ausgabe", heads).code == WHOLE
    assert [each.seq for each in read_heads(str(heads))] == [4, 3]
    assert call("journal", "pruefen", "--ablage", place, "--kopf", heads).code == WHOLE
    last = "(SELECT id FROM store_entry WHERE audience = 'house' AND seq = 4)"
    meddle(place, f"DELETE FROM store_contents WHERE entry_id = {last}")
    meddle(place, f"DELETE FROM store_entry WHERE id = {last}")
    call("journal", "uebersicht", "--ablage", place)
    assert call("journal", "pruefen", "--ablage", place).code == WHOLE
    answer = call("journal", "pruefen", "--ablage", place, "--kopf", heads)
    assert answer.code == BROKEN
    assert "Eintrag 4: ein früher ausgegebener Stand fehlt" in answer.out


def test_heads_say_nothing_of_what_was_recorded(call: Call, place: Path) -> None:
    lines = call("journal", "kopf", "land-2012", "--ablage", place).out.splitlines()
    assert lines[0].startswith("#")
    assert all(re.fullmatch(r"land-2012/(house|parties)  \d+  [0-9a-f]{64}", line) for line in lines[1:])


@pytest.mark.parametrize(
    "text",
    ["", "# nur ein Kommentar\n", "land-2012/house 4\n", f"land-2012/alle  4  {'0' * 64}\n"]
    + [f"land-2012/house  {number}  {'0' * 64}\n" for number in ("0", "-1", "vier", "²")]
    + [f"land-2012/house  4  {'g' * 64}\n", "\x00\x01\x02"],
)
def test_a_file_that_holds_no_heads_is_refused(text: str, call: Call, place: Path, tmp_path: Path) -> None:
    heads = tmp_path / "stand.txt"
    heads.write_text(text, encoding="utf-8")
    answer = call("journal", "pruefen", "--ablage", place, "--kopf", heads)
    assert answer.code == UNUSABLE
    assert "kein Stand des Journals" in answer.err


def test_all_faults_of_a_call_are_told_at_once(call: Call, tmp_path: Path) -> None:
    answer = call("journal", "pruefen", "--ablage", tmp_path / "x", "--kopf", tmp_path / "y")
    assert answer.code == UNUSABLE
    assert len(answer.err.splitlines()) == 2


def test_entries_are_shown_with_who_wrote_them_and_without_their_contents(call: Call, place: Path) -> None:
    answer = call("journal", "zeigen", "--ablage", place)
    assert answer.code == WHOLE
    assert "Vorgang „land-2012“, nur unser Haus" in answer.out
    assert re.search(
        r"^    3  20\.04\.2012 \d\d:00:00  Termin gesetzt, von Sozialdezernat$", answer.out, re.MULTILINE
    )
    assert "beeinflussen" not in answer.out


def test_a_name_that_was_deleted_is_shown_as_a_pseudonym(call: Call, place: Path) -> None:
    assert call("journal", "name-loeschen", "P-1", "--ablage", place).code == WHOLE
    assert ", von P-1\n" in call("journal", "zeigen", "--ablage", place).out
    assert call("journal", "pruefen", "--ablage", place).code == WHOLE
    answer = call("journal", "name-loeschen", "P-1", "--ablage", place)
    assert answer.code == UNUSABLE
    assert "kein Name hinterlegt" in answer.err


def test_contents_that_were_deleted_are_shown_as_such(call: Call, place: Path) -> None:
    call("vorgang", "loeschen", "land-2012", "4", "--grund", "Art. 17 DSGVO", "--ablage", place)
    assert "Termin gesetzt (Inhalt gelöscht)" in call("journal", "zeigen", "--ablage", place).out
    assert call("journal", "pruefen", "--ablage", place).code == WHOLE


@pytest.mark.parametrize("command", ["kopf", "zeigen"])
def test_a_matter_that_is_not_there_is_told(command: str, call: Call, place: Path) -> None:
    answer = call("journal", command, "bund-2012", "--ablage", place)
    assert answer.code == UNUSABLE
    assert "„bund-2012“ gibt es in dieser Ablage nicht" in answer.err
