"""Jobs that try what a reader of foreign files must never do, each run in a real sealed process.

Each act takes a folder of the test and returns in words what it has achieved; an act that is refused raises.
"""

import ctypes
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from zielkreis.files.sealed import process
from zielkreis.files.sealed.jobs import JOBS, Job

ROOT = Path(__file__).parents[3]
Act = Callable[[Path], object]


def program(*, with_kernel: bool = True, sealed: bool = True) -> tuple[str, ...]:
    """The command line of a process that knows these jobs; ``sealed`` is false for the counter-proof."""
    start = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.files.sealed import naughty; "
        f"sys.path.pop(0); sys.exit(naughty.serve(with_kernel={with_kernel}, sealed={sealed}))"
    )
    return (sys.executable, "-I", "-X", "utf8", "-c", start)


def serve(*, with_kernel: bool, sealed: bool) -> int:
    """The sealed process with the naughty jobs in its table."""
    if not sealed:
        vars(process)["seal"] = lambda *_, **__: ()
    JOBS.update({name: _loader(act) for name, act in (PLAIN | DEEP | GREEDY).items()})
    return process.main(with_kernel=with_kernel)


def _loader(act: Act) -> Callable[[], Job]:
    def job(request: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            return {"did": repr(act(Path(request["folder"])))}, data
        except (OSError, ValueError) as error:  # limits are refused with a ValueError
            return {"refused": type(error).__name__}, data

    return lambda: job


def _libc(name: str, *arguments: Any) -> int:
    """A call of the C library, of which Python's own watch knows nothing."""
    answer = int(getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments))
    if answer < 0:
        raise OSError(ctypes.get_errno(), name)
    return answer


def _in_a_child(start: Callable[[], int]) -> str:
    number = start()
    if number == 0:
        os._exit(0)
    return f"child {number}"


#: What Python code may try, by itself or through a library that was led astray.
PLAIN: dict[str, Act] = {
    "connects": lambda _: socket.create_connection(("127.0.0.1", 9), timeout=1),
    "makes_a_socket": lambda _: socket.socket(socket.AF_UNIX).fileno(),
    "asks_for_an_address": lambda _: socket.getaddrinfo("localhost", 80),
    "starts_a_program": lambda _: subprocess.run([sys.executable, "-c", ""], check=True),
    "starts_a_shell": lambda folder: subprocess.run(f"echo > {folder}/made", shell=True, check=True),  # noqa: S602 - what is tried
    "becomes_a_program": lambda _: os.execv(sys.executable, ["python", "-c", ""]),  # noqa: S606 - what is tried
    "forks": lambda _: _in_a_child(os.fork),
    "spawns": lambda _: os.posix_spawn(sys.executable, ["python", "-c", ""], {}),
    "writes_a_new_file": lambda folder: (folder / "made").write_text("x"),
    "writes_an_old_file": lambda folder: (folder / "old").write_text("x"),
    "appends": lambda folder: (folder / "old").open("a").write("x"),
    "creates": lambda folder: os.open(folder / "made", os.O_CREAT | os.O_RDWR),
    "makes_a_temporary_file": lambda _: tempfile.mkstemp(),
    "makes_a_folder": lambda folder: (folder / "made").mkdir(),
    "removes": lambda folder: (folder / "old").unlink(),
    "renames": lambda folder: (folder / "old").rename(folder / "made"),
    "links": lambda folder: (folder / "made").symlink_to("/etc/passwd"),
    "copies": lambda folder: shutil.copy(folder / "old", folder / "made"),
    "changes_rights": lambda folder: (folder / "old").chmod(0o777),
    "changes_times": lambda folder: os.utime(folder / "old", (0, 0)),
    "reads_passwords": lambda _: Path("/etc/passwd").read_text(),
    "reads_a_file_of_the_user": lambda folder: (folder / "old").read_text(),
    "reads_the_parent": lambda _: Path(f"/proc/{os.getppid()}/environ").read_bytes(),
    "signals_the_parent": lambda _: os.kill(os.getppid(), 0),
    "raises_its_limits": lambda _: resource.setrlimit(resource.RLIMIT_CPU, (9_999, 9_999)),
}

