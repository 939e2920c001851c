"""Values of figures in German."""

from decimal import Decimal
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.figures.display import PLACES, rounded
from zielkreis.domain.measuring.figures.forming import NO_VALUE_WORDS, Formed
from zielkreis.domain.values.figure import BaseCount, Figure, FigureKind, Gap
from zielkreis.domain.values.words import german
from zielkreis.service.figures.page import ShownValue

MONEY = (BaseCount.LLU_CENTS, BaseCount.LUH_CENTS)
_CENTS = 100
#: A rate that is stored with more decimals was not published with them.
_MOST_PLACES = 2
HIDDEN = german(Gap.SUPPRESSED)


def unit_of(figure: str, kind: FigureKind) -> str:
    """The unit that is printed beside the name."""
    if kind is FigureKind.DISPLAYED:
        return "%"
    return "Euro" if figure in MONEY else ""


def shown(figure: Figure, *, hidden: bool) -> ShownValue:
    """A figure as it is printed."""
    return ShownValue(
        text=HIDDEN if hidden else value_text(figure),
        status=status_text(figure),
        as_of=figure.as_of,
        source=figure.source,
        place=figure.place,
    )


def value_text(figure: Figure) -> str:
    """The value in German, or why there is none."""
    if figure.value is None:
        return german(figure.gap or Gap.MISSING)
    if figure.cell.figure in MONEY:
        return print_number(figure.value / _CENTS, places=2)
    if figure.kind is FigureKind.DISPLAYED and not PLACES <= _decimals(figure.value) <= _MOST_PLACES:
        return print_number(rounded(figure.value), places=PLACES)
    return print_number(figure.value)


def status_text(figure: Figure) -> str:
    """How firm a value is."""
    words = german(figure.status)
    return f"{words}, imputiert" if figure.imputed else words


def shown_formed(formed: Formed, *, hidden: bool) -> ShownValue:
    """A Kennzahl formed from counts as it is printed, rounded here and nowhere before."""
    text = HIDDEN
    if not hidden and formed.no_value is not None:
        text = NO_VALUE_WORDS[formed.no_value]
    elif not hidden:
        text = print_number(rounded(formed.percent or Fraction()), places=PLACES)
    status = "vorläufig, nicht maßgeblich" if formed.preliminary else "aus endgültigen Werten"
    if formed.imputed:
        status += ", imputiert"
    return ShownValue(
        text=text,
        status=status if formed.rests_on else "",
        as_of=max((each.as_of for each in formed.rests_on), default=None),
        source="; ".join(dict.fromkeys(each.source for each in formed.rests_on)),
    )


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
