"""What an example is expected to come to: a YAML file of facts about the paper and outcomes by rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from zielkreis.domain.values.codes import Outcome


class ExpectationError(ValueError):
    """The file does not hold expected results; the German message lists what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedResults:
    """``facts`` by name (``type``, ``year``, ``parties`` …) and ``outcomes`` by rule id."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    outcomes: Mapping[str, Outcome]


def read_expected_results(text: str, *, name: str) -> ExpectedResults:
    """The expected results in a file; raises ``ExpectationError``."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ExpectationError(f"{name} ist kein lesbares YAML: {error}") from error
    if not isinstance(data, dict) or not isinstance(data.get("outcomes"), dict):
        raise ExpectationError(f"{name} ordnet unter „outcomes“ keiner Regel ein Ergebnis zu.")
    outcomes = data.pop("outcomes")
    wrong = [str(rule) for rule, outcome in outcomes.items() if outcome not in set(Outcome)]
    if wrong:
        raise ExpectationError(
            f"{name}: kein Ergebnis bei {', '.join(wrong)}; möglich sind {', '.join(Outcome)}."
        )
    return ExpectedResults(
        facts=data, outcomes={str(rule): Outcome(outcome) for rule, outcome in outcomes.items()}
    )
