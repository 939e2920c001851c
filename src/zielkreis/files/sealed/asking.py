"""The calling side: start a sealed process, hand it a job and the bytes, take its answer within limits."""

import contextlib
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import IO, Any, Self

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.answers import SealedAnswer, answer_in, why_no_answer
from zielkreis.files.sealed.ending import end_process
from zielkreis.files.sealed.frames import FrameError, read_header, read_payload, write_frame
from zielkreis.files.sealed.limits import Limits

MAX_DATA_BYTES = 64 * 1024 * 1024
#: An isolated interpreter: no variable, no folder of the user's and no current folder decides what it loads.
PROGRAM = (sys.executable, "-I", "-X", "utf8", "-m", "zielkreis.files.sealed.process")
MAX_PAYLOAD_BYTES = 64 * 1024 * 1024
_MAX_COMPLAINT_BYTES = 16 * 1024
_LAST_WORDS_SECONDS = 1.0
#: All that a process needs of the surroundings: where systems keep the libraries of the interpreter.
_NEEDED = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_log = logging.getLogger(__name__)


def run_sealed(
    job: str, request: Mapping[str, Any], data: bytes, *, limits: Limits | None = None
) -> SealedAnswer:
    """The answer of a job of ``jobs.JOBS`` to a request (a small object of JSON) about the bytes of a file.

    Raises ``UnreadableFileError``: what the job says of the file, or that the process came to a limit.
    """
    with start_sealed(job, request, data, limits=limits) as run:
        return run.result()


def start_sealed(
    job: str,
    request: Mapping[str, Any],
    data: bytes,
    *,
    limits: Limits | None = None,
    program: Sequence[str] = PROGRAM,
) -> "SealedRun":
    """Starts a job and returns at once, so that the caller can do something else meanwhile.

    Use it as a context manager: leaving it ends the process, whatever happened. ``program`` is the command
    line of the process. Raises ``UnreadableFileError`` where it cannot be started or the file is too large.
    """
    limits = limits or Limits()
    if len(data) > MAX_DATA_BYTES:
        raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{len(data) // 1024 // 1024} MB")
    order = {"job": job, "seconds": limits.seconds, "memory": limits.memory, "request": dict(request)}
    try:
        return SealedRun(program, order, data, limits)
    except OSError as error:
        raise UnreadableFileError(UnreadableCode.NOT_STARTED, where=error.strerror or "") from error


class SealedRun:
    """A sealed process at work, its pipes served by threads; made by ``start_sealed``."""

    def __init__(self, program: Sequence[str], order: Mapping[str, Any], data: bytes, limits: Limits) -> None:
        surroundings = os.environ  # noqa: TID251 - the interpreter's own libraries are found by it
        self._started = time.perf_counter()
        self._limits = limits
        self._process = subprocess.Popen(  # noqa: S603 - the program is our own
            list(program),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={name: surroundings[name] for name in _NEEDED if name in surroundings},
            start_new_session=True,
        )
        self._answer: tuple[Mapping[str, Any], bytes] | None = None
        self._complaint = b""
        self._handing = threading.Thread(target=self._hand_over, args=(order, data), daemon=True)
        self._taking = threading.Thread(target=self._take, daemon=True)
        self._listening = threading.Thread(target=self._listen, daemon=True)
        for thread in (self._handing, self._taking, self._listening):
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(patience=0)

    def result(self) -> SealedAnswer:
        """Waits for the answer; raises ``UnreadableFileError``."""
        self._taking.join(max(self._started + self._limits.seconds - time.perf_counter(), 0))
        late = self._taking.is_alive()
        seconds = time.perf_counter() - self._started
        # Who has answered, or is late, need not live on; who fell silent will say by its exit code why.
        self._end(patience=0 if late or self._answer else _LAST_WORDS_SECONDS)
        if self._complaint:
            _log.error("a sealed process said: %s", self._complaint.decode("utf-8", "replace"))
        if late or self._answer is None:
            raise why_no_answer(self._process.returncode, late=late, limits=self._limits)
        header, payload = self._answer
        return answer_in(header, payload, seconds=seconds)

    def _end(self, *, patience: float) -> None:
        end_process(self._process, patience=patience)
        for thread in (self._handing, self._taking, self._listening):
            thread.join(_LAST_WORDS_SECONDS)

    def _hand_over(self, order: Mapping[str, Any], data: bytes) -> None:
        with contextlib.suppress(OSError), _pipe(self._process.stdin) as stream:
            write_frame(stream, order, data)

    def _take(self) -> None:
        with contextlib.suppress(OSError, FrameError), _pipe(self._process.stdout) as stream:
            self._answer = (read_header(stream), read_payload(stream, most=MAX_PAYLOAD_BYTES))

    def _listen(self) -> None:
        """Keeps the first that is said on standard error; the rest is taken and dropped."""
        with contextlib.suppress(OSError), _pipe(self._process.stderr) as stream:
            while piece := stream.readline(_MAX_COMPLAINT_BYTES):
                self._complaint += piece[: _MAX_COMPLAINT_BYTES - len(self._complaint)]


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """One end of a pipe that was asked for when the process was started."""
    if stream is None:
        raise OSError("no pipe")
    return stream
