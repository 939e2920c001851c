"""A watch inside Python for systems whose kernel cannot hold a process: forbidden acts are refused as told.

Python announces what it is about to do (PEP 578). This stops Python code, not machine code that a broken
library might be made to run: it is the weakest layer and stands alone only where there is no other.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

_REFUSED = tuple(
    """
    socket. subprocess. os.exec os.fork os.posix_spawn os.spawn os.system os.startfile os.kill pty.spawn
    signal.pthread_kill os.remove os.rename os.mkdir os.rmdir os.link os.symlink os.truncate os.chmod os.chown
    os.utime os.setxattr os.removexattr shutil. tempfile. resource.setrlimit resource.prlimit winreg.
    _winapi.Create webbrowser. urllib. ftplib.
    """.split()
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch() -> None:
    """From now on every forbidden act raises ``PermissionError``; there is no way back."""
    folders = _folders((*sys.path, sys.base_prefix, sys.prefix))

    def refuse(event: str, arguments: Sequence[Any]) -> None:
        if event == "open":
            _look_at_open(arguments, folders)
        elif event.startswith(_REFUSED):
            raise PermissionError(f"a sealed process may not do this: {event}")

    sys.addaudithook(refuse)


def _look_at_open(arguments: Sequence[Any], folders: tuple[Path, ...]) -> None:
    path, mode, flags = (*arguments, None, None)[:3]
    if isinstance(path, int):
        return  # a file that is open already
    writes = any(sign in (mode or "") for sign in "wax+") or bool((flags or 0) & _WRITING)
    where = Path(os.fsdecode(path)).resolve()
    if writes or not any(where.is_relative_to(each) for each in folders):
        raise PermissionError("a sealed process may not open this file")


def _folders(paths: Iterable[str]) -> tuple[Path, ...]:
    return tuple({Path(each).resolve() for each in paths if each})
