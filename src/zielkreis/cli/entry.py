"""Where the program begins: before anything large is loaded, so that Ctrl-C ends it quietly at once."""

import sys

from zielkreis.cli.exit_codes import INTERRUPTED


def main() -> None:
    """The entry point of the program: loads it and does what its arguments say."""
    sys.exit(_run())


def _run() -> int:
    try:
        from zielkreis.cli.app import run  # noqa: PLC0415  # reason: loading takes a second in which Ctrl-C may come

        return run()
    except KeyboardInterrupt:
        print("Abgebrochen.", file=sys.stderr)  # noqa: T201 - what prints elsewhere is not loaded yet
        return INTERRUPTED
