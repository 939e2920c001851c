"""The words of the letter: every key names a rule or reason that exists, every request is a sentence."""

import re

import pytest

from docs.building.reason_codes import reason_codes
from tests.domain.papers.letters import words
from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.papers import Tone
from zielkreis.domain.values.codes import FindingClass
from zielkreis.service.demands import shipped_profile

IDS = {rule.id for rule in (*LAW_RULES, *CRAFT_RULES)} | {
    each.id for each in shipped_profile("kreis").demands
}


def test_every_rule_has_a_heading_that_is_no_question() -> None:
    assert set(words().headings) == IDS
    assert not [heading for heading in words().headings.values() if heading.endswith("?")]


def test_every_request_belongs_to_a_reason_code_that_exists() -> None:
    patterns = {re.escape(each.code).replace(r"\*", r"\w+") for each in reason_codes()}
    patterns |= {code for demand in shipped_profile("kreis").demands for code in demand.remedies}
    for key in words().requests:
        code = key.rpartition(".")[2]
        assert any(re.fullmatch(pattern, code) for pattern in patterns), key


def test_every_code_of_the_shipped_demands_has_a_request() -> None:
    asked = {key.rpartition(".")[2] for key in words().requests}
    for demand in shipped_profile("kreis").demands:
        assert set(demand.remedies) <= asked, demand.id


@pytest.mark.parametrize("request_words", list(words().requests.values()))
def test_a_request_is_a_polite_sentence_without_a_count(request_words: str) -> None:
    assert request_words.startswith("Bitte ")
    assert request_words.endswith(".")
    assert "{" not in request_words


def test_both_tones_and_all_classes_are_worded() -> None:
    assert set(words().tones) == set(Tone)
    assert set(words().sections) == set(FindingClass)
