"""The cases that lawyers read: every rule met, not met, undecided, and where it does not reach."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.demands.registry import DEMAND_RULES
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.checking.rule import Rule
from zielkreis.domain.values.codes import AgreementType, Outcome
from zielkreis.domain.values.report import Judgement

CASES = Path(__file__).parents[2] / "cases"
OWN_FORM = ("akteure", "lesen", "nachhaltung", "pflichten", "verhandlung", "vorschlaege")
KEYS = {
    "name",
    "source",
    "stichtag",
    "agreement",
    "statements",
    "orientation",
    "expected",
    "says",
    "does_not_say",
    "remedy",
}


def read_cases() -> Iterator[tuple[str, Mapping[str, Any]]]:
    # The cases of these folders tell of single statements and belong to no rule.
    for path in sorted(path for path in CASES.rglob("*.yaml") if path.parent.name not in OWN_FORM):
        document = yaml.safe_load(path.read_text("utf-8"))
        for case in document["cases"]:
            yield document["rule"], case


ALL_CASES = list(read_cases())


def judge(shipped: Shipped, rule_id: str, case: Mapping[str, Any]) -> Judgement | None:
    land = case.get("orientation")
    report = shipped.check(
        build_agreement(case["agreement"], case.get("statements", ())),
        on=case.get("stichtag"),
        orientation=build_agreement(land["agreement"], land["statements"]) if land else None,
    )
    return next((each for each in report.judgements if each.id == rule_id), None)


@pytest.mark.parametrize(
    ("rule_id", "case"), ALL_CASES, ids=[f"{rule_id}: {case['name']}" for rule_id, case in ALL_CASES]
)
def test_the_case_ends_as_a_lawyer_expects(rule_id: str, case: Mapping[str, Any], shipped: Shipped) -> None:
    judgement = judge(shipped, rule_id, case)
    if case["expected"] == "no_finding":
        assert judgement is None, judgement
        return
    assert judgement is not None, "the rule found nothing"
    assert judgement.outcome == case["expected"], f"{judgement.code}: {judgement.reason}"
    for words in case.get("says", ()):
        assert words in f"{judgement.reason} {judgement.detail} {judgement.known}"
    for words in case.get("does_not_say", ()):
        assert words not in f"{judgement.reason} {judgement.detail} {judgement.known}"
    assert case.get("remedy", "") in judgement.remedy


@pytest.mark.parametrize(
    ("rule_id", "case"),
    [(rule_id, case) for rule_id, case in ALL_CASES if rule_id in ("a", "d")],
    ids=[f"{rule_id}: {case['name']}" for rule_id, case in ALL_CASES if rule_id in ("a", "d")],
)
def test_how_duties_and_contents_divide_is_told_beside_the_reason(
    rule_id: str, case: Mapping[str, Any], shipped: Shipped
) -> None:
    judgement = judge(shipped, rule_id, case)
    assert judgement is not None
    for words in ("Verbindliche Pflichten", "Verteilung:", "überwiegend zur Agentur", " × "):
        assert words not in judgement.reason
    assert (
        rule_id != "d"
        or judgement.outcome == "not_applicable"
        or "Verbindliche Pflichten" in judgement.detail
    )


@pytest.mark.parametrize("case", [case for _, case in ALL_CASES], ids=[case["name"] for _, case in ALL_CASES])
def test_the_case_names_its_source_and_says_what_it_expects(case: Mapping[str, Any]) -> None:
    assert not set(case) - KEYS, "unknown key"
    assert case["source"].strip(), "a case rests on a norm or on a paper"
    assert len(case["name"].split()) >= 4, "the name is a sentence"
    assert case.get("says") or case["expected"] == "no_finding", "say which words of the reason are expected"


def outcomes_of(rule_id: str) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for each, case in ALL_CASES:
        if each == rule_id:
            found[case["expected"]].append(case)
    return found


@pytest.mark.parametrize("rule", [*DEMAND_RULES, *LAW_RULES], ids=lambda rule: rule.id)
def test_every_rule_has_a_case_for_each_outcome_of_the_table(rule: Rule, shipped: Shipped) -> None:
    row, found = shipped.table.row(rule.id), outcomes_of(rule.id)
    for outcome in (Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED):
        if getattr(row, outcome.value):
            assert found[outcome], f"no case {outcome} for {rule.id}"


@pytest.mark.parametrize("rule", [*DEMAND_RULES, *LAW_RULES], ids=lambda rule: rule.id)
def test_every_outcome_a_case_expects_stands_in_the_table(rule: Rule, shipped: Shipped) -> None:
    row = shipped.table.row(rule.id)
    if row.note and not (row.met or row.not_met or row.undecided):
        return  # information only
    for outcome in (Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED):
        if outcomes_of(rule.id)[outcome]:
            assert getattr(row, outcome.value), (
                f"a case of {rule.id} ends {outcome}, the table knows no such cell"
            )


@pytest.mark.parametrize("rule", [*DEMAND_RULES, *LAW_RULES], ids=lambda rule: rule.id)
def test_every_rule_has_a_case_on_the_day_before_it_began(rule: Rule) -> None:
    eve = rule.valid_from - timedelta(days=1)
    cases = outcomes_of(rule.id)[Outcome.NOT_APPLICABLE]
    assert any(case.get("stichtag") == eve for case in cases), f"no case on {eve:%Y-%m-%d} for {rule.id}"


@pytest.mark.parametrize("rule", [*DEMAND_RULES, *LAW_RULES], ids=lambda rule: rule.id)
def test_every_rule_has_a_case_of_a_type_it_does_not_reach(rule: Rule, shipped: Shipped) -> None:
    reached = set(shipped.table.row(rule.id).applies_to)
    if reached == set(AgreementType):
        return
    cases = outcomes_of(rule.id)[Outcome.NOT_APPLICABLE]
    assert any(
        case["agreement"].get("type") not in reached
        and rule.valid_from <= case.get("stichtag", rule.valid_from)
        for case in cases
    ), f"no case of another type for {rule.id}"


@pytest.mark.parametrize("rule", CRAFT_RULES, ids=lambda rule: rule.id)
def test_every_craft_rule_has_a_case_with_a_finding_and_one_without(rule: Rule) -> None:
    found = outcomes_of(rule.id)
    assert found["no_finding"], f"no case without a finding for {rule.id}"
    assert found[Outcome.NOT_MET] or found[Outcome.UNDECIDED], f"no case with a finding for {rule.id}"


def test_every_case_is_about_a_rule_that_exists() -> None:
    known = {rule.id for rule in (*DEMAND_RULES, *LAW_RULES, *CRAFT_RULES)}
    assert {rule_id for rule_id, _ in ALL_CASES} == known


def test_what_stays_open_beside_a_fault_is_told_to_the_own_house_only(shipped: Shipped) -> None:
    case = next(case for rule_id, case in ALL_CASES if rule_id == "b" and "Bei 1 weiteren" in str(case))
    judgement = judge(shipped, "b", case)
    assert judgement is not None
    assert "weiteren" not in judgement.reason
    assert judgement.detail == "Bei 1 weiteren bleibt es offen."
