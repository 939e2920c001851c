"""The example papers printed and scanned: the same paper but for what is said to need confirmation.

Letters may be misread; where that happens in a word that holds no figure, the statement differs by that
word. So texts are compared by likeness, judgements and what is agreed exactly.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from tests.examples.test_examples import EXAMPLES
from tests.libreoffice import converted
from tests.scans import Scanner, scanned_pdf
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import read_draft

PAPERS = sorted(EXAMPLES.glob("*-*/*.docx"))
ALIKE = 0.94  # of the statements letter by letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A paper as Word file and as scan, read and checked."""

    name: str
    word: CheckedDraft
    scan: CheckedDraft


def checked(data: bytes, name: str) -> CheckedDraft:
    """The paper as the program reads and checks it."""
    return check_draft(read_draft(data, name=name), program_version="test")


@pytest.fixture(scope="module", params=PAPERS, ids=lambda paper: f"{paper.parent.name}-{paper.stem}")
def pair(
    request: pytest.FixtureRequest, soffice: str, tesseract: str, tmp_path_factory: pytest.TempPathFactory
) -> Pair:
    """One paper, scanned at 300 dots an inch, half a degree askew, with noise and traces of JPEG."""
    assert tesseract
    paper: Path = request.param
    folder = tmp_path_factory.mktemp("scan")
    pdf = converted(soffice, {"paper.docx": paper.read_bytes()}, "pdf", folder)["paper"]
    scan = scanned_pdf(pdf, Scanner(dpi=300))
    return Pair(name=paper.stem, word=checked(paper.read_bytes(), paper.name), scan=checked(scan, "scan.pdf"))


def statements(agreement: Agreement) -> str:
    return "\n".join(" ".join(each.text.split()) for each in agreement.statements)


def test_a_scan_gives_the_same_statements_but_for_misread_letters(pair: Pair) -> None:
    own, seen = statements(pair.word.agreement), statements(pair.scan.agreement)
    assert SequenceMatcher(None, own, seen, autojunk=False).ratio() >= ALIKE
    assert abs(len(pair.word.agreement.statements) - len(pair.scan.agreement.statements)) <= 2


def test_a_scan_gives_the_same_frame(pair: Pair) -> None:
    own, seen = pair.word.agreement, pair.scan.agreement
    assert (seen.types, seen.year, seen.concluded_on) == (own.types, own.year, own.concluded_on)
    assert [each.code for each in seen.parties] == [each.code for each in own.parties]
    assert [(each.code, each.role) for each in seen.signatories] == [
        (each.code, each.role) for each in own.signatories
    ]


def test_a_scan_gives_the_same_judgements_or_leaves_them_open(pair: Pair) -> None:
    seen = {each.id: each.outcome for each in pair.scan.report.judgements}
    for judgement in pair.word.report.judgements:
        if seen[judgement.id] is not judgement.outcome:
            assert seen[judgement.id] is Outcome.UNDECIDED, judgement.id
    same = sum(seen[each.id] is each.outcome for each in pair.word.report.judgements)
    assert len(seen) - same <= 2


def test_a_scan_asks_for_confirmation_of_every_figure(pair: Pair) -> None:
    agreement = pair.scan.agreement
    asked = [range(each.place.start, each.place.end) for each in agreement.confirmations]
    for statement in agreement.statements:
        for place in range(statement.start, statement.end):
            if agreement.text[place].isdigit():
                assert any(place in span for span in asked), agreement.text[place - 20 : place + 20]
    assert "recognised_numbers" in {each.code for each in pair.scan.report.cautions}
