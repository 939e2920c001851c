"""A finding set aside stands on the page with its reason, and one that is back is told first."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from tests.files.html_report.pages import HOSTILE, SCRIPT, checked
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.waivers import with_waivers
from zielkreis.service.write_result import checked_draft_as_html

WHY = "Wird mündlich geklärt (A. Muster)"


@pytest.fixture(scope="module")
def draft() -> CheckedDraft:
    return checked(HOSTILE)


def waivers_of(draft: CheckedDraft, identity: str, reason: str = "Wird mündlich geklärt") -> list[Waiver]:
    judgement = next(each for each in draft.report.judgements if each.id == identity)
    plain = Waiver(finding=identity, reason=reason, by="A. Muster")
    return [replace(plain, words=place.quote) for place in judgement.places] or [plain]


def page(draft: CheckedDraft, *waivers: Waiver) -> Any:
    return html.document_fromstring(checked_draft_as_html(with_waivers(draft, waivers)))


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_a_finding_set_aside_is_marked_at_its_heading_and_in_the_overview(draft: CheckedDraft) -> None:
    shown = page(draft, *waivers_of(draft, "b"))
    assert "zurückgestellt" in words(shown.get_element_by_id("titel-befund-b"))
    assert f"Zurückgestellt: {WHY}" in words(shown.get_element_by_id("befund-b"))
    (row,) = shown.xpath("//ul[@class='outcomes']/li[b='b']")
    assert words(row).endswith("zurückgestellt")
    assert not shown.xpath("//div[@class='points']//a[@href='#befund-b']")


def test_without_waivers_nothing_is_marked(draft: CheckedDraft) -> None:
    assert "zurückgestellt" not in words(page(draft))


def test_a_waiver_that_is_dropped_is_told_before_the_findings(draft: CheckedDraft) -> None:
    shown = page(draft, Waiver(finding="b", reason="Später", by="A. Muster", words="Andere Worte."))
    (note,) = shown.xpath("//div[@class='dropped']")
    assert "der Wortlaut hat sich geändert" in words(note)
    assert "Andere Worte." in words(note)


def test_a_reason_is_text_and_never_markup(draft: CheckedDraft) -> None:
    shown = page(draft, *waivers_of(draft, "b", reason=SCRIPT))
    assert not shown.xpath("//script")
    assert SCRIPT in words(shown.get_element_by_id("befund-b"))
