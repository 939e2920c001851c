"""Each stretch of the text knows the block it comes from, whatever the blocks are."""

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.reading.structure.builders import item, paragraph, words
from tests.domain.reading.structure.test_properties import blocks
from zielkreis.domain.reading.structure.assembly import assemble
from zielkreis.domain.reading.structure.whole_blocks import block_spans, content_of
from zielkreis.domain.values.document import Block, BlockKind, Document

RUNNING = st.sampled_from(
    (
        "Das Land stellt dem Kreis im Jahr 2012 für die Beratung",
        "Das Land stellt dem Kreis im Jahr 2012 für die Be\u00adratung von,",
        "zwei Stellen bereit",
        "zwei Stellen bereit.",
        "",
    )
).map(paragraph)


def document(*made: Block) -> Document:
    return Document(format="docx", blocks=made)


@given(st.lists(st.one_of(blocks(), RUNNING), max_size=12).map(lambda each: document(*each)))
def test_the_words_of_a_span_are_those_of_its_block(made: Document) -> None:
    text, lines = assemble(made, words())
    spans = block_spans(made, words())
    assert all(text[each.start : each.end] == content_of(made.blocks[each.block]) for each in spans)
    assert {each.block for each in spans} == {i for i, each in enumerate(made.blocks) if content_of(each)}
    assert len({each.block for each in spans}) == len(spans)
    covered = {place for each in spans for place in range(each.start, each.end)}
    outside = [place for line in lines for place in range(line.content, line.end) if place not in covered]
    assert all(text[place] == " " for place in outside)  # the blank where a paragraph runs on


def test_a_paragraph_that_a_page_break_cuts_keeps_two_spans_in_one_line() -> None:
    cut = document(
        paragraph("Das Land stellt dem Kreis im Jahr 2012 für die Beratung", "(1)"),
        Block(kind=BlockKind.PAGE_FOOTER, text="Seite 2"),
        paragraph("zwei Stellen bereit."),
        item("Ende"),
    )
    text, _ = assemble(cut, words())
    assert text.startswith(
        "(1) Das Land stellt dem Kreis im Jahr 2012 für die Beratung zwei Stellen bereit.\n"
    )
    first, second, foot, last = block_spans(cut, words())
    assert [each.block for each in (first, second, foot, last)] == [0, 2, 1, 3]
    assert text[second.start : second.end] == "zwei Stellen bereit."
    assert first.start == 4
