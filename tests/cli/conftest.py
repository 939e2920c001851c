"""Drafts on disk and a way to call the program as a user does."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.service.drafts import DRAFT
from zielkreis.cli.app import run


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a call came to."""

    code: int
    out: str
    err: str


Call = Callable[..., Answer]


@pytest.fixture(autouse=True)
def quick_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No sign of life comes in between, however slow the machine is."""
    monkeypatch.setattr("zielkreis.cli.progress.FIRST_SIGN_AFTER_SECONDS", 600.0)


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the program with these arguments."""

    def called(*arguments: object) -> Answer:
        code = run([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Answer(code=code, out=captured.out, err=captured.err)

    return called


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A small draft as a text file."""
    path = tmp_path / "entwurf.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path
