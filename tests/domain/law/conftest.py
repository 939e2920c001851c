"""The shipped law, read once for all tests of the law."""

import pytest

from zielkreis.domain.law import LawBook
from zielkreis.files.shipped import read_shipped


@pytest.fixture(scope="session")
def law_texts() -> dict[str, str]:
    """The shipped law files by name."""
    return read_shipped("zielkreis.domain.law.texts")


@pytest.fixture(scope="session")
def law(law_texts: dict[str, str]) -> LawBook:
    """The shipped law."""
    return LawBook.parse(law_texts)
