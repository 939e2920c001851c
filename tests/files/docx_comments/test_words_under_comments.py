"""A comment stands at exactly the words it is about, whatever divides them in the file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.docx_comments.commented_files import (
    W,
    commented,
    places_of,
    root_of,
    spans_of,
    squashed,
    statement_stretches,
    words_under_comments,
)
from tests.files.docx_comments.random_documents import NESTED_TABLE, documents
from tests.files.docx_comments.validator import faults_of
from tests.files.word_files import dele, docx, ins, mark, p, r, sdt, tbl, tc, tr
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.docx_comments.wanted import AnchorKind
from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.service.read_draft import read_draft

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").rglob("*.docx"))


def under(body: str, words: str, tracked: TrackedReading = TrackedReading.ACCEPT) -> str:
    """What stands under a comment on these words of a document with this body."""
    data = docx(body)
    text, _ = spans_of(read_document(data, tracked=tracked))
    start = text.index(words)
    made = commented(data, [(start, start + len(words))], tracked)
    assert made.anchors == (AnchorKind.WORDS,)
    assert not faults_of(made.data)
    return words_under_comments(made.data, tracked)["0"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_statement_of_every_example_is_under_its_comment(example: Path) -> None:
    data = example.read_bytes()
    agreement = read_draft(data, name=example.name)
    made = commented(data, statement_stretches(agreement))
    words = words_under_comments(made.data)
    assert not faults_of(made.data)
    own = {number: squashed(each.text) for number, each in enumerate(agreement.statements)}
    for number, kind in enumerate(made.anchors):
        marked = squashed(words[str(number)])
        if kind is AnchorKind.NOTE:
            assert agreement.statements[number].place.startswith("Fußnote")
        elif marked != own[number]:
            # The first or last cell is merged with the one above and stands there only.
            assert "Zeile" in agreement.statements[number].place
            assert marked in own[number]
            assert marked


@given(data=documents(), choose=st.data(), tracked=st.sampled_from(TrackedReading))
def test_words_of_random_documents_are_under_their_comments(
    data: bytes, choose: st.DataObject, tracked: TrackedReading
) -> None:
    document = read_document(data, tracked=tracked)
    text, spans = spans_of(document)
    stretches, expected = [], []
    for _ in range(choose.draw(st.integers(1, 4))):
        span = choose.draw(st.sampled_from(spans))
        start = choose.draw(st.integers(span.start, span.end - 1))
        end = choose.draw(st.integers(start + 1, span.end))
        if squashed(text[start:end]):
            stretches.append((start, end))
            expected.append(squashed(text[start:end]))
    made = commented(data, stretches, tracked)
    words = words_under_comments(made.data, tracked)
    assert not faults_of(made.data)
    for number, (kind, wanted) in enumerate(zip(made.anchors, expected, strict=True)):
        marked = squashed(words[str(number)])
        blocks = [document.blocks[each.block] for each in places_of(document, *stretches[number])]
        in_table = any(block.cells for block in blocks)
        if kind is AnchorKind.WORDS and not in_table:
            assert marked == wanted
        elif kind in (AnchorKind.WORDS, AnchorKind.BEGINNING):
            assert marked in wanted  # a cell merged with the one above stands there only
        else:
            assert in_table or blocks[0].kind in (BlockKind.FOOTNOTE, BlockKind.TEXT_BOX)


@pytest.mark.parametrize("tracked", TrackedReading)
def test_words_around_a_table_in_a_cell_are_marked_up_to_it_whatever_is_asked_for(
    tracked: TrackedReading,
) -> None:
    """Every stretch of the text: the mark ends where the file goes on with words of another row."""
    text, spans = spans_of(read_document(NESTED_TABLE, tracked=tracked))
    first, behind, last = text.index("danach"), text.index("Das"), len(text)
    groups = [range(first), range(first, behind), range(behind, last)]  # each follows on itself in the file
    has_words = {place for span in spans for place in range(span.start, span.end)}
    stretches, expected = [], []
    for start in range(last):
        for end in range(start + 1, last + 1):
            asked = has_words.intersection(range(start, end))
            pieces = [squashed("".join(text[i] for i in group if i in asked)) for group in groups]
            words = [piece for piece in pieces if piece]
            if words:
                stretches.append((start, end))
                expected.append((words[0], AnchorKind.BEGINNING if words[1:] else AnchorKind.WORDS))
    made = commented(NESTED_TABLE, stretches, tracked)
    under_them = words_under_comments(made.data, tracked)
    assert not faults_of(made.data)
    assert [(squashed(under_them[str(i)]), kind) for i, kind in enumerate(made.anchors)] == expected


def test_words_within_one_run_divide_it_and_keep_its_look() -> None:
    body = p(r("Das Land stellt zwei Stellen bereit.", "<w:b/>"))
    assert under(body, "zwei Stellen") == "zwei Stellen"
    runs = list(root_of(commented(docx(body), [(16, 28)]).data).iter(W + "r"))
    assert ["".join(each.itertext(W + "t")) for each in runs] == [
        "Das Land stellt ",
        "zwei Stellen",
        "",
        " bereit.",
    ]
    assert [each.find(f"{W}rPr/{W}b") is not None for each in runs] == [True, True, False, True]


def test_words_over_runs_links_and_changes_are_one_range() -> None:
    body = p(
        "Das ",
        r("Land ", "<w:b/>"),
        dele("gibt "),
        ins("stellt "),
        f'<w:hyperlink w:anchor="x">{r("zwei ")}</w:hyperlink>',
        sdt(r("Stellen")),
        " bereit.",
    )
    assert under(body, "Land stellt zwei Stellen bereit") == "Land stellt zwei Stellen bereit"
    assert under(body, "Land gibt zwei", TrackedReading.REJECT) == "Land gibt zwei"


def test_the_second_of_two_equal_words_is_told_from_the_first() -> None:
    data = docx(p("Ziel Ziel ", r("Ziel"), " Ziel"))
    marks = [W + "t", W + "commentRangeStart", W + "commentRangeEnd"]
    root = root_of(commented(data, [(5, 9), (15, 19)]).data)
    shown = [each.text or each.tag.rpartition("commentRange")[2] for each in root.iter(*marks)]
    assert shown == ["Ziel ", "Start", "Ziel", "End", " ", "Ziel", " ", "Start", "Ziel", "End"]


def test_words_that_word_shows_in_one_of_two_forms_are_marked_around_both() -> None:
    body = p(
        "Das Land ",
        f'<mc:AlternateContent><mc:Choice Requires="w14">{r("stellt zwei")}</mc:Choice>'
        f"<mc:Fallback>{r('gibt zwei')}</mc:Fallback></mc:AlternateContent>",
        " Stellen",
    )
    assert under(body, "zwei Stellen") == "stellt zwei Stellen"


def test_a_statement_of_a_row_reaches_from_its_first_to_its_last_cell() -> None:
    body = tbl(tr("Größe", "Ist", "Ziel"), tr("Quote", "26 %", "30 %"))
    assert squashed(under(p("Text") + body, "Quote | 26 % | 30 %")) == "Quote26%30%"
    assert under(p("Text") + body, "26 %") == "26 %"


def test_paragraphs_of_a_cell_and_strokes_of_its_own_are_told_apart() -> None:
    body = tbl(tr(tc(p("Land"), p("/ Kreis"), p("Bund | Land")), "x"))
    assert squashed(under(p("Text") + body, "/ Kreis")) == "Kreis"
    assert "Bund" in under(p("Text") + body, "Bund | Land")


def test_a_word_divided_at_a_line_end_is_found_whole() -> None:
    body = p(
        r("Der Abbau von Langzeit-\nleistungsbezug ist ein gemeinsames Ziel von Land und Kreis im Jahr.")
    )
    assert under(body, "Langzeitleistungsbezug") == "Langzeit- leistungsbezug"


def test_a_sentence_that_a_page_break_cuts_is_one_range_over_two_paragraphs() -> None:
    body = p("Das Land stellt dem Kreis im Jahr 2012 für die Beratung") + p("zwei Stellen bereit.")
    words = under(body, "für die Beratung zwei Stellen bereit.")
    assert " ".join(words.split()) == "für die Beratung zwei Stellen bereit."


def test_the_number_of_a_list_is_not_in_the_text_and_not_under_the_comment() -> None:
    body = p(r("(1)\tDas Land hilft dem Kreis.")) + p("Ende")
    assert under(body, "Das Land hilft") == "Das Land hilft"


def test_words_over_a_paragraph_mark_that_was_deleted_are_one_range() -> None:
    body = p("Das Land stellt", properties=mark("del")) + p(" zwei Stellen bereit.")
    assert " ".join(under(body, "stellt zwei Stellen").split()) == "stellt zwei Stellen"
    assert under(body, "zwei Stellen", TrackedReading.REJECT) == "zwei Stellen"


def test_words_in_a_field_that_is_dissolved_keep_their_comment() -> None:
    body = p("Das ", f'<w:fldSimple w:instr=" DDE a b ">{r("Land stellt")}</w:fldSimple>', " Stellen")
    assert under(body, "Land stellt") == "Land stellt"
    assert under(body, "stellt Stellen") == "stellt Stellen"
    assert under(body, "Das Land") == "Das Land"


def test_comments_that_overlap_and_lie_within_one_another_each_have_their_words() -> None:
    data = docx(p("Das Land stellt dem ", r("Kreis zwei", "<w:b/>"), " Stellen bereit."))
    text, _ = spans_of(read_document(data))
    wanted = [
        "Land stellt dem Kreis",
        "Kreis zwei Stellen",
        "stellt",
        "Land stellt dem Kreis",
        "is zw",
        "Stellen",
    ]
    made = commented(data, [(text.index(each), text.index(each) + len(each)) for each in wanted])
    assert not faults_of(made.data)
    assert words_under_comments(made.data) == {str(number): words for number, words in enumerate(wanted)}
