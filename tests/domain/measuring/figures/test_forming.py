"""Each Kennzahl by hand: numerator, denominator and window as the regulation says."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from tests.domain.measuring.figures.sample_figures import DECEMBER, JANUARY, counts, figure, over
from zielkreis.domain.indicators import Window
from zielkreis.domain.measuring.figures.by_law import form_by_law
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.measuring.figures.forming import Formed, NoValue
from zielkreis.domain.measuring.figures.formulas import FORMULAS
from zielkreis.domain.measuring.figures.options import AverageStock, Averaging, FormingOptions
from zielkreis.domain.measuring.figures.version import available_from, indicator_of
from zielkreis.domain.values.figure import BaseCount, Figure, FigureStatus, Gap
from zielkreis.domain.values.month import Month
from zielkreis.service.knowledge import catalogue

C = BaseCount
#: Twelve stocks with mean 1.000, and the twelve months before.
STOCKS = (950, 960, 970, 980, 990, 1000, 1000, 1010, 1020, 1030, 1040, 1050)


def formed(
    indicator: str,
    values: Mapping[tuple[C, Month], int | Gap | Figure],
    month: Month = DECEMBER,
    options: FormingOptions | None = None,
) -> Formed:
    return form_by_law(catalogue(), indicator, month, counts(values), options)


@pytest.mark.parametrize(
    ("indicator", "count"), [("K1", C.LLU_CENTS), ("K1E1", C.LUH_CENTS), ("K1E2", C.ELB), ("K3", C.LZB)]
)
def test_a_change_lays_a_month_against_the_same_month_of_the_year_before(indicator: str, count: C) -> None:
    result = formed(indicator, {(count, DECEMBER): 97_500, (count, DECEMBER.plus(-12)): 100_000})
    assert result.percent == Fraction(-5, 2)
    assert result.numerator == 97_500
    assert result.denominator == 100_000


@pytest.mark.parametrize(
    ("indicator", "events", "stock"),
    [
        ("K2", C.INTEGRATIONS, C.ELB),
        ("K2E1", C.MARGINAL, C.ELB),
        ("K2E2", C.SUBSIDISED, C.ELB),
        ("K2E4", C.INTEGRATIONS_LONE, C.ELB_LONE),
        ("K3E1", C.LZB_INTEGRATIONS, C.LZB),
    ],
)
def test_a_sliding_rate_divides_twelve_months_of_events_by_the_mean_stock(
    indicator: str, events: C, stock: C
) -> None:
    result = formed(indicator, over(JANUARY, events, [20] * 11 + [30]) | over(JANUARY, stock, STOCKS))
    assert result.numerator == 250
    assert result.denominator == 1000
    assert result.percent == 25


def test_the_mean_stock_can_be_that_of_the_months_before() -> None:
    stocks = over(JANUARY.plus(-1), C.ELB, (400, *STOCKS))
    options = FormingOptions(stock=AverageStock.PREVIOUS_MONTHS)
    result = formed("K2", over(JANUARY, C.INTEGRATIONS, [25] * 12) | stocks, options=options)
    assert result.denominator == Fraction(12_000 - 1050 + 400, 12)


def test_lasting_employment_divides_events_by_events() -> None:
    values = over(JANUARY, C.SUSTAINED, [6] * 12) | over(JANUARY, C.INSURED_INTEGRATIONS, [10] * 12)
    result = formed("K2E3", values)
    assert result.numerator == 72
    assert result.denominator == 120
    assert result.percent == 60
    options = FormingOptions(stock=AverageStock.PREVIOUS_MONTHS)
    assert formed("K2E3", values, options=options).percent == 60


@pytest.mark.parametrize(
    ("indicator", "into", "stock"), [("K1E3", C.ELB_IN, C.ELB), ("K3E3", C.LZB_IN, C.LZB)]
)
def test_a_rate_of_entries_divides_by_the_stock_of_the_same_month(indicator: str, into: C, stock: C) -> None:
    # Eleven months of 10 in 100, and one of 10 in 400: the mean of rates is not the rate of sums.
    values = over(JANUARY, into, [10] * 12) | over(JANUARY, stock, [100] * 11 + [400])
    mean = formed(indicator, values)
    assert mean.percent == 100 * (11 * Fraction(1, 10) + Fraction(1, 40)) / 12
    assert mean.numerator is None
    sums = formed(indicator, values, options=FormingOptions(averaging=Averaging.RATE_OF_SUMS))
    assert sums.percent == 8


@pytest.mark.parametrize(
    ("indicator", "out", "stock"), [("K1E4", C.ELB_OUT, C.ELB), ("K3E4", C.LZB_OUT, C.LZB)]
)
def test_a_rate_of_exits_divides_by_the_stock_of_the_month_before(indicator: str, out: C, stock: C) -> None:
    stocks = over(JANUARY.plus(-1), stock, [200] + [100] * 12)
    result = formed(indicator, over(JANUARY, out, [10] * 12) | stocks)
    assert result.percent == 100 * (Fraction(1, 20) + 11 * Fraction(1, 10)) / 12


def test_the_rate_of_activation_looks_at_one_month() -> None:
    assert formed("K3E2", {(C.LZB_ACTIVATED, DECEMBER): 120, (C.LZB, DECEMBER): 800}).percent == 15


def test_published_quotients_come_out_as_published() -> None:
    stocks = over(JANUARY, C.ELB, [4103] * 12)
    friesland = formed("K2", over(JANUARY, C.INTEGRATIONS, [100] * 11 + [127]) | stocks)
    assert friesland.numerator == 1227
    assert str(rounded(friesland.percent or Fraction())) == "29.9"


def test_a_month_that_is_not_known_leaves_no_value_and_is_named() -> None:
    values = over(JANUARY, C.INTEGRATIONS, [25] * 12) | over(JANUARY, C.ELB, STOCKS)
    del values[C.ELB, Month(2012, 7)]
    result = formed("K2", values)
    assert (result.percent, result.no_value) == (None, NoValue.MISSING)
    assert result.lacking == ((C.ELB, Month(2012, 7)),)


def test_a_suppressed_month_suppresses_the_rate() -> None:
    values = over(JANUARY, C.INTEGRATIONS, [25] * 12) | over(JANUARY, C.ELB, STOCKS)
    result = formed("K2", values | {(C.INTEGRATIONS, DECEMBER): Gap.SUPPRESSED})
    assert result.no_value is NoValue.SUPPRESSED


def test_nothing_is_divided_by_zero() -> None:
    assert (
        formed("K3E2", {(C.LZB_ACTIVATED, DECEMBER): 0, (C.LZB, DECEMBER): 0}).no_value
        is NoValue.ZERO_DENOMINATOR
    )
    values = over(JANUARY, C.ELB_IN, [1] * 12) | over(JANUARY, C.ELB, [0] + [5] * 11)
    assert formed("K1E3", values).no_value is NoValue.ZERO_DENOMINATOR


def test_one_preliminary_or_imputed_count_makes_the_rate_so() -> None:
    early = figure(C.LZB, DECEMBER, 800, status=FigureStatus.PRELIMINARY, imputed=True)
    result = formed("K3E2", {(C.LZB_ACTIVATED, DECEMBER): 120, (C.LZB, DECEMBER): early})
    assert (result.preliminary, result.imputed) == (True, True)


def test_lasting_employment_is_not_formed_over_two_definitions() -> None:
    def at(month: Month) -> Formed:
        first = month.plus(-11)
        values = over(first, C.SUSTAINED, [6] * 12) | over(first, C.INSURED_INTEGRATIONS, [10] * 12)
        return formed("K2E3", values, month)

    assert at(Month(2019, 2)).percent == 60
    assert at(Month(2019, 3)).no_value is NoValue.TWO_VERSIONS
    assert at(Month(2020, 1)).no_value is NoValue.TWO_VERSIONS
    assert at(Month(2020, 2)).percent == 60


def test_values_are_out_after_the_waiting_time_and_what_the_definition_looks_ahead() -> None:
    def out(indicator: str, month: Month) -> Month:
        return available_from(indicator_of(catalogue(), indicator, month), month)

    assert out("K2", DECEMBER) == Month(2013, 3)
    assert out("K2E3", DECEMBER) == Month(2014, 3)
    assert out("K2E3", Month(2020, 12)) == Month(2021, 9)


def test_every_kennzahl_of_the_catalogue_has_a_formula_that_fits_its_window() -> None:
    assert set(FORMULAS) == set(catalogue().indicators)
    for indicator, formula in FORMULAS.items():
        window = indicator_of(catalogue(), indicator, DECEMBER).definition.window
        assert (formula.earlier == 12) == (window is Window.YEAR_ON_YEAR)
