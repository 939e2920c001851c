"""Stores on both databases: ``places`` gives places, ``store`` an open one, ``filled`` one with the talks."""

from collections.abc import Iterator

import pytest

from tests.store.places import Places
from tests.store.servers import Server, started
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.store.keeping import Store


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The one PostgreSQL of the tests."""
    with started() as running:
        yield running


@pytest.fixture(scope="session")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Places for SQLite."""
    return Places(folder=tmp_path_factory.mktemp("ablagen"), server=None)


@pytest.fixture(scope="session")
def on_postgresql(tmp_path_factory: pytest.TempPathFactory, server: Server) -> Places:
    """Places for PostgreSQL."""
    return Places(folder=tmp_path_factory.mktemp("ablagen"), server=server)


@pytest.fixture
def sqlite(on_sqlite: Places) -> Iterator[Places]:
    """New places for SQLite alone."""
    yield on_sqlite
    on_sqlite.tidy()


@pytest.fixture
def postgresql(on_postgresql: Places) -> Iterator[Places]:
    """New places for PostgreSQL alone."""
    yield on_postgresql
    on_postgresql.tidy()


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request: pytest.FixtureRequest) -> Places:
    """New places for stores; the test runs on both databases."""
    chosen: Places = request.getfixturevalue(request.param)
    return chosen


@pytest.fixture
def store(places: Places) -> Store:
    """An empty store, open."""
    return open_store(parse_location(places.empty()))


@pytest.fixture
def filled(places: Places) -> Store:
    """A store with one of everything, open."""
    return open_store(parse_location(places.filled()))
