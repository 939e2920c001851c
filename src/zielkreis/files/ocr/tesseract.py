"""One picture through Tesseract: standard input to standard output, limits of its own, no file, no shell."""

import contextlib
import os
import signal
import subprocess
from dataclasses import dataclass
from typing import Any

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.recogniser import Recogniser
from zielkreis.files.ocr.surroundings import bare_surroundings

_MEMORY = 2 * 1024 * 1024 * 1024  # addresses; the largest model alone takes a tenth
_MAX_ANSWER_BYTES = 20 * 1024 * 1024
_TEXT_MODE = "4"  # lines of any size in one column: where words stand in columns, their places tell
_CELLS_MODE = "6"  # one block of lines
_DIRECTION_MODE = "0"
_FEWEST_CONFIDENCE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """By how many degrees a page must be turned anticlockwise to stand upright, and how sure that is."""

    turn: int
    confidence: float


def recognised_table(
    picture: GreyPicture, recogniser: Recogniser, *, seconds: float, is_column: bool = False
) -> str:
    """The words of a picture as Tesseract's table (TSV); ``is_column`` says that it is one column of lines.

    Raises:
        UnreadableFileError: it took longer than ``seconds``, or failed.
    """
    mode = _CELLS_MODE if is_column else _TEXT_MODE
    options = ["-l", recogniser.model, "--psm", mode, "tsv"]
    return _run(picture, recogniser, options, seconds=seconds)


def direction_of(picture: GreyPicture, recogniser: Recogniser, *, seconds: float) -> Direction:
    """Which way the page lies; no turn where that cannot be told."""
    if not recogniser.finds_direction:
        return Direction(turn=0, confidence=0.0)
    try:
        told = _run(picture, recogniser, ["-l", "osd", "--psm", _DIRECTION_MODE], seconds=seconds)
    except UnreadableFileError:
        return Direction(turn=0, confidence=0.0)  # too few letters on the page
    found = dict(line.partition(":")[::2] for line in told.splitlines() if ":" in line)
    try:
        clockwise = int(found["Rotate"]) % 360
        confidence = float(found["Orientation confidence"])
    except (KeyError, ValueError):
        return Direction(turn=0, confidence=0.0)
    is_sure = confidence >= _FEWEST_CONFIDENCE and clockwise % 90 == 0
    return Direction(turn=-clockwise % 360 if is_sure else 0, confidence=confidence)


def _run(picture: GreyPicture, recogniser: Recogniser, options: list[str], *, seconds: float) -> str:
    command = [recogniser.path, "stdin", "stdout", "--dpi", str(round(picture.dpi)), *options]
    grey_map = f"P5\n{picture.width} {picture.height}\n255\n".encode() + picture.grey
    process = subprocess.Popen(  # noqa: S603 - a fixed program, options of our own, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=bare_surroundings(),
        start_new_session=True,
    )
    try:
        _hold_memory(process.pid)
        answer, _ = process.communicate(grey_map, timeout=max(seconds, 0.1))
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError(UnreadableCode.RECOGNISER_SLOW) from error
    except OSError as error:
        raise UnreadableFileError(UnreadableCode.RECOGNISER_FAILED) from error
    finally:
        _end(process)
    if process.returncode or len(answer) > _MAX_ANSWER_BYTES:
        raise UnreadableFileError(
            UnreadableCode.RECOGNISER_FAILED, where=f"Rückgabewert {process.returncode}"
        )
    return answer.decode("utf-8", "replace")


def _hold_memory(pid: int) -> None:
    """Limits the memory of the process, where the system can do that from outside."""
    try:
        # reason: not every system has it
        import resource  # noqa: PLC0415 - see above
    except ImportError:
        return
    limit: Any = getattr(resource, "prlimit", None)
    if limit is not None:
        with contextlib.suppress(OSError):
            limit(pid, resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the process and whatever it started, and takes its leave."""
    if process.poll() is None:
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    process.wait()
