"""The generated pages of the reference are those the source gives today."""

import subprocess
import sys
from pathlib import Path


def build(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(repository / "docs/build_reference.py"), *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_every_generated_page_is_up_to_date(repository: Path) -> None:
    result = build(repository, "--check")
    assert result.returncode == 0, result.stdout + result.stderr
