"""The sealed process itself: ``python -I -m zielkreis.files.sealed.process``.

It takes one order from standard input, loads what the job needs, seals itself, takes the foreign bytes, does
the job and gives one answer on standard output. The order's header holds ``job``, ``seconds``, ``memory`` and
``request``; the answer's header holds ``layers``, ``peak`` (bytes of memory), ``used`` (seconds of the
processor) and either ``answer`` or ``fault`` with ``where``.
"""

import logging
import os
import sys
import time
from collections.abc import Mapping
from typing import IO, Any

from zielkreis.files.errors import UnreadableCode, UnreadableFileError, explanations
from zielkreis.files.sealed.answers import OUT_OF_MEMORY
from zielkreis.files.sealed.frames import read_header, read_payload, write_frame
from zielkreis.files.sealed.jobs import JOBS, Job
from zielkreis.files.sealed.limits import Limits
from zielkreis.files.sealed.memory import peak_meter
from zielkreis.files.sealed.seal import seal

_log = logging.getLogger(__name__)


def main(*, with_kernel: bool = True) -> int:
    """Does the one job that is ordered and gives the exit code."""
    try:
        with _answers() as answers:
            order = read_header(sys.stdin.buffer)
            job = JOBS[order["job"]]()
            explanations()  # the words of errors lie in a file
            limits = Limits(seconds=order["seconds"], memory=order["memory"])
            peak = peak_meter()
            layers = seal(limits, with_kernel=with_kernel)
            data = read_payload(sys.stdin.buffer, most=limits.memory)
            header, payload = _outcome(job, order["request"], data)
            write_frame(
                answers, {**header, "layers": layers, "peak": peak(), "used": time.process_time()}, payload
            )
    except MemoryError:
        return OUT_OF_MEMORY
    return 0


def _answers() -> IO[bytes]:
    """The way back; whatever else prints to standard output from now on prints nowhere."""
    own = os.dup(sys.stdout.fileno())
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return os.fdopen(own, "wb")


def _outcome(job: Job, request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    try:
        header, payload = job(request, data)
    except UnreadableFileError as error:
        return {"fault": error.code, "where": error.where[:300]}, b""
    except MemoryError:
        return {"fault": UnreadableCode.MEMORY_LIMIT}, b""
    except Exception:  # noqa: BLE001 - the outer edge of the process: the caller is told by a code
        _log.exception("a sealed job failed on %d bytes", len(data))
        return {"fault": UnreadableCode.READER_FAILED}, b""
    return {"answer": dict(header)}, payload


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    os._exit(code)  # what a job has left behind is not tidied up, it ends
