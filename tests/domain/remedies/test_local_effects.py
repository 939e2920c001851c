"""The arithmetic of a target on the spot is exact and follows the form of the target."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.remedies.local_effects import Base, base_of, effect_of
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.codes import Form, Quantity, Unit
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.statement import TargetParts, UnitWords, Words

WORDS = RemedyWords.parse(
    (Path(__file__).parents[3] / "src/zielkreis/domain/remedies/remedy_words.yaml").read_text("utf-8")
)


def parts(
    indicator: str, form: Form, value: str, unit: Unit, quantity: Quantity | None = None
) -> TargetParts:
    return TargetParts(
        indicator=Words(words="", value=indicator),
        form=Words(words="", value=form),
        value=Words(words="", value=Decimal(value)),
        unit=UnitWords(words="", value=unit),
        quantity=Words(words="", value=quantity) if quantity else None,
    )


def base(indicator: str, *, numerator: str = "", denominator: str = "", value: str = "") -> Base | None:
    figure = LocalFigure(
        name=indicator,
        period=2011,
        source="Beispiel",
        numerator=Decimal(numerator) if numerator else None,
        denominator=Decimal(denominator) if denominator else None,
        value=Decimal(value) if value else None,
    )
    return base_of(figure, parts(indicator, Form.LEVEL, "1", Unit.PERCENT), WORDS)


def more(target: TargetParts, start: Base | None) -> Fraction | None:
    assert start is not None
    effect = effect_of(target, start)
    return effect.more if effect else None


RATE = base("K2", numerator="4800", denominator="18000")
STOCK = base("K3", numerator="4000", denominator="4100", value="-2.4")


@pytest.mark.parametrize(
    ("target", "start", "expected"),
    [
        (parts("K2", Form.RELATIVE_CHANGE, "2", Unit.PERCENT), RATE, 96),
        (parts("K2", Form.POINT_CHANGE, "2", Unit.PERCENTAGE_POINTS), RATE, 360),
        (parts("K2", Form.LEVEL, "28", Unit.PERCENT), RATE, 240),
        (parts("K2", Form.LEVEL, "4900", Unit.CASES, Quantity.NUMERATOR), RATE, 100),
        (parts("K2", Form.ABSOLUTE_CHANGE, "48", Unit.CASES, Quantity.NUMERATOR), RATE, 48),
        (parts("K3", Form.RELATIVE_CHANGE, "-2", Unit.PERCENT), STOCK, -80),
        (parts("K3", Form.LEVEL, "3900", Unit.PERSONS, Quantity.NUMERATOR), STOCK, -100),
        (parts("K3", Form.LEVEL, "-1.5", Unit.PERCENT), STOCK, -60),
    ],
)
def test_the_difference_follows_the_form(target: TargetParts, start: Base, expected: int) -> None:
    assert more(target, start) == expected


def test_a_denominator_that_is_spoken_of_says_nothing_about_the_numerator() -> None:
    target = parts("K2", Form.LEVEL, "17000", Unit.PERSONS, Quantity.DENOMINATOR)
    assert more(target, RATE) is None


def test_a_rate_alone_gives_rates_and_no_counts() -> None:
    start = base("K2", value="26.9")
    assert start is not None
    effect = effect_of(parts("K2", Form.RELATIVE_CHANGE, "2", Unit.PERCENT), start)
    assert effect is not None
    assert effect.more is None
    assert effect.rate_after == Fraction(269, 10) * Fraction(102, 100)


def test_rate_and_denominator_give_the_numerator() -> None:
    start = base("K2", denominator="18000", value="25")
    assert start is not None
    assert start.numerator == 4500


def test_a_change_alone_is_no_stock_to_start_from() -> None:
    assert base("K3", value="-1.5") is None


@given(
    numerator=st.integers(min_value=1, max_value=50_000),
    denominator=st.integers(min_value=1, max_value=50_000),
    percent=st.decimals(min_value="0.1", max_value="50", places=1),
)
def test_percent_points_and_level_that_mean_the_same_give_the_same_count(
    numerator: int, denominator: int, percent: Decimal
) -> None:
    start = base("K2", numerator=str(numerator), denominator=str(denominator))
    assert start is not None
    assert start.rate is not None
    relative = effect_of(parts("K2", Form.RELATIVE_CHANGE, str(percent), Unit.PERCENT), start)
    assert relative is not None
    assert relative.more == Fraction(numerator) * Fraction(percent) / 100
    assert relative.rate_after is not None
    assert (relative.rate_after - start.rate) * denominator / 100 == relative.more
