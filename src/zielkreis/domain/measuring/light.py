"""A light is a rule over the probability to reach, which the partners can set; it is said in words."""

from collections.abc import Mapping
from decimal import Decimal

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.values.outlook import Light, LightRule
from zielkreis.domain.values.words import german

#: Printed beside every light.
NO_LAW = "Kein Gesetz legt eine Schwelle fest."
#: What holds until the partners set another rule.
DEFAULT_RULE = LightRule(
    likely_from=Decimal("0.7"),
    unlikely_below=Decimal("0.4"),
    source="Vorgabe dieses Programms, von den Partnern zu ändern",
)
#: A shape beside the word, so that no reader depends on a colour.
SHAPES: Mapping[Light, str] = {Light.LIKELY: "●", Light.OPEN: "◐", Light.UNLIKELY: "○", Light.NONE: "–"}


def light_of(probability: Decimal | None, rule: LightRule = DEFAULT_RULE) -> Light:
    """The light of a probability (0 to 1); a higher probability never gives a worse one."""
    if probability is None:
        return Light.NONE
    if probability >= rule.likely_from:
        return Light.LIKELY
    return Light.OPEN if probability >= rule.unlikely_below else Light.UNLIKELY


def rule_words(rule: LightRule = DEFAULT_RULE) -> str:
    """The rule as it stands beside the light, with who set it and that no law does."""
    upper = print_number(rule.likely_from * 100, places=0)
    lower = print_number(rule.unlikely_below * 100, places=0)
    return (
        f"„{german(Light.LIKELY)}“ ab {upper} von 100, „{german(Light.UNLIKELY)}“ unter {lower} von 100, "
        f"dazwischen „{german(Light.OPEN)}“ ({rule.source}). {NO_LAW}"
    )
