"""What a recogniser misread: repaired where the sequence of sections proves it, never silently."""

import pytest

from tests.files.ocr.pages import page, text_of
from zielkreis.files.ocr.misreadings import remarks_on_words, without_noise
from zielkreis.files.ocr.repairs import with_sections
from zielkreis.files.ocr.word_table import SeenWord


def repaired(*lines: str) -> tuple[str, list[str]]:
    pages, told = with_sections([page(*lines)])
    return text_of(pages[0]), told


def test_a_heading_between_two_sections_gets_its_sign() -> None:
    text, told = repaired("§ 2 Ziele", "8 3 Maßnahmen", "§ 4 Laufzeit")
    assert text == "§ 2 Ziele § 3 Maßnahmen § 4 Laufzeit"
    assert told == ["„8 3“ als „§ 3“"]


def test_what_was_read_stays_with_the_repaired_words() -> None:
    pages, _ = with_sections([page("§ 2 Ziele", "8 3 Maßnahmen", "§ 4 Laufzeit")])
    assert [(word.text, word.seen) for word in pages[0].words if word.seen] == [("§", "8 3"), ("3", "8 3")]


@pytest.mark.parametrize(
    "read", ["83 Maßnahmen", "&3 Maßnahmen", "$ 3 Maßnahmen", "§83 Maßnahmen", "§ 83 Maßnahmen"]
)
def test_other_misreadings_of_the_sign_are_known(read: str) -> None:
    assert repaired("§ 2 Ziele", read, "§ 4 Laufzeit")[0] == "§ 2 Ziele § 3 Maßnahmen § 4 Laufzeit"


def test_several_misread_headings_hold_one_another_up_as_long_as_one_is_sure() -> None:
    assert repaired("81 Ziele", "82 Maßnahmen", "§ 3 Laufzeit")[0] == "§ 1 Ziele § 2 Maßnahmen § 3 Laufzeit"
    assert repaired("§ 1 Ziele", "82 Maßnahmen", "83 Laufzeit")[0] == "§ 1 Ziele § 2 Maßnahmen § 3 Laufzeit"


def test_a_sequence_runs_on_over_pages() -> None:
    pages, told = with_sections(
        [page("§ 1 Ziele"), page("82 Maßnahmen", number=2), page("§ 3 Ende", number=3)]
    )
    assert text_of(pages[1]) == "§ 2 Maßnahmen"
    assert told == ["„82“ als „§ 2“"]


@pytest.mark.parametrize(
    "lines",
    [
        ("81 Ziele", "82 Maßnahmen"),  # nothing is sure
        ("§ 2 Ziele", "85 Maßnahmen", "§ 9 Laufzeit"),  # no neighbour
        ("§ 2 Ziele", "83 Plätze werden geschaffen.", "§ 4 Laufzeit"),  # a sentence
        ("§ 2 Ziele", "nach 8 3 Satz 1", "§ 4 Laufzeit"),  # in running text
        ("§ 2 Ziele", "(8 16a Nr. 1 SGB II)", "§ 4 Laufzeit"),
    ],
)
def test_what_no_sequence_proves_stays_as_it_was_read(lines: tuple[str, ...]) -> None:
    assert repaired(*lines) == (" ".join(lines), [])


def test_words_that_the_file_holds_are_never_repaired() -> None:
    (own,), told = with_sections([page("§ 2 Ziele", "83 Maßnahmen", "§ 4 Ende", confidence=None)])
    assert (text_of(own), told) == ("§ 2 Ziele 83 Maßnahmen § 4 Ende", [])


def test_blanks_behind_signs_and_raised_marks_are_put_right() -> None:
    assert repaired("nach §48b Abs. 1")[0] == "nach § 48b Abs. 1"
    assert repaired("die Quote der Frauen* steigt")[0] == "die Quote der Frauen steigt"
    assert repaired("Ist das erreicht? Ja")[0] == "Ist das erreicht ? Ja"


