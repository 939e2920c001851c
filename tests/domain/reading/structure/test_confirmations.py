"""Words recognised in a picture, at their places in the text of the agreement."""

from zielkreis.domain.reading.agreement import read_agreement
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.service.knowledge import law_book, structure_words
from zielkreis.service.one_statement import label_one


def block(
    text: str, kind: BlockKind = BlockKind.PARAGRAPH, cells: tuple[str, ...] = (), table: int = 0
) -> Block:
    return Block(kind=kind, text=text, cells=cells, table=table, row=table)


def uncertain(place: int, text: str, words: str, confidence: int = 90, seen: str = "") -> UncertainWords:
    start = text.index(words)
    return UncertainWords(
        block=place, start=start, end=start + len(words), words=words, confidence=confidence, seen=seen
    )


def read(blocks: tuple[Block, ...], found: tuple[UncertainWords, ...]) -> Agreement:
    document = Document(format="pdf", blocks=blocks, uncertain=found)
    return read_agreement(document, label=label_one, words=structure_words(), law=law_book())


def told(agreement: Agreement) -> list[tuple[str, str, int, str]]:
    for each in agreement.confirmations:
        assert agreement.text[each.place.start : each.place.end] == each.place.quote
    return [
        (each.place.place, each.place.quote, each.confidence, each.seen) for each in agreement.confirmations
    ]


def test_words_of_a_sentence_stand_where_the_sentence_is_cited() -> None:
    heading, sentence = "§ 1 Ziele", "Die Quote steigt um 2,5 % im Jahr 2012."
    agreement = read(
        (block(heading, BlockKind.HEADING), block(sentence)),
        (uncertain(1, sentence, "2,5", 71), uncertain(1, sentence, "2012")),
    )
    assert told(agreement) == [("§ 1", "2,5", 71, ""), ("§ 1", "2012", 90, "")]


def test_words_repaired_together_are_one_place_with_what_was_read() -> None:
    heading = "§ 3 Maßnahmen"
    agreement = read(
        (block(heading, BlockKind.HEADING), block("Die Agentur berät.")),
        (uncertain(0, heading, "§", 40, "8 3"), uncertain(0, heading, "3", 60, "8 3")),
    )
    assert [(quote, confidence, seen) for _, quote, confidence, seen in told(agreement)] == [
        ("§ 3", 40, "8 3")
    ]


def test_words_of_a_row_are_found_although_empty_cells_are_left_out() -> None:
    cells = ("Integrationsquote", "", "23,0 %", "24,0 %")
    row = " | ".join(cells)
    agreement = read(
        (block("Ziele", BlockKind.HEADING), block(row, BlockKind.ROW, cells, table=1)),
        (uncertain(1, row, "23,0"), uncertain(1, row, "24,0")),
    )
    assert [quote for _, quote, _, _ in told(agreement)] == ["23,0", "24,0"]


def test_words_of_a_paragraph_cut_by_a_page_stand_in_the_joined_text() -> None:
    first = "Die Zahl der Bedarfsgemeinschaften sinkt im Jahr 2012 gegenüber dem Vorjahr um"
    second = "mindestens 300 auf 7.200."
    agreement = read(
        (block(first), block(second)), (uncertain(1, second, "300"), uncertain(1, second, "7.200"))
    )
    assert [quote for _, quote, _, _ in told(agreement)] == ["300", "7.200"]


def test_a_document_without_doubts_gives_none() -> None:
    assert read((block("Die Quote steigt um 2,5 %."),), ()).confirmations == ()
