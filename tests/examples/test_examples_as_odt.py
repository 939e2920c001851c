"""The example papers saved by LibreOffice as OpenDocument: the same paper, the same result."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.examples.test_examples import EXAMPLES
from tests.libreoffice import converted
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import TrackedReading, read_draft

PAPERS = sorted(EXAMPLES.glob("*-*/*.docx"))


@pytest.fixture(scope="module")
def papers(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, bytes]:
    """The example papers in Word's format as OpenDocument."""
    files = {f"{place}.docx": paper.read_bytes() for place, paper in enumerate(PAPERS)}
    made = converted(soffice, files, "odt", tmp_path_factory.mktemp("odt"))
    return {paper: made[str(place)] for place, paper in enumerate(PAPERS)}


def checked(data: bytes, name: str, tracked: TrackedReading) -> CheckedDraft:
    """The paper as the program reads and checks it."""
    agreement = read_draft(data, name=name, tracked=tracked)
    return check_draft(agreement, program_version="test")


def told(agreement: Agreement) -> Agreement:
    """The agreement without what LibreOffice changes: page numbers, and the zone of a time."""
    pages = re.sub(r"Seite \d+ von \d+", "Seite 0 von 0", agreement.text)
    assert len(pages) == len(agreement.text)
    changes = tuple(replace(change, date=change.date.removesuffix("Z")) for change in agreement.changes)
    return replace(agreement, text=pages, changes=changes)


@pytest.mark.parametrize("tracked", list(TrackedReading))
def test_a_paper_as_odt_gives_the_same_agreement_and_report(
    papers: dict[Path, bytes], tracked: TrackedReading
) -> None:
    for paper, data in papers.items():
        as_word = checked(paper.read_bytes(), paper.name, tracked)
        as_odt = checked(data, f"{paper.stem}.odt", tracked)
        assert told(as_odt.agreement) == told(as_word.agreement), paper
        assert as_odt.report == as_word.report, paper
