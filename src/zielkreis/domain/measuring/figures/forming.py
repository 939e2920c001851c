"""A Kennzahl is formed from base counts: exactly, with what it rests on, or with the reason why it cannot
be.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from zielkreis.domain.indicators import Definition, Window
from zielkreis.domain.measuring.figures.formulas import FORMULAS, Formula
from zielkreis.domain.measuring.figures.options import AverageStock, Averaging, FormingOptions
from zielkreis.domain.values.figure import BaseCount, Figure, FigureStatus, Gap
from zielkreis.domain.values.month import Month

Counts = Callable[[BaseCount, Month], Figure | None]
_YEAR = 12


class NoValue(StrEnum):
    """Why a Kennzahl has no value in a month."""

    MISSING = "missing"  # a count of a month that is needed is not known
    SUPPRESSED = "suppressed"  # a count that is needed is suppressed
    ZERO_DENOMINATOR = "zero_denominator"
    TWO_VERSIONS = "two_versions"  # the months of its window were counted by two definitions


#: Each reason in German.
NO_VALUE_WORDS: Mapping[NoValue, str] = {
    NoValue.MISSING: "es fehlen Werte",
    NoValue.SUPPRESSED: "gesperrt",
    NoValue.ZERO_DENOMINATOR: "der Nenner ist null",
    NoValue.TWO_VERSIONS: "im Zeitraum gelten zwei Fassungen der Verordnung",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Formed:
    """A Kennzahl in one month.

    ``percent`` is exact and not rounded (``None`` where ``no_value`` says why). ``numerator`` and
    ``denominator`` are those of the quotient, ``None`` where the mean of monthly rates has none. ``lacking``
    are the counts without a value. ``preliminary`` and ``imputed`` hold as soon as one count is.
    """

    indicator: str
    month: Month
    percent: Fraction | None
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    no_value: NoValue | None = None
    lacking: tuple[tuple[BaseCount, Month], ...] = ()
    rests_on: tuple[Figure, ...] = ()

    @property
    def preliminary(self) -> bool:
        """Whether one of the counts is preliminary."""
        return any(each.status == FigureStatus.PRELIMINARY for each in self.rests_on)

    @property
    def imputed(self) -> bool:
        """Whether one of the counts is imputed."""
        return any(each.imputed for each in self.rests_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Need:
    """The counts a Kennzahl needs, month by month: numerators and denominators."""

    numerators: tuple[tuple[BaseCount, Month], ...]
    denominators: tuple[tuple[BaseCount, Month], ...]


def form(
    indicator: str,
    month: Month,
    counts: Counts,
    *,
    definition: Definition,
    options: FormingOptions | None = None,
) -> Formed:
    """The Kennzahl of a month by a version of the regulation.

    ``counts`` gives the figure of a count in a month, ``None`` where none is known. Raises ``KeyError`` for
    what is no Kennzahl.
    """
    options = options or FormingOptions()
    need = _need(FORMULAS[indicator], month, definition.window, options)
    wanted = (*need.numerators, *need.denominators)
    found = {each: counts(*each) for each in wanted}
    known = tuple(each for each in dict.fromkeys(found.values()) if each is not None)
    lacking = tuple(each for each, figure in found.items() if figure is None or figure.value is None)
    if lacking:
        return Formed(
            indicator=indicator,
            month=month,
            percent=None,
            no_value=_why([found[each] for each in lacking]),
            lacking=lacking,
            rests_on=known,
        )
    numerators = [_exact(found[each]) for each in need.numerators]
    denominators = [_exact(found[each]) for each in need.denominators]
    bare = Formed(indicator=indicator, month=month, percent=None, rests_on=known)
    return _quotient(bare, (numerators, denominators), definition.window, options)


def _need(formula: Formula, month: Month, window: Window, options: FormingOptions) -> _Need:
    months: Sequence[Month] = (month,)
    earlier = formula.earlier
    if window in (Window.SLIDING_12, Window.AVERAGE_12):
        months = month.plus(1 - _YEAR).until(month)
    if (
        window == Window.SLIDING_12
        and _divides_by_a_stock(formula)
        and options.stock == AverageStock.PREVIOUS_MONTHS
    ):
        earlier += 1
    return _Need(
        numerators=tuple((formula.numerator, each) for each in months),
        denominators=tuple((formula.denominator, each.plus(-earlier)) for each in months),
    )


def _divides_by_a_stock(formula: Formula) -> bool:
    """K2E3 alone divides sums of events by sums of events."""
    return formula.denominator != BaseCount.INSURED_INTEGRATIONS


def _why(figures: Sequence[Figure | None]) -> NoValue:
    if any(each is not None and each.gap == Gap.SUPPRESSED for each in figures):
        return NoValue.SUPPRESSED
    return NoValue.MISSING


def _exact(figure: Figure | None) -> Fraction:
    if figure is None or figure.value is None:
        raise ValueError("a count without a value was taken for one")
    return Fraction(figure.value)


def _quotient(
    bare: Formed, parts: tuple[list[Fraction], list[Fraction]], window: Window, options: FormingOptions
) -> Formed:
    """``bare`` with its value."""
    numerators, denominators = parts
    if window == Window.AVERAGE_12 and options.averaging == Averaging.MEAN_OF_RATES:
        if not all(denominators):
            return replace(bare, no_value=NoValue.ZERO_DENOMINATOR)
        rates = [above / below for above, below in zip(numerators, denominators, strict=True)]
        return replace(bare, percent=100 * sum(rates, Fraction()) / len(rates))
    above, below = sum(numerators, Fraction()), sum(denominators, Fraction())
    if window == Window.SLIDING_12 and _divides_by_a_stock(FORMULAS[bare.indicator]):
        below /= len(denominators)
    if not below:
        return replace(bare, no_value=NoValue.ZERO_DENOMINATOR)
    percent = 100 * above / below
    return replace(
        bare,
        percent=percent - 100 if window == Window.YEAR_ON_YEAR else percent,
        numerator=above,
        denominator=below,
    )
