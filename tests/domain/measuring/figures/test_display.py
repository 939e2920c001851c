"""Rounding once, half away from zero."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.measuring.figures.display import rounded


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("28.35", "28.4"),
        ("28.349999", "28.3"),
        ("-0.05", "-0.1"),
        ("-0.04", "0.0"),
        ("0", "0.0"),
        ("29.9049", "29.9"),
    ],
)
def test_a_half_is_rounded_away_from_zero(value: str, shown: str) -> None:
    assert rounded(Decimal(value)) == Decimal(shown)


def test_a_relative_rise_comes_out_as_the_agreement_printed_it() -> None:
    assert rounded(Decimal("26.86") * Decimal("1.119"), 2) == Decimal("30.06")


@given(st.fractions(min_value=-1000, max_value=1000))
def test_rounding_moves_by_half_a_step_at_most(value: Fraction) -> None:
    assert abs(Fraction(rounded(value)) - value) <= Fraction(1, 20)
    assert rounded(-value) == -rounded(value)
