"""The command that serves the pages: with a terminal until Ctrl-C, without one only to try them out."""

import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import pytest

PROGRAM = str(Path(sys.executable).with_name("zielkreis"))
LINK = re.compile(r"http://127\.0\.0\.1:(\d+)/anmelden/[\w-]{22}/")
SECONDS = 60

#: A store with an account, made by the program's own use cases in a process of its own.
_MAKE = """
import sys
from zielkreis.domain.values.account import LocalAccount
from zielkreis.service.keeping.opening import open_store, parse_location
store = open_store(parse_location(sys.argv[1]), create=True)
if len(sys.argv) > 2:
    account = LocalAccount(sign_in="dezernat", name="Sozialdezernat", house="kreis", pseudonym="p-1")
    store.accounts.add(account)
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ablage") / "zielkreis.sqlite3"
    subprocess.run([sys.executable, "-c", _MAKE, path, "konto"], check=True)
    return str(path)


def without_terminal(*arguments: str) -> subprocess.CompletedProcess[str]:
    call = [PROGRAM, "arbeitsplatz", *arguments]
    return subprocess.run(call, capture_output=True, text=True, check=False, timeout=SECONDS)


@contextmanager
def on_a_terminal(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    here, there = pty.openpty()
    call = [PROGRAM, "arbeitsplatz", *arguments]
    with subprocess.Popen(call, stdout=there, stderr=there, stdin=there, start_new_session=True) as process:
        os.close(there)
        try:
            yield process, here
        finally:
            process.kill()
            os.close(here)


def read_until(terminal: int, pattern: re.Pattern[str]) -> str:
    shown, end = "", time.monotonic() + SECONDS
    while not pattern.search(shown):
        assert time.monotonic() < end, shown
        if select.select([terminal], [], [], 1)[0]:
            try:
                shown += os.read(terminal, 65536).decode()
            except OSError:  # Linux ends a terminal with an error, not with an empty read
                break
    return shown


def test_without_a_terminal_it_shows_its_start_page_to_itself_and_ends(place: str) -> None:
    result = without_terminal("--port", "0", "--ablage", place)
    assert result.stderr == ""
    assert result.stdout.startswith("Ohne Terminal nur zur Probe:")
    assert result.returncode == 0


def test_on_a_terminal_it_names_a_link_answers_and_ends_by_ctrl_c(place: str) -> None:
    with on_a_terminal("--port", "0", "--ablage", place) as (process, terminal):
        link = LINK.search(read_until(terminal, LINK))
        assert link
        # The link is printed before the first request is answered; the socket listens already.
        with build_opener(ProxyHandler({})).open(link[0], timeout=SECONDS) as answer:
            assert "Anmelden" in answer.read().decode()
        process.send_signal(signal.SIGINT)
        assert "Der Arbeitsplatz ist beendet." in read_until(terminal, re.compile("beendet\\.\r\n$"))
        assert process.wait(SECONDS) == 0


def test_it_listens_on_this_machine_alone(place: str) -> None:
    with on_a_terminal("--port", "0", "--ablage", place) as (_process, terminal):
        link = LINK.search(read_until(terminal, LINK))
        assert link
        with closing(socket.socket()) as other:
            other.settimeout(2)
            assert other.connect_ex(("127.0.0.2", int(link[1]))) != 0


def test_where_the_port_is_taken_it_takes_a_free_one_and_says_so(place: str) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        result = without_terminal("--port", str(port), "--ablage", place)
    assert re.search(rf"Port {port} ist belegt.* freien Port \d+\.", result.stderr)
    assert result.returncode == 0


@pytest.mark.parametrize("port", ["-1", "65536"])
def test_a_number_that_is_no_port_is_refused(place: str, port: str) -> None:
    result = without_terminal(f"--port={port}", "--ablage", place)
    assert result.returncode == 2
    assert result.stderr == f"--port: {port} ist kein Port; möglich sind 0 bis 65535.\n"


def test_a_store_that_is_missing_or_has_no_account_is_told_with_what_to_do(tmp_path: Path) -> None:
    missing = without_terminal("--ablage", str(tmp_path / "keine.sqlite3"))
    assert missing.returncode == 2
    assert "zielkreis konto anlegen" in missing.stderr
    assert not (tmp_path / "keine.sqlite3").exists()
    empty = tmp_path / "leer.sqlite3"
    subprocess.run([sys.executable, "-c", _MAKE, empty], check=True)
    nobody = without_terminal("--port", "0", "--ablage", str(empty))
    assert nobody.returncode == 2
    assert "In dieser Ablage arbeitet noch niemand." in nobody.stderr
