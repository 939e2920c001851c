"""Articles and nouns agree in gender, case and number."""

import pytest

from zielkreis.domain.german.articles import Case, Gender, Noun, capital, definite_article, joined

KREIS = Noun(gender=Gender.MASCULINE, nominative="Kreis", genitive="Kreises")
STADT = Noun(gender=Gender.FEMININE, nominative="Stadt")
LAND = Noun(gender=Gender.NEUTER, nominative="Land", genitive="Landes")
FAELLE = Noun(gender=Gender.PLURAL, nominative="Fälle", dative="Fällen")


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        (KREIS, ("der Kreis", "des Kreises", "dem Kreis", "den Kreis")),
        (STADT, ("die Stadt", "der Stadt", "der Stadt", "die Stadt")),
        (LAND, ("das Land", "des Landes", "dem Land", "das Land")),
        (FAELLE, ("die Fälle", "der Fälle", "den Fällen", "die Fälle")),
    ],
)
def test_a_noun_stands_behind_its_article_in_all_four_cases(noun: Noun, forms: tuple[str, ...]) -> None:
    assert tuple(noun.definite(case) for case in Case) == forms


@pytest.mark.parametrize(
    ("preposition", "noun", "words"),
    [
        ("von", KREIS, "vom Kreis"),
        ("von", STADT, "von der Stadt"),
        ("zu", LAND, "zum Land"),
        ("zu", STADT, "zur Stadt"),
        ("bei", LAND, "beim Land"),
        ("von", FAELLE, "von den Fällen"),
    ],
)
def test_preposition_and_article_draw_together_where_german_does(
    preposition: str, noun: Noun, words: str
) -> None:
    assert joined(preposition, noun.definite(Case.DATIVE)) == words


def test_every_gender_has_an_article_and_pronouns() -> None:
    for gender in Gender:
        noun = Noun(gender=gender, nominative="x")
        assert noun.pronoun in ("er", "sie", "es")
        assert noun.dative_pronoun in ("ihm", "ihr", "ihnen")
        assert all(definite_article(gender, case) for case in Case)


def test_a_sentence_begins_with_a_capital_and_keeps_the_rest() -> None:
    assert capital("das Land NRW") == "Das Land NRW"
    assert capital("") == ""
