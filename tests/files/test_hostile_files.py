"""Files that want to do harm end in a clear German error or are read without obeying, within limits."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.files.hostile import GOOD, READ, REFUSED
from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.limits import Limits

#: Long enough for a machine that does other things too; what counts is the time of the processor.
PATIENCE = Limits(seconds=90)
PROGRAM = (sys.executable, "-c", "from zielkreis.cli.app import main; main()")
#: What one of these files takes at most; the limit of the system is three times that.
MOST_MEMORY = 350 * 1024 * 1024


def read(data: bytes, *, most_memory: int = MOST_MEMORY) -> Document:
    """The document, read in a sealed process whose measured use stays within the limits."""
    answer = run_sealed("read", {"tracked": "accept"}, data, limits=PATIENCE)
    assert answer.usage.processor_seconds < Limits().seconds
    assert answer.usage.peak_bytes < most_memory
    return read_document_json(answer.payload)


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_wants_to_do_harm_is_refused_by_a_clear_code(name: str) -> None:
    make, code = REFUSED[name]
    with pytest.raises(UnreadableFileError) as caught:
        read(make())
    assert caught.value.code == code


@pytest.mark.parametrize("name", READ)
def test_what_a_file_would_load_or_start_is_named_and_not_done(name: str) -> None:
    make, words = READ[name]
    document = read(make())
    assert any(block.text for block in document.blocks)
    assert words in " ".join(document.notes)


def test_an_ordinary_file_has_nothing_of_it_to_tell() -> None:
    assert read(GOOD).notes == ()


@pytest.mark.parametrize("command", ["pruefen", "lesen"])
@pytest.mark.parametrize(
    "name",
    [
        "billion laughs",
        "bomb of one part",
        "entries that share their bytes",
        "forty megabytes in one line",
        "name that climbs",
        "broken UTF-8",
    ],
)
def test_on_the_command_line_it_ends_with_two_and_a_german_sentence(
    name: str, command: str, tmp_path: Path
) -> None:
    make, _ = REFUSED[name]
    code, out, err = _call(tmp_path, make, command)
    assert (code, out) == (2, "")
    assert "„entwurf.docx“ ist nicht lesbar." in err
    assert "Traceback" not in err
    assert len(err) < 1_000


def test_on_the_command_line_a_note_shows_hidden_signs_and_obeys_none(tmp_path: Path) -> None:
    make, _ = READ["signs that turn the direction"]
    for form in ("text", "json"):
        code, out, err = _call(tmp_path, make, "lesen", "--format", form, "--typ", "ZV5")
        assert code == 0, err
        assert "‹U+202E›" in out
        assert not set("\u202e\u202c") & set(out)


def test_an_endless_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero on this system")
    done = subprocess.run(
        [*PROGRAM, "lesen", "/dev/zero"],
        capture_output=True, text=True, check=False, timeout=60, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 2
    assert "zu groß" in done.stderr


def _call(folder: Path, make: Callable[[], bytes], *arguments: str) -> tuple[int, str, str]:
    draft = folder / "entwurf.docx"
    draft.write_bytes(make())
    command, *options = arguments
    done = subprocess.run(
        [*PROGRAM, command, draft.name, *options],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60, cwd=folder,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr
