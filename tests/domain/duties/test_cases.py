"""The cases in ``tests/cases/pflichten``: what a clause obliges whom to, in words a lawyer can read."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.duties.papers import duties_in, paper
from zielkreis.domain.values.duty import Duty

CASES = Path(__file__).parents[2] / "cases/pflichten"
KEYS = {"name", "type", "parties", "year", "heading", "clause", "duties"}
EXPECTED = set(
    "kind debtors creditors due words frequency times interval day begins proviso binding says".split()
)


def read_cases() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.yaml")):
        yield from yaml.safe_load(path.read_text("utf-8"))


ALL_CASES = list(read_cases())


def told(duty: Duty, asked: Mapping[str, Any]) -> dict[str, Any]:
    """What the case asks of a duty, in the words of the case."""
    values = {
        "kind": duty.kind.value,
        "debtors": [code.value for code in duty.debtors],
        "creditors": [code.value for code in duty.creditors],
        "due": duty.due,
        "words": duty.due_words,
        "frequency": duty.frequency.value if duty.frequency else "",
        "times": duty.times,
        "interval": duty.interval,
        "day": duty.day,
        "begins": duty.begins,
        "proviso": duty.proviso,
        "binding": duty.binding,
        "says": duty.what,
    }
    return {key: values[key] for key in asked}


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_clause_obliges_as_the_case_says(case: Mapping[str, Any]) -> None:
    text = paper(
        case["clause"].strip(),
        parties=case["parties"],
        heading=case.get("heading", "Inhalt"),
        year=case.get("year", 2012),
    )
    found = duties_in(text, case["type"]).duties
    expected = case["duties"]
    assert [told(duty, asked) for duty, asked in zip(found, expected, strict=False)] == expected
    assert len(found) == len(expected), [duty.what for duty in found]


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_case_says_what_it_is_about(case: Mapping[str, Any]) -> None:
    assert not set(case) - KEYS
    assert len(case["name"].split()) >= 4, "the name is a sentence"
    for duty in case["duties"]:
        assert not set(duty) - EXPECTED
        assert {"debtors", "creditors"} <= duty.keys(), "a case says who owes whom"