@pytest.mark.parametrize(
    ("read", "written"),
    [("um biszu 2,0 %", "um bis zu 2,0 %"), ("um nichtmehr als 2 %", "um nicht mehr als 2 %")],
)
def test_two_words_of_a_bound_read_as_one_are_parted_and_to_be_confirmed(read: str, written: str) -> None:
    pages, _ = with_sections([page(read)])
    assert text_of(pages[0]) == written
    assert [word.seen for word in pages[0].words if word.seen] == [read.split()[1]] * 2


def test_a_book_behind_sgb_has_a_roman_number() -> None:
    pages, _ = with_sections([page("nach § 16a SGB Il, gilt", "nach SGB IlI")])
    assert text_of(pages[0]) == "nach § 16a SGB II, gilt nach SGB IlI"
    assert [word.seen for word in pages[0].words if word.seen] == ["Il,"]


def test_a_roman_number_of_a_section_has_no_small_strokes() -> None:
    assert repaired("lll. Vereinbarungen") == ("III. Vereinbarungen", ["„lll.“ als „III.“"])


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("4. Laufzeit", "5: Schlussbestimmungen"), "„5:“ als „5.“"),
        (("1: Ziele", "2. Maßnahmen"), "„1:“ als „1.“"),
        (("(1) Die Ziele", "(2} Das Land"), "„(2}“ als „(2)“"),
        (("2. Maßnahmen", "21 Die Agentur", "2.2 Der Kreis"), "„21“ als „2.1“"),
    ],
)
def test_signs_around_a_number_are_repaired_from_the_sequence(lines: tuple[str, ...], told: str) -> None:
    assert repaired(*lines)[1] == [told]


@pytest.mark.parametrize(
    "lines",
    [
        ("3. Laufzeit", "5: Schlussbestimmungen"),  # no neighbour
        ("4. Laufzeit", "5: und weiter"),  # a sentence that goes on
        ("4. Laufzeit", "5 Schlussbestimmungen"),  # no sign was misread
        ("2. Maßnahmen", "21 Die Agentur"),  # nothing is numbered with a dot inside
        ("2. Maßnahmen", "2.1 Die Agentur", "21 Personen"),  # not the next number
    ],
)
def test_a_number_that_no_sequence_proves_stays(lines: tuple[str, ...]) -> None:
    assert repaired(*lines) == (" ".join(lines), [])


def test_a_minus_is_never_invented_but_asked_about() -> None:
    pages, told = with_sections([page("Die Quote ändert sich um =0,5 % und ~1,2 %.")])
    assert (text_of(pages[0]), told) == ("Die Quote ändert sich um =0,5 % und ~1,2 %.", [])
    assert remarks_on_words(pages) == [
        (
            "Vor einer Zahl steht ein Zeichen, das ein Minus sein kann: „=0,5“, „~1,2“. "
            "Es wurde nichts ergänzt; sehen Sie im Bild nach."
        )
    ]


def test_letters_that_german_does_not_have_are_told() -> None:
    assert remarks_on_words([page("Beħandlung im Café")]) == [
        "Ungewöhnliche Buchstaben, vermutlich falsch erkannt: „Beħandlung“."
    ]


def test_remarks_say_nothing_of_words_that_the_file_holds() -> None:
    assert remarks_on_words([page("=0,5 ħ", confidence=None)]) == []


def seen(text: str, confidence: int) -> SeenWord:
    return SeenWord(text=text, left=0, top=0, right=10, bottom=10, confidence=confidence)


def test_rests_of_ruled_lines_are_no_words_and_faint_words_are() -> None:
    line = [seen("|", 90), seen("—", 20), seen("Quote", 20), seen("–", 95), seen("a", 0)]
    assert [word.text for word in without_noise(line)] == ["Quote", "–", "a"]


def test_two_strokes_behind_sgb_are_its_number_however_faint() -> None:
    line = [seen("SGB", 40), seen("II", 40), seen("II", 40)]
    assert [word.text for word in without_noise(line)] == ["SGB", "II"]


def test_what_a_raised_footnote_number_is_taken_for_is_no_word() -> None:
    line = [seen("*", 95), seen("Leistungsbeziehern", 95), seen("+*", 90), seen("sinkt", 95), seen("’", 80)]
    assert [word.text for word in without_noise(line)] == ["*", "Leistungsbeziehern", "sinkt"]
