"""Exact numbers are shown as whole ones, and "rund" tells where digits were left out."""

from fractions import Fraction

import pytest

from zielkreis.domain.remedies.exact_numbers import count, percent_of, rate, small_count


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (Fraction(96), "96"),
        (Fraction(9624, 100), "rund 96"),
        (Fraction(-85), "85"),
        (Fraction(5, 2), "rund 2"),
        (Fraction(7, 2), "rund 4"),
        (Fraction(4812), "4.812"),
    ],
)
def test_a_count_is_the_nearest_whole_number_and_halves_go_to_the_even_one(
    number: Fraction, words: str
) -> None:
    assert count(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(Fraction(8), "acht"), (Fraction(802, 100), "rund acht"), (Fraction(1), "1"), (Fraction(13), "13")],
)
def test_small_counts_are_words(number: Fraction, words: str) -> None:
    assert small_count(number) == words


def test_a_rate_has_the_places_asked_for() -> None:
    assert rate(Fraction(269, 10), places=1) == "26,9"
    assert rate(Fraction(4812, 17916) * 100, places=1) == "rund 26,9"
    assert rate(Fraction(27), places=2) == "27,00"
    assert percent_of(Fraction(4812), Fraction(2)) == Fraction(9624, 100)
