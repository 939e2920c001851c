"""Lines of a page become paragraphs: by full lines, gaps, indents and numbers."""

from tests.files.page_words.placed import LEFT, full, line, of_kind, page, read, texts
from zielkreis.domain.values.document import BlockKind

BODY = [full("Die Partner wirken zusammen und", row) for row in range(20, 26)]


def test_lines_that_broke_because_they_were_full_are_one_paragraph() -> None:
    found = texts(page(full("Das Land", 1), line("berichtet jährlich.", 2)))
    assert len(found) == 1
    assert found[0].startswith("Das Land Rede")
    assert found[0].endswith("Wort berichtet jährlich.")


def test_a_gap_begins_a_paragraph() -> None:
    found = texts(
        page(*BODY, full("Der Kreis", 1), line("zahlt.", 2), line("Das Land", 3.6), line("zahlt.", 5.2))
    )
    assert found[1:3] == ["Das Land", "zahlt."]


def test_a_line_that_ends_although_the_next_word_had_room_ends_a_paragraph() -> None:
    found = texts(page(full("Der Kreis", 1), line("zahlt.", 2), full("Das Land", 3), line("berichtet.", 4)))
    assert [text.split()[0] for text in found] == ["Der", "Das"]


def test_a_short_line_that_waits_for_the_next_one_goes_on() -> None:
    found = texts(page(full("Am Rand", 1), line("vertreten durch den", 3), line("Landrat des Kreises", 4)))
    assert found[1] == "vertreten durch den Landrat des Kreises"


def test_an_indented_first_line_begins_a_paragraph() -> None:
    found = texts(
        page(full("Zum Ersten", 1), full("und so", 2, end="gut."), full("Zum Zweiten", 3, LEFT + 20))
    )
    assert [text.split()[1] for text in found] == ["Ersten", "Zweiten"]


def test_numbers_typed_by_hand_begin_items_and_their_hanging_lines_belong_to_them() -> None:
    found = texts(
        page(
            line("(1)\t", 1) + full("Das Land", 1, LEFT + 40),
            line("berichtet.", 2, LEFT + 40),
            line("(2)", 3) + full("Der Kreis", 3, LEFT + 40),
            line("zahlt.", 4, LEFT + 40),
        )
    )
    assert [text[:7] for text in found] == ["(1) Das", "(2) Der"]
    assert "\t" not in found[0]


def test_a_number_that_continues_a_citation_begins_no_item() -> None:
    found = texts(page(full("Die Daten nach", 1, end="Nr."), line("2. und dem Gesetz zählen.", 2)))
    assert len(found) == 1


def test_dashes_make_a_list_with_depths() -> None:
    document = read(
        page(
            *BODY,
            line("– Kinderbetreuung,", 1),
            line("– Beratung,", 2),
            line("– bei Schulden,", 3, LEFT + 20),
            line("– Sucht.", 4),
        )
    )
    assert [block.level for block in of_kind(document, BlockKind.LIST_ITEM)] == [0, 0, 1, 0]


def test_stretched_blanks_of_justified_text_part_nothing() -> None:
    words = [
        line(word, 2, LEFT + place * 65)[0]
        for place, word in enumerate("Diese Werte werden hier stets auch jährlich".split())
    ]
    found = texts(page(full("Es gilt", 1), words, line("berücksichtigt.", 3)))
    assert len(found) == 1
    assert "Diese Werte werden hier stets auch jährlich berücksichtigt." in found[0]


def test_words_set_in_the_middle_stay_lines_of_their_own() -> None:
    middle = [line("zwischen dem", 1, 262), line("Land Niedersachsen", 2.6, 245), line("und dem", 4.2, 274)]
    assert texts(page(*middle, *BODY))[:3] == ["zwischen dem", "Land Niedersachsen", "und dem"]


def test_two_pieces_that_touch_are_one_word() -> None:
    first = line("Ergänzungs", 1)
    second = line("größe", 1, first[-1].x1 + 0.2)
    assert texts(page([*first, *second])) == ["Ergänzungsgröße"]
