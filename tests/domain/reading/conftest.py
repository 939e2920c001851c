"""The reader is built once for all tests of this folder."""

from pathlib import Path

import pytest

from tests.domain.reading.labels.shipped_reader import Reader


@pytest.fixture(scope="session")
def reader(repository: Path) -> Reader:
    """The reader with all that is shipped."""
    return Reader.shipped(repository)
