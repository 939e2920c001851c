"""The value of a quantity over some months, exactly, with the figures it rests on or what is lacking."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Self

from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.measuring.attainment.quantity import MONEY, Quantity, Shape
from zielkreis.domain.measuring.figures.options import AverageStock, Averaging
from zielkreis.domain.measuring.figures.vintages import known_on
from zielkreis.domain.values.attainment import Doubt
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind, FigureStatus, Gap
from zielkreis.domain.values.month import Month

_CENTS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was known on a day: final values, and the newest ones whatever their status."""

    finals: Mapping[Cell, Figure]
    newest: Mapping[Cell, Figure]

    @classmethod
    def on(cls, figures: Iterable[Figure], day: date) -> Self:
        """What the figures say on a day; their order does not matter."""
        every = tuple(figures)
        decisive = (each for each in every if each.status is not FigureStatus.PRELIMINARY)
        return cls(finals=known_on(decisive, day), newest=known_on(every, day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A value over months, ``None`` where ``lacking`` says why.

    ``above`` and ``below`` are the parts of the quotient where it is formed from counts. ``displayed`` holds
    for a rate as it was shown; of a Kennzahl that is a change, ``value`` is then that change in percent.
    """

    value: Fraction | None
    months: tuple[Month, ...] = ()
    above: Fraction | None = None
    below: Fraction | None = None
    displayed: bool = False
    lacking: Doubt | None = None
    figures: tuple[Figure, ...] = ()


def take(
    quantity: Quantity,
    area: str,
    months: tuple[Month, ...],
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
) -> Taken:
    """The value over the months: from counts where all of them are known, else as it was displayed."""
    if quantity.shape is Shape.OWN:
        return _own(quantity, area, months, known)
    counted = _counted(quantity, area, months, known, options)
    if counted.value is not None:
        return counted
    shown = _displayed(quantity, area, months, known)
    return shown if shown is not None else counted


def _counted(
    quantity: Quantity,
    area: str,
    months: tuple[Month, ...],
    known: Mapping[Cell, Figure],
    options: FollowUpOptions,
) -> Taken:
    earlier = quantity.earlier
    if quantity.shape is Shape.RATE and options.forming.stock is AverageStock.PREVIOUS_MONTHS:
        earlier += 1
    above = _column(quantity, quantity.numerator, area, months, known)
    below = _column(quantity, quantity.denominator, area, [each.plus(-earlier) for each in months], known)
    figures = tuple(each for each in dict.fromkeys((*above, *below)) if each is not None)
    lacking = _lacking((*above, *below))
    if lacking is not None:
        return Taken(value=None, months=months, lacking=lacking, figures=figures)
    return _combined(quantity, months, _exact(above), _exact(below), figures=figures, options=options)


def _column(
    quantity: Quantity,
    count: BaseCount | None,
    area: str,
    months: Iterable[Month],
    known: Mapping[Cell, Figure],
) -> list[Figure | None]:
    if count is None:
        return []
    cells = [Cell(area=area, figure=count, month=each, population=quantity.population) for each in months]
    return [_published(known.get(each)) for each in cells]


def _published(figure: Figure | None) -> Figure | None:
    """A figure of the statistics; an own one never stands for it."""
    return None if figure is not None and figure.kind is FigureKind.OWN else figure


def _combined(
    quantity: Quantity,
    months: tuple[Month, ...],
    above: list[Fraction],
    below: list[Fraction],
    *,
    figures: tuple[Figure, ...],
    options: FollowUpOptions,
) -> Taken:
    top, bottom = sum(above, Fraction()), sum(below, Fraction())
    rates_are_averaged = options.forming.averaging is Averaging.MEAN_OF_RATES
    if quantity.shape is Shape.FLOW:
        value = top / _CENTS if quantity.numerator in MONEY else top
        return Taken(value=value, months=months, figures=figures)
    if quantity.shape is Shape.STOCK:
        return Taken(value=top / len(above), months=months, figures=figures)
    if quantity.shape is Shape.MEAN_RATE and rates_are_averaged and all(below):
        rates = [over / under for over, under in zip(above, below, strict=True)]
        return Taken(value=100 * sum(rates, Fraction()) / len(rates), months=months, figures=figures)
    if quantity.shape is Shape.RATE:
        bottom /= len(below)
    if not bottom or (quantity.shape is Shape.MEAN_RATE and not all(below)):
        return Taken(value=None, months=months, lacking=Doubt.ZERO_DENOMINATOR, figures=figures)
    return Taken(value=100 * top / bottom, months=months, above=top, below=bottom, figures=figures)


def _displayed(
    quantity: Quantity, area: str, months: tuple[Month, ...], known: Mapping[Cell, Figure]
) -> Taken | None:
    """The Kennzahl of the last month as it was shown; a count has none."""
    if not (quantity.in_percent or quantity.is_change):
        return None
    cell = Cell(area=area, figure=quantity.figure, month=months[-1], population=quantity.population)
    figure = _published(known.get(cell))
    if figure is None or figure.value is None:
        return None
    return Taken(value=Fraction(figure.value), months=months[-1:], displayed=True, figures=(figure,))


def _own(quantity: Quantity, area: str, months: tuple[Month, ...], known: Mapping[Cell, Figure]) -> Taken:
    found = [
        known.get(Cell(area=area, figure=quantity.figure, month=each, population=quantity.population))
        for each in months
    ]
    figures = tuple(each for each in found if each is not None)
    lacking = _lacking(found)
    if lacking is not None:
        return Taken(value=None, months=months, lacking=lacking, figures=figures)
    values = _exact(found)
    total = sum(values, Fraction())
    value = total / len(values) if quantity.averaged else total
    return Taken(value=value, months=months, figures=figures)


def _lacking(figures: Iterable[Figure | None]) -> Doubt | None:
    missing = [each for each in figures if each is None or each.value is None]
    if not missing:
        return None
    if any(each is not None and each.gap is Gap.SUPPRESSED for each in missing):
        return Doubt.SUPPRESSED
    return Doubt.NO_FIGURE


def _exact(figures: Iterable[Figure | None]) -> list[Fraction]:
    return [Fraction(each.value) for each in figures if each is not None and each.value is not None]
