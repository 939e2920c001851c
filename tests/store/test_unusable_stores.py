"""A store that cannot be used says so in German, with exit code 2 and nothing half written."""

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from django.db import connection, connections

from tests.store.contents import dump
from tests.store.desks import MATTER, demand, desk_at, take_draft
from tests.store.places import Places
from tests.store.servers import Server
from zielkreis.cli.app import run
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.verify import verify_store
from zielkreis.store import configuration
from zielkreis.store.errors import StoreUnavailableError
from zielkreis.store.reasons import what_to_do

UNUSABLE = 2
CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE usename = 'postgres' AND pid <> pg_backend_pid()
"""
PROGRAM = Path(sys.executable).with_name("zielkreis")
BIG = b"\x00\xff" * 2_000_000
Call = Callable[..., tuple[int, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the program in this process; its exit code and what it told."""

    def called(*arguments: str) -> tuple[int, str]:
        code = run(list(arguments))
        captured = capsys.readouterr()
        return code, captured.err

    return called


def demand_at(place: str) -> list[str]:
    return ["vorgang", "fordern", MATTER, "--wortlaut", "Neu", "--ablage", place]


def assert_told(told: str, *words: str) -> None:
    assert "Traceback" not in told
    assert "Fehler in Zielkreis" not in told
    for each in words:
        assert each in told


