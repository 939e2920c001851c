"""Where stores of tests are: copies of a template on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from django.db import connections

from tests.store.desks import fill
from tests.store.servers import Server
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.store.keeping import Store

EMPTY, FILLED = "leer", "gefuellt"


@dataclass(slots=True, kw_only=True)
class Places:
    """Gives new places on one database: with nothing, an empty store, or one with the talks of 2012."""

    folder: Path
    server: Server | None
    _templates: dict[str, str] = field(default_factory=dict)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    def nothing(self) -> str:
        """A place where a store can be made."""
        if self.server is None:
            return str(self.folder / f"{next(self._numbers)}.sqlite3")
        return self.server.address(self.server.create())

    def empty(self) -> str:
        """A store in which nothing is kept."""
        return self._copy(EMPTY, lambda _: None)

    def filled(self) -> str:
        """A store in which one of everything is kept."""
        return self._copy(FILLED, fill)

    def copy(self, name: str) -> str:
        """A copy of a template that was made already; no store is opened for it."""
        template = self._templates[name]
        if self.server is None:
            copied = self.nothing()
            shutil.copyfile(template, copied)
            return copied
        return self.server.address(self.server.create(template))

    def _copy(self, name: str, filled: Callable[[Store], None]) -> str:
        if name not in self._templates:
            place = self.nothing()
            filled(open_store(parse_location(place), create=True))
            self._templates[name] = place if self.server is None else parse_location(place).name
        connections.close_all()  # so that SQLite takes its log over, and PostgreSQL may copy
        return self.copy(name)

    def tidy(self) -> None:
        """Close the store of a test and drop all databases but the templates."""
        connections.close_all()
        if self.server is not None:
            self.server.drop_all(but=frozenset(self._templates.values()))
