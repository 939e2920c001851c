"""The template that ships: built from its source, accessible, and a letter that says each thing once."""

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pytest

from examples.briefvorlage.brief import template as built
from examples.wordpaper.archive import contents
from tests.domain.papers.letters import finding, letter, proposal
from tests.files.letter.templates import W, lines, part, root
from tests.files.pdf_report.papers import example
from tests.libreoffice import converted
from zielkreis.domain.values.codes import FindingClass
from zielkreis.files.letter.writing import shipped_template, write_letter
from zielkreis.service.release_findings import release_findings
from zielkreis.service.write_letter import write_letter as write_for


@pytest.fixture(scope="module")
def made() -> bytes:
    """A letter with a point of law, one with many places, and one that tells its places itself."""
    return write_letter(
        letter(
            finding("R_ABS3", finding_class=FindingClass.LAW, code="goal_missing"),
            finding(
                "b", 1, 2, 3, 4, proposals=(proposal("b", "Besser.", at=2), proposal("b", "Anders.", at=2))
            ),
            finding("c", 5, proposals=(proposal("c", "Messbar.", at=5), proposal("c", "Dazu."))),
        )
    )


def test_it_is_built_from_its_source() -> None:
    assert contents(built()) == contents(shipped_template()), "run: python -m examples.briefvorlage.bauen"


def test_nothing_of_the_template_language_is_left(made: bytes) -> None:
    for name in ("word/document.xml", "word/header1.xml", "word/header2.xml", "word/footer1.xml"):
        assert not re.search(r"\{[{%]|[%}]\}", "".join(lines(made, name)))


def test_the_letter_says_first_what_is_asked_for_and_then_each_point(made: bytes) -> None:
    said = lines(made)
    order = [
        "Zielvereinbarung 2012: Stellungnahme zum Entwurf",
        "Bitte antworten Sie uns bis zum [Tag].",
        "Worum es geht",
        "Was das Recht verlangt",
        "Rechtsgrundlage: § 48b Abs. 3 SGB II",
        "Was wir fordern",
        "Präzise Ziele",
        "Messbare Ziele",
        "§ 5: „Satz 5 des Entwurfs.“",
        "Vorschlag: Messbar.",
        "Vorschlag, nach § 9: Dazu.",
        "Mit freundlichen Grüßen",
        "Anlage: Stellen im Wortlaut",
        "„Satz 2 des Entwurfs.“",
        "Vorschlag: Besser.",
        "oder: Anders.",
    ]
    # The overview names the points too; what counts is where each is told.
    last = {words: place for place, words in enumerate(said)}
    assert [words for words in order if words not in last] == []
    assert sorted(order, key=last.__getitem__) == order


def test_a_letter_with_one_point_has_no_overview_and_without_many_places_no_annex() -> None:
    said = lines(write_letter(letter(finding("b", 1))))
    assert "Worum es geht" not in said
    assert "Anlage: Stellen im Wortlaut" not in said


def test_headings_are_headings_and_points_are_counted_by_word(made: bytes) -> None:
    document = docx.Document(io.BytesIO(made))
    headings = [(each.style.name, each.text) for each in document.paragraphs if each.style is not None]
    assert ("Title", "Zielvereinbarung 2012: Stellungnahme zum Entwurf") in headings
    assert ("Heading 1", "Was wir fordern") in headings
    assert ("Heading 2", "Präzise Ziele") in headings
    assert b'w:pStyle w:val="berschrift2"' in part(made, "word/numbering.xml")


def test_every_table_repeats_its_head_and_the_language_is_german(made: bytes) -> None:
    document = root(made)
    tables = list(document.iter(f"{W}tbl"))
    assert len(tables) == 2
    for table in tables:
        first = table.find(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblLook").get(f"{W}firstRow") == "1"
    assert b'w:lang w:val="de-DE"' in part(made, "word/styles.xml")


@pytest.fixture(scope="module")
def printed(repository: Path, soffice: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """All points of the example of 2012 as LibreOffice prints them."""
    draft = example(repository)
    data = write_for(draft, release_findings(draft, ["Forderung,Handwerk"]), reply_by=date(2012, 6, 15)).data
    folder = tmp_path_factory.mktemp("brief")
    pdf = converted(soffice, {"brief.docx": data}, "pdf", folder)["brief"]
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        yield opened


def test_the_whole_example_fits_four_pages(printed: Any) -> None:
    assert 2 <= len(printed.pages) <= 4


def test_the_first_page_says_to_whom_what_and_by_when(printed: Any) -> None:
    first = printed.pages[0].extract_text()
    for words in (
        "Ministerium für Arbeit, Integration und Soziales",
        "Zielvereinbarung 2012: Stellungnahme zum Entwurf",
        "bitten Sie, ihn in sieben Punkten zu ändern",
        "Bitte antworten Sie uns bis zum 15. Juni 2012.",
        "7 Leistungen, auf die ein Anspruch besteht",
        "1. Inhalte in der eigenen Zuständigkeit",
        "Seite 1 von 4",
    ):
        assert words in first
