"""The words of a block are held against the signs that made them, and never guessed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.docx_comments.random_documents import documents
from tests.files.word_files import docx, p, r, tbl, tc, tr
from zielkreis.domain.reading.structure.whole_blocks import content_of
from zielkreis.files.docx.package import Package
from zielkreis.files.docx.reader import WalkedPackage, walk_package
from zielkreis.files.docx_comments.alignment import align, shows_nothing
from zielkreis.files.docx_comments.signs import Gap, Sign, signs_of
from zielkreis.files.drafts import TrackedReading
from zielkreis.files.recognition import open_office_package

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").rglob("*.docx"))


def walked(data: bytes, tracked: TrackedReading = TrackedReading.ACCEPT) -> WalkedPackage:
    _, archive = open_office_package(data)
    with archive:
        return walk_package(Package(archive), tracked)


def assert_all_aligned(read: WalkedPackage) -> None:
    """Each character that shows something stands at a sign that shows it, or is a stroke between cells."""
    assert len(read.document.blocks) == len(read.made_from)
    for block, source in zip(read.document.blocks, read.made_from, strict=True):
        content = content_of(block)
        origins = align(content, signs_of(source))
        assert origins is not None, content
        for character, origin in zip(content, origins, strict=True):
            if origin is None:
                assert shows_nothing(character) or character in "/|"
            elif origin.first is origin.last:
                assert character == origin.first.character


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_block_of_every_example_is_aligned(example: Path) -> None:
    assert_all_aligned(walked(example.read_bytes()))


@given(data=documents(), tracked=st.sampled_from(TrackedReading))
def test_every_block_of_random_documents_is_aligned(data: bytes, tracked: TrackedReading) -> None:
    assert_all_aligned(walked(data, tracked))


def test_headers_rules_to_sign_on_and_lists_in_cells_are_aligned() -> None:
    body = tbl(
        tr(tc(p(r("____________\nLandrat\n____________"))), tc(p("1. Land"), p("2. Kreis"), p("und Bund"))),
        tr(tc(p("Schuldner-"), p("beratung")), tc(p("/"), p("x"))),
    )
    data = docx(p("Text") + body, header1=tbl(tr("Kopf", "Seite")))
    assert_all_aligned(walked(data))


def test_words_that_the_signs_do_not_make_up_are_not_placed() -> None:
    signs = [Sign(character=each, element=None, offset=None, gap=Gap.NONE) for each in "Land"]
    assert align("Land", signs) is not None
    assert align("Bund", signs) is None
    assert align("Lan", signs) is None
    assert align("Lands", signs) is None
