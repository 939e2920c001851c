"""How much a sealed process may use, and the limits of the system that hold it to that."""

import importlib
import signal
from dataclasses import dataclass
from typing import Any

GIGABYTE = 1024 * 1024 * 1024
_OPEN_FILES = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one file may cost: ``seconds`` of time and ``memory`` in bytes (addresses, so also libraries)."""

    seconds: int = 20
    memory: int = GIGABYTE


def hold_limits(limits: Limits) -> bool:
    """Sets the limits for this process; false where the system has none (Windows).

    Memory; processor time, after which the system ends the process; no file grows; no picture of the memory
    is written when it breaks; few open files. An alarm ends a process that waits although nobody asks any
    more.
    """
    resource: Any = _module("resource")
    if resource is None:
        return False
    wanted = (
        ("RLIMIT_AS", limits.memory, limits.memory),
        ("RLIMIT_CPU", limits.seconds, limits.seconds + 1),
        ("RLIMIT_FSIZE", 0, 0),
        ("RLIMIT_CORE", 0, 0),
        ("RLIMIT_NOFILE", _OPEN_FILES, _OPEN_FILES),
    )
    held = [_hold(resource, *each) for each in wanted]
    signal.setitimer(signal.ITIMER_REAL, 2 * limits.seconds)
    return all(held)


def forbid_processes() -> bool:
    """No further process for this user, where no filter of calls holds; threads count too on Linux."""
    resource: Any = _module("resource")
    return resource is not None and _hold(resource, "RLIMIT_NPROC", 0, 0)


def _hold(resource: Any, name: str, soft: int, hard: int) -> bool:
    """Sets one limit, never above what already holds; false where the system does not take it."""
    which = getattr(resource, name, None)
    if which is None:
        return False
    _, most = resource.getrlimit(which)
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    try:
        resource.setrlimit(which, (soft, hard))
    except (OSError, ValueError):
        return False
    return True


def _module(name: str) -> Any:
    """A module that not every system has."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
