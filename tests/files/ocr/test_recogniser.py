"""Which recogniser is taken, and what is said where one is missing."""

import os
import stat
from pathlib import Path

import pytest

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.recogniser import Recogniser, find_recogniser
from zielkreis.files.ocr.surroundings import bare_surroundings
from zielkreis.files.ocr.tesseract import direction_of, recognised_table

PICTURE = GreyPicture(width=2, height=2, dpi=300, grey=b"\xff" * 4)


def program(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Recogniser:
    """A program in place of Tesseract."""
    path = folder / "tesseract"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return Recogniser(path=str(path), model="Latin", finds_direction=True)


def code_of(error: pytest.ExceptionInfo[UnreadableFileError]) -> UnreadableCode:
    return error.value.code


def test_without_tesseract_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnreadableFileError) as error:
        find_recogniser()
    assert code_of(error) is UnreadableCode.NO_RECOGNISER
    assert "apt install tesseract-ocr tesseract-ocr-script-latn" in str(error.value)
    assert "Windows" in str(error.value)
    assert "macOS" in str(error.value)


def test_without_a_model_for_german_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "printf 'List of available languages (2):\\neng\\nosd\\n'", monkeypatch)
    with pytest.raises(UnreadableFileError) as error:
        find_recogniser()
    assert code_of(error) is UnreadableCode.NO_MODEL
    assert "apt install tesseract-ocr-script-latn" in str(error.value)


@pytest.mark.parametrize(
    ("models", "taken", "knows_sign"),
    [
        ("deu eng Latin osd", "Latin", True),
        ("deu script/Latin", "script/Latin", True),
        ("deu eng", "deu", False),
    ],
)
def test_the_model_that_knows_the_paragraph_sign_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: str, taken: str, knows_sign: bool
) -> None:
    program(tmp_path, f"printf '%s\\n' {models}", monkeypatch)
    found = find_recogniser()
    assert (found.model, found.knows_paragraph_sign) == (taken, knows_sign)
    assert found.finds_direction is ("osd" in models)


def test_a_recogniser_that_takes_too_long_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = tmp_path / "child"
    slow = program(tmp_path, f"sleep 60 & echo $! > {mark}; wait", monkeypatch)
    with pytest.raises(UnreadableFileError) as error:
        recognised_table(PICTURE, slow, seconds=0.5)
    assert code_of(error) is UnreadableCode.RECOGNISER_SLOW
    child = int(mark.read_text(encoding="utf-8"))
    state = Path(f"/proc/{child}/stat")
    assert not state.exists() or state.read_text(encoding="utf-8").split()[2] == "Z"


def test_a_recogniser_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = program(tmp_path, "exit 3", monkeypatch)
    with pytest.raises(UnreadableFileError) as error:
        recognised_table(PICTURE, broken, seconds=5)
    assert code_of(error) is UnreadableCode.RECOGNISER_FAILED


def test_the_recogniser_sees_only_what_it_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/nowhere")
    monkeypatch.setenv("SECRET", "x")
    seen = recognised_table(PICTURE, program(tmp_path, "cat > /dev/null; env", monkeypatch), seconds=5)
    assert "SECRET" not in seen
    assert "HOME" not in seen
    assert "OMP_THREAD_LIMIT=1" in seen
    assert set(bare_surroundings()) <= {
        "PATH",
        "OMP_THREAD_LIMIT",
        "LC_ALL",
        "TESSDATA_PREFIX",
        "LD_LIBRARY_PATH",
    }


def test_the_picture_goes_in_as_a_plain_grey_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echo = program(tmp_path, 'echo "$@"; head -c 11', monkeypatch)
    assert recognised_table(PICTURE, echo, seconds=5).splitlines() == [
        "stdin stdout --dpi 300 -l Latin --psm 4 tsv",
        "P5",
        "2 2",
        "255",
    ]


def test_a_direction_that_is_not_sure_turns_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = "cat > /dev/null; printf 'Rotate: 180\\nOrientation confidence: %s\\n' "
    assert direction_of(PICTURE, program(tmp_path, answer + "9.5", monkeypatch), seconds=5).turn == 180
    assert direction_of(PICTURE, program(tmp_path, answer + "0.2", monkeypatch), seconds=5).turn == 0
    assert direction_of(PICTURE, program(tmp_path, "exit 1", monkeypatch), seconds=5).turn == 0
