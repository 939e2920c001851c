"""The few variables a recogniser needs: where programs and its models lie, and that it keeps to one core."""

import os

_NEEDED = ("PATH", "TESSDATA_PREFIX", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def bare_surroundings() -> dict[str, str]:
    """The surroundings of a recogniser; nothing of the user's but what it needs to start."""
    own = os.environ  # noqa: TID251 - the program and its models are found by it
    return {name: own[name] for name in _NEEDED if name in own} | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