#: What machine code may try: past Python, so only the kernel can refuse it.
DEEP: dict[str, Act] = {
    "connects_deep": lambda _: _libc("socket", 2, 1, 0),
    "makes_a_pair_deep": lambda _: _libc("socketpair", 1, 1, 0, (ctypes.c_int * 2)()),
    "forks_deep": lambda _: _in_a_child(lambda: _libc("fork")),
    "becomes_deep": lambda _: _libc("execv", b"/bin/true", (ctypes.c_char_p * 2)(b"true", None)),
    "opens_to_write_deep": lambda folder: _libc("open", bytes(folder / "old"), os.O_RDWR),
    "creates_deep": lambda folder: _libc("creat", bytes(folder / "made"), 0o600),
    "shortens_deep": lambda folder: _libc("truncate", bytes(folder / "old"), ctypes.c_long(0)),
    "changes_rights_deep": lambda folder: _libc("chmod", bytes(folder / "old"), 0o777),
    "removes_deep": lambda folder: _libc("unlink", bytes(folder / "old")),
    "opens_to_read_deep": lambda _: _libc("open", b"/etc/passwd", os.O_RDONLY),
    "opens_anew_deep": lambda _: _libc("open", b"/proc/self/mem", os.O_RDWR),
    "looks_into_the_parent_deep": lambda _: _libc("ptrace", 16, os.getppid(), None, None),
    "signals_deep": lambda _: _libc("kill", os.getppid(), 0),
    "signals_by_a_pipe_deep": lambda _: _libc("fcntl", 0, 8, os.getppid()),
    "raises_its_limits_deep": lambda _: _libc("prlimit", 0, 0, (ctypes.c_ulong * 2)(9_999, 9_999), None),
    "keeps_a_program_in_memory_deep": lambda _: _libc("memfd_create", b"x", 0),
    "leaves_its_rooms_deep": lambda _: _libc("unshare", 0x10000000),
    "asks_by_ring_deep": lambda _: _libc("syscall", 425, 1, (ctypes.c_char * 256)()),
}


def _loop(_: Path) -> None:
    while True:
        pass


def _loop_without_hearing(folder: Path) -> None:
    for number in (signal.SIGXCPU, signal.SIGTERM, signal.SIGALRM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    _loop(folder)


def _nest(folder: Path) -> None:
    _nest(folder)


def _thread(_: Path) -> str:
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append("done"))
    thread.start()
    thread.join()
    return found[0]


def _answer_with(words: bytes) -> Act:
    """Writes straight into the pipe of the answer, as code that has taken over the process would."""

    def answer(_: Path) -> None:
        for number in range(3, 20):
            try:
                if os.fstat(number).st_mode & 0o170000 == 0o010000:
                    os.write(number, words)
            except OSError:
                continue
        os._exit(0)

    return answer


def _framed(header: bytes, payload: bytes = b"") -> bytes:
    return len(header).to_bytes(4, "big") + header + len(payload).to_bytes(8, "big") + payload


#: What uses too much, never ends, breaks, or answers with lies.
GREEDY: dict[str, Act] = {
    "loops": _loop,
    "loops_without_hearing": _loop_without_hearing,
    "sleeps": lambda _: time.sleep(3_600),
    "takes_memory_at_once": lambda _: len(bytearray(2 * 1024**3)),
    "takes_memory_piece_by_piece": lambda _: [bytearray(1024 * 1024) for _ in range(4_096)],
    "nests_forever": _nest,
    "breaks": lambda _: ctypes.string_at(0),
    "gives_up": lambda _: os._exit(3),
    "prints": lambda _: print("words that belong to no answer"),  # noqa: T201 - what is tried
    "complains": lambda _: sys.stderr.write("x" * 10_000_000),
    "uses_a_thread": _thread,
    "shows_its_surroundings": lambda _: sorted(os.environ),  # noqa: TID251 - what is looked for
    "shows_its_files": lambda _: [number for number in range(64) if _is_open(number)],
    "answers_nothing": _answer_with(b""),
    "answers_noise": _answer_with(b"\xff" * 100),
    "answers_half": _answer_with(
        _framed(b'{"answer": {}, "layers": [], "peak": 1, "used": 0.1}', b"x" * 100)[:60]
    ),
    "answers_without_sense": _answer_with(_framed(b'{"answer": 3, "layers": "all"}')),
    "answers_a_list": _answer_with(_framed(b"[1]")),
    "answers_an_unknown_fault": _answer_with(_framed(b'{"fault": "no_such_code"}')),
    "answers_deep": _answer_with(_framed(b'{"answer":' + b"[" * 60_000)),
    "promises_much": _answer_with(
        len(b'{"answer": {}, "layers": []}').to_bytes(4, "big")
        + b'{"answer": {}, "layers": []}'
        + (2**40).to_bytes(8, "big")
    ),
    "answers_long_words": _answer_with(
        _framed(json.dumps({"fault": "file_damaged", "where": "x" * 50_000}).encode())
    ),
}


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True
