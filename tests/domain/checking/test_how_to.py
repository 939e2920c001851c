"""The how-to on adding a rule is true: its rule loads, its cases hold, its profile is one."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.judging import judge_by_craft
from zielkreis.domain.checking.profile import Profile
from zielkreis.domain.checking.rule import Rule
from zielkreis.domain.checking.subject import Subject


@pytest.fixture(scope="module")
def blocks(repository: Path) -> list[tuple[str, str]]:
    page = (repository / "docs/how-to/regel-hinzufuegen.md").read_text("utf-8")
    return re.findall(r"^```(\w+)\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)


def test_the_rule_of_the_how_to_does_what_its_cases_say(
    blocks: list[tuple[str, str]], shipped: Shipped
) -> None:
    (code,) = (text for language, text in blocks if language == "python")
    cases = next(yaml.safe_load(text) for language, text in blocks if language == "yaml" and "cases:" in text)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - the code of the page itself is what is tested
    rule = names[cases["rule"]]
    assert isinstance(rule, Rule)
    for case in cases["cases"]:
        agreement = build_agreement(case["agreement"])
        subject = Subject(
            agreement=agreement,
            on=rule.valid_from,
            day_stated=True,
            table=shipped.table,
            law=shipped.law,
            indicators=shipped.indicators,
            words=shipped.words,
        )
        judgement = judge_by_craft(subject, rule)
        assert (judgement.outcome.value if judgement else "no_finding") == case["expected"]
        for words in case.get("says", ()):
            assert judgement is not None
            assert words in judgement.reason


def test_the_profile_of_the_how_to_is_one(blocks: list[tuple[str, str]]) -> None:
    profile = Profile.parse(next(text for language, text in blocks if "demands:" in text))
    assert profile.demands[0].remedies["not_measurable"].for_count(3).startswith("In den 3 Zielen")
