"""The values of a series as one text: numbers as they are, ``s`` suppressed, ``m`` missing, empty for no
word.
"""

from decimal import Decimal

from zielkreis.domain.values.figure import Gap

_BETWEEN = ";"
_SIGNS = {Gap.SUPPRESSED: "s", Gap.MISSING: "m"}
_GAPS: dict[str, Gap | None] = {"s": Gap.SUPPRESSED, "m": Gap.MISSING, "": None}

Values = tuple[Decimal | Gap | None, ...]


def series_text(values: Values) -> str:
    """The text of values."""
    return _BETWEEN.join(
        ["" if each is None else _SIGNS[each] if isinstance(each, Gap) else f"{each:f}" for each in values]
    )


def series_values(text: str) -> Values:
    """The values of a text; raises ``ArithmeticError`` for what is none."""
    return tuple([_GAPS[each] if each in _GAPS else Decimal(each) for each in text.split(_BETWEEN)])
