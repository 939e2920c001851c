"""How a sealed process ends: by itself, or by being ended together with all that it might have started."""

import contextlib
import os
import signal
import subprocess


def end_process(process: subprocess.Popen[bytes], *, patience: float) -> None:
    """Waits for the process, no longer than ``patience`` seconds, then ends it; sets its ``returncode``."""
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        # It has not been waited for, so its number is still its own and the signal hits no other.
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
