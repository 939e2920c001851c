"""What holds of every report, whatever the agreement."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.checking.agreements import agreements
from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.checking.report import report_is_clean
from zielkreis.domain.law.timeline import FIRST_DAY
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, Outcome
from zielkreis.domain.values.report import Report

SPANS = st.tuples(st.integers(min_value=0, max_value=400), st.integers(min_value=0, max_value=400))


def outcomes(report: Report) -> list[tuple[str, str, str]]:
    return [(each.id, each.outcome.value, each.code) for each in report.judgements]


def days_of_change(shipped: Shipped) -> list[date]:
    days = {*shipped.law.days_of_change(), *shipped.indicators.days_of_change()}
    return sorted(day for day in days if day >= FIRST_DAY)


@given(agreement=agreements())
def test_it_says_the_same_thing_twice(agreement: Agreement, shipped: Shipped) -> None:
    assert shipped.check(agreement) == shipped.check(agreement)


@given(agreement=agreements())
def test_every_judgement_rests_on_a_norm_or_demand_and_gives_a_reason(
    agreement: Agreement, shipped: Shipped
) -> None:
    for judgement in shipped.check(agreement).judgements:
        assert judgement.citation
        assert judgement.version
        assert judgement.title
        assert judgement.limits
        assert judgement.reason.endswith((".", "“."))
        assert "None" not in judgement.reason


@given(agreement=agreements())
def test_every_finding_has_a_place_inside_the_draft_or_names_what_is_absent(
    agreement: Agreement, shipped: Shipped
) -> None:
    for judgement in shipped.check(agreement).judgements:
        for place in judgement.places:
            assert agreement.text[place.start : place.end] == place.quote
            assert place.place
        if judgement.outcome is not Outcome.NOT_APPLICABLE:
            assert judgement.places or judgement.absent, judgement


@given(agreement=agreements())
def test_whatever_is_not_met_or_undecided_comes_with_what_would_mend_it(
    agreement: Agreement, shipped: Shipped
) -> None:
    for judgement in shipped.check(agreement).judgements:
        if judgement.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED):
            assert judgement.remedy, judgement
            assert "{" not in judgement.remedy


@given(agreement=agreements())
def test_it_is_clean_only_if_nothing_is_not_met_or_undecided(agreement: Agreement, shipped: Shipped) -> None:
    report = shipped.check(agreement)
    open_outcomes = {Outcome.NOT_MET, Outcome.UNDECIDED}
    assert report_is_clean(report) is not any(each.outcome in open_outcomes for each in report.judgements)


@given(agreement=agreements())
def test_each_id_stands_once_and_law_rules_are_always_answered(
    agreement: Agreement, shipped: Shipped
) -> None:
    ids = [each.id for each in shipped.check(agreement).judgements]
    assert len(ids) == len(set(ids))
    assert {rule.id for rule in LAW_RULES} <= set(ids)
    assert {"a", "b", "c", "d", "e1", "e2"} <= set(ids)
    assert set(ids) - {rule.id for rule in LAW_RULES} - {rule.id for rule in CRAFT_RULES} == {
        demand.id for demand in shipped.profile.demands
    }


@given(agreement=agreements(), span=SPANS)
def test_it_does_not_change_with_the_day_while_the_law_does_not_change(
    agreement: Agreement, span: tuple[int, int], shipped: Shipped
) -> None:
    days = days_of_change(shipped)
    begins = days[span[0] % len(days)]
    later = next((day for day in days if day > begins), begins + timedelta(days=365))
    shifted = begins + timedelta(days=span[1] % (later - begins).days)
    assert outcomes(shipped.check(agreement, on=begins)) == outcomes(shipped.check(agreement, on=shifted))


@pytest.mark.parametrize("code", list(AgreementType))
def test_it_gives_a_report_on_every_day_of_change_and_the_day_before(
    code: AgreementType, shipped: Shipped
) -> None:
    agreement = build_agreement(
        {"type": code.value, "year": 2012, "signs": ["LAND", "KT", "BA", "GF"]},
        [
            {
                "target": "Die Nachhaltigkeit steigt.",
                "responsibility": "shared",
                "parts": {"indicator": "K2E3", "period": 2012},
            },
            {"measure": "Der Kreis berät Schuldner.", "responsibility": "municipal"},
        ],
    )
    for day in days_of_change(shipped):
        for on in (day - timedelta(days=1), day):
            assert shipped.check(agreement, on=on).on == on
