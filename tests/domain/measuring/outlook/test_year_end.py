"""The outlook: paths combined as December will combine them, and what the goal makes of them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.measuring.attainment.followed import figures, target
from tests.domain.measuring.outlook.past import LastYear
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp, follow_up
from zielkreis.domain.measuring.attainment.measured import measure
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.measuring.outlook.acceptance import acceptance_of
from zielkreis.domain.measuring.outlook.spreading import measured_coverage, probability, quantile
from zielkreis.domain.measuring.outlook.year_end import outlooks_of
from zielkreis.domain.values.attainment import Attainment
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import NoOutlook, Outlook
from zielkreis.service.knowledge import catalogue

QUOTA = target("Die Integrationsquote (K2) beträgt 2012 mindestens 24,0 %.", 2012)
STOCK = target("Der Bestand an Langzeitleistungsbeziehenden sinkt 2012 gegenüber dem Vorjahr um 2,0 %.", 2012)
NUMBER = target("Das Jobcenter erreicht 2012 mindestens 720 Integrationen.", 2012)
HALF = {
    "integrations": {2011: 60, 2012: [60] * 6},
    "elb": {2011: 3000, 2012: [3000] * 6},
    "lzb": {2011: 4000, 2012: [3900] * 6},
}


def known(written: Mapping[str, Mapping[Any, Any]] | None = None) -> FollowUp:
    return follow_up(figures(HALF if written is None else written), date(2013, 6, 1), catalogue=catalogue())


def outlook(follow: FollowUp, errors: tuple[float, ...], what: FollowedTarget = QUOTA) -> Outlook:
    (told,) = outlooks_of([what], follow, LastYear(errors))
    return told


def test_a_sum_is_what_is_known_and_what_is_to_come() -> None:
    # 360 known, 6 × 60 to come; errors of one a month are six in the year, either way.
    told = outlook(known(), (1.0,) * 30, NUMBER)
    assert (told.expected, told.low, told.high) == (Decimal(720), Decimal(714), Decimal(726))
    assert told.probability == Decimal("0.50")
    assert (told.last, told.decides, told.origins) == (Month(2012, 6), Month(2012, 12), 30)
    assert told.words.startswith(
        "Ausblick auf Dezember 2012: 720, in 80 von 100 Fällen zwischen 714 und 726."
    )


def test_a_rate_errs_in_both_its_parts_at_once() -> None:
    # Both parts one higher: (360 + 366) / (3000,5) = 24,196 %; both one lower: 714 / 2999,5 = 23,804 %.
    told = outlook(known(), (1.0,) * 30)
    assert (told.low, told.expected, told.high) == (Decimal("23.8"), Decimal("24.0"), Decimal("24.2"))


def test_a_mean_counts_each_month_alike() -> None:
    # 6 × 3900 known, 6 × 4000 to come: 3950; wanted are at most 3920 at one decimal of a percent.
    told = outlook(known(), (0.0,) * 30, STOCK)
    assert told.expected == Decimal(3950)
    assert told.probability == Decimal("0.03"), "never surer than thirty past months can make it"


def test_a_value_that_is_rounded_up_to_the_goal_counts_as_reached() -> None:
    half_up = {**HALF, "integrations": {2011: 60, 2012: [60, 60, 60, 60, 60, 59]}}  # 719 / 3000 = 23,97 %
    assert outlook(known(half_up), (0.0,) * 30).probability == Decimal("0.97")


def test_values_for_planning_lie_on_the_safe_side() -> None:
    errors = tuple(float(each) for each in range(1, 31))
    more = outlook(known(), errors, NUMBER)
    values = [each.value for each in more.chances]
    assert [each.probability for each in more.chances] == [Decimal("0.5"), Decimal("0.7"), Decimal("0.9")]
    assert values == sorted(values, reverse=True)
    fewer = [each.value for each in outlook(known(), errors, STOCK).chances]
    assert fewer == sorted(fewer)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({**HALF, "integrations": {2011: 60, 2012: 60}, "elb": {2011: 3000, 2012: 3000}}, NoOutlook.DECIDED),
        ({"K2": {"2012-06": 24}}, NoOutlook.NO_COUNTS),
        ({"integrations": {2012: [60]}, "elb": {2012: [3000]}}, NoOutlook.TOO_SHORT),
        ({}, NoOutlook.NO_COUNTS),
    ],
)
def test_where_there_is_none_it_says_why(written: Mapping[str, Mapping[Any, Any]], why: NoOutlook) -> None:
    follow = known(written)
    (told,) = outlooks_of([QUOTA], follow, LastYear((), refuses=NoOutlook.TOO_SHORT))
    assert told.missing is why
    assert told.words.startswith("Kein Ausblick: ")
    assert told.probability is None


def test_a_milestone_and_a_vague_text_have_none() -> None:
    vague = target("Bis zum 30.06.2012 ist eine Jugendberufsagentur eingerichtet.", 2012)
    (told,) = outlooks_of([vague], known(), LastYear(()))
    assert told.missing is NoOutlook.NO_GOAL


@given(counts=st.lists(st.integers(0, 100), min_size=12, max_size=12), bound=st.integers(10, 40))
def test_what_would_be_accepted_is_what_is_judged_as_reached(counts: list[int], bound: int) -> None:
    what = target(f"Die Integrationsquote (K2) beträgt 2012 mindestens {bound},5 %.", 2012)
    follow = known({"integrations": {2012: counts}, "elb": {2012: 1000}})
    measured = measure(what, follow)
    assert measured is not None
    assert measured.goal is not None
    accepted = acceptance_of(measured.goal)
    assert accepted is not None
    reached = standing_of(what, follow).attainment is Attainment.REACHED
    assert accepted.holds(sum(counts) / 10) is reached


def test_quantiles_count_one_more_than_there_are() -> None:
    nine = [float(each) for each in range(1, 10)]
    assert [quantile(nine, share) for share in (0.1, 0.5, 0.9)] == [1.0, 5.0, 9.0]
    assert quantile([3.0], 0.9) == 3.0


def test_no_probability_is_nought_or_one() -> None:
    assert probability(0, 60, 30) == Decimal("0.03")
    assert probability(60, 60, 30) == Decimal("0.97")
    assert probability(30, 60, 30) == Decimal("0.50")


def test_coverage_is_measured_on_months_that_do_not_overlap() -> None:
    came = [float(each * 37 % 40) for each in range(40)]
    pairs = [(each, 39 - each) for each in came]
    held = measured_coverage(came, pairs, apart=6)
    assert held is not None
    assert 0.7 <= held <= 0.9
    assert measured_coverage(came[:5], pairs[:5], apart=6) is None
