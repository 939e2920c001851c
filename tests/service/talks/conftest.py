"""The desk of the one account of an empty store, on 20.04.2012."""

import secrets
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
        now=datetime(2012, 4, 20, 8, tzinfo=UTC),
        today=date(2012, 4, 20),
        new_id=lambda: f"{next(numbers):012x}",
        new_salt=lambda: secrets.token_hex(32),
    )
