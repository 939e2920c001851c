"""Whether a text is German is told by its smallest words, and only where that is sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.service import other_papers as papers
from zielkreis.domain.german.languages import foreign_language

GERMAN = papers.LETTER_ABOUT_A_DRAFT + papers.JUDGMENT + papers.RECIPE


def test_german_is_no_foreign_language() -> None:
    assert foreign_language(GERMAN) == ""


@pytest.mark.parametrize(
    "text", [papers.ENGLISH, papers.FRENCH, papers.POLISH, papers.TURKISH, papers.RUSSIAN]
)
def test_a_short_text_is_not_judged(text: str) -> None:
    assert foreign_language(text)
    assert foreign_language(" ".join(text.split()[:12])) == ""


def test_a_short_letter_in_another_language_is_told_by_having_no_german_word() -> None:
    letter = (
        "Dear Sir or Madam, please find attached our comments on the draft target agreement for 2014. We "
        "would like to reduce long-term benefit receipt by 5 percent and to improve integration into work."
    )
    assert foreign_language(letter) == "Englisch"
    assert foreign_language("Wir senden Ihnen die Unterlagen und bitten um Ihre Antwort. " + letter) == ""


def test_a_table_of_names_and_figures_is_not_judged_foreign() -> None:
    rows = "\n".join(f"Integrationsquote Kreis{number} Ist Soll K{number} 2012 2013" for number in range(60))
    assert foreign_language(rows) == ""


def test_a_text_half_german_is_taken_for_german() -> None:
    assert foreign_language(papers.ENGLISH + GERMAN) == ""


@given(st.text(max_size=2_000))
def test_any_text_is_told_or_not(text: str) -> None:
    assert isinstance(foreign_language(text), str)
