"""The word lists of the checks."""

import pytest

from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.words import CheckWords, WordList, WordsInvalid


def test_a_soft_hyphen_or_a_hard_space_does_not_hide_a_word(shipped: Shipped) -> None:
    assert shipped.words.has(WordList.EXCHANGE, "Erfahrungs\u00adaustausch")
    assert shipped.words.has(WordList.GOAL_PARTICIPATION, "soziale\u00a0Teilhabe")


def test_a_place_found_is_a_place_of_the_text(shipped: Shipped) -> None:
    text = "Siehe\u00a0Anlage 2."
    ((start, end),) = shipped.words.spans(WordList.ANNEX_REFERENCE, text)
    assert text[start:end] == "Siehe\u00a0Anlage 2"


def test_it_names_every_list_that_is_missing_unknown_or_broken() -> None:
    with pytest.raises(WordsInvalid) as fault:
        CheckWords.parse("sonstiges: [a]\nexchange: ['(']\nsubstance: [{a: 1}]\n")
    for words in ("sonstiges: unbekannt", "exchange: ", "substance: fehlt", "rising: fehlt"):
        assert words in str(fault.value)


@pytest.mark.parametrize("text", ["", "- a", "a: ["])
def test_it_refuses_what_is_no_word_list(text: str) -> None:
    with pytest.raises(WordsInvalid):
        CheckWords.parse(text)
