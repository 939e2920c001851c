"""The shipped catalogue, read once for all tests of the indicators."""

import pytest

from zielkreis.domain.indicators import Catalogue
from zielkreis.files.shipped import read_shipped


@pytest.fixture(scope="session")
def catalogue_text() -> str:
    """The YAML of the shipped catalogue."""
    return read_shipped("zielkreis.domain.indicators")["catalogue.yaml"]


@pytest.fixture(scope="session")
def catalogue(catalogue_text: str) -> Catalogue:
    """The shipped catalogue."""
    return Catalogue.parse(catalogue_text)
