"""The cases in ``tests/cases/nachhaltung``: where a target stands, in words a lawyer can read."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.measuring.attainment.followed import known_in, target
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.values.attainment import Standing

CASES = Path(__file__).parents[3] / "cases/nachhaltung"
KEYS = set(
    "name quelle satz jahr stand spanne personengruppe zahlen gruppe vorlaeufig ereignisse erwartet".split()
)


def read_cases() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.yaml")):
        yield from yaml.safe_load(path.read_text("utf-8"))


ALL_CASES = tuple(read_cases())


def told(standing: Standing) -> dict[str, object]:
    """The standing under the words of the cases."""
    reach = standing.to_reach
    return {
        "urteil": standing.attainment.value,
        "monat": str(standing.month),
        "wert": str(standing.value),
        "pfad": str(standing.path),
        "abstand": str(standing.distance),
        "in_der_form_des_textes": str(standing.stated),
        "ausgangswert": str(reach.baseline) if reach else None,
        "zu_erreichen": str(reach.absolute) if reach else None,
        "relativ": str(reach.relative_percent) if reach else None,
        "zweifel": [each.value for each in standing.doubts],
        "daneben": standing.beside,
    }


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_target_stands_where_the_case_says(case: Mapping[str, Any]) -> None:
    standing = standing_of(target(case["satz"], case["jahr"]), known_in(case))
    expected = dict(case["erwartet"])
    said = {"worte": standing.words, "formel": standing.formula, "vorlaeufig": standing.preliminary}
    said["hinweis"] = "\n".join(standing.notes)
    for key, words in said.items():
        assert expected.pop(key, "") in words, said
    found = told(standing)
    assert {key: found[key] for key in expected} == expected, standing


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_case_says_what_it_is_about(case: Mapping[str, Any]) -> None:
    assert not set(case) - KEYS
    assert len(case["name"].split()) >= 4, "the name is a sentence"
    assert case["quelle"]
    assert "urteil" in case["erwartet"]
