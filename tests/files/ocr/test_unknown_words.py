"""Recognised words that are none: named for confirmation, and only those."""

import pytest

from tests.files.ocr.pages import page
from zielkreis.files.ocr.unknown_words import with_unknown_doubted

KNOWN = "Die Integrationsquote der Langzeitleistungsbezieher steigt durch Schuldnerberatungen und Fachkräfte"


def doubted(*lines: str, confidence: int | None = 80) -> list[str]:
    pages = with_unknown_doubted([page(*lines, confidence=confidence)])
    return [word.text for each in pages for word in each.words if word.is_doubted]


def test_a_misread_word_is_doubted_and_compounds_and_forms_of_known_words_are_not() -> None:
    assert doubted(KNOWN, "Es stelt dem Landkreis Berichte zur Verfügung") == ["stelt"]


def test_what_the_paper_says_twice_is_known() -> None:
    assert doubted("in Quellbronn und", "der Stadt Quellbronn") == []
    assert doubted("in Quellbronn und") == ["Quellbronn"]


def test_what_is_surely_read_is_a_word_that_the_lists_lack() -> None:
    assert doubted("in Quellbronn und", confidence=96) == []


def test_a_letter_that_stands_alone_is_doubted_however_sure_it_is() -> None:
    assert doubted("das Anliegen g des Kreises", "a) Maßnahmen", confidence=96) == ["g"]


def test_words_parted_at_the_end_of_a_line_are_one() -> None:
    assert doubted("der Langzeitleis-", "tungsbezieher in der Stadt") == []


def test_words_of_an_old_text_layer_are_held_against_the_lists_too() -> None:
    assert doubted("Es stelt Berichte", confidence=0) == ["stelt"]


@pytest.mark.parametrize("line", [KNOWN, "Es stelt Berichte"])
def test_words_that_the_file_holds_are_never_doubted(line: str) -> None:
    assert doubted(line, confidence=None) == []
