"""What a target is compared with: the value in its text, that of the year before, or that of its group."""

from dataclasses import dataclass
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.period import Period, reference_of
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.measuring.attainment.taking import Known, Taken, take
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.statement import TargetParts

_GROUP = "comparison_group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The baseline exactly, ``None`` where none is known; ``taken`` are the figures for it.

    ``agreed`` holds where the text itself names it; then it counts, whatever the figures say. ``note`` says
    in German where both differ.
    """

    value: Fraction | None
    period: Period
    taken: Taken | None
    agreed: bool = False
    note: str = ""


def baseline_of(
    parts: TargetParts,
    quantity: Quantity,
    period: Period,
    *,
    area: str,
    known: Known,
    options: FollowUpOptions,
) -> Baseline:
    """The baseline of a result by the final values known."""
    before = reference_of(parts, period)
    taken = take(quantity, area, before.until(before.last), known.finals, options)
    is_level = not (taken.displayed and quantity.is_change)
    value = taken.value if is_level else None
    if parts.baseline is None:
        return Baseline(value=value, period=before, taken=taken if value is not None else None)
    agreed = parts.baseline.value
    exponent = agreed.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    note = ""
    if value is not None and rounded(value, decimals) != agreed:
        note = (
            f"Der Text nennt als Ausgangswert {print_number(agreed)}, die Zahlen ergeben heute "
            f"{print_number(rounded(value, decimals))}. Es gilt der Text."
        )
    return Baseline(value=Fraction(agreed), period=before, taken=None, agreed=True, note=note)


def compares_with_group(parts: TargetParts) -> bool:
    """Whether the text compares with the group of similar Jobcenter."""
    return parts.reference is not None and parts.reference.value == _GROUP
