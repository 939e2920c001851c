"""An empty store on SQLite, and the desk at which figures are taken in."""

from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest

from zielkreis.domain.values.account import LocalAccount
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, parse_location


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """What use cases are given."""
    store = open_store(parse_location(str(tmp_path / "z.sqlite3")), create=True)
    account = LocalAccount(sign_in="dezernat", name="Sozialdezernat", house="kreis", pseudonym="p-1")
    store.accounts.add(account)
    numbers = count(1)
    return Desk(
        store=store,
        account=account,
        now=datetime(2013, 5, 2, 8, tzinfo=UTC),
        today=date(2013, 5, 2),
        new_id=lambda: f"{next(numbers):012x}",
        new_salt=lambda: "5" * 64,
    )
