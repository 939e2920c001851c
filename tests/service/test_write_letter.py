"""The letter about every example: its quotations are the draft's own words, and nothing internal is in it."""

from datetime import date
from pathlib import Path

import pytest

from tests.examples.test_examples import PAPERS, checked
from tests.files.letter.templates import lines
from zielkreis.domain.papers import Letter, LetterWords, Tone, compose_letter
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.shipped import read_shipped
from zielkreis.service.demands import shipped_profile
from zielkreis.service.release_findings import release_findings
from zielkreis.service.write_letter import TONES, write_letter

NAMES = [path.stem for path in PAPERS]


def letter_about(draft: CheckedDraft) -> Letter | None:
    """The letter about everything that could be released, none where nothing is open."""
    released = release_findings(draft, (), everything=True)
    if not released:
        return None
    return compose_letter(
        draft.agreement,
        released,
        reasons={demand.id: demand.why for demand in shipped_profile("kreis").demands},
        words=LetterWords.parse(read_shipped("zielkreis.domain.papers")["wording.yaml"]),
        tone=Tone.SACHLICH,
        reply_by=date(2012, 6, 15),
    )


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_every_quotation_stands_in_the_draft(paper: Path) -> None:
    draft = checked(paper)
    letter = letter_about(draft)
    for passage in (
        (*letter.annex, *(each for point in letter.points for each in point.passages)) if letter else ()
    ):
        assert passage.quote in draft.agreement.text
        assert passage.label


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_every_place_of_a_released_finding_is_quoted(paper: Path) -> None:
    draft = checked(paper)
    letter = letter_about(draft)
    if letter is None:
        return
    for number, each in enumerate(release_findings(draft, (), everything=True), start=1):
        told = {passage.quote for passage in letter.annex if number in passage.points}
        told |= {passage.quote for passage in letter.points[number - 1].passages}
        assert told == {place.quote for place in each.places}


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_every_proposal_for_a_released_finding_is_told_exactly_where_it_belongs(paper: Path) -> None:
    draft = checked(paper)
    letter = letter_about(draft)
    if letter is None:
        return
    told = repr(letter)
    for each in release_findings(draft, (), everything=True):
        for proposal in each.proposals:
            assert repr(proposal.words)[1:-1] in told


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_nothing_for_the_own_house_is_in_the_file(paper: Path) -> None:
    draft = checked(paper)
    released = release_findings(draft, (), everything=True)
    if not released:
        return
    words = " ".join(lines(write_letter(draft, released).data))
    for judgement in draft.report.judgements:
        for internal in (judgement.limits, judgement.known, judgement.detail, judgement.version):
            assert not internal or internal not in words
        if judgement.outcome is Outcome.MET:
            assert judgement.reason not in words


@pytest.mark.parametrize("tone", TONES)
def test_the_same_draft_gives_the_same_file(repository: Path, tone: str) -> None:
    draft = checked(repository / "examples/rhein-sieg-2012/entwurf.docx")
    released = release_findings(draft, ["Forderung"])
    assert write_letter(draft, released, tone=tone) == write_letter(draft, released, tone=tone)
