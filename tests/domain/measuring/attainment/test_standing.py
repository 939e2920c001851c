"""What no case in YAML can say: vintages, properties, options."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.measuring.attainment.followed import AREA, figures, target
from zielkreis.domain.measuring.attainment.following import FollowedTarget, follow_up
from zielkreis.domain.measuring.attainment.options import FollowUpOptions, PathRule, PlainRule, StockRule
from zielkreis.domain.measuring.attainment.revising import revised_standings
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.values.attainment import Attainment, Standing
from zielkreis.domain.values.codes import Commitment, Comparator, Population
from zielkreis.domain.values.figure import Cell, Figure, FigureKind, FigureStatus
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.statement import Words
from zielkreis.service.knowledge import catalogue

DAY = date(2013, 6, 1)
QUOTA = target("Die Integrationsquote (K2) beträgt 2012 mindestens 24,0 %.", 2012)
GROWTH = target("Die Integrationsquote steigt gegenüber dem Vorjahr um 2,5 %.", 2012)
STOCK = target("Der Bestand an Langzeitleistungsbeziehenden sinkt 2012 gegenüber dem Vorjahr um 2,0 %.", 2012)
ORDER = {Attainment.MISSED: 0, Attainment.BEHIND: 0, Attainment.ON_COURSE: 1, Attainment.REACHED: 1}


def stand(
    what: FollowedTarget,
    known: Sequence[Figure],
    day: date = DAY,
    options: FollowUpOptions | None = None,
    until: Month | None = None,
) -> Standing:
    return standing_of(what, follow_up(known, day, catalogue=catalogue(), options=options, until=until))


def monthly(name: str, value: int, year: int = 2012) -> list[Figure]:
    return list(figures({name: {year: value}}))


def test_the_sum_of_living_benefits_is_watched_where_no_value_was_agreed() -> None:
    watched = target("Die Summe der Leistungen zum Lebensunterhalt sinkt 2012 um 1,0 %.", 2012)
    parts = replace(watched.parts, value=None, form=None, unit=None, comparator=None)
    watched = replace(watched, statement=replace(watched.statement, parts=(parts,)))
    told = stand(watched, monthly("llu_cents", 100_000_000))
    assert told.attainment is Attainment.MONITORED
    assert told.words == "Beobachtet. Leistungen zum Lebensunterhalt (K1) 2012: 12.000.000 Euro."


@pytest.mark.parametrize("firmness", [Commitment.EXPECTATION, Commitment.OFFER])
def test_what_is_no_agreed_target_is_shown_and_not_judged(firmness: Commitment) -> None:
    parts = replace(QUOTA.parts, commitment=Words(words="", value=firmness))
    loose = replace(QUOTA, statement=replace(QUOTA.statement, parts=(parts,)))
    told = stand(loose, list(figures({"K2": {"2012-12": 20}})))
    assert told.attainment is Attainment.MONITORED
    assert told.value == Decimal("20.0")
    assert "nicht beurteilt" in told.notes[-1]


def test_an_own_figure_never_stands_for_an_official_one() -> None:
    cell = Cell(area=AREA, figure="K2", month=Month(2012, 12))
    own = Figure(
        cell=cell,
        kind=FigureKind.OWN,
        value=Decimal(30),
        status=FigureStatus.FINAL,
        as_of=date(2013, 1, 5),
        source="eigene Zählung",
    )
    assert stand(QUOTA, [own]).attainment is Attainment.UNDECIDED


def test_a_revision_is_told_with_what_it_does_to_the_judgement() -> None:
    first = list(figures({"K2": {"2012-12": 24.1}}))
    later = list(figures({"K2": {"2012-12": 23.9}}, as_of=date(2013, 7, 10), status=FigureStatus.REVISED))
    known = [*later, *first]
    assert stand(QUOTA, known).attainment is Attainment.REACHED
    assert stand(QUOTA, known, date(2013, 7, 10)).attainment is Attainment.MISSED
    follow = follow_up(known, date(2013, 8, 1), catalogue=catalogue())
    (told,) = revised_standings(QUOTA, known, follow)
    assert told.changes_the_judgement
    assert told.words == (
        "Der Wert wurde von 24,1 auf 23,9 am 10.07.2013 berichtigt; das Urteil ändert sich damit von "
        "„Erreicht“ zu „Verfehlt“."
    )
    assert not revised_standings(QUOTA, known, follow_up(known, DAY, catalogue=catalogue()))


def test_a_month_looks_no_further_than_itself() -> None:
    known = [*monthly("integrations", 60), *monthly("elb", 3000)]
    told = stand(QUOTA, known, until=Month(2012, 5))
    assert (told.month, told.value) == (Month(2012, 5), Decimal("10.0"))


def test_each_option_is_said_with_its_reason_and_changes_what_it_should() -> None:
    known = [*monthly("lzb", 4000, 2011), *figures({"lzb": {2012: [3950, 3900]}})]
    mean, last = (stand(STOCK, known, DAY, FollowUpOptions(stock=each)) for each in StockRule)
    assert (mean.value, last.value) == (Decimal(3925), Decimal(3900))
    assert any("Jahresdurchschnittswert" in note for note in mean.notes)
    assert any("letzten Monat" in note for note in last.notes)
    known = list(
        figures(
            {"integrations": {2011: [30] * 6 + [90] * 6, 2012: [30] * 6}, "elb": {2011: 3000, 2012: 3000}}
        )
    )
    paths = [stand(GROWTH, known, DAY, FollowUpOptions(path=each)).path for each in PathRule]
    assert paths == [Decimal("6.2"), Decimal("12.3")]
    exact = FollowUpOptions(plain=PlainRule.EXACT)
    known = [*monthly("lzb", 4000, 2011), *monthly("lzb", 3900)]
    assert stand(STOCK, known).attainment is Attainment.REACHED
    assert stand(STOCK, known, DAY, exact).attainment is Attainment.MISSED


def test_the_proof_is_there_of_what_a_standing_rests_on() -> None:
    known = [*monthly("integrations", 60), *monthly("elb", 3000), *monthly("lzb", 9)]
    told = stand(QUOTA, known)
    assert len(told.rests_on) == 24
    assert {each.cell.figure for each in told.rests_on} == {"integrations", "elb"}


@given(
    low=st.integers(0, 400),
    more=st.integers(0, 400),
    months=st.integers(1, 12),
    comparator=st.sampled_from([Comparator.AT_LEAST, Comparator.MORE]),
)
def test_more_is_never_judged_worse_where_more_is_better(
    low: int, more: int, months: int, comparator: Comparator
) -> None:
    parts = replace(QUOTA.parts, comparator=Words(words="", value=comparator))
    what = replace(QUOTA, statement=replace(QUOTA.statement, parts=(parts,)))
    stock = [*monthly("elb", 3000), *monthly("elb", 3000, 2011), *monthly("integrations", 60, 2011)]
    judged = [
        stand(what, [*stock, *figures({"integrations": {2012: [count] * months}})]).attainment
        for count in (low, low + more)
    ]
    assert ORDER[judged[0]] <= ORDER[judged[1]]


@given(fewer=st.integers(0, 3000), stock=st.integers(3001, 5000), months=st.integers(1, 12))
def test_fewer_is_never_judged_worse_where_fewer_is_better(fewer: int, stock: int, months: int) -> None:
    before = monthly("lzb", 4000, 2011)
    judged = [
        stand(STOCK, [*before, *figures({"lzb": {2012: [count] * months}})]).attainment
        for count in (stock, stock - fewer)
    ]
    assert ORDER[judged[0]] <= ORDER[judged[1]]


KNOWN = [
    *figures({"integrations": {2011: 58, 2012: 61}, "elb": {2011: 3000, 2012: 2990}}),
    *figures({"integrations": {2012: 60}}, as_of=date(2013, 5, 1), status=FigureStatus.REVISED),
    *figures({"integrations": {2012: 70}}, status=FigureStatus.PRELIMINARY),
]


@given(shuffled=st.permutations(KNOWN))
def test_the_order_of_figures_makes_no_difference(shuffled: list[Figure]) -> None:
    assert stand(GROWTH, shuffled) == stand(GROWTH, KNOWN)


@given(
    other=st.sampled_from(["lzb", "K3", "marginal", "K2E1"]),
    month=st.integers(1, 12),
    value=st.integers(0, 10_000),
    day=st.dates(date(2012, 1, 1), date(2014, 1, 1)),
)
def test_a_vintage_of_something_else_or_of_later_changes_nothing(
    other: str, month: int, value: int, day: date
) -> None:
    plain = stand(GROWTH, KNOWN)
    beside = list(figures({other: {f"2012-{month:02d}": value}}, as_of=day))
    women = list(
        figures({"integrations": {f"2012-{month:02d}": value}}, as_of=day, population=Population.WOMEN)
    )
    later = list(figures({"integrations": {f"2012-{month:02d}": value}}, as_of=date(2013, 6, 2)))
    assert stand(GROWTH, [*KNOWN, *beside, *women, *later]) == plain


@given(count=st.integers(0, 200))
def test_a_judgement_says_what_its_number_says(count: int) -> None:
    told = stand(QUOTA, [*monthly("integrations", count), *monthly("elb", 3000)])
    reached = Decimal(count * 12 * 100) / 3000 >= Decimal("23.95")
    assert told.attainment is (Attainment.REACHED if reached else Attainment.MISSED)
