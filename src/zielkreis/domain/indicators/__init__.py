"""The official Kennzahlen and Ergänzungsgrößen by version of the regulation (§ 48a SGB II)."""

from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.indicators.indicator import (
    DataField,
    Definition,
    Direction,
    Indicator,
    IndicatorKind,
    MissingIndicator,
    Window,
)

__all__ = [
    "Catalogue",
    "DataField",
    "Definition",
    "Direction",
    "Indicator",
    "IndicatorKind",
    "MissingIndicator",
    "Window",
]
