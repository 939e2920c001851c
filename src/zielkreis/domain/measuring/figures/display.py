"""A percentage is rounded once, when it is shown: to one decimal, half away from zero."""

from decimal import Decimal
from fractions import Fraction

PLACES = 1
#: Why so: published Kennzahlen carry one decimal; at school and in offices a half is rounded up.
REASON = (
    "Gerundet wird einmal, auf eine Stelle nach dem Komma wie veröffentlicht; die Hälfte wird vom Betrag her "
    "aufgerundet. Die Rundungsregel der Statistik ist nicht veröffentlicht."
)


def rounded(value: Fraction | Decimal, places: int = PLACES) -> Decimal:
    """The value with that many decimals; exact until then, so that nothing is rounded twice."""
    exact = Fraction(value) * 10**places
    magnitude = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return Decimal(magnitude if exact >= 0 else -magnitude).scaleb(-places)
