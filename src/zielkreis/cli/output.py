"""Where results go: the standard output or a file, always UTF-8; messages go to standard error."""

import contextlib
import io
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from zielkreis.cli.faults import CliFault, reason
from zielkreis.domain.values.visible import visible


def speak_utf8() -> None:
    """Write UTF-8 whatever the environment says: German words must not depend on ``LANG``."""
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
    if target is None:
        return
    path = Path(target)
    if path.is_dir():
        raise CliFault(f"Die Ausgabe „{target}“ ist ein Verzeichnis; gebraucht wird der Name einer Datei.")
    if not path.parent.is_dir():
        raise CliFault(f"Das Verzeichnis „{path.parent}“ für die Ausgabe gibt es nicht.")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise CliFault(f"Die Ausgabe „{target}“ darf nicht geschrieben werden: es fehlt das Schreibrecht.")
    for name in inputs:
        if name is not None and path.exists() and Path(name).exists() and path.samefile(name):
            raise CliFault(f"Die Ausgabe „{target}“ ist zugleich die Eingabe; sie würde überschrieben.")


def deliver(pieces: Iterable[str], target: str | None) -> None:
    """Write a result to the file, or to the standard output where none is named."""
    if target is None:
        _print(pieces)
        return
    try:
        with Path(target).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        raise CliFault(f"Die Ausgabe „{target}“ lässt sich nicht schreiben: {reason(error)}.") from None
    tell(f"Geschrieben: {target}")


def is_screen() -> bool:
    """Whether the standard output is a terminal that shows colour and nobody has asked it not to."""
    environment = os.environ  # noqa: TID251 - what a terminal shows is said nowhere else
    return sys.stdout.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def _print(pieces: Iterable[str]) -> None:
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_standard_output()  # whoever read it has seen enough (``| head``)
    except OSError as error:
        _close_standard_output()
        raise CliFault(f"Die Ausgabe lässt sich nicht schreiben: {reason(error)}.") from None


def _close_standard_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would complain when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
