"""The same paper as Word, Markdown or text and as PDF of several makers is understood the same."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.files.pdf.pdf_files import untagged
from tests.files.pdf.same_paper import Told, share_of_same, told, without_footnotes
from tests.files.pdf.typesetting import as_web_page, by_typst
from zielkreis.domain.values.document import Document
from zielkreis.files.drafts import read_document

_ROOT = Path(__file__).parents[3]
PAPERS = sorted(
    path
    for folder in (_ROOT / "examples", _ROOT / "tests" / "corpus" / "drafts" / "development")
    for path in folder.rglob("*")
    if path.suffix in (".docx", ".md", ".txt") and path.name != "README.md" and path.parent.name != "quellen"
)
#: Two columns tear more words and rows than one; the share of statements that must come out the same.
IN_COLUMNS = {"typst": 0.99, "chromium": 0.93}


@cache
def original(paper: Path) -> tuple[Document, Told]:
    """The paper as it was written, and how it is understood."""
    document = without_footnotes(read_document(paper.read_bytes(), name=paper.name))
    return document, told(document)


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """A browser that prints pages."""
    with sync_playwright() as tools:
        opened = tools.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened
        opened.close()


def printed(browser: Browser, document: Document, *, columns: int = 1, tagged: bool = True) -> bytes:
    """The document as the browser prints it."""
    page = browser.new_page()
    page.set_content(as_web_page(document, columns=columns))
    made = page.pdf(prefer_css_page_size=True, tagged=tagged)
    page.close()
    return made


@pytest.mark.parametrize("justify", [True, False], ids=["justified", "ragged"])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
def test_a_paper_set_by_typst_is_understood_the_same_with_and_untagged(paper: Path, justify: bool) -> None:
    document, expected = original(paper)
    data = by_typst(document, justify=justify, hyphenate=justify)
    assert told(read_document(untagged(data))) == expected
    if justify:
        assert told(read_document(data)) == expected


def test_papers_printed_by_a_browser_are_understood_the_same_with_and_untagged(browser: Browser) -> None:
    for paper in PAPERS:
        document, expected = original(paper)
        for tagged in (True, False):
            assert told(read_document(printed(browser, document, tagged=tagged))) == expected, paper


def test_papers_in_two_columns_are_understood_nearly_the_same() -> None:
    pairs = []
    for paper in PAPERS:
        document, expected = original(paper)
        data = by_typst(document, columns=2)
        pairs += [(expected, told(read_document(each))) for each in (data, untagged(data))]
    assert share_of_same(pairs) >= IN_COLUMNS["typst"]


def test_papers_printed_in_two_columns_are_understood_nearly_the_same(browser: Browser) -> None:
    pairs = [
        (
            original(paper)[1],
            told(read_document(printed(browser, original(paper)[0], columns=2, tagged=tagged))),
        )
        for paper in PAPERS
        for tagged in (True, False)
    ]
    assert share_of_same(pairs) >= IN_COLUMNS["chromium"]
