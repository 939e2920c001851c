"""What a target measures: from which counts, how months become one value, which way is better."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.indicators import Catalogue, Definition, Direction, Window
from zielkreis.domain.measuring.figures.formulas import FORMULAS, STOCKS
from zielkreis.domain.values.codes import Aggregation, Population, Unit
from zielkreis.domain.values.codes import Quantity as Side
from zielkreis.domain.values.figure import BaseCount
from zielkreis.domain.values.statement import TargetParts

MONEY = frozenset({BaseCount.LLU_CENTS, BaseCount.LUH_CENTS})
#: The same quota of a group has an id of its own.
_OF_GROUP = {("K2", Population.LONE_PARENTS): "K2E4", ("K2", Population.LONG_TERM): "K3E1"}
_COUNTED = frozenset({Unit.PERSONS, Unit.CASES, Unit.HOUSEHOLDS, Unit.EUR})
_OFFICIAL_GROUPS = frozenset({Population.ALL, Population.WOMEN, Population.MEN})


class Shape(StrEnum):
    """How the months of a window become one value."""

    FLOW = "flow"  # the sum of the months
    STOCK = "stock"  # the mean of the months
    RATE = "rate"  # the sum of events over the mean stock
    SHARE = "share"  # sums over sums
    MEAN_RATE = "mean_rate"  # the mean of monthly rates
    OWN = "own"  # own figures, as they were handed in


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """What is measured.

    ``figure`` is the id of the Kennzahl or of the own figure, ``population`` that of its cells.
    ``numerator`` and ``denominator`` are the counts it is formed from (none for own figures), ``earlier``
    how many months before the denominator is counted. ``is_change`` tells a Kennzahl that is itself a change
    against the previous year, ``averaged`` that several own figures count with their mean instead of their
    sum.
    """

    figure: str
    population: Population
    shape: Shape
    unit: Unit
    direction: Direction
    numerator: BaseCount | None = None
    denominator: BaseCount | None = None
    earlier: int = 0
    is_change: bool = False
    averaged: bool = False

    @property
    def official(self) -> bool:
        """Whether it is measured by the statistics under § 48a SGB II."""
        return self.shape is not Shape.OWN

    @property
    def in_percent(self) -> bool:
        """Whether its value is a percentage, so that points can be spoken of."""
        return self.unit is Unit.PERCENT


def quantity_of(parts: TargetParts, catalogue: Catalogue, on: date, *, own_figure: str) -> Quantity | None:
    """What the result measures by the catalogue of a day, ``None`` where the text names nothing.

    ``own_figure`` is the id under which own figures of a local target are kept.
    """
    if parts.indicator is None:
        return None
    named = parts.population.value if parts.population is not None else Population.ALL
    indicator = _OF_GROUP.get((parts.indicator.value, named), parts.indicator.value)
    if indicator not in FORMULAS or not catalogue.defined(indicator, on):
        return _own(parts, own_figure)
    definition = catalogue.get(indicator, on).definition
    cells = Population.ALL if named in (Population.ALL, definition.population) else named
    if cells not in _OFFICIAL_GROUPS:
        return _own(parts, own_figure)
    return _official(indicator, cells, definition, parts)


def _official(indicator: str, cells: Population, definition: Definition, parts: TargetParts) -> Quantity:
    formula = FORMULAS[indicator]
    side = parts.quantity.value if parts.quantity is not None else Side.FIGURE
    unit = parts.unit.value if parts.unit is not None else Unit.NONE
    is_change = definition.window is Window.YEAR_ON_YEAR
    if is_change or side is not Side.FIGURE or unit in _COUNTED:
        count = formula.denominator if side is Side.DENOMINATOR else formula.numerator
        return Quantity(
            figure=indicator,
            population=cells,
            shape=Shape.STOCK if count in STOCKS else Shape.FLOW,
            unit=Unit.EUR if count in MONEY else (unit if unit in _COUNTED else Unit.PERSONS),
            direction=Direction.NEUTRAL if side is Side.DENOMINATOR else definition.direction,
            numerator=count,
            is_change=is_change and side is not Side.DENOMINATOR,
        )
    return Quantity(
        figure=indicator,
        population=cells,
        shape=_shape(definition.window, formula.denominator),
        unit=Unit.PERCENT,
        direction=definition.direction,
        numerator=formula.numerator,
        denominator=formula.denominator,
        earlier=formula.earlier,
    )


def _shape(window: Window, denominator: BaseCount) -> Shape:
    if window is Window.AVERAGE_12:
        return Shape.MEAN_RATE
    return Shape.RATE if window is Window.SLIDING_12 and denominator in STOCKS else Shape.SHARE


def _own(parts: TargetParts, own_figure: str) -> Quantity:
    unit = parts.unit.value if parts.unit is not None else Unit.NONE
    named = parts.population.value if parts.population is not None else Population.ALL
    return Quantity(
        figure=own_figure,
        population=named,
        shape=Shape.OWN,
        unit=Unit.PERCENT if unit is Unit.PERCENTAGE_POINTS else unit,
        direction=Direction.NEUTRAL,
        averaged=parts.aggregation is not None and parts.aggregation.value is Aggregation.ANNUAL_AVERAGE,
    )
