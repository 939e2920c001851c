"""The page: a draft's text stays text, every link leads somewhere, headings come in order."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from tests.files.html_report.pages import HOSTILE, IMAGE, QUOTES, SCRIPT, TURNED, checked, page, with_title
from tests.service.drafts import DOUBTFUL
from zielkreis.domain.checking.craft.registry import CRAFT_RULES


def parsed(text: str) -> Any:
    return html.document_fromstring(text)


@pytest.fixture(scope="module")
def hostile() -> Any:
    draft = checked(HOSTILE)
    return parsed(page(with_title(draft, f"{draft.agreement.title} {TURNED}")))


@pytest.fixture(scope="module")
def real(repository: Path) -> Any:
    return parsed(page(checked((repository / "examples/rhein-sieg-2012/entwurf.docx").read_bytes())))


@pytest.fixture(params=["real", "hostile"])
def shown(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def test_markup_in_a_draft_stays_text(hostile: Any) -> None:
    assert not hostile.xpath("//script | //img | //iframe | //object | //form | //*[@onerror]")
    assert not hostile.xpath("//main//b[contains(., 'fett')]")
    words = hostile.text_content()
    assert SCRIPT in words
    assert IMAGE in words
    assert QUOTES in words


def test_signs_that_turn_the_reading_direction_are_shown(hostile: Any) -> None:
    words = hostile.text_content()
    assert "‹U+202E›" in words
    assert "\u202e" not in words


def test_the_page_needs_no_other_file_and_no_script(shown: Any) -> None:
    assert not shown.xpath("//script | //link | //*[@src] | //*[@style] | //*[starts-with(name(@*), 'on')]")
    assert all(each.startswith("#") for each in shown.xpath("//@href"))
    (policy,) = shown.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy


def test_every_id_is_given_once_and_every_link_leads_to_one(shown: Any) -> None:
    ids = shown.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert {each.removeprefix("#") for each in shown.xpath("//@href")} <= set(ids)
    named = " ".join(shown.xpath("//@aria-labelledby")).split()
    assert set(named) <= set(ids)


def test_every_place_leads_to_its_passage_and_back(real: Any) -> None:
    places = real.xpath("//ul[@class='places']/li/a/@href")
    passages = real.xpath("//span[@class='anchor']/@id")
    backs = real.xpath("//a[contains(@class, 'back')]/@href")
    assert sorted(each.removeprefix("#") for each in places) == sorted(passages)
    assert len(backs) == len(places) > 10
    articles = {f"#{each}" for each in real.xpath("//article/@id")}
    assert set(backs) <= articles


def test_headings_come_in_order_without_a_gap(shown: Any) -> None:
    levels = [int(each.tag[1]) for each in shown.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_page_is_german_and_has_its_landmarks(shown: Any) -> None:
    assert shown.get("lang") == "de"
    assert shown.xpath("//title/text()")[0].startswith("Prüfbericht: ")
    for landmark in ("header", "main", "footer"):
        assert len(shown.xpath(f"//{landmark}")) == 1
    assert shown.xpath("//body/ul[@class='skip']//a/@href") == ["#befunde", "#entwurf"]


def test_the_three_classes_stand_apart_with_their_findings(real: Any) -> None:
    headings = [each.text_content() for each in real.xpath("//section[@id='befunde']//h3")]
    assert [re.match(r"\w+", each)[0] for each in headings] == ["Recht", "Forderung", "Handwerk"]  # type: ignore[index]  # each heading begins with a word
    assert "Grundlage" in real.get_element_by_id("befund-a").text_content()
    assert "Abhilfe" in real.get_element_by_id("befund-a").text_content()


def test_the_whole_text_of_the_draft_is_there(repository: Path, real: Any) -> None:
    draft = checked((repository / "examples/rhein-sieg-2012/entwurf.docx").read_bytes())
    (text,) = real.xpath("//div[@class='text']")
    words = text.text_content()
    for statement in draft.agreement.statements[:5]:
        assert statement.text.split()[0] in words


def test_a_doubtful_paper_is_warned_of_before_the_findings() -> None:
    shown = parsed(page(checked(DOUBTFUL)))
    (note,) = shown.xpath("//main/*[1][@role='note']")
    assert "sieht nicht wie eine Zielvereinbarung aus" in note.text_content()
    assert "Was tun:" in note.text_content()
    rows = [each.text_content() for each in shown.xpath("//ul[@class='outcomes']/li")]
    assert sum("nur dem Wortlaut nach" in each for each in rows) == 3


def test_a_draft_is_shown_without_a_warning(real: Any) -> None:
    assert not real.xpath("//*[@role='note']")


def test_law_is_called_by_its_german_title_with_the_id_behind(real: Any) -> None:
    heading = real.get_element_by_id("titel-befund-PARTIES").text_content()
    assert heading.split("erfüllt")[-1].strip() == "Sind alle Vertragspartner da, und unterschreiben sie?"
    assert "PARTIES" not in heading
    assert real.xpath("//dt[.='Kennung']/following-sibling::dd[.='PARTIES']")


def test_workmanship_is_called_by_its_german_title(real: Any) -> None:
    words = real.text_content() + " ".join(real.xpath("//@aria-label"))
    keys = real.xpath("//dt[.='Kennung']/following-sibling::dd")
    for rule in (rule for rule in CRAFT_RULES if "_" in rule.id):
        assert words.count(rule.id) == sum(key.text_content() == rule.id for key in keys)
    heading = real.get_element_by_id("titel-befund-claim_reduced").text_content()
    assert "Mindert ein Ziel Leistungen" in heading
    labels = real.xpath("//a[@href='#befund-claim_reduced' and contains(@class, 'back')]/@aria-label")
    assert set(labels) == {"Handwerk: Mindert ein Ziel Leistungen, auf die ein Anspruch besteht?"}
