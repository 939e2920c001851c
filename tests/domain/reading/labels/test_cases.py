"""The cases that lawyers read: the contract's sections 1 to 5, and the settled cases of section 7."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.reading.labels.shipped_reader import Reader, context_of
from zielkreis.domain.values.statement import TargetParts

CASES = Path(__file__).parents[3] / "cases/lesen"
EXPECTED = {"kind", "responsibility", "parts", "results", "support", "judgements"}


def read_cases() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.yaml")):
        yield from yaml.safe_load(path.read_text("utf-8"))["cases"]


ALL_CASES = list(read_cases())


def found_in(parts: TargetParts, key: str) -> object:
    """The value of a part as a case writes it."""
    if key == "ambiguous":
        return parts.unit is not None and parts.unit.ambiguous
    if key == "inherited":
        return parts.period is not None and parts.period.inherited
    words = getattr(parts, key)
    if key in ("condition", "data_source"):
        return words is not None
    if words is None:
        return None
    if key == "equivalents":
        return [[str(each.form), float(each.value)] for each in words.value]
    return plain(words.value)


def plain(value: object) -> object:
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return float(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_statement_is_read_as_the_contract_says(case: Mapping[str, Any], reader: Reader) -> None:
    context, expected = context_of(case.get("context", {})), case["expected"]
    assert expected.keys() <= EXPECTED
    labels = reader.label(case["text"], context)
    assert labels.kind == expected["kind"], labels.evidence
    if "responsibility" in expected:
        assert labels.responsibility == expected["responsibility"], labels.evidence
    assert len(labels.parts) == expected.get("results", len(labels.parts))
    for parts, told in zip(labels.parts, expected.get("parts", ()), strict=False):
        assert {key: found_in(parts, key) for key in told} == told
    for key, told in expected.get("support", {}).items():
        assert (key, getattr(labels.support, key)) == (key, told)
    if "judgements" in expected:
        judgements = reader.judge(case["text"], labels, context)
        found = {key: getattr(judgements, key) for key in expected["judgements"]}
        assert found == expected["judgements"]


def test_every_case_names_what_it_rests_on() -> None:
    assert all(case["source"] and case["name"] for case in ALL_CASES)


def test_no_two_cases_have_one_name() -> None:
    names = [case["name"] for case in ALL_CASES]
    assert len(names) == len(set(names))
