"""What a process may see of the file system, held by the Linux kernel (Landlock).

A sealed process keeps the right to read Python, its libraries and this program, because some modules are
loaded only when they are needed. Nothing else can be opened, nothing written, made or removed.
"""

import ctypes
import os
import stat
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from zielkreis.files.sealed.kernel import KernelRefusal, kernel_call, set_no_new_privileges

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same numbers on every machine
_VERSION, _BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
#: How many rights on files each version of the interface knows; the first one is the first version.
_FILE_RIGHTS = (13, 14, 15, 15, 16)
_NETWORK, _SCOPES = 0b11, 0b11  # bind and connect (from version 4); sockets and signals to others (from 6)
_SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache")


def close_file_system() -> int:
    """Puts the rule in force and gives the version of the interface; raises ``KernelRefusal``."""
    if sys.platform != "linux":
        raise KernelRefusal("Landlock belongs to Linux")
    version = kernel_call(_CREATE, 0, 0, _VERSION)
    rights = (1 << _FILE_RIGHTS[min(version, len(_FILE_RIGHTS)) - 1]) - 1
    fields = [rights]
    if version >= 4:
        fields.append(_NETWORK)
    if version >= 6:
        fields.append(_SCOPES)
    rules = struct.pack(f"={len(fields)}Q", *fields)
    ruleset = kernel_call(_CREATE, _address(rules), len(rules), 0)
    try:
        for path in _readable(sys.path):
            _allow_reading(ruleset, path)
        set_no_new_privileges()
        kernel_call(_RESTRICT, ruleset, 0)
    finally:
        os.close(ruleset)
    return version


def _readable(search_path: Iterable[str]) -> tuple[str, ...]:
    """Where modules and the libraries they load lie: the search path, the interpreter's own, the system's."""
    interpreter = (str(Path(sys.base_prefix) / "lib"), str(Path(sys.prefix) / "lib"))
    return tuple(dict.fromkeys(each for each in (*search_path, *interpreter, *_SYSTEM_LIBRARIES) if each))


def _allow_reading(ruleset: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no rule
    try:
        is_folder = stat.S_ISDIR(os.fstat(place).st_mode)
        rule = struct.pack("=Qi", _READ_FILE | (_READ_DIR if is_folder else 0), place)
        kernel_call(_ADD, ruleset, _BENEATH, _address(rule), 0)
    finally:
        os.close(place)


def _address(packed: bytes) -> int:
    """Where the bytes lie; they must be kept while the kernel reads them."""
    return ctypes.cast(ctypes.c_char_p(packed), ctypes.c_void_p).value or 0
