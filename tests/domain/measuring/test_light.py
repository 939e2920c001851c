"""The light: a rule over the probability, said in words, with who set it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.measuring.light import DEFAULT_RULE, NO_LAW, SHAPES, light_of, rule_words
from zielkreis.domain.values.outlook import Light, LightRule
from zielkreis.domain.values.words import german

RANK = {Light.UNLIKELY: 0, Light.OPEN: 1, Light.LIKELY: 2}
SHARES = st.decimals(0, 1, places=3)


@pytest.mark.parametrize(
    ("share", "light"),
    [
        ("0.70", Light.LIKELY),
        ("0.69", Light.OPEN),
        ("0.40", Light.OPEN),
        ("0.39", Light.UNLIKELY),
        (None, Light.NONE),
    ],
)
def test_the_default_bands(share: str | None, light: Light) -> None:
    assert light_of(Decimal(share) if share else None) is light


@given(one=SHARES, other=SHARES, bands=st.tuples(SHARES, SHARES))
def test_a_higher_probability_never_gives_a_worse_light(
    one: Decimal, other: Decimal, bands: tuple[Decimal, Decimal]
) -> None:
    rule = LightRule(likely_from=max(bands), unlikely_below=min(bands), source="Partner")
    low, high = sorted((one, other))
    assert RANK[light_of(low, rule)] <= RANK[light_of(high, rule)]


def test_the_rule_says_who_set_it_and_that_no_law_does() -> None:
    assert rule_words() == (
        "„voraussichtlich erreicht“ ab 70 von 100, „voraussichtlich verfehlt“ unter 40 von 100, dazwischen "
        "„ungewiss“ (Vorgabe dieses Programms, von den Partnern zu ändern). Kein Gesetz legt eine Schwelle "
        "fest."
    )
    agreed = LightRule(
        likely_from=Decimal("0.8"), unlikely_below=Decimal("0.5"), source="Protokoll vom 22.08.2012"
    )
    assert "Protokoll vom 22.08.2012" in rule_words(agreed)
    assert NO_LAW in rule_words(agreed)


def test_every_light_has_a_word_and_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(Light)
    assert len(set(SHAPES.values())) == len({german(each) for each in Light}) == len(Light)


@pytest.mark.parametrize(("upper", "lower"), [("0.4", "0.7"), ("1.1", "0.4"), ("0.7", "-0.1")])
def test_bands_that_cannot_be_are_refused(upper: str, lower: str) -> None:
    with pytest.raises(ValueError, match="Schwellen"):
        LightRule(likely_from=Decimal(upper), unlikely_below=Decimal(lower), source="Partner")
    assert DEFAULT_RULE.source
