"""A rule states what every rule must state, and agrees with the law book and the table."""

from datetime import date
from typing import Any

import pytest

from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.demands.registry import DEMAND_RULES
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.checking.rule import Rule, RuleIncomplete, fail_if_versions_overlap, rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass

ALL_RULES = (*DEMAND_RULES, *LAW_RULES, *CRAFT_RULES)
COMPLETE: dict[str, Any] = {
    "id": "X",
    "title": "Gilt es?",
    "finding_class": FindingClass.LAW,
    "citation": Citation(paragraph="48b"),
    "valid_from": date(2011, 1, 1),
    "limits": "Sieht nur den Text.",
}


def holds(subject: Subject) -> Verdict:
    return met("holds", "Es gilt.")


@pytest.mark.parametrize(
    ("lack", "words"),
    [
        ({"id": ""}, "id fehlt"),
        ({"title": " "}, "title fehlt"),
        ({"limits": ""}, "limits fehlt"),
        ({"citation": "", "finding_class": FindingClass.CRAFT}, "citation fehlt"),
        ({"citation": "§ 48b SGB II"}, "muss ein Citation-Wert sein"),
        ({"valid_to": date(2010, 1, 1)}, "valid_to liegt vor valid_from"),
    ],
)
def test_a_rule_without_what_it_must_state_does_not_import(lack: dict[str, Any], words: str) -> None:
    with pytest.raises(RuleIncomplete, match=words):
        rule(**{**COMPLETE, **lack})


def test_it_names_all_lacks_at_once() -> None:
    with pytest.raises(RuleIncomplete, match="title fehlt; limits fehlt"):
        rule(**{**COMPLETE, "title": "", "limits": ""})


@pytest.mark.parametrize("missing", sorted(COMPLETE))
def test_nothing_of_it_can_be_left_out(missing: str) -> None:
    with pytest.raises(TypeError, match=missing):
        rule(**{name: value for name, value in COMPLETE.items() if name != missing})


def version(first: date, last: date | None) -> Rule:
    return rule(**{**COMPLETE, "valid_from": first, "valid_to": last})(holds)


def test_two_versions_of_a_rule_may_follow_one_another() -> None:
    fail_if_versions_overlap([version(date(2011, 1, 1), date(2018, 12, 31)), version(date(2019, 1, 1), None)])


@pytest.mark.parametrize("last", [None, date(2019, 1, 1)])
def test_two_versions_of_a_rule_may_not_hold_on_one_day(last: date | None) -> None:
    with pytest.raises(RuleIncomplete, match=r"ab 01\.01\.2011 und ab 01\.01\.2019 überschneiden sich"):
        fail_if_versions_overlap([version(date(2011, 1, 1), last), version(date(2019, 1, 1), None)])


def test_the_shipped_rules_do_not_overlap() -> None:
    fail_if_versions_overlap(ALL_RULES)


def test_a_rule_holds_from_its_first_to_its_last_day() -> None:
    dated = version(date(2011, 1, 1), date(2018, 12, 31))
    assert not dated.in_force(date(2010, 12, 31))
    assert dated.in_force(date(2011, 1, 1))
    assert dated.in_force(date(2018, 12, 31))
    assert not dated.in_force(date(2019, 1, 1))


@pytest.mark.parametrize("law_rule", LAW_RULES, ids=lambda each: each.id)
def test_a_rule_of_law_cites_the_norm_of_the_law_book(law_rule: Rule, shipped: Shipped) -> None:
    assert law_rule.citation == shipped.law.rule(law_rule.id, date(2012, 5, 10)).citation


def test_the_table_and_the_rules_know_one_another(shipped: Shipped) -> None:
    assert {each.id for each in LAW_RULES} == set(shipped.table.law_rules)
    assert {each.id for each in DEMAND_RULES} == set(shipped.table.demands)


@pytest.mark.parametrize("each", ALL_RULES, ids=lambda each: each.id)
def test_title_and_limits_are_german_sentences(each: Rule) -> None:
    assert each.title.endswith("?")
    assert each.limits.endswith(".")
