"""Where Word allows no comment it stands beside, and the caller is told."""

import pytest

from tests.files.docx_comments.commented_files import (
    BY,
    W,
    commented,
    root_of,
    spans_of,
    words_under_comments,
)
from tests.files.docx_comments.validator import faults_of
from tests.files.word_files import docx, ins, p, tbl, tc, tr
from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.wanted import AnchorKind, CommentedFile, WantedComment
from zielkreis.files.drafts import read_document

NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
FOOTNOTES = f'<w:footnote w:id="2">{p("Stand: 31.12.2011.")}</w:footnote>'
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>'
    f"{p('Im Kasten steht ein Ziel.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
    f"<mc:Fallback><w:pict><w:txbxContent>{p('Ersatz')}</w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def comment_on(data: bytes, words: str) -> CommentedFile:
    text, _ = spans_of(read_document(data))
    start = text.index(words)
    made = commented(data, [(start, start + len(words))])
    assert not faults_of(made.data)
    return made


def element_after_start(made: CommentedFile) -> str:
    start = next(root_of(made.data).iter(W + "commentRangeStart"))
    following = start.getnext()
    return "".join(each.tag.rpartition("}")[2] for each in following.iter() if each is not following)


def test_a_comment_on_a_footnote_stands_at_its_sign() -> None:
    made = comment_on(docx(p("Die Quote steigt", NOTE, " deutlich."), footnotes=FOOTNOTES), "31.12.2011")
    assert made.anchors == (AnchorKind.NOTE,)
    assert element_after_start(made) == "footnoteReference"


def test_a_comment_on_a_text_box_stands_at_the_box() -> None:
    made = comment_on(docx(p("Vorher ", BOX, " nachher")), "ein Ziel")
    assert made.anchors == (AnchorKind.TEXT_BOX,)
    assert element_after_start(made).startswith("AlternateContent")


@pytest.mark.parametrize(
    ("part", "body_words"), [("header1", "Erster Absatz"), ("footer1", "Letzter Absatz")]
)
def test_a_comment_on_a_header_or_footer_stands_at_the_next_paragraph(part: str, body_words: str) -> None:
    kind = part.rstrip("1")
    section = f'<w:sectPr><w:{kind}Reference w:type="default" r:id="{part}"/></w:sectPr>'
    body = p("Erster Absatz") + p("Letzter Absatz") + section
    made = comment_on(docx(body, **{part: p("Entwurf vom März")}), "Entwurf vom März")
    assert made.anchors == (AnchorKind.PAGE_EDGE,)
    assert words_under_comments(made.data) == {"0": body_words}


def test_a_comment_on_words_repeated_from_a_merged_cell_stands_in_the_row() -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (tr(tc("Integration", properties=restart), "K2"), tr(tc(p(), properties=goes_on), "K3"))
    data = docx(p("Text") + tbl(*rows))
    text, _ = spans_of(read_document(data))
    start = text.rindex("Integration")
    made = commented(data, [(start, start + 11)])
    assert made.anchors == (AnchorKind.PARAGRAPH,)
    assert words_under_comments(made.data) == {"0": "K3"}


def test_a_comment_in_a_row_with_a_table_in_a_cell_stands_before_that_table() -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    second = tr(tc(p(), properties=goes_on), tc(p("K3"), tbl(tr("innen", "auch")), p("danach")))
    data = docx(p("Text") + tbl(tr(tc("Integration", properties=restart), "K2"), second))
    text, _ = spans_of(read_document(data))
    start = text.rindex("Integration")
    made = commented(data, [(start, start + 11)])
    assert not faults_of(made.data)
    assert made.anchors == (AnchorKind.PARAGRAPH,)
    assert words_under_comments(made.data) == {"0": "K3"}


def test_a_comment_on_words_and_the_note_behind_them_stands_at_the_words() -> None:
    data = docx(p("Die Quote steigt", NOTE, " deutlich."), footnotes=FOOTNOTES)
    text, _ = spans_of(read_document(data))
    made = commented(data, [(text.index("deutlich"), len(text))])
    assert not faults_of(made.data)
    assert made.anchors == (AnchorKind.BEGINNING,)
    assert words_under_comments(made.data) == {"0": "deutlich."}


def test_a_comment_without_a_place_stands_at_the_first_words() -> None:
    data = docx(p("Zielvereinbarung 2012") + p("Text"))
    made = comment_docx(data, [WantedComment(places=(), paragraphs=("x",))], by=BY)
    assert words_under_comments(made.data) == {"0": "Zielvereinbarung 2012"}


def test_the_reference_stands_outside_of_an_insertion_and_a_link_so_that_it_survives_them() -> None:
    data = docx(p("Das Land ", ins("stellt zwei Stellen"), " bereit"))
    made = comment_on(data, "zwei Stellen")
    (reference,) = root_of(made.data).iter(W + "commentReference")
    assert reference.getparent().getparent().tag == W + "p"
    assert next(root_of(made.data).iter(W + "commentRangeEnd")).getparent().tag == W + "ins"


def test_words_beside_a_formula_and_in_it_are_marked_around_it() -> None:
    formula = "<m:oMath><m:r><m:t>K2 = 30</m:t></m:r></m:oMath>"
    data = docx(p("Es gilt ", formula, " im Jahr"))
    made = comment_on(data, "K2 = 30")
    assert element_after_start(made) == "rt"
