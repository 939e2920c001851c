"""The order in which a process gives up what it may do, before it parses the first foreign byte."""

from zielkreis.files.sealed.audit import watch
from zielkreis.files.sealed.filters import filter_calls
from zielkreis.files.sealed.kernel import KernelRefusal
from zielkreis.files.sealed.landlock import close_file_system
from zielkreis.files.sealed.limits import Limits, forbid_processes, hold_limits

LIMITS, LANDLOCK, FILTER, PROCESSES, WATCH = "limits", "landlock", "seccomp", "processes", "audit"


def seal(limits: Limits, *, with_kernel: bool = True) -> tuple[str, ...]:
    """Seals this process for good and names the layers that hold.

    ``limits`` of the system; ``landlock`` and ``seccomp`` where the kernel has them; where one of these is
    missing (or ``with_kernel`` is false), ``processes`` (no new process by a limit) and ``audit``, Python's
    own watch.
    """
    held = []
    if hold_limits(limits):
        held.append(LIMITS)
    if with_kernel:
        for name, put_in_force in ((LANDLOCK, close_file_system), (FILTER, filter_calls)):
            try:
                put_in_force()
            except (KernelRefusal, AttributeError):  # another system has not even the functions
                continue
            held.append(name)
    if FILTER not in held and forbid_processes():
        held.append(PROCESSES)
    if LANDLOCK not in held or FILTER not in held:
        watch()
        held.append(WATCH)
    return tuple(held)
