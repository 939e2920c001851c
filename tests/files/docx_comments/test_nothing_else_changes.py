"""Beside the comments nothing in the file changes: entries, parts, and every element of the text."""

import io
import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from tests.files.docx_comments.commented_files import (
    BY,
    W,
    comment_texts,
    commented,
    part,
    spans_of,
    statement_stretches,
    words_under_comments,
)
from tests.files.docx_comments.random_documents import NESTED_TABLE, documents
from tests.files.docx_comments.validator import faults_of
from tests.files.word_files import docx, p, packed, r, with_files
from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.wanted import BlockPlace, WantedComment
from zielkreis.files.drafts import read_document
from zielkreis.service.read_draft import read_draft

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").rglob("*.docx"))
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MARKS = (W + "commentRangeStart", W + "commentRangeEnd")
CHANGED = {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
THREE_WORDS = docx(p("Das Land stellt zwei Stellen bereit."))


def canonical(content: bytes) -> bytes:
    """The XML without comments, runs of one look and their texts joined, blanks that Word drops dropped."""
    root = etree.fromstring(content)
    for reference in list(root.iter(W + "commentReference")):
        _take_out(reference.getparent())
    for mark in list(root.iter(*MARKS)):
        _take_out(mark)
    for text in root.iter(W + "t", W + "delText"):
        if text.get(SPACE) != "preserve":
            text.text = (text.text or "").strip(" \t\n\r")
        text.set(SPACE, "preserve")
    for run in list(root.iter(W + "r")):
        _join_with_next(run)
    for text in list(root.iter(W + "t", W + "delText")):
        _join_texts(text)
    whole: bytes = etree.tostring(root, method="c14n")
    return whole


def _take_out(element: etree._Element) -> None:
    before, parent = element.getprevious(), element.getparent()
    if element.tail:
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _look(run: etree._Element) -> tuple[str, bytes, dict[str, str]]:
    properties = run.find(W + "rPr")
    look = b"" if properties is None else etree.tostring(properties, method="c14n")
    return run.tag, look, dict(run.attrib)


def _join_with_next(run: etree._Element) -> None:
    if run.getparent() is None:
        return
    following = run.getnext()
    while (
        following is not None and following.tag == W + "r" and not run.tail and _look(run) == _look(following)
    ):
        for child in list(following):
            if child.tag != W + "rPr":
                run.append(child)
        run.tail = following.tail
        following.getparent().remove(following)
        following = run.getnext()


def _join_texts(text: etree._Element) -> None:
    if text.getparent() is None:
        return
    following = text.getnext()
    while following is not None and following.tag == text.tag and not text.tail:
        text.text = (text.text or "") + (following.text or "")
        text.tail = following.tail
        following.getparent().remove(following)
        following = text.getnext()


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def assert_only_comments_added(before: bytes, after: bytes) -> None:
    old, new = entries(before), entries(after)
    assert list(new)[: len(old)] == list(old)
    assert set(new) - set(old) <= {"word/comments.xml", "word/_rels/document.xml.rels"}
    assert {name for name in old if old[name] != new[name]} <= CHANGED
    assert canonical(new["word/document.xml"]) == canonical(old["word/document.xml"])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_example_has_comments_and_is_else_the_same(example: Path) -> None:
    data = example.read_bytes()
    made = commented(data, statement_stretches(read_draft(data, name=example.name)))
    assert_only_comments_added(data, made.data)
    assert read_document(made.data).blocks == read_document(data).blocks


@given(data=documents(), choose=st.data())
def test_a_random_document_has_comments_and_is_else_the_same(data: bytes, choose: st.DataObject) -> None:
    text, _ = spans_of(read_document(data))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    stretches = [(start, end) for start, end in choose.draw(st.lists(places, max_size=6))]
    made = commented(data, stretches)
    assert_only_comments_added(data, made.data)
    assert not faults_of(made.data)


def test_a_table_in_a_cell_has_comments_in_order_and_is_else_the_same() -> None:
    text, _ = spans_of(read_document(NESTED_TABLE))
    stretches = [(text.index("danach"), text.index("Das") + 2), (text.index("Außen"), len(text))]
    made = commented(NESTED_TABLE, stretches)
    assert_only_comments_added(NESTED_TABLE, made.data)
    assert not faults_of(made.data)


def test_a_file_without_comments_stays_as_it_is() -> None:
    assert entries(commented(THREE_WORDS, []).data) == entries(THREE_WORDS)


def test_bytes_outside_of_the_divided_words_are_copied() -> None:
    """Even what a parser would not give back: comments, quotation marks, the order of attributes."""
    body = part(THREE_WORDS, "word/document.xml").decode()
    odd = body.replace("<w:body>", "<!-- x --><w:body >").replace("<w:pPr>", "<?x y?><w:pPr  >")
    data = with_files(THREE_WORDS, {"word/document.xml": odd.replace('"', "'", 4)})
    made = part(commented(data, [(16, 28)]).data, "word/document.xml").decode()
    before, _, after = odd.replace('"', "'", 4).partition("<w:t ")
    assert made.startswith(before)
    assert made.endswith(after.partition("</w:t>")[2])


def test_comments_that_are_there_stay_and_ids_are_not_used_twice() -> None:
    first = commented(THREE_WORDS, [(4, 8)]).data
    second = commented(first, [(4, 8), (16, 28)]).data
    assert not faults_of(second)
    assert comment_texts(second) == {"0": "Anmerkung 0", "1": "Anmerkung 0", "2": "Anmerkung 1"}
    assert words_under_comments(second) == {"0": "Land", "1": "Land", "2": "zwei Stellen"}
    assert part(second, "word/comments.xml").startswith(part(first, "word/comments.xml")[:300])


def test_the_author_the_date_and_the_text_are_as_told() -> None:
    made = commented(THREE_WORDS, [(4, 8)]).data
    document = python_docx.Document(io.BytesIO(made))
    (comment,) = document.comments
    assert (comment.author, comment.initials, comment.text) == ("Anmerkung", "A", "Anmerkung 0")
    assert f"{comment.timestamp:%Y-%m-%d %H:%M}" == "2012-05-02 09:30"


def test_signs_that_xml_cannot_hold_are_left_out_of_a_comment() -> None:
    text = "a\x00b\x0b & <c> \ud800\uffff„d“"
    wanted = [WantedComment(places=(BlockPlace(block=0, start=4, end=8),), paragraphs=(text, "zwei"))]
    made = comment_docx(THREE_WORDS, wanted, by=BY).data
    assert not faults_of(made)
    assert comment_texts(made) == {"0": "ab & <c> „d“\nzwei"}


def test_documents_with_other_prefixes_get_their_marks_too() -> None:
    body = part(THREE_WORDS, "word/document.xml").decode()
    for prefix in ("x:", ""):
        declared = f"xmlns:{prefix[:-1]}=" if prefix else "xmlns="
        other = (
            body.replace("<w:", f"<{prefix}").replace("</w:", f"</{prefix}").replace("xmlns:w=", declared, 1)
        )
        if prefix:
            other = other.replace(" w:", f" {prefix}")
        data = with_files(THREE_WORDS, {"word/document.xml": other})
        made = commented(data, [(16, 28)]).data
        assert not faults_of(made)
        assert words_under_comments(made) == {"0": "zwei Stellen"}


def test_a_strict_document_gets_strict_comments() -> None:
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in entries(THREE_WORDS).items()
    }
    made = entries(commented(packed(strict), [(16, 28)]).data)
    assert b"http://purl.oclc.org/ooxml/wordprocessingml/main" in made["word/comments.xml"]
    assert b"openxmlformats.org/wordprocessingml" not in made["word/document.xml"] + made["word/comments.xml"]
    assert (
        b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in made["word/_rels/document.xml.rels"]
    )


def test_a_part_in_another_encoding_is_written_in_utf_8() -> None:
    body = part(docx(p("Größe und Maß für zwei Stellen")), "word/document.xml").decode()
    data = with_files(THREE_WORDS, {"word/document.xml": body.replace("UTF-8", "UTF-16").encode("utf-16")})
    made = commented(data, [(0, 5)]).data
    assert words_under_comments(made) == {"0": "Größe"}


def test_blanks_that_word_drops_are_not_brought_back() -> None:
    body = p("Vorher", "<w:r><w:t>  Land  und Kreis </w:t></w:r>", r("danach"))
    data = docx(body)
    text, _ = spans_of(read_document(data))
    start = text.index("und")
    made = commented(data, [(start, start + 3)]).data
    assert_only_comments_added(data, made)
    assert words_under_comments(made) == {"0": "und"}


def test_a_document_without_relationships_gets_them() -> None:
    plain = {
        name: content for name, content in entries(THREE_WORDS).items() if "document.xml.rels" not in name
    }
    made = commented(packed(plain), [(4, 8)]).data
    assert not faults_of(made)
    assert comment_texts(made) == {"0": "Anmerkung 0"}
