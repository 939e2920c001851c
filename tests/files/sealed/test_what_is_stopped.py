"""A reader that tries network, programs, writing, other files or other processes is stopped."""

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.files.sealed.naughty import DEEP, GREEDY, PLAIN, program
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.answers import SealedAnswer
from zielkreis.files.sealed.asking import start_sealed
from zielkreis.files.sealed.kernel import KernelRefusal, kernel_call
from zielkreis.files.sealed.limits import Limits

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own seal belongs to Linux")
OLD = "Das bleibt."


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with one file; whatever a job tried, nothing in it has changed."""
    old = tmp_path / "old"
    old.write_text(OLD, encoding="utf-8")
    before = old.stat()
    yield tmp_path
    assert [each.name for each in tmp_path.iterdir()] == ["old"]
    assert old.read_text("utf-8") == OLD
    after = old.stat()
    assert (after.st_mode, after.st_mtime_ns) == (before.st_mode, before.st_mtime_ns)


def tried(job: str, folder: Path, *, limits: Limits | None = None, with_kernel: bool = True) -> SealedAnswer:
    with start_sealed(
        job, {"folder": str(folder)}, b"Ziele", limits=limits, program=program(with_kernel=with_kernel)
    ) as run:
        return run.result()


def fault(job: str, folder: Path, *, seconds: int = 20) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        tried(job, folder, limits=Limits(seconds=seconds))
    return caught.value


@pytest.fixture(scope="module")
def walls(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """What holds a sealed process on this system."""
    return tried("uses_a_thread", tmp_path_factory.mktemp("walls")).layers


@pytest.mark.parametrize("job", sorted(PLAIN))
def test_what_a_reader_has_no_business_to_do_is_refused(job: str, folder: Path) -> None:
    answer = tried(job, folder)
    assert "refused" in answer.header, answer.header


@on_linux
@pytest.mark.parametrize("job", sorted(DEEP))
def test_machine_code_is_refused_by_the_kernel(job: str, folder: Path, walls: tuple[str, ...]) -> None:
    if not {"landlock", "seccomp"} <= set(walls):
        pytest.skip(f"this kernel holds a process by {', '.join(walls)} only")
    answer = tried(job, folder)
    assert "refused" in answer.header, answer.header


@on_linux
def test_every_wall_that_the_kernel_has_is_used(walls: tuple[str, ...]) -> None:
    try:
        kernel_call(444, 0, 0, 1)
        has_landlock = True
    except KernelRefusal:
        has_landlock = False
    has_filters = "\nSeccomp:" in Path("/proc/self/status").read_text("utf-8")
    expected = (
        {"limits"} | ({"landlock"} if has_landlock else set()) | ({"seccomp"} if has_filters else set())
    )
    assert set(walls) >= expected
    assert ("audit" in walls) == (not (has_landlock and has_filters))


@on_linux
@pytest.mark.parametrize(
    "job",
    """makes_a_socket starts_a_program forks reads_passwords reads_a_file_of_the_user raises_its_limits
    connects_deep forks_deep opens_to_write_deep opens_to_read_deep keeps_a_program_in_memory_deep""".split(),
)
def test_without_the_seal_the_same_acts_succeed(job: str, folder: Path) -> None:
    with start_sealed(job, {"folder": str(folder)}, b"", program=program(sealed=False)) as run:
        assert "did" in run.result().header


@pytest.mark.parametrize("job", sorted(PLAIN))
def test_where_the_kernel_cannot_python_itself_refuses(job: str, folder: Path) -> None:
    answer = tried(job, folder, with_kernel=False)
    assert "refused" in answer.header, answer.header
    assert "audit" in answer.layers


def test_no_connection_arrives_at_a_server_that_listens(folder: Path) -> None:
    arrived = threading.Event()
    with socket.create_server(("127.0.0.1", 9_009)) as server:
        server.settimeout(1)

        def wait() -> None:
            try:
                server.accept()
            except TimeoutError:
                return
            arrived.set()

        waiting = threading.Thread(target=wait)
        waiting.start()
        answer = tried("connects", folder)
        waiting.join()
    assert not arrived.is_set()
    assert answer.header["refused"] == "PermissionError"


@pytest.mark.parametrize("job", ["loops", "loops_without_hearing", "sleeps"])
def test_a_reader_that_never_ends_is_ended(job: str, folder: Path) -> None:
    error = fault(job, folder, seconds=2)
    assert error.code is UnreadableCode.TIME_LIMIT
    assert error.where == "nach 2 Sekunden"


@on_linux
@pytest.mark.parametrize("job", ["takes_memory_at_once", "takes_memory_piece_by_piece"])
def test_a_reader_that_takes_too_much_memory_is_told(job: str, folder: Path) -> None:
    assert fault(job, folder).code is UnreadableCode.MEMORY_LIMIT


@on_linux
def test_memory_stays_below_the_limit(folder: Path) -> None:
    with start_sealed("uses_a_thread", {"folder": str(folder)}, b"", program=program()) as run:
        usage = run.result().usage
    assert 0 < usage.peak_bytes < 200 * 1024 * 1024
    assert 0 < usage.processor_seconds < 20


def test_a_reader_that_calls_itself_forever_is_told_as_failed(folder: Path) -> None:
    assert fault("nests_forever", folder).code is UnreadableCode.READER_FAILED


@on_linux
@pytest.mark.parametrize(("job", "where"), [("breaks", "Signal 11"), ("gives_up", "Rückgabewert 3")])
def test_a_reader_that_breaks_is_told_with_how_it_ended(job: str, where: str, folder: Path) -> None:
    error = fault(job, folder)
    assert (error.code, error.where) == (UnreadableCode.STOPPED, where)


@pytest.mark.parametrize("job", sorted(each for each in GREEDY if each.startswith(("answers_", "promises"))))
def test_lies_in_the_answer_are_refused(job: str, folder: Path) -> None:
    error = fault(job, folder)
    if job == "answers_long_words":
        assert len(error.where) == 300
    else:
        assert error.code is UnreadableCode.STOPPED


@pytest.mark.parametrize("job", ["prints", "complains"])
def test_what_a_reader_says_beside_its_answer_does_not_spoil_it(job: str, folder: Path) -> None:
    answer = tried(job, folder)
    assert "did" in answer.header
    assert answer.payload == b"Ziele"


def test_threads_are_allowed(folder: Path) -> None:
    assert tried("uses_a_thread", folder).header == {"did": "'done'"}


def test_the_process_knows_no_variable_of_the_user(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_PASSWORD", "geheim")
    assert "PASSWORD" not in tried("shows_its_surroundings", folder).header["did"]


@on_linux
def test_the_process_has_no_file_open_but_its_pipes_and_its_meter(folder: Path) -> None:
    with (folder / "old").open(encoding="utf-8"):
        assert tried("shows_its_files", folder).header["did"] == "[0, 1, 2, 3, 4]"


def test_a_job_that_nobody_knows_gives_no_answer(folder: Path) -> None:
    assert fault("no_such_job", folder).code is UnreadableCode.STOPPED


def test_leaving_early_ends_the_process(folder: Path) -> None:
    run = start_sealed("sleeps", {"folder": str(folder)}, b"", program=program())
    with run:
        pass
    assert run._process.returncode == -9


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        start_sealed("read", {}, b"", program=("/nowhere/python",))
    assert caught.value.code is UnreadableCode.NOT_STARTED
