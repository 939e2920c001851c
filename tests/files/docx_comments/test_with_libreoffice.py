"""Another program finds the comments at the right words, keeps them, and prints the pages as before."""

from collections.abc import Iterable
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest
from PIL import Image, ImageChops

from tests.files.docx_comments.commented_files import (
    comment_texts,
    commented,
    squashed,
    statement_stretches,
    words_under_comments,
)
from tests.libreoffice import converted
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.drafts import read_document
from zielkreis.service.read_draft import read_draft

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").rglob("*.docx"))
WORD = "docx:MS Word 2007 XML"


def name_of(example: Path) -> str:
    return f"{example.parent.name}-{example.stem}"


@pytest.fixture(scope="module")
def drafts() -> dict[str, bytes]:
    return {name_of(each): each.read_bytes() for each in EXAMPLES}


@pytest.fixture(scope="module")
def answers(drafts: dict[str, bytes]) -> dict[str, bytes]:
    """The examples with a comment on each of their statements."""
    return {
        name: commented(data, statement_stretches(read_draft(data, name=name))).data
        for name, data in drafts.items()
    }


def in_order(data: bytes) -> dict[str, str]:
    """What stands under each comment, by the text of the comment."""
    texts = comment_texts(data)
    return {texts[id]: squashed(words) for id, words in words_under_comments(data).items()}


def pages(data: bytes) -> list[Image.Image]:
    """The pages small and grey: a shift of a hair, as divided runs bring, does not count."""
    with pdfium.PdfDocument(data) as document:
        return [page.render(scale=0.25).to_pil().convert("L") for page in document]


def texts(data: bytes, without: Iterable[str]) -> list[str]:
    """The words of each page, those of notes left out."""
    with pdfium.PdfDocument(data) as document:
        found = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    for note in without:
        found = [text.replace("".join(note.split()), "") for text in found]
    return found


def notes(data: bytes) -> list[str]:
    return [each.text for each in read_document(data).blocks if each.kind is BlockKind.FOOTNOTE]


def test_comments_are_at_the_same_words_after_libreoffice_has_saved_the_file(
    answers: dict[str, bytes], soffice: str, tmp_path: Path
) -> None:
    files = {f"{name}.docx": data for name, data in answers.items()}
    for name, saved in converted(soffice, files, WORD, tmp_path).items():
        assert in_order(saved) == in_order(answers[name]), name


def test_comments_are_at_the_same_words_after_a_way_through_opendocument(
    answers: dict[str, bytes], soffice: str, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "back").mkdir()
    files = {f"{name}.docx": data for name, data in answers.items()}
    odt = converted(soffice, files, "odt", tmp_path / "there")
    back = converted(soffice, {f"{name}.odt": data for name, data in odt.items()}, WORD, tmp_path / "back")
    for name, saved in back.items():
        assert in_order(saved) == in_order(answers[name]), name


def test_the_pages_look_as_before(
    drafts: dict[str, bytes], answers: dict[str, bytes], soffice: str, tmp_path: Path
) -> None:
    files = {f"{name}.docx": data for name, data in drafts.items()}
    files |= {f"{name}-kommentiert.docx": data for name, data in answers.items()}
    printed = converted(soffice, files, "pdf", tmp_path)
    for name, data in drafts.items():
        before, after = printed[name], printed[f"{name}-kommentiert"]
        # LibreOffice 7.4 mixes up footnotes wherever a comment stands between two of them, whoever made it.
        assert texts(before, notes(data)) == texts(after, notes(data)), name
        for one, other in zip(pages(before), pages(after), strict=True):
            darker = sum(ImageChops.difference(one, other).histogram()[64:])
            assert not darker or notes(data), name
