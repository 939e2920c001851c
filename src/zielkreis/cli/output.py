"""Where results go: the standard output or a file, always UTF-8; messages go to standard error."""

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from zielkreis.cli.faults import CliFault, reason
from zielkreis.cli.inputs import STANDARD_INPUT
from zielkreis.domain.values.visible import shortened, visible

STANDARD_OUTPUT = "-"


def speak_utf8() -> None:
    """Write UTF-8 whatever the environment says: German words must not depend on ``LANG``."""
    _stand_in_for_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(message: str) -> None:
    """A message to the user on standard error."""
    lines = "\n".join(visible(line) for line in message.split("\n"))
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{lines}\n")
        sys.stderr.flush()


def check_target(target: str | None, *inputs: str | None) -> None:
    """Refuse a file that cannot be written, or that is one of the inputs, before the work begins."""
    if target is None or target == STANDARD_OUTPUT:
        return
    if not target.strip():
        raise CliFault("Der Name der Ausgabe ist leer; gebraucht wird der Name einer Datei.")
    try:
        _check_path(Path(target), shortened(target), inputs)
    except (OSError, ValueError) as error:
        raise CliFault(
            f"Die Ausgabe „{shortened(target)}“ lässt sich nicht schreiben: {reason(error)}. "
            "Wählen Sie einen anderen Namen."
        ) from None


def _check_path(path: Path, shown: str, inputs: Iterable[str | None]) -> None:
    if path.is_dir():
        raise CliFault(f"Die Ausgabe „{shown}“ ist ein Verzeichnis; gebraucht wird der Name einer Datei.")
    if not path.parent.is_dir():
        raise CliFault(f"Das Verzeichnis „{shortened(str(path.parent))}“ für die Ausgabe gibt es nicht.")
    # A name that is too long is found out only by asking for the file itself.
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise CliFault(f"Die Ausgabe „{shown}“ darf nicht geschrieben werden: es fehlt das Schreibrecht.")
    for name in inputs:
        if name and name != STANDARD_INPUT and path.exists() and _is_same(path, name):
            raise CliFault(f"Die Ausgabe „{shown}“ ist zugleich die Eingabe; sie würde überschrieben.")


def _is_same(path: Path, name: str) -> bool:
    """Whether the input is the file; one that is not there is told when it is read."""
    try:
        return path.samefile(name)
    except (OSError, ValueError):
        return False


def deliver(pieces: Iterable[str], target: str | None) -> None:
    """Write a result to the file, or to the standard output where none is named."""
    if target is None or target == STANDARD_OUTPUT:
        _print(pieces)
        return
    try:
        with Path(target).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        shown = shortened(target)
        raise CliFault(f"Die Ausgabe „{shown}“ lässt sich nicht schreiben: {reason(error)}.") from None
    tell(f"Geschrieben: {target}")


def deliver_file(data: bytes, target: str | None, *, what: str) -> None:
    """Write a file of another form than text; on the standard output only where no terminal shows it.

    ``what`` is the German name of the file in messages (``Der PDF-Bericht``).
    """
    if target is None or target == STANDARD_OUTPUT:
        check_no_terminal(target, what=what)
        _print_bytes(data)
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        shown = shortened(target)
        raise CliFault(f"Die Ausgabe „{shown}“ lässt sich nicht schreiben: {reason(error)}.") from None
    tell(f"Geschrieben: {target}")


def check_no_terminal(target: str | None, *, what: str) -> None:
    """Refuse to show on a terminal what only a program can read; raises ``CliFault``."""
    if (target is None or target == STANDARD_OUTPUT) and sys.stdout.isatty():
        raise CliFault(
            f"{what} lässt sich nicht auf dem Bildschirm zeigen; nennen Sie mit --ausgabe eine Datei."
        )


def is_screen(target: str | None = None) -> bool:
    """Whether the result goes to a terminal that shows colour and nobody has asked it not to."""
    if target is not None and target != STANDARD_OUTPUT:
        return False
    environment = os.environ  # noqa: TID251 - what a terminal shows is said nowhere else
    return sys.stdout.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def _print(pieces: Iterable[str]) -> None:
    def write() -> None:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()

    _print_with(write)


def _print_bytes(data: bytes) -> None:
    def write() -> None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    _print_with(write)


def _print_with(write: Callable[[], None]) -> None:
    try:
        write()
    except BrokenPipeError:
        _close_standard_output()  # whoever read it has seen enough (``| head``)
    except OSError as error:
        _close_standard_output()
        raise CliFault(
            f"Die Ausgabe lässt sich nicht schreiben: {reason(error)}. Leiten Sie sie anderswohin um."
        ) from None


def _close_standard_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would complain when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stand_in_for_closed_streams() -> None:
    """Give Python the streams it lacks where the caller closed them (``2>&-``).

    What is told goes nowhere; reading and printing fail as on any stream that cannot be used.
    """
    # One way only, and for input and output the wrong one: their first use is an error of the system.
    modes = (("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY))
    for number, (name, mode, way) in enumerate(modes):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, way)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))
