"""Proposals stand beside what they would replace, and what a draft says stays text in them."""

from pathlib import Path
from typing import Any

import pytest
from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from tests.files.html_report.pages import checked, page
from tests.service.draft_around import draft_around
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.report import CheckedDraft


@pytest.fixture(scope="module")
def draft(repository: Path) -> CheckedDraft:
    return checked((repository / "examples/rhein-sieg-2012/entwurf.docx").read_bytes())


@pytest.fixture(scope="module")
def real(draft: CheckedDraft) -> Any:
    return html.document_fromstring(page(draft))


def test_every_proposal_stands_on_the_page_once_or_with_each_finding(draft: CheckedDraft, real: Any) -> None:
    targets = {each.id for each in draft.agreement.statements if each.kind is Kind.TARGET}
    table = real.xpath("//section[@aria-labelledby='ziele']")[0].text_content()
    shown = " ".join(each.text_content() for each in real.xpath("//div[@class='wording']"))
    for proposal in draft.proposals:
        assert proposal.words in (table if proposal.statement in targets else shown)


def test_a_finding_leads_to_the_proposals_beside_its_targets(real: Any) -> None:
    (link,) = real.xpath("//article[@id='befund-b']//div[@class='wording']//a")
    assert link.get("href") == "#ziele"
    assert "Vorschläge stehen bei den Zielen" in link.text_content()


def test_words_of_a_draft_stay_text_inside_a_proposal() -> None:
    sentence = "Die Suchtberatung <b>fett</b> <img src=x> soll bedarfsgerecht weiterentwickelt werden."
    hostile = checked(draft_around(sentence, kind="ZV5", year=2012))
    assert any("<b>fett</b> <img src=x>" in each.words for each in hostile.proposals)
    root = html.document_fromstring(page(hostile))
    assert not root.xpath("//script | //img")
    assert not root.xpath("//b[.='fett']")
