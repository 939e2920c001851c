"""The example papers printed and scanned: the same statements and judgements but for what is to be confirmed.

Somebody who puts right what the scan asks to confirm, and nothing else, must have the paper as its Word file
gives it: every statement word by word, with all that is said of it, and every judgement.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.confirmed import confirmed, differences
from tests.examples.test_examples import EXAMPLES
from tests.libreoffice import converted
from tests.scans import Scanner, scanned_pdf
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import agreement_in, read_document

PAPERS = sorted(EXAMPLES.glob("*-*/*.docx"))
MOST_WORDS_TO_CONFIRM = 16  # of three pages, numbers not counted: more would not be looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A file as read, and what is said of it."""

    document: Document
    draft: CheckedDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A paper as Word file and as scan."""

    word: Reading
    scan: Reading


def reading(document: Document) -> Reading:
    """What the program says of a document."""
    return Reading(document=document, draft=check_draft(agreement_in(document), program_version="test"))


def said(draft: CheckedDraft) -> list[tuple[str, ...]]:
    """Every statement with all that is said of it; a blank that must not break is a blank."""
    return [
        tuple(
            " ".join(str(each).replace(r"\xa0", " ").split())
            for each in (
                statement.text,
                statement.introduction,
                statement.kind,
                statement.responsibility,
                statement.parts,
                statement.judgements,
                statement.support,
                statement.benefits,
            )
        )
        for statement in draft.agreement.statements
    ]


def judged(draft: CheckedDraft) -> dict[str, tuple[Outcome, str]]:
    """The outcome of every demand and rule, with the code of its reason."""
    return {each.id: (each.outcome, each.code) for each in draft.report.judgements}


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
    return Pair(
        word=reading(read_document(paper.read_bytes(), name=paper.name)),
        scan=reading(read_document(scan, name="scan.pdf")),
    )


def test_a_scan_gives_the_same_statements_and_judgements_but_for_what_is_to_be_confirmed(pair: Pair) -> None:
    draft = reading(confirmed(pair.scan.document, pair.word.document)).draft
    assert said(draft) == said(pair.word.draft)
    assert judged(draft) == judged(pair.word.draft)


def test_a_judgement_that_rests_on_misread_words_is_open_at_most(pair: Pair) -> None:
    own, seen = judged(pair.word.draft), judged(pair.scan.draft)  # a misread number may be a flaw of its own
    assert own.keys() <= seen.keys()
    assert {seen[each][0] for each in own if seen[each][0] is not own[each][0]} <= {Outcome.UNDECIDED}


def test_a_scan_gives_the_same_frame(pair: Pair) -> None:
    own, seen = pair.word.draft.agreement, pair.scan.draft.agreement
    assert (seen.types, seen.year, seen.concluded_on) == (own.types, own.year, own.concluded_on)
    assert [each.code for each in seen.parties] == [each.code for each in own.parties]
    assert [(each.code, each.role) for each in seen.signatories] == [
        (each.code, each.role) for each in own.signatories
    ]


def test_a_scan_asks_for_confirmation_of_every_figure_and_of_few_words(pair: Pair) -> None:
    agreement = pair.scan.draft.agreement
    asked = [range(each.place.start, each.place.end) for each in agreement.confirmations]
    for statement in agreement.statements:
        for place in range(statement.start, statement.end):
            if agreement.text[place].isdigit():
                assert any(place in span for span in asked), agreement.text[place - 20 : place + 20]
    assert "recognised_numbers" in {each.code for each in pair.scan.draft.report.cautions}
    words = [each for each in agreement.confirmations if not any(map(str.isdigit, each.place.quote))]
    assert len(words) <= MOST_WORDS_TO_CONFIRM


@pytest.fixture(scope="module")
def paper() -> Document:
    """An example as its Word file gives it."""
    return read_document(PAPERS[-1].read_bytes(), name=PAPERS[-1].name)


def misread(paper: Document, right: str, wrong: str) -> tuple[Document, UncertainWords]:
    """The paper with a word misread, and the place of it."""
    place = next(place for place, block in enumerate(paper.blocks) if right in block.text)
    block = paper.blocks[place]
    start = block.text.index(right)
    blocks = list(paper.blocks)
    blocks[place] = replace(block, text=block.text.replace(right, wrong, 1))
    named = UncertainWords(block=place, start=start, end=start + len(wrong), words=wrong, confidence=60)
    return replace(paper, blocks=tuple(blocks)), named


MISREADINGS = [("26,9", "26.9"), ("sinkt 2015", "sinkt2015"), ("bis zu", "biszu"), ("steigt", "stelgt")]


@pytest.mark.parametrize(("right", "wrong"), MISREADINGS)
def test_a_misread_word_that_is_not_named_is_found_by_these_tests(
    paper: Document, right: str, wrong: str
) -> None:
    scan, _ = misread(paper, right, wrong)
    assert not any(each.is_named for each in differences(scan, paper))
    assert said(reading(confirmed(scan, paper)).draft) != said(reading(paper).draft)


@pytest.mark.parametrize(("right", "wrong"), MISREADINGS)
def test_a_misread_word_that_is_named_is_put_right_by_them(paper: Document, right: str, wrong: str) -> None:
    scan, named = misread(paper, right, wrong)
    mended = reading(confirmed(replace(scan, uncertain=(named,)), paper)).draft
    assert (said(mended), judged(mended)) == (said(reading(paper).draft), judged(reading(paper).draft))
