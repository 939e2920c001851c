"""The whole report as text: first screen, findings, targets, what remains to be said."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, section, wrapped
from zielkreis.cli.remarks import remarks
from zielkreis.cli.report_text.findings import findings
from zielkreis.cli.report_text.first_screen import first_screen
from zielkreis.cli.report_text.proposals import meanings
from zielkreis.cli.report_text.targets import targets
from zielkreis.domain.values.report import CheckedDraft, Report
from zielkreis.domain.values.report_words import CAVEAT


def report_as_text(checked: CheckedDraft, *, colour: bool) -> str:
    """The report in lines of 80 columns; ``colour`` adds to the words and replaces none."""
    ink = Ink(colour=colour)
    lines = [
        *first_screen(checked, ink),
        *findings(checked, ink),
        *targets(checked.agreement, checked.report, ink),
        *meanings(checked, ink),
        *remarks(checked.agreement, ink),
        *_foundation(checked.report, ink),
    ]
    return "\n".join(lines) + "\n"


def _foundation(report: Report, ink: Ink) -> Iterator[str]:
    yield from section("Grundlage", ink)
    yield from wrapped(f"Rechtsstand: {report.on_reason}", hanging=2)
    yield from wrapped(f"Forderungsprofil: {report.profile}. Zielkreis {report.program_version}.")
    yield from wrapped(CAVEAT)
