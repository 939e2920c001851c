"""The shipped law, words, table and profile, read once for all tests of the checks."""

from pathlib import Path

import pytest

from tests.domain.checking.shipped import Shipped


@pytest.fixture(scope="session")
def shipped(repository: Path) -> Shipped:
    """Everything a check is handed."""
    return Shipped.read(repository)
