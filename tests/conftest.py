"""What all tests share: how hard hypothesis looks, where the repository stands, which browser shows pages."""

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


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of chromium; without it a test is skipped, but in CI it fails, so that none is lost unseen."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        missing = "chromium is not installed (apt-get install chromium)"
        if IN_CI:
            pytest.fail(missing)
        pytest.skip(missing)
    return found
