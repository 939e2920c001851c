"""Why a target was missed, split without a rest; and what a set of targets rewards."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.measuring.attainment.followed import figures, statement, target
from zielkreis.domain.measuring.attainment.following import FollowUp, follow_up
from zielkreis.domain.measuring.deviation.adding import adding_up
from zielkreis.domain.measuring.deviation.quota import quota_deviation
from zielkreis.domain.measuring.deviation.side_effects import side_effects
from zielkreis.domain.measuring.deviation.stock import stock_deviation
from zielkreis.domain.values.codes import Kind, Unit
from zielkreis.domain.values.month import Month
from zielkreis.service.knowledge import catalogue

QUOTA = target("Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 0,5 Prozentpunkte.", 2012)
STOCK = target("Der Bestand an Langzeitleistungsbeziehenden sinkt 2012 gegenüber dem Vorjahr um 2,0 %.", 2012)


def known(written: Mapping[str, Mapping[Any, Any]], until: Month | None = None) -> FollowUp:
    return follow_up(figures(written), date(2013, 6, 1), catalogue=catalogue(), until=until)


def test_a_quota_is_split_into_events_and_stock_and_what_was_wanted() -> None:
    # 720 / 3000 = 24 %, 720 / 3200 = 22,5 %: −1,5 is all from the stock; wanted were +0,5.
    told = quota_deviation(
        QUOTA, known({"integrations": {2011: 60, 2012: 60}, "elb": {2011: 3000, 2012: 3200}})
    )
    assert told is not None
    assert (told.total, told.unit) == (Decimal("-2.0"), Unit.PERCENTAGE_POINTS)
    assert {each.name: each.amount for each in told.contributions} == {
        "gleich viele Integrationen": Decimal("0.0"),
        "größerer Bestand": Decimal("-1.5"),
        "verlangte Änderung": Decimal("-0.5"),
    }
    assert told.words == (
        "Der Wert liegt 2,0 Prozentpunkte unter dem Zielwert. Gegenüber dem Ausgangsjahr: ±0,0 Prozentpunkte "
        "(gleich viele Integrationen), −1,5 Prozentpunkte (größerer Bestand), −0,5 Prozentpunkte "
        "(verlangte Änderung)."
    )


def test_both_parts_of_a_quota_by_hand() -> None:
    # 600 / 3000 = 20 %, 660 / 2400 = 27,5 %. Events: 100 × 60 × (1/3000 + 1/2400) / 2 = 2,25; stock: 5,25.
    told = quota_deviation(
        QUOTA, known({"integrations": {2011: 50, 2012: 55}, "elb": {2011: 3000, 2012: 2400}})
    )
    assert told is not None
    assert told.total == Decimal("7.0")
    assert [each.amount for each in told.contributions] == [Decimal("2.2"), Decimal("5.3"), Decimal("-0.5")]


def test_a_stock_is_split_into_who_came_and_who_left_and_a_rest() -> None:
    told = stock_deviation(
        STOCK,
        known(
            {
                "lzb": {"2011-12": 3000, 2012: [2990] * 11 + [2900]},
                "lzb_in": {2011: 98, 2012: 100},
                "lzb_out": {2011: 99, 2012: 105},
            }
        ),
    )
    assert told is not None
    assert told.words == (
        "Von Dezember 2011 bis Dezember 2012 änderte sich der Bestand um −100 Personen: 1.200 Zugänge, 1.260 "
        "Abgänge, Rest −40. In denselben Monaten des Vorjahres: 1.176 Zugänge, 1.188 Abgänge."
    )
    assert [each.amount for each in told.contributions] == [Decimal(1200), Decimal(-1260), Decimal(-40)]


@pytest.mark.parametrize(
    "written",
    [
        {"K2": {"2012-12": 24, "2011-12": 23}},
        {"integrations": {2012: 60}, "elb": {2012: 3000}},
        {"integrations": {2011: 60, 2012: [60] * 6}, "elb": {2011: 3000, 2012: [3000] * 6}},
        {},
    ],
)
def test_what_is_not_decided_or_not_counted_in_both_years_is_not_split(
    written: Mapping[str, Mapping[Any, Any]],
) -> None:
    assert quota_deviation(QUOTA, known(written)) is None
    assert stock_deviation(STOCK, known(written)) is None


@given(
    events=st.tuples(st.integers(0, 500), st.integers(0, 500)),
    stocks=st.tuples(st.integers(100, 9000), st.integers(100, 9000)),
)
def test_the_parts_of_a_quota_add_up(events: tuple[int, int], stocks: tuple[int, int]) -> None:
    told = quota_deviation(
        QUOTA,
        known(
            {
                "integrations": {2011: events[0], 2012: events[1]},
                "elb": {2011: stocks[0], 2012: stocks[1]},
            }
        ),
    )
    assert told is not None
    assert sum(each.amount for each in told.contributions) == told.total
    exact = Fraction(1200 * events[1], stocks[1]) - Fraction(1200 * events[0], stocks[0]) - Fraction(1, 2)
    assert abs(Fraction(told.total) - exact) <= Fraction(1, 20)


@given(st.lists(st.fractions(-1000, 1000), min_size=1, max_size=6), st.integers(0, 3))
def test_shown_parts_add_up_and_none_is_far_from_its_exact_value(parts: list[Fraction], places: int) -> None:
    shown, total = adding_up(parts, places)
    assert sum(shown) == total
    assert all(
        abs(Fraction(each) - part) <= Fraction(3, 2 * 10**places)
        for each, part in zip(shown, parts, strict=True)
    )


def test_a_quota_alone_rewards_placing_the_easiest_cases() -> None:
    (hint,) = side_effects([QUOTA.statement])
    assert (hint.targets, hint.since) == (("S1",), 2014)
    assert "2014" in hint.reason


@pytest.mark.parametrize(
    "beside",
    [
        "Der Bestand an Langzeitleistungsbeziehenden sinkt 2012 gegenüber dem Vorjahr um 2,0 %.",
        "Die Integrationsquote der Alleinerziehenden beträgt 2012 mindestens 22,0 %.",
        "Die Integrationsquote der Langzeitleistungsbeziehenden beträgt 2012 mindestens 12,0 %.",
    ],
)
def test_a_target_that_keeps_harder_cases_in_view_takes_the_hint_away(beside: str) -> None:
    assert not side_effects([QUOTA.statement, statement(beside, 2012, identity="S2")])


def test_without_a_target_on_the_quota_there_is_no_hint() -> None:
    assert not side_effects([])
    assert not side_effects([STOCK.statement])
    assert not side_effects([replace(QUOTA.statement, kind=Kind.CONTEXT)])
