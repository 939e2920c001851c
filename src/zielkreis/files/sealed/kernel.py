"""Calls of the Linux kernel that Python has no function for."""

import ctypes
import os

_PR_SET_NO_NEW_PRIVS = 38


class KernelRefusal(OSError):
    """The kernel does not know the call or does not allow it; the layer that needs it does not hold."""


def kernel_call(number: int, *arguments: int) -> int:
    """What the kernel answers to the call of this number; raises ``KernelRefusal``."""
    try:
        call = ctypes.CDLL(None, use_errno=True).syscall
    except (OSError, AttributeError, TypeError) as error:
        raise KernelRefusal("this system has no such calls") from error
    call.restype = ctypes.c_long
    answer = int(call(ctypes.c_long(number), *(ctypes.c_void_p(each) for each in arguments)))
    if answer < 0:
        fault = ctypes.get_errno()
        raise KernelRefusal(fault, os.strerror(fault))
    return answer


def set_no_new_privileges() -> None:
    """Nothing this process starts gains rights by it; the kernel asks for that before a seal."""
    control = ctypes.CDLL(None, use_errno=True).prctl
    if control(
        _PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0)
    ):
        fault = ctypes.get_errno()
        raise KernelRefusal(fault, os.strerror(fault))
