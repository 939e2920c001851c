"""The day whose law counts."""

from datetime import date

import pytest

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.law_day import first_day_of_period, last_day_of_period, law_day

DAYS = (date(2011, 1, 1), date(2012, 4, 1), date(2019, 3, 22))


@pytest.mark.parametrize(
    ("stated", "concluded_on", "year", "on", "words"),
    [
        (None, date(2012, 3, 26), 2012, date(2012, 3, 26), "der Tag des Abschlusses"),
        (None, date(2011, 12, 20), 2012, date(2012, 1, 1), "abgeschlossen wurde vorher, am 20.12.2011"),
        (None, None, 2012, date(2012, 1, 1), "weil der Entwurf kein Datum des Abschlusses trägt"),
        (date(2020, 1, 1), date(2012, 3, 26), 2012, date(2020, 1, 1), "vorgegeben"),
        (None, None, None, date(2019, 3, 22), "der jüngste erfasste Rechtsstand"),
        (None, date(2012, 3, 26), None, date(2012, 3, 26), "der Tag des Abschlusses"),
    ],
)
def test_it_is_the_later_of_agreement_and_period_unless_stated(
    stated: date | None, concluded_on: date | None, year: int | None, on: date, words: str
) -> None:
    day = law_day(stated=stated, concluded_on=concluded_on, year=year, first_day=None, days_of_change=DAYS)
    assert day.on == on
    assert words in day.reason


def test_a_term_without_a_year_begins_the_period() -> None:
    day = law_day(stated=None, concluded_on=None, year=None, first_day=date(2013, 7, 1), days_of_change=DAYS)
    assert day.on == date(2013, 7, 1)


def test_a_change_of_law_within_the_period_is_reported(shipped: Shipped) -> None:
    agreement = build_agreement({"type": "ZV5", "year": 2012, "signs": ["LAND", "KT"]})
    report = shipped.check(agreement)
    assert report.on == date(2012, 1, 1)
    assert "01.04.2012" in report.on_reason


def test_a_target_whose_period_begins_later_is_read_under_the_law_of_that_day(shipped: Shipped) -> None:
    target = {
        "target": "Die kontinuierliche Beschäftigung erreicht 60 %.",
        "responsibility": "shared",
        "parts": {
            "indicator": ["kontinuierliche Beschäftigung", "K2E3"],
            "form": "level",
            "value": 60,
            "period": 2020,
        },
    }
    node = {
        "type": "ZV4",
        "year": 2018,
        "term": [date(2018, 1, 1), date(2020, 12, 31)],
        "signs": ["LAND", "ZKT"],
    }
    agreement = build_agreement(node, [target])
    assert "indicator_not_defined" not in {each.id for each in shipped.check(agreement).judgements}
    stated = shipped.check(agreement, on=date(2018, 1, 1))
    assert "indicator_not_defined" in {each.id for each in stated.judgements}


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (2012, date(2012, 1, 1), date(2012, 12, 31)),
        ("2012-12", date(2012, 12, 1), date(2012, 12, 31)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2012-07-01", date(2012, 7, 1), date(2012, 7, 1)),
        ("2012-07-01/2012-09-30", date(2012, 7, 1), date(2012, 9, 30)),
        ("2012/2014", date(2012, 1, 1), date(2014, 12, 31)),
        ("2012-07/2012-12", date(2012, 7, 1), date(2012, 12, 31)),
        ("demnächst", None, None),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    period: int | str, first: date | None, last: date | None
) -> None:
    assert first_day_of_period(period) == first
    assert last_day_of_period(period) == last
