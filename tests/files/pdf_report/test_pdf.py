"""The PDF: what a draft says stays text, its structure is complete, its bytes are always the same."""

import io
import re
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from tests.files.pdf_report.papers import MARKUP, SIGNS, checked, example, full, pdf_of
from tests.files.pdf_report.tag_tree import elements, untagged_operators
from tests.service.drafts import DOUBTFUL, DRAFT, ZV3, ZV4


@pytest.fixture(scope="module")
def real(repository: Path) -> bytes:
    return pdf_of(example(repository))


@pytest.fixture(scope="module")
def hostile(repository: Path) -> bytes:
    return pdf_of(full(example(repository), f"{MARKUP} {SIGNS}"))


@pytest.fixture(params=["real", "hostile"])
def shown(request: pytest.FixtureRequest) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(request.getfixturevalue(request.param)))


def text_of(data: bytes) -> str:
    """All text on one line, hyphens at line ends taken out."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        pages = [page.extract_text(x_tolerance=1.5) for page in pdf.pages]
    return " ".join(re.sub(r"\u00ad\n|-\n(?=[a-zäöüß])", "", "\n".join(pages)).split())


def test_the_same_report_gives_the_same_bytes(repository: Path, real: bytes) -> None:
    assert pdf_of(example(repository)) == real


def test_it_says_nothing_of_when_and_where_it_was_made(shown: pikepdf.Pdf) -> None:
    assert not {"/CreationDate", "/ModDate", "/Author"} & set(shown.docinfo.keys())
    metadata = shown.Root.Metadata.read_bytes().decode()
    assert "CreateDate" not in metadata
    assert "ModifyDate" not in metadata


def test_it_declares_itself_accessible_and_german_and_has_a_title(shown: pikepdf.Pdf) -> None:
    metadata = shown.Root.Metadata.read_bytes().decode()
    assert re.search(r"<pdfuaid:part>1</pdfuaid:part>", metadata)
    assert shown.Root.MarkInfo.Marked
    assert str(shown.Root.Lang).startswith("de")
    assert shown.Root.ViewerPreferences.DisplayDocTitle
    assert str(shown.docinfo["/Title"]).startswith("Prüfbericht: Zielvereinbarung ")
    assert len(str(shown.docinfo["/Title"])) <= 150


def test_nothing_is_painted_outside_the_tag_tree(shown: pikepdf.Pdf) -> None:
    assert all(page.get("/Tabs") == "/S" or "/Annots" not in page for page in shown.pages)
    assert [found for page in shown.pages if (found := untagged_operators(page))] == []


def test_headings_come_in_order_without_a_gap_and_make_the_outline(shown: pikepdf.Pdf) -> None:
    levels = [int(each.kind[1]) for each in elements(shown) if re.fullmatch(r"H[1-6]", each.kind)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    with shown.open_outline() as outline:
        titles = [str(each.title) for each in outline.root]
    assert [each for each in titles if each.startswith(("Recht:", "Forderung:", "Handwerk:"))] == [
        "Recht: was Normen von dieser Vereinbarung verlangen",
        "Forderung: was eine Seite verlangt, kein Recht",
        "Handwerk: Form und Rechnung",
    ]
    assert titles[0] == "Was gilt und was nicht"


def test_every_table_has_header_cells_that_say_what_they_head(shown: pikepdf.Pdf) -> None:
    found = elements(shown)
    tables = [each for each in found if each.kind == "Table"]
    heads = [each for each in found if each.kind == "TH"]
    assert len(tables) >= 2
    assert len(heads) >= 3 * len(tables)
    for head in heads:
        attributes = head.raw.A
        stated = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
        assert "/Column" in [str(each.get("/Scope")) for each in stated]


def test_every_link_has_words_and_leads_to_a_place_in_the_document(shown: pikepdf.Pdf) -> None:
    links = [each for page in shown.pages for each in page.get("/Annots", []) if each.Subtype == "/Link"]
    assert len(links) > 40
    for link in links:
        assert str(link.Contents)
        assert "/Dest" in link or link.A.S == "/GoTo"
    assert sum(each.kind == "Link" for each in elements(shown)) > 40


def test_only_fonts_inside_the_file_are_used(shown: pikepdf.Pdf) -> None:
    fonts = [font for page in shown.pages for font in page.Resources.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert "/ToUnicode" in font


def test_the_first_page_says_what_holds_and_what_matters_most(real: bytes) -> None:
    with pdfplumber.open(io.BytesIO(real)) as pdf:
        first = pdf.pages[0].extract_text(x_tolerance=1.5)
    for words in ("Zielvereinbarung 2012", "Was gilt und was nicht", "Was am meisten zählt", "Inhalt"):
        assert words in first
    assert re.search(r"a nicht erfüllt Inhalte bleiben in der eigenen Zuständigkeit", first)
    assert re.search(r"Seite 1 von \d+$", first)


@pytest.mark.parametrize("words", [DRAFT, ZV3, ZV4, DOUBTFUL])
def test_every_page_says_its_own_number_and_how_many_there_are(words: str) -> None:
    with pdfplumber.open(io.BytesIO(pdf_of(checked(words.encode())))) as pdf:
        said = [(page.extract_text() or "").rpartition("Seite ")[2].strip() for page in pdf.pages]
    assert said == [f"{number} von {len(said)}" for number in range(1, len(said) + 1)]


def test_every_finding_and_the_whole_text_are_there(repository: Path, real: bytes) -> None:
    words = text_of(real)
    draft = example(repository)
    for judgement in draft.report.judgements:
        assert judgement.title in words or judgement.outcome.value == "not_applicable"
        assert " ".join(judgement.remedy.split())[:60] in words
    for statement in draft.agreement.statements:
        assert statement.text.split()[0] in words
    for name in ("Grenzen:", "Abhilfe:", "Norm: § 2a AG-SGB II NRW", "Rechtsstand 01.01.2012 · Zielkreis 1"):
        assert name in words


def test_markup_of_the_typesetter_stays_text(hostile: bytes) -> None:
    words = text_of(hostile)
    squeezed = words.replace(" ", "")
    wanted = MARKUP.replace(" ", "")
    # Title, caution, reasons, proposals, notes and more: the words stand there as they were written.
    assert squeezed.count(wanted) > 20


def test_signs_that_turn_or_cannot_be_drawn_are_shown_by_their_number(hostile: bytes) -> None:
    words = text_of(hostile)
    for number in ("202E", "202C", "6F22", "1F600", "05E9", "0302", "E000", "200B"):
        assert f"‹U+{number}›" in words
    assert not set(words) & set("\u202e\u202c\u200b\ue000")


def test_proposals_meanings_waivers_and_confirmations_are_shown(repository: Path) -> None:
    words = text_of(pdf_of(full(example(repository), "Sonderwort")))
    for shown in (
        "Achtung: Sonderwort",
        "Was tun: Sonderwort",
        "Zurückstellungen ohne Wirkung",
        "hinfällig: der Wortlaut hat sich geändert",
        "Zurückgestellt an § 3 Abs. 2: Sonderwort (Sonderwort, 01.05.2012)",
        "Vorschlag: Sonderwort",
        "Vorschlag, Sonderwort: Sonderwort",
        "Bei uns: Sonderwort (Quelle: Sonderwort)",
        "Zu bestätigen",
        "gelesen „Sonderwort“, 61",
    ):
        assert shown in words


def test_a_paper_without_targets_and_findings_is_typeset_too() -> None:
    words = text_of(pdf_of(checked(DOUBTFUL.encode())))
    assert "Achtung: Der Text sieht nicht wie eine Zielvereinbarung aus" in words
    assert "Der Entwurf enthält keine Ziele." in words
    assert "nur dem Wortlaut nach" in words


def test_a_very_long_word_is_typeset(repository: Path) -> None:
    assert pdf_of(full(example(repository), "Verwaltungskosten" * 300)).startswith(b"%PDF-1.7")


def test_what_was_counted_for_a_demand_follows_its_reason(real: bytes) -> None:
    assert "Verbindliche Pflichten der oberen zur unteren Seite: " in " ".join(text_of(real).split())
