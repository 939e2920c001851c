"""Other words at one place of a document: nothing else changes, and what must stay whole stays so."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.reading.structure.builders import item, paragraph, words
from tests.domain.reading.structure.test_properties import blocks
from zielkreis.domain.reading.structure.assembly import assemble
from zielkreis.domain.reading.structure.editing import NotEditable, with_words
from zielkreis.domain.reading.structure.whole_blocks import clean_words
from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, ChangeKind, Document, TrackedChange

RUNNING = st.sampled_from(
    (
        "Das Land stellt dem Kreis im Jahr 2012 für die Beratung",
        "zwei Stellen bereit",
        "zwei Stellen bereit.",
        "Die Schuldnerberatung wird ausgebaut.",
        "",
    )
)
WHOLE = st.sampled_from(
    (
        Block(kind=BlockKind.ROW, text="Ziel | 5 %", cells=("Ziel", "5 %"), table=1, row=1),
        Block(kind=BlockKind.PAGE_FOOTER, text="Seite 2"),
        Block(kind=BlockKind.FOOTNOTE, text="Statistik der Bundesagentur", label="1"),
    )
)
DOCUMENTS = st.lists(
    st.one_of(blocks(), RUNNING.map(paragraph), RUNNING.map(item), WHOLE), min_size=1, max_size=9
).map(lambda made: Document(format="docx", blocks=tuple(made)))
TYPED = st.lists(
    st.one_of(RUNNING, st.sampled_from(("(1) Neu.", "a) neu", "§ 7 Neues", "  \t", "Be\u00adratung"))),
    max_size=4,
).map("\n".join)


def text_of(document: Document) -> str:
    return assemble(document, words())[0]


def flat(text: str) -> str:
    """Lines as the reader may join them, without the blank behind a label that stands alone."""
    return " ".join(text.split())


@given(DOCUMENTS, st.data())
def test_the_same_words_change_nothing(made: Document, data: st.DataObject) -> None:
    text = text_of(made)
    assume(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert with_words(made, words(), start=start, end=end, new=text[start:end]) == made


@given(DOCUMENTS, TYPED, st.data())
def test_new_words_stand_at_their_place_and_all_else_stays(
    made: Document, typed: str, data: st.DataObject
) -> None:
    text = text_of(made)
    assume(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    try:
        edited = with_words(made, words(), start=start, end=end, new=typed)
    except NotEditable:
        return  # something that must stay whole would change
    expected = "\n".join(map(clean_words, (text[:start] + typed + text[end:]).split("\n")))
    assert flat(text_of(edited)) == flat(expected)
    whole = (BlockKind.ROW, BlockKind.FOOTNOTE, BlockKind.PAGE_FOOTER)
    assert [each for each in edited.blocks if each.kind in whole] == [
        each for each in made.blocks if each.kind in whole
    ]


def section() -> Document:
    return Document(
        format="docx",
        blocks=(
            Block(kind=BlockKind.HEADING, text="Ziele", label="§ 1", level=1),
            item("Die Quote steigt.", label="(1)"),
            item("Die Beratung wird besser.", label="(2)"),
            Block(kind=BlockKind.ROW, text="Ziel | 5 %", cells=("Ziel", "5 %"), table=1, row=1),
            paragraph("Ende."),
        ),
        changes=(TrackedChange(kind=ChangeKind.INSERTED, words="Ende", author="", date="", block=4),),
        uncertain=(UncertainWords(block=3, start=7, end=10, words="5 %", confidence=40),),
    )


def edited(old: str, new: str) -> Document:
    made = section()
    start = text_of(made).index(old)
    return with_words(made, words(), start=start, end=start + len(old), new=new)


def test_a_changed_paragraph_keeps_its_automatic_number() -> None:
    changed = edited("(2) Die Beratung wird besser.", "(2) Die Beratung erreicht 500 Haushalte.")
    assert changed.blocks[2] == item("Die Beratung erreicht 500 Haushalte.", label="(2)")
    assert [each for i, each in enumerate(changed.blocks) if i != 2] == [
        each for i, each in enumerate(section().blocks) if i != 2
    ]


def test_another_number_is_one_that_was_typed() -> None:
    changed = edited("(2) Die Beratung wird besser.", "(3) Die Beratung wird besser.")
    assert changed.blocks[2] == Block(kind=BlockKind.PARAGRAPH, text="(3) Die Beratung wird besser.")


def test_further_lines_become_paragraphs_and_what_points_to_blocks_moves_with_them() -> None:
    changed = edited(
        "(2) Die Beratung wird besser.", "(2) Die Beratung wird besser.\nSie wird gezählt.\nJährlich."
    )
    assert [each.text for each in changed.blocks[2:5]] == [
        "Die Beratung wird besser.",
        "Sie wird gezählt.",
        "Jährlich.",
    ]
    assert changed.uncertain[0].block == 5
    assert changed.changes[0].block == 6


def test_lines_left_out_go_and_what_points_behind_them_moves_up() -> None:
    changed = edited("(1) Die Quote steigt.\n(2) Die Beratung wird besser.\n", "")
    assert [each.text for each in changed.blocks] == ["Ziele", "Ziel | 5 %", "Ende."]
    assert changed.uncertain[0].block == 1
    assert changed.changes[0].block == 2


def test_the_words_around_a_row_may_change_and_the_row_may_not() -> None:
    changed = edited(
        "(2) Die Beratung wird besser.\nZiel | 5 %\nEnde.", "(2) Neu.\nZiel | 5 %\nNoch ein Satz.\nEnde."
    )
    assert [each.text for each in changed.blocks[2:]] == ["Neu.", "Ziel | 5 %", "Noch ein Satz.", "Ende."]
    with pytest.raises(NotEditable, match=r"Eine Tabellenzeile lässt sich hier nicht ändern: „Ziel \| 5 %“"):
        edited("Ziel | 5 %", "Ziel | 6 %")


def test_words_to_be_confirmed_stay_where_the_words_before_or_behind_them_are_the_same() -> None:
    made = Document(
        format="image",
        blocks=(paragraph("Die Quote steigt um 5 % in 2012."),),
        uncertain=(
            UncertainWords(block=0, start=20, end=23, words="5 %", confidence=40),
            UncertainWords(block=0, start=27, end=31, words="2012", confidence=50),
        ),
    )
    changed = with_words(made, words(), start=16, end=23, new="auf mindestens 6 %")
    assert [(each.words, changed.blocks[0].text[each.start : each.end]) for each in changed.uncertain] == [
        ("2012", "2012")
    ]
