"""The calling process never parses a foreign file: it does not even load what could."""

import subprocess
import sys
from pathlib import Path

import pytest

PARSERS = (
    "lxml",
    "xml",
    "pypdfium2",
    "pypdfium2_raw",
    "pdfminer",
    "pdfplumber",
    "markdown_it",
    "PIL",
    "docx",
)
PROGRAM = """
import sys
from pathlib import Path
import zielkreis.cli.app
from zielkreis.service.read_draft import read_draft
read_draft(Path(sys.argv[1]).read_bytes(), name="entwurf")
loaded = {name.split(".")[0] for name in sys.modules} | {name for name in sys.modules}
print(sorted(loaded & set(sys.argv[2:])))
"""


@pytest.mark.parametrize(
    "draft",
    [
        "examples/rhein-sieg-2012/entwurf.docx",
        "examples/zv2-agentur-landkreis/zielvereinbarung-2024.md",
        "examples/zv3-bmas-land/zielvereinbarung-2016.txt",
    ],
)
def test_no_parser_is_loaded_by_who_reads_a_draft(repository: Path, draft: str) -> None:
    readers = [
        f"zielkreis.files.{name}" for name in ("drafts", "docx.reader", "odt.reader", "pdf", "markdown")
    ]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(repository / draft), *PARSERS, *readers],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