def program(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, after shell words that narrow what it may do."""
    words = shlex.join([str(PROGRAM), *arguments])
    return subprocess.run(
        ["bash", "-c", f"{before} {words}"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.defpath, "LANG": "C.UTF-8", "HOME": "/nonexistent"},
    )


def test_a_database_that_may_not_grow_keeps_nothing_half(sqlite: Places) -> None:
    place = sqlite.filled()
    store = open_store(parse_location(place))
    before = dump()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(StoreUnavailableError, match="voll"):
        take_draft(desk_at(store, first=500), BIG)
    assert dump() == before
    open_store(parse_location(place))
    take_draft(desk_at(store, first=500), BIG)
    assert verify_store(store).is_whole


def test_a_file_that_may_not_grow_is_told_and_the_store_stays_usable(sqlite: Places, tmp_path: Path) -> None:
    place = sqlite.filled()
    open_store(parse_location(place))
    before = dump()
    connections.close_all()
    paper = tmp_path / "protokoll.bin"
    paper.write_bytes(BIG)
    answer = ["vorgang", "antwort", MATTER, "--von", "land", "--am", "2012-04-18", "--anlass", "brief"]
    done = program(
        *answer, "--wortlaut", "Ja", "--beleg", str(paper), "--ablage", place, before="ulimit -f 1500;"
    )
    assert done.returncode == UNUSABLE, done.stderr
    assert_told(done.stderr, "Datenträger", place, "nichts halb eingetragen")
    store = open_store(parse_location(place))
    assert dump() == before
    assert verify_store(store).is_whole


def test_a_full_disk_is_told_and_the_store_is_usable_once_there_is_room(
    sqlite: Places, tmp_path: Path
) -> None:
    place, disk = sqlite.filled(), tmp_path / "klein"
    connections.close_all()
    disk.mkdir()
    paper = tmp_path / "protokoll.bin"
    paper.write_bytes(BIG)
    script = f"""
        set -u
        mount -t tmpfs -o size=2m none {disk} || exit 77
        cp {place} {disk}/z.sqlite3
        {PROGRAM} vorgang antwort {MATTER} --von land --am 2012-04-18 --anlass brief --wortlaut Ja \
            --beleg {paper} --ablage {disk}/z.sqlite3
        echo "code $?"
        head -c 4000000 /dev/zero > {disk}/voll
        {PROGRAM} vorgang fordern {MATTER} --wortlaut Neu --ablage {disk}/z.sqlite3
        echo "code $?"
        {PROGRAM} sichern {disk}/sicherung.zip --ablage {place}
        echo "code $?"
        rm {disk}/voll
        {PROGRAM} journal pruefen --ablage {disk}/z.sqlite3
        echo "code $?"
        {PROGRAM} vorgang fordern {MATTER} --wortlaut Neu --ablage {disk}/z.sqlite3
        echo "code $?"
        {PROGRAM} journal pruefen --ablage {disk}/z.sqlite3
        echo "code $?"; ls {disk}
    """
    unshare = shutil.which("unshare") or pytest.skip("unshare is not installed")
    done = subprocess.run(
        [unshare, "--mount", "--map-root-user", "bash", "-c", script],
        capture_output=True, text=True, check=False,
        env={"PATH": f"{os.defpath}:/usr/sbin:/sbin", "LANG": "C.UTF-8", "HOME": "/nonexistent"},
    )  # fmt: skip
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip(f"no small disk can be made here: {done.stderr}")
    codes = [line for line in done.stdout.splitlines() if line.startswith("code")]
    assert codes == ["code 2", "code 2", "code 2", "code 0", "code 0", "code 0"], done.stderr
    assert_told(done.stderr, "voll", "nichts halb eingetragen", "keine halbe Datei")
    assert "sicherung.zip" not in done.stdout


def test_a_store_that_may_only_be_read_is_told(sqlite: Places, tmp_path: Path) -> None:
    place = tmp_path / "nur-lesen" / "z.sqlite3"
    place.parent.mkdir()
    shutil.copyfile(sqlite.filled(), place)
    connections.close_all()
    place.chmod(0o444)
    place.parent.chmod(0o555)
    setpriv = "setpriv --inh-caps=-all --bounding-set=-all --no-new-privs" if os.geteuid() == 0 else ""
    if setpriv and shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed; root may write anywhere")
    done = program(*demand_at(str(place)), before=setpriv)
    place.parent.chmod(0o755)
    assert done.returncode == UNUSABLE, done.stderr
    assert_told(done.stderr, str(place), "Recht", "--ablage")


@pytest.mark.parametrize("command", ["vorgang liste", "journal pruefen", "journal kopf", "sichern {}/x.zip"])
def test_a_store_that_is_not_there_is_told_and_not_made(command: str, call: Call, tmp_path: Path) -> None:
    place = tmp_path / "fehlt" / "z.sqlite3"
    code, told = call(*command.format(tmp_path).split(), "--ablage", str(place))
    assert code == UNUSABLE
    assert_told(told, str(place), "gibt es nicht", "zielkreis konto anlegen")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"kein SQLite" * 500, b"SQLite format 3\x00" + b"\x07" * 5000])
def test_a_file_that_is_no_database_is_told_and_left_as_it_is(
    data: bytes, call: Call, tmp_path: Path
) -> None:
    place = tmp_path / "z.sqlite3"
    place.write_bytes(data)
    code, told = call("vorgang", "liste", "--ablage", str(place))
    assert code == UNUSABLE
    assert_told(told, str(place), "keine Ablage von Zielkreis")
    assert place.read_bytes() == data


def test_the_database_of_another_program_is_told_and_left_as_it_is(call: Call, tmp_path: Path) -> None:
    place = tmp_path / "z.sqlite3"
    with sqlite3.connect(place) as other:
        other.execute("CREATE TABLE fremd (a)")
    other.close()
    before = place.read_bytes()
    for command in (["vorgang", "liste"], ["konto", "anlegen", "Sozialdezernat", "--haus", "kreis"]):
        code, told = call(*command, "--ablage", str(place))
        assert code == UNUSABLE
        assert_told(told, str(place), "eines anderen Programms")
    connections.close_all()
    assert place.read_bytes() == before


def test_a_damaged_database_is_told(call: Call, sqlite: Places) -> None:
    place = Path(sqlite.filled())
    connections.close_all()
    whole = place.read_bytes()
    place.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    code, told = call("vorgang", "zeigen", MATTER, "--ablage", str(place))
    assert code == UNUSABLE
    assert_told(told, str(place), "beschädigt", "zurueckspielen")


def test_a_store_of_a_newer_program_is_told(call: Call, places: Places) -> None:
    place = places.filled()
    open_store(parse_location(place))
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '0999_zukunft', "
            "'2030-01-01')"
        )
    code, told = call("vorgang", "liste", "--ablage", place)
    assert code == UNUSABLE
    assert_told(told, "neueren Fassung")


def test_a_store_that_another_program_holds_too_long_is_told(
    call: Call, sqlite: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = sqlite.filled()
    monkeypatch.setattr(configuration, "_SECONDS_TO_WAIT", 1)
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    code, told = call(*demand_at(place))
    other.execute("ROLLBACK")
    other.close()
    assert code == UNUSABLE
    assert_told(told, place, "anderes Programm", "noch einmal")
    code, told = call(*demand_at(place))
    assert code == 0, told


def test_a_matter_that_another_program_holds_too_long_is_told_on_postgresql(
    call: Call, postgresql: Places, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = postgresql.filled()
    monkeypatch.setattr(configuration, "_SECONDS_TO_WAIT", 2)
    name = parse_location(place).name
    with psycopg.connect(host=server.folder, user="postgres", dbname=name) as other:
        other.execute("SELECT * FROM store_matterrow FOR UPDATE")
        code, told = call(*demand_at(place))
    assert code == UNUSABLE
    assert_told(told, "anderes Programm", "noch einmal")
    code, told = call(*demand_at(place))
    assert code == 0, told


def test_a_server_that_stopped_is_told(call: Call, postgresql: Places, server: Server) -> None:
    place = postgresql.filled()
    connections.close_all()
    with server.stopped():
        code, told = call(*demand_at(place))
    assert code == UNUSABLE
    assert_told(told, "antwortet nicht", "postgresql://")
    code, told = call(*demand_at(place))
    assert code == 0, told


def test_a_server_that_cuts_the_connection_in_the_middle_leaves_nothing_half(
    postgresql: Places, server: Server
) -> None:
    place = postgresql.filled()
    store = open_store(parse_location(place))
    before = dump()
    desk = desk_at(store, first=500)

    def write() -> None:
        with store.transaction():
            demand(desk, "Neu")
            server.execute(CUT)
            demand(desk, "Noch eine")

    with pytest.raises(StoreUnavailableError, match="antwortet nicht"):
        write()
    connections.close_all()
    store = open_store(parse_location(place))
    assert dump() == before
    assert verify_store(store).is_whole


def test_a_database_that_is_not_there_is_told(call: Call, server: Server) -> None:
    code, told = call("vorgang", "liste", "--ablage", server.address("gibt_es_nicht"))
    assert code == UNUSABLE
    assert_told(told, "gibt_es_nicht", "ob es die Datenbank gibt")


def test_a_password_is_never_shown(call: Call) -> None:
    code, told = call("vorgang", "liste", "--ablage", "postgresql://nutzer:geheim@127.0.0.1:1/x")
    assert code == UNUSABLE
    assert_told(told, "postgresql://nutzer@127.0.0.1", "antwortet nicht")
    assert "geheim" not in told


def test_a_user_without_the_right_to_write_is_told_on_postgresql(
    call: Call, postgresql: Places, server: Server
) -> None:
    place = postgresql.filled()
    connections.close_all()
    name = parse_location(place).name
    server.execute("DROP ROLE IF EXISTS leser")
    server.execute("CREATE ROLE leser LOGIN")
    server.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO leser", name)
    code, told = call(*demand_at(place.replace("postgres@", "leser@")))
    connections.close_all()
    server.execute("DROP OWNED BY leser", name)
    server.execute("DROP ROLE leser")
    assert code == UNUSABLE
    assert_told(told, "Recht")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("53100", "voll"),
        ("53300", "anderes Programm"),
        ("40P01", "anderes Programm"),
        ("25006", "nur zum Lesen"),
        ("58030", "Fehler"),
        ("XX001", "beschädigt"),
        ("28P01", "Kennwort"),
        ("57P01", "antwortet nicht"),
        ("08006", "antwortet nicht"),
    ],
)
def test_what_a_server_reports_is_told_by_its_state(state: str, words: str) -> None:
    told = what_to_do(psycopg.errors.lookup(state)())
    assert told is not None
    assert words in told


@pytest.mark.parametrize("state", ["23505", "22001", "42601"])
def test_a_fault_of_the_program_is_not_called_one_of_the_store(state: str) -> None:
    assert what_to_do(psycopg.errors.lookup(state)()) is None
