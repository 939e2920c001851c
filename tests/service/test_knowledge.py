"""What the program ships is read once, and nothing is read before it is needed."""

import subprocess
import sys

from zielkreis.service import knowledge

PROGRAM = """
from zielkreis.files import shipped
def refuse(package): raise SystemExit(f"read {package} while importing")
shipped.read_shipped = refuse
import zielkreis.cli.app
"""


def test_everything_is_read_once() -> None:
    assert knowledge.law_book() is knowledge.law_book()
    assert knowledge.catalogue() is knowledge.catalogue()
    assert knowledge.phrase_book() is knowledge.phrase_book()
    assert knowledge.structure_words() is knowledge.structure_words()
    assert knowledge.outcome_table() is knowledge.outcome_table()
    assert knowledge.check_words() is knowledge.check_words()
    assert "kreis" in knowledge.profiles()


def test_nothing_is_read_while_the_program_is_imported() -> None:
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
