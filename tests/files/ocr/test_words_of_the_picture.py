"""What the picture says beyond what was read: blanks inside words, raised marks, lines passed over."""

from dataclasses import replace

import pytest

from tests.files.ocr.drawn_words import SIZE, Drawing, as_one
from tests.files.ocr.pages import page
from zielkreis.files.ocr.joined_words import with_parted_words
from zielkreis.files.ocr.raised_marks import with_footnote_marks
from zielkreis.files.ocr.unread_lines import unread_part, with_lines_read_again
from zielkreis.files.ocr.word_table import SeenWord
from zielkreis.files.ocr.words_apart import words_apart

TEXT = "Der Kreis hält in den Randzeiten der Schulen zwanzig Plätze der Betreuung vor"


def parted(*places: int, read: str, text: str = TEXT) -> list[tuple[str, str]]:
    """What becomes of the words at ``places`` of the line, read as one."""
    drawing = Drawing()
    line = drawing.line(text, bottom=200)
    first, last = places[0], places[-1] + 1
    joined = [*line[:first], as_one(line[first:last], read), *line[last:]]
    words = with_parted_words(drawing.page().picture, [joined], [SIZE])[0]
    return [(word.text, word.seen) for word in words[first : first + len(places)]]


def test_two_words_read_as_one_are_parted_where_the_picture_shows_a_blank() -> None:
    assert parted(2, 3, read="hältin") == [("hält", "hältin"), ("in", "hältin")]


def test_three_words_read_as_one_are_parted_too() -> None:
    assert parted(3, 4, 5, read="indenRandzeiten") == [
        ("in", "indenRandzeiten"),
        ("den", "indenRandzeiten"),
        ("Randzeiten", "indenRandzeiten"),
    ]


def test_a_word_without_a_blank_stays_one() -> None:
    assert parted(5, read="Randzeiten") == [("Randzeiten", "")]


def test_figures_grouped_by_a_blank_stay_one_number() -> None:
    text = "Die Summe der Leistungen liegt im Jahr 2012 bei 13 950 und im Jahr danach bei weniger"
    assert parted(9, 10, read="13950", text=text)[0] == ("13950", "")


def test_a_box_that_reaches_over_the_blank_before_its_word_does_not_part_it() -> None:
    drawing = Drawing()
    line = drawing.line(TEXT, bottom=200)
    short, long = line[2], line[3]
    moved = [
        *line[:2],
        replace(short, right=short.right - 20),
        replace(long, left=short.right - 20, text="ind"),
        *line[4:],
    ]
    words = with_parted_words(drawing.page().picture, [moved], [SIZE])[0]
    assert [word.seen for word in words if word.seen] == []


def marked(body: str, notes: int, *, read: str) -> list[tuple[str, str, bool]]:
    """The last word of a line whose mark was read as ``read``, on a page with so many notes."""
    drawing = Drawing()
    line = drawing.line(body, bottom=200)
    line[-1] = replace(line[-1], text=read)
    foot = [
        drawing.line(f"{number} Auswertung der Statistik", bottom=850 + 40 * number, scale=0.75)
        for number in range(1, notes + 1)
    ]
    above = drawing.line(TEXT, bottom=120)
    lines = with_footnote_marks(drawing.page(), [above, line, *foot])
    return [(word.text, word.seen, word.is_mark) for word in lines[1][len(line) - 1 :]]


@pytest.mark.parametrize("read", ["Quote*", "Quote’", "Quote}?"])
def test_a_raised_mark_is_the_number_of_the_note_of_the_page(read: str) -> None:
    assert marked("Die Quote'", 1, read=read) == [("Quote", "", False), ("1", read, True)]


def test_a_mark_read_as_a_letter_is_taken_off_and_the_word_is_to_be_confirmed() -> None:
    assert marked("Die Quote'", 1, read="Quotet")[0] == ("Quote", "Quotet", False)


def test_a_mark_that_was_not_read_takes_no_letter_off() -> None:
    assert marked("Das Land NRW'", 1, read="NRW")[0] == ("NRW", "", False)


def test_where_marks_and_notes_are_not_as_many_nothing_changes() -> None:
    assert marked("Die Quote'", 2, read="Quote*") == [("Quote*", "", False)]
    assert marked("Die Quote'", 0, read="Quote*") == [("Quote*", "", False)]


def test_a_word_without_a_raised_mark_is_none_of_them() -> None:
    assert marked("Die Quote", 1, read="Quotet") == [("Quotet", "", False)]


def test_words_whose_boxes_touch_stay_two_words() -> None:
    first, second = page("soll sich").words
    wide = replace(first, x1=second.x1 + 5)
    moved = words_apart([wide, second], [False, False])
    assert moved[1].x0 - moved[0].x1 == pytest.approx(0.3 * second.size)
    assert words_apart([wide, second], [False, True]) == [wide, second]  # a raised mark belongs to its word


def test_a_line_the_recogniser_passed_over_is_looked_at_again() -> None:
    drawing = Drawing()
    first, passed_over, last = (drawing.line(TEXT, bottom=bottom) for bottom in (200, 300, 400))
    unread = unread_part(drawing.page().picture, [first, last])
    assert unread is not None
    part, top = unread
    assert top <= passed_over[0].top
    assert top + part.height >= passed_over[0].bottom
    assert [words[0].top for words in with_lines_read_again([first, last], [passed_over])] == [
        first[0].top,
        passed_over[0].top,
        last[0].top,
    ]


def test_where_every_line_was_read_none_is_looked_at_again() -> None:
    drawing = Drawing()
    lines = [drawing.line(TEXT, bottom=bottom) for bottom in (200, 300)]
    assert unread_part(drawing.page().picture, lines) is None
    assert unread_part(drawing.page().picture, []) is None


def test_what_a_second_look_makes_no_sense_of_is_left_out() -> None:
    drawing = Drawing()
    line = drawing.line(TEXT, bottom=200)
    strokes: list[SeenWord] = [replace(word, confidence=30) for word in line]
    assert with_lines_read_again([line], [strokes]) == [line]
