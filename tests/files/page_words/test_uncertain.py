"""Numbers that a recogniser read are named with their place and its confidence."""

from dataclasses import replace

from tests.files.page_words.placed import full, level, line, page, read, upright
from zielkreis.files.page_words.uncertain import uncertain_in_text
from zielkreis.files.page_words.words import PageWord


def sure(words: list[PageWord], confidence: int) -> list[PageWord]:
    """The same words as a recogniser gives them."""
    return [replace(word, confidence=confidence) for word in words]


def test_every_number_is_named_with_its_place_in_the_block() -> None:
    document = read(page(sure(line("Die Quote steigt von 17,8 % auf 18,9 %.", 1), 81)))
    text = document.blocks[0].text
    assert [(one.words, one.confidence) for one in document.uncertain] == [("17,8", 81), ("18,9", 81)]
    assert all(text[one.start : one.end] == one.words for one in document.uncertain)


def test_a_number_over_two_lines_is_found_behind_the_words_before_it() -> None:
    document = read(page(sure(full("Zwei", 1), 90), sure(line("oder 12 Stellen von 12.", 2), 80)))
    text = document.blocks[0].text
    assert [text[one.start : one.end] for one in document.uncertain] == ["12", "12."]
    assert document.uncertain[0].start < document.uncertain[1].start


def test_numbers_in_a_drawn_table_are_named_in_their_row() -> None:
    words = sure(
        line("Quote", 1, 74) + line("17,8", 1, 224) + line("Bestand", 2, 74) + line("17,8", 2, 224), 84
    )
    rules = [level(67, 70, 320), level(95, 70, 320), level(81.5, 70, 320)]
    rules += [upright(x, 67, 95) for x in (70, 220, 320)]
    document = read(page(words, rules=rules))
    found = [(document.blocks[one.block].text[one.start : one.end], one.block) for one in document.uncertain]
    assert found == [("17,8", 0), ("17,8", 1)]


def test_text_that_the_file_holds_is_not_doubted() -> None:
    assert read(page(line("Es sind 12 Stellen.", 1))).uncertain == ()


def test_a_repaired_sign_is_named_with_what_was_seen() -> None:
    words = sure(line("§ Ziele", 1), 80)
    document = read(page([replace(words[0], seen="8"), words[1]]))
    assert [(one.words, one.seen) for one in document.uncertain] == [("§", "8")]


def test_a_number_in_a_cell_merged_downwards_is_named_in_every_row_that_shows_it() -> None:
    words = sure(line("K2E4", 1, 74) + line("17,8", 1, 224) + line("18,9", 2, 224), 64)
    rules = [level(81, 70, 320), level(109, 70, 320), level(95, 220, 320)]
    rules += [upright(x, 81, 109) for x in (70, 220, 320)]
    document = read(page(words, rules=rules))
    assert [(one.words, one.block) for one in document.uncertain] == [
        ("K2E4", 0),
        ("17,8", 0),
        ("K2E4", 1),
        ("18,9", 1),
    ]


def test_a_mark_taken_out_of_a_text_hides_no_number_behind_it() -> None:
    # The mark of the footnote is the label of its block and no longer in its text.
    words = [replace(line("1", 1)[0], text="1"), *line("Im Sinne von § 5 nach § 51b.", 1)]
    found = uncertain_in_text(0, "Im Sinne von § 5 nach § 51b.", sure(words, 80))
    assert [one.words for one in found] == ["5", "51b."]


def test_a_word_that_was_hard_to_read_is_to_be_confirmed_too() -> None:
    words = [*sure(line("Es stelt dem", 1), 74), *sure(line("Landkreis", 2), 95)]
    found = uncertain_in_text(0, "Es stelt dem Landkreis", words)
    assert [one.words for one in found] == ["Es", "stelt", "dem"]


def test_words_of_a_layer_without_confidence_are_not_listed_one_by_one() -> None:
    assert list(uncertain_in_text(0, "Der Kreis", sure(line("Der Kreis", 1), 0))) == []
