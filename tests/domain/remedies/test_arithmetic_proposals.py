"""Numbers that contradict each other are mended either way, and only where each stands once."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.numbers import parse_number, print_number
from zielkreis.domain.remedies.arithmetic_proposals import mended_sums
from zielkreis.domain.values.codes import Form, Kind, Unit
from zielkreis.domain.values.statement import Equivalent, Statement, TargetParts, Words


def statement(text: str, baseline: Decimal, change: Decimal, level: Decimal, form: Form) -> Statement:
    parts = TargetParts(
        form=Words(words="", value=form),
        value=Words(words="", value=change),
        baseline=Words(words="", value=baseline),
        equivalents=Words(words="", value=(Equivalent(form=Form.LEVEL, value=level, unit=Unit.PERCENT),)),
    )
    return Statement(
        id="s", text=text, place="§ 2", start=0, end=len(text), section="", kind=Kind.TARGET, parts=(parts,)
    )


def test_the_level_follows_from_the_change_and_the_change_from_the_level() -> None:
    text = "Die Quote steigt um 10 Prozent von 20,0 auf 23,0 Prozent."
    mended = mended_sums(statement(text, Decimal("20.0"), Decimal(10), Decimal("23.0"), Form.RELATIVE_CHANGE))
    assert list(mended) == [
        "Die Quote steigt um 10 Prozent von 20,0 auf 22,0 Prozent",
        "Die Quote steigt um 15 Prozent von 20,0 auf 23,0 Prozent",
    ]


@pytest.mark.parametrize(
    ("text", "change", "level", "first"),
    [
        (
            "Die Quote steigt von 24,0 Prozent (2013) um 2,5 Prozent auf 26,5 Prozent.",
            "2.5",
            "26.5",
            "Die Quote steigt von 24,0 Prozent (2013) um 2,5 Prozentpunkte auf 26,5 Prozent",
        ),
        (
            "Die Quote sinkt von 24,0 % um 5,5 % auf 18,5 %.",
            "-5.5",
            "18.5",
            "Die Quote sinkt von 24,0 % um 5,5 Prozentpunkte auf 18,5 %",
        ),
        (
            "Die Quote steigt von 24,0 v. H. um 1 v. H. auf 25,0 v. H.",
            "1",
            "25.0",
            "Die Quote steigt von 24,0 v. H. um 1 Prozentpunkt auf 25,0 v. H",
        ),
    ],
)
def test_where_the_numbers_fit_as_points_only_that_word_is_mended_first(
    text: str, change: str, level: str, first: str
) -> None:
    found = statement(text, Decimal("24.0"), Decimal(change), Decimal(level), Form.RELATIVE_CHANGE)
    mended = list(mended_sums(found))
    assert mended[0] == first
    assert not any("punkt" in each for each in mended[1:])


@pytest.mark.parametrize(
    "text",
    [
        "Die Quote steigt um 10 Prozent von 20,0 auf 23,0 Prozent (10 Prozent von 20,0 sind nicht 23,0).",
        "Die Quote steigt um zehn Prozent.",
    ],
)
def test_a_number_that_stands_twice_or_in_words_is_left_alone(text: str) -> None:
    found = statement(text, Decimal("20.0"), Decimal(10), Decimal("23.0"), Form.RELATIVE_CHANGE)
    assert not list(mended_sums(found))


def test_a_change_that_would_turn_its_sign_is_left_alone() -> None:
    text = "Die Quote steigt um 2,0 Prozentpunkte von 20,0 auf 19,0 Prozent."
    found = statement(text, Decimal("20.0"), Decimal("2.0"), Decimal("19.0"), Form.POINT_CHANGE)
    assert list(mended_sums(found)) == ["Die Quote steigt um 2,0 Prozentpunkte von 20,0 auf 22,0 Prozent"]


@given(
    baseline=st.decimals(min_value="10.0", max_value="40.0", places=1),
    change=st.decimals(min_value="0.5", max_value="9.5", places=1),
)
def test_the_mended_level_is_the_sum_to_the_last_digit_shown(baseline: Decimal, change: Decimal) -> None:
    wrong = Decimal("77.7")
    if len({baseline, change, wrong}) < 3:
        return
    text = (
        f"Die Quote steigt um {print_number(change)} Prozentpunkte von {print_number(baseline)} auf "
        f"{print_number(wrong)} Prozent."
    )
    first = next(mended_sums(statement(text, baseline, change, wrong, Form.POINT_CHANGE)))
    level = parse_number(first.split(" auf ")[1].removesuffix(" Prozent"))
    assert Fraction(level) == Fraction(baseline) + Fraction(change)
