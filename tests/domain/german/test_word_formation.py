"""Words formed of known ones, and what no word is."""

import pytest

from zielkreis.domain.german.word_formation import Vocabulary, stem_of

KNOWN = Vocabulary(
    ("Integration", "Quote", "Leistung", "Bezieher", "lang", "Zeit", "stellt", "Haus", "Arbeit")
)


@pytest.mark.parametrize(
    "word",
    [
        "Quote",
        "QUOTEN",
        "Integrationsquote",
        "Langzeitleistungsbeziehern",
        "arbeitet",
        "Arbeitszeiten",
        "stellten",
    ],
)
def test_forms_and_compounds_of_known_words_are_known(word: str) -> None:
    assert KNOWN.knows(word)


@pytest.mark.parametrize("word", ["stelt", "Quofe", "Integrationsqucte", "Il", "Lcistung", "x" * 500])
def test_misread_words_are_not(word: str) -> None:
    assert not KNOWN.knows(word)


def test_further_words_make_their_compounds_known() -> None:
    assert not KNOWN.knows("Elbauquote")
    assert KNOWN.with_words(("Elbau",)).knows("Elbauquote")


def test_a_stem_keeps_three_letters() -> None:
    assert (stem_of("ziele"), stem_of("den"), stem_of("leistungen")) == ("ziel", "den", "leist")
