"""What all tests share: how hard hypothesis looks, where the repository stands, which programs help."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

IN_CI = os.environ.get("CI") == "true"

# Machines differ in speed, so no example fails for being slow; a failing one prints how to repeat it.
settings.register_profile("here", deadline=None, max_examples=100)
settings.register_profile("ci", deadline=None, max_examples=300, print_blob=True)
settings.load_profile("ci" if IN_CI else "here")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository."""
    return Path(__file__).parent.parent


def program(package: str, *names: str) -> str:
    """Path of a program that Debian brings.

    Without it a test is skipped, but in CI it fails, so that none is lost unseen.
    """
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        missing = f"{names[0]} is not installed (apt-get install {package})"
        if IN_CI:
            pytest.fail(missing)
        pytest.skip(missing)
    return found


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of chromium, which shows pages."""
    return program("chromium", "chromium", "chromium-browser")


@pytest.fixture(scope="session")
def soffice() -> str:
    """Path of LibreOffice, which converts papers and knows how they are printed."""
    return program("libreoffice-writer-nogui", "soffice", "libreoffice")


@pytest.fixture(scope="session")
def tesseract() -> str:
    """Path of Tesseract, which recognises words in pictures."""
    return program("tesseract-ocr tesseract-ocr-script-latn", "tesseract")
