"""A stock against the end of the year before: who came, who left, and what neither explains."""

from collections.abc import Iterable
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.measured import measure
from zielkreis.domain.measuring.attainment.nouns import signed
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.measuring.deviation.adding import adding_up
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.codes import Unit
from zielkreis.domain.values.deviation import Contribution, Deviation
from zielkreis.domain.values.figure import BaseCount, Cell, FigureKind
from zielkreis.domain.values.month import Month

_FLOWS = {
    BaseCount.LZB: (BaseCount.LZB_IN, BaseCount.LZB_OUT),
    BaseCount.ELB: (BaseCount.ELB_IN, BaseCount.ELB_OUT),
}
_FORMULA = (
    "Bestand am Ende = Bestand am Anfang + Zugänge − Abgänge + Rest. Der Rest ist, was Zu- und Abgänge nicht "
    "erklären: Wechsel der Zuständigkeit, Berichtigungen, unvollständige Meldungen."
)


def stock_deviation(target: FollowedTarget, follow: FollowUp) -> Deviation | None:
    """How the stock moved since December before the period, ``None`` where a count for it is not known.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    measured = measure(target, follow)
    if measured is None or measured.latest.month is None:
        return None
    quantity, last = measured.quantity, measured.latest.month
    count = quantity.numerator
    if count is None or count not in _FLOWS or quantity.denominator is not None:
        return None
    first = Month(last.year, 1)
    stocks = [_sum(quantity, count, target.area, [each], follow) for each in (first.plus(-1), last)]
    flows = [_sum(quantity, each, target.area, first.until(last), follow) for each in _FLOWS[count]]
    start, end = stocks
    came, left = flows
    if start is None or end is None or came is None or left is None:
        return None
    rest = end - start - came + left
    shown, total = adding_up((came, -left, rest), 0)
    names = ("Zugänge", "Abgänge", "Rest")
    words = (
        f"Von {first.plus(-1).in_words} bis {last.in_words} änderte sich der Bestand um "
        f"{signed(Fraction(total), Unit.PERSONS, 0)}: {print_number(rounded(came, 0))} Zugänge, "
        f"{print_number(rounded(left, 0))} Abgänge, Rest {signed(rest, Unit.NONE, 0)}."
    )
    return Deviation(
        statement=target.statement.id,
        part=target.part,
        total=total,
        unit=Unit.PERSONS,
        contributions=tuple(
            Contribution(name=name, amount=each) for name, each in zip(names, shown, strict=True)
        ),
        words=words + _year_before(quantity, count, target, first.until(last), follow),
        formula=_FORMULA,
    )


def _year_before(
    quantity: Quantity, stock: BaseCount, target: FollowedTarget, months: Iterable[Month], follow: FollowUp
) -> str:
    """What the same months of the year before had; empty where that is not known."""
    before = [each.plus(-12) for each in months]
    came, left = (_sum(quantity, count, target.area, before, follow) for count in _FLOWS[stock])
    if came is None or left is None:
        return ""
    return (
        f" In denselben Monaten des Vorjahres: {print_number(rounded(came, 0))} Zugänge, "
        f"{print_number(rounded(left, 0))} Abgänge."
    )


def _sum(
    quantity: Quantity, count: BaseCount, area: str, months: Iterable[Month], follow: FollowUp
) -> Fraction | None:
    total = Fraction()
    for month in months:
        cell = Cell(area=area, figure=count, month=month, population=quantity.population)
        figure = follow.known.finals.get(cell)
        if figure is None or figure.value is None or figure.kind is FigureKind.OWN:
            return None
        total += Fraction(figure.value)
    return total
