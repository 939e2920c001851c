"""The example drafts checked and shown, their talks kept: what ``make run`` does first."""

import shlex
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from zielkreis import __version__
from zielkreis.cli.app import run, run_safely
from zielkreis.cli.clock import now
from zielkreis.cli.faults import CliFault
from zielkreis.cli.layout import Ink
from zielkreis.cli.output import deliver, is_screen
from zielkreis.cli.reading import ReadingChoices, fetch, read_agreement_from
from zielkreis.cli.report_text.first_screen import first_screen
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.comment_draft import comment_draft
from zielkreis.service.compare_expected import ExpectationError, differences, read_expected_results
from zielkreis.service.release_findings import release_findings
from zielkreis.service.write_letter import write_letter
from zielkreis.service.write_result import (
    checked_draft_as_html,
    checked_draft_as_json,
    checked_draft_as_pdf,
)

EXAMPLES = Path("examples/rhein-sieg-2012")
RESULTS = Path("ergebnis")
#: The ministry's draft is shown in full, the text that can be signed by its first screen.
DRAFT, READY = "entwurf", "unterschriftsreif"
#: The answer to the ministry's draft: what the Kreis demands, and what concerns form and sums.
COMMENTED = "entwurf-kommentiert.docx"
LETTER, RELEASED, REPLY_BY = "stellungnahme.docx", ("Forderung", "Handwerk"), date(2012, 6, 15)
AS_EXPECTED, DIFFERENT = 0, 1
#: The talks of 2012 as commands of the program, and the store that they are kept in.
TALKS, STORE = "gespraeche.befehle", "ablage.sqlite3"
_CONTINUED = "\\\n"


def show_everything() -> int:
    """Show the examples and keep their talks: 0 if all is as expected."""
    return show_examples() or keep_talks(EXAMPLES / TALKS, RESULTS / STORE)


def keep_talks(script: Path, location: Path) -> int:
    """Run every command of a script on a new store; the first that fails ends it, with its exit code."""
    for each in location.parent.glob(f"{location.name}*"):
        each.unlink()
    for words in commands_in(script.read_text("utf-8")):
        if ended := run([*words, "--ablage", str(location)]):
            return ended
    return AS_EXPECTED


def commands_in(script: str) -> Iterator[list[str]]:
    """The arguments of each command; ``#`` begins a line that is none."""
    for line in script.replace(_CONTINUED, " ").splitlines():
        if words := shlex.split(line, comments=True):
            yield words


def show_examples(examples: Path = EXAMPLES, results: Path = RESULTS) -> int:
    """Check both drafts, print and write the reports, and say whether they are as expected."""
    results.mkdir(exist_ok=True)
    lines: list[str] = []
    faults: list[str] = []
    for name in (DRAFT, READY):
        checked = _check(examples / f"{name}.docx")
        deliver([_shown(name, checked)], None)
        lines += _write(checked, results / name)
        if name == DRAFT:
            lines += _write_letter(checked, results / LETTER)
            lines += _write_commented(checked, examples / f"{name}.docx", results / COMMENTED)
        faults += [f"{name}: {each}" for each in _differences(checked, examples / f"{name}.erwartet.yaml")]
    lines += ["", *_verdict(faults)]
    deliver(["\n".join(lines), "\n"], None)
    return DIFFERENT if faults else AS_EXPECTED


def _check(path: Path) -> CheckedDraft:
    agreement = read_agreement_from(fetch(str(path)), ReadingChoices())
    return check_draft(agreement, program_version=__version__)


def _shown(name: str, checked: CheckedDraft) -> str:
    colour = is_screen()
    if name == DRAFT:
        return f"{report_as_text(checked, colour=colour)}\n"
    return "\n".join([*first_screen(checked, Ink(colour=colour)), "", ""])


def _write(checked: CheckedDraft, target: Path) -> Iterator[str]:
    results = (
        ("html", checked_draft_as_html(checked).encode("utf-8")),
        ("pdf", checked_draft_as_pdf(checked)),
        ("json", checked_draft_as_json(checked).encode("utf-8")),
    )
    for form, data in results:
        path = target.with_suffix(f".{form}")
        path.write_bytes(data)
        yield f"Geschrieben: {path}"


def _write_letter(checked: CheckedDraft, path: Path) -> Iterator[str]:
    released = release_findings(checked, RELEASED)
    path.write_bytes(write_letter(checked, released, reply_by=REPLY_BY).data)
    yield f"Geschrieben: {path}"


def _write_commented(checked: CheckedDraft, draft: Path, path: Path) -> Iterator[str]:
    released = release_findings(checked, RELEASED)
    made = comment_draft(draft.read_bytes(), name=draft.name, checked=checked, released=released, at=now())
    path.write_bytes(made.data)
    yield f"Geschrieben: {path}"


def _differences(checked: CheckedDraft, path: Path) -> tuple[str, ...]:
    try:
        expected = read_expected_results(path.read_text("utf-8"), name=str(path))
    except FileNotFoundError:
        raise CliFault(f"Die erwarteten Ergebnisse „{path}“ fehlen.") from None
    except ExpectationError as error:
        raise CliFault(str(error)) from None
    return differences(checked, expected)


def _verdict(faults: list[str]) -> list[str]:
    if not faults:
        return ["Alle Ergebnisse sind wie erwartet."]
    return ["Nicht wie erwartet:", *(f"  {fault}" for fault in faults)]


if __name__ == "__main__":
    sys.exit(run_safely(show_everything))
