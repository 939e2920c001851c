"""How a value was formed, as a German formula with its numbers."""

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.nouns import COUNTED, in_months, with_unit
from zielkreis.domain.measuring.attainment.quantity import MONEY, Quantity, Shape
from zielkreis.domain.measuring.attainment.taking import Taken
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.figure import BaseCount

_STOCK_OF = {
    BaseCount.ELB: "erwerbsfähigen Leistungsberechtigten",
    BaseCount.ELB_LONE: "alleinerziehenden erwerbsfähigen Leistungsberechtigten",
    BaseCount.LZB: "Langzeitleistungsbeziehenden",
    BaseCount.LZB_ACTIVATED: "geförderten Langzeitleistungsbeziehenden",
}


def formula_of(quantity: Quantity, taken: Taken, decimals: int) -> str:
    """One German sentence without full stop; empty where there is no value."""
    if taken.value is None or not taken.months:
        return ""
    when = in_months(taken.months[0], taken.months[-1])
    value = with_unit(taken.value, quantity, decimals)
    if taken.displayed:
        shown = f"{print_number(rounded(taken.value, max(1, decimals)))} %"
        return f"{quantity.figure} für {when}, wie veröffentlicht: {shown}"
    if quantity.shape is Shape.OWN:
        several = len(taken.months) > 1
        how = "Eigene Angabe"
        if several:
            how = f"{'Mittel' if quantity.averaged else 'Summe'} der eigenen Angaben"
        return f"{how} für {when}: {value}"
    if quantity.shape is Shape.FLOW:
        what = "Leistungen in Euro" if quantity.numerator in MONEY else _many(quantity.numerator)
        return f"Summe der {what} {when}: {value}"
    if quantity.shape is Shape.STOCK:
        stock = _STOCK_OF.get(quantity.numerator or BaseCount.ELB, "")
        several = len(taken.months) > 1
        how = f"Mittel der Monatsbestände an {stock} {when}" if several else f"Bestand an {stock} {when}"
        return f"{how}: {value}"
    return _quotient(quantity, taken, when, value)


def _quotient(quantity: Quantity, taken: Taken, when: str, value: str) -> str:
    if taken.above is None or taken.below is None:
        return f"Mittel der Monatsraten {when}: {value}"
    above = print_number(rounded(taken.above, 0))
    exact = taken.below.denominator == 1
    below = f"{'' if exact else 'rund '}{print_number(rounded(taken.below, 0))}"
    top = f"{_many(quantity.numerator)} {when} ({above})"
    if quantity.shape is Shape.RATE:
        stock = _STOCK_OF.get(quantity.denominator or BaseCount.ELB, "")
        return f"{top} durch den mittleren Bestand an {stock} ({below}): {value}"
    return f"{top} durch {_many(quantity.denominator)} derselben Monate ({below}): {value}"


def _many(count: BaseCount | None) -> str:
    return COUNTED[count][1] if count is not None else ""
