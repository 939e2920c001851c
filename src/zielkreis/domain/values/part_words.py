"""The parts of a target as a German reader sees them: name of the part and what it says."""

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal
from enum import StrEnum
from typing import Any

from zielkreis.domain.values.statement import Equivalent, TargetParts, ThresholdWords, UnitWords
from zielkreis.domain.values.words import PART_WORDS, german

_REFERENCES = {"previous_year": "Vorjahr", "comparison_group": "Vergleichstyp"}
_LOCAL = "örtliche Größe"


def parts_in_words(parts: TargetParts) -> Iterator[tuple[str, str]]:
    """Pairs such as ``("Wert", "−2,5")`` for every part that is there, in the order of the contract."""
    for field in fields(parts):
        part = getattr(parts, field.name)
        if part is not None:
            yield PART_WORDS[field.name], _said(field.name, part)


def number_in_words(value: Decimal) -> str:
    """``−1.234,50``: German signs, a true minus, the digits as they stand."""
    return f"{value:,f}".translate(str.maketrans(",.-", ".,−"))


def _said(name: str, part: Any) -> str:
    said = _value(name, part.value)
    if isinstance(part, ThresholdWords):
        return f"{said} {german(part.unit)}"
    if isinstance(part, UnitWords) and part.ambiguous:
        return f"{said} (Prozent oder Prozentpunkte: offen)"
    if name == "period" and part.inherited:
        return f"{said} (aus dem Planungsjahr)"
    return f"{said} („{part.words}“)" if name == "indicator" and part.words else said


def _value(name: str, value: Any) -> str:
    if name == "indicator":
        return _LOCAL if value == "local" else str(value)
    if isinstance(value, StrEnum):
        return german(value)
    if isinstance(value, Decimal):
        return number_in_words(value)
    if isinstance(value, tuple):
        return " bis ".join(map(number_in_words, value)) if name == "value" else _equivalents(value)
    return _REFERENCES.get(value, str(value)) if name == "reference" else str(value)


def _equivalents(values: tuple[Equivalent, ...]) -> str:
    return "; ".join(
        f"{german(each.form)} {number_in_words(each.value)} {german(each.unit)}" for each in values
    )
