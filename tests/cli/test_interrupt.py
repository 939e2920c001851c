"""Ctrl-C ends the program quietly whenever it comes: one German word, exit code 130, no trace of calls."""

import subprocess
import sys

_INTERRUPTED_AT = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
        return None

sys.meta_path.insert(0, Interrupting())
sys.argv = ["zielkreis", "recht", "§ 16a"]
from zielkreis.cli.entry import main
main()
"""
_INTERRUPTED_IN_WORK = """
import os, signal, sys
import zielkreis.cli.app as app
import zielkreis.cli.recht as recht

sys.argv = ["zielkreis", "recht", "§ 16a"]
recht.deliver = lambda *words, **more: os.kill(os.getpid(), signal.SIGINT)
from zielkreis.cli.entry import main
main()
"""


def ended(script: str) -> tuple[int, str]:
    """Exit code and what stands on standard error."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=60)
    return done.returncode, done.stderr.decode().strip()


def test_while_the_program_is_loading_it_says_only_that_it_ended() -> None:
    for module in ("typer", "zielkreis.service.read_draft", "zielkreis.cli.vorgang"):
        assert ended(_INTERRUPTED_AT.format(module=module)) == (130, "Abgebrochen.")


def test_while_it_works_it_says_the_same() -> None:
    assert ended(_INTERRUPTED_IN_WORK) == (130, "Abgebrochen.")


def test_nothing_large_is_loaded_before_ctrl_c_is_watched() -> None:
    asked = "import sys, zielkreis.cli.entry; sys.exit('typer' in sys.modules or 'pydantic' in sys.modules)"
    assert ended(asked) == (0, "")
