"""What a sealed process came to, in words of ours: its answer, or why the file cannot be read."""

import signal
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.limits import Limits

#: Exit code of a sealed process that had no memory left even for an answer.
OUT_OF_MEMORY = 77
_MAX_WHERE = 300
_LAYERS = frozenset({"limits", "landlock", "seccomp", "processes", "audit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a job took: ``seconds`` from start to answer; of the processor, and at the peak of memory.

    The last two are what the process itself says; the peak is 0 where the system does not tell it.
    """

    seconds: float
    processor_seconds: float
    peak_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedAnswer:
    """The answer of a job: ``header`` is a small object of JSON, ``payload`` bytes.

    Both come from a process that read a foreign file: check them like the file itself. ``layers`` are those
    that held; they too are as the process says.
    """

    header: Mapping[str, Any]
    payload: bytes
    layers: tuple[str, ...]
    usage: Usage


def answer_in(header: Mapping[str, Any], payload: bytes, *, seconds: float) -> SealedAnswer:
    """The answer that came back after ``seconds``.

    Raises ``UnreadableFileError`` where it is a fault or makes no sense.
    """
    if "fault" in header:
        raise _told(header)
    answer, layers = header.get("answer"), header.get("layers")
    peak, used = header.get("peak"), header.get("used")
    if not isinstance(answer, dict) or not isinstance(layers, list):
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    if not isinstance(peak, int) or not isinstance(used, float):
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    return SealedAnswer(
        header=answer,
        payload=payload,
        layers=tuple(each for each in layers if isinstance(each, str) and each in _LAYERS),
        usage=Usage(seconds=seconds, processor_seconds=used, peak_bytes=peak),
    )


def why_no_answer(exit_code: int | None, *, late: bool, limits: Limits) -> UnreadableFileError:
    """Why a process gave no answer that can be used."""
    seconds = f"nach {limits.seconds} Sekunden"
    if late or exit_code == -getattr(signal, "SIGXCPU", 0):
        return UnreadableFileError(UnreadableCode.TIME_LIMIT, where=seconds)
    if exit_code == OUT_OF_MEMORY:
        return UnreadableFileError(UnreadableCode.MEMORY_LIMIT)
    if exit_code is not None and exit_code < 0:
        return UnreadableFileError(UnreadableCode.STOPPED, where=f"Signal {-exit_code}")
    return UnreadableFileError(UnreadableCode.STOPPED, where=f"Rückgabewert {exit_code}")


def _told(header: Mapping[str, Any]) -> UnreadableFileError:
    fault, where = header["fault"], header.get("where", "")
    try:
        code = UnreadableCode(fault)
    except ValueError:
        return UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    return UnreadableFileError(code, where=where[:_MAX_WHERE] if isinstance(where, str) else "")
