"""Check the PDF reports of all examples with a PDF/UA checker that is no part of the product."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that the tests' own modules are found when this file is run

from tests.files.pdf_report.papers import MARKUP, SIGNS, checked, full, pdf_of  # noqa: E402  # needs the path above

CHECKER = ROOT / ".venv-pdfcheck" / "bin" / "outloud"
REPORTS = ROOT / "build" / "pdfcheck"
FORMS = (".docx", ".odt", ".pdf", ".md", ".txt")


def main() -> int:
    """Typeset all reports and check them: 0 where the checker finds no error."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    written = [_write(name, data) for name, data in _reports()]
    sys.stdout.write(f"{len(written)} Berichte werden geprüft.\n")
    sys.stdout.flush()
    return subprocess.run([CHECKER, "--no-info", "--fail-on", "error", *written], check=False).returncode


def _reports() -> Iterator[tuple[str, bytes]]:
    """The report of every example, and one in which every part of a report is there and hostile."""
    for folder in sorted(each for each in (ROOT / "examples").iterdir() if each.is_dir()):
        for path in sorted(each for each in folder.iterdir() if each.suffix in FORMS):
            if folder.name not in ("quellen", "wordpaper"):
                yield f"{folder.name}-{path.name}", pdf_of(checked(path.read_bytes(), path.name))
    draft = checked((ROOT / "examples/rhein-sieg-2012/entwurf.docx").read_bytes())
    yield "vollstaendig", pdf_of(full(draft, f"{MARKUP} {SIGNS}"))


def _write(name: str, data: bytes) -> Path:
    path = REPORTS / f"{name}.pdf"
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main())
