"""A filter of kernel calls (seccomp, Linux): what a reader has no business to ask is refused.

The filter is a small program for the kernel's own machine (classic BPF). It stays for the life of the
process and cannot be taken away again.
"""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Iterator

from zielkreis.files.sealed.kernel import KernelRefusal, kernel_call, set_no_new_privileges
from zielkreis.files.sealed.syscalls import ABSENT, LOOKED_INTO, Machine, machine

_BITS_64 = 2**32  # a program of 32 bits has other numbers on the same machine
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16
_X32 = 0x40000000  # a second table of calls on x86_64, never used by Python

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CLONE_THREAD = 0x00010000
_SETS_SIGNALS = (8, 10, 15)  # fcntl: F_SETOWN, F_SETSIG, F_SETOWN_EX send signals to others

_SECCOMP = {"x86_64": 317, "aarch64": 277}
_SET_MODE_FILTER, _FOR_ALL_THREADS = 1, 1

Step = tuple[int, int, int, int]  # code, skip if true, skip if false, operand


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def filter_calls() -> None:
    """Puts the filter in force; raises ``KernelRefusal`` where the kernel or the machine has none."""
    if sys.platform != "linux":
        raise KernelRefusal("seccomp belongs to Linux")
    name = os.uname().machine
    known = machine(name)
    if known is None or sys.maxsize < _BITS_64:
        raise KernelRefusal(f"no numbers of calls are known for {name}")
    steps = list(_steps(known, os.getpid()))
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    set_no_new_privileges()
    program = _Program(len(steps), code)
    kernel_call(_SECCOMP[name], _SET_MODE_FILTER, _FOR_ALL_THREADS, ctypes.addressof(program))


def _steps(known: Machine, own: int) -> Iterator[Step]:
    yield (_LOAD, 0, 0, _ARCH)
    yield (_EQUAL, 1, 0, known.audit_arch)
    yield (_RETURN, 0, 0, _KILL)
    yield (_LOAD, 0, 0, _NUMBER)
    yield (_AT_LEAST, 0, 1, _X32)
    yield (_RETURN, 0, 0, _KILL)
    for name, number in known.numbers.items():
        if name in LOOKED_INTO:
            yield from _looked_into(number, _questions(name, own))
        else:
            yield (_EQUAL, 0, 1, number)
            yield (_RETURN, 0, 0, _refused(errno.ENOSYS if name in ABSENT else errno.EPERM))
    yield (_RETURN, 0, 0, _ALLOW)


def _looked_into(number: int, questions: list[Step]) -> Iterator[Step]:
    """Asks the questions only of the call of this number; they end in a decision."""
    yield (_EQUAL, 0, len(questions), number)
    yield from questions


def _questions(name: str, own: int) -> list[Step]:
    refuse: Step = (_RETURN, 0, 0, _refused(errno.EPERM))
    allow: Step = (_RETURN, 0, 0, _ALLOW)
    if name in ("open", "openat"):
        flags = _argument(1 if name == "open" else 2)
        return [flags, (_ANY_BIT, 0, 1, _WRITING), (_RETURN, 0, 0, _refused(errno.EACCES)), allow]
    if name == "clone":
        return [_argument(0), (_ANY_BIT, 1, 0, _CLONE_THREAD), refuse, allow]
    if name == "tgkill":  # abort() of the C library signals the process itself
        return [_argument(0), (_EQUAL, 1, 0, own), refuse, allow]
    if name == "prlimit64":  # to ask for a limit is harmless, to set one is not
        low, high = _argument(2), _argument(2, high=True)
        return [low, (_EQUAL, 0, 2, 0), high, (_EQUAL, 1, 0, 0), refuse, allow]
    asked: list[Step] = [_argument(1)]
    for command in _SETS_SIGNALS:
        asked += [(_EQUAL, 0, 1, command), refuse]
    return [*asked, allow]


def _argument(place: int, *, high: bool = False) -> Step:
    """Loads half of an argument of the call; both machines keep the low half first."""
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * place + (4 if high else 0))


def _refused(fault: int) -> int:
    return _REFUSE | fault
