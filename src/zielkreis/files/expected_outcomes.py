"""What an example is expected to come to: a YAML file that maps rule ids to outcomes."""

from collections.abc import Mapping

import yaml

from zielkreis.domain.values.codes import Outcome


class ExpectationError(ValueError):
    """The file does not map rule ids to outcomes; the German message lists what is wrong."""


def read_expected_outcomes(text: str, *, name: str) -> Mapping[str, Outcome]:
    """The expected outcome by rule id; raises ``ExpectationError``."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ExpectationError(f"{name} ist kein lesbares YAML: {error}") from error
    if not isinstance(data, dict):
        raise ExpectationError(f"{name} ordnet keiner Regel ein Ergebnis zu.")
    wrong = [str(rule) for rule, outcome in data.items() if outcome not in set(Outcome)]
    if wrong:
        raise ExpectationError(
            f"{name}: kein Ergebnis bei {', '.join(wrong)}; möglich sind {', '.join(Outcome)}."
        )
    return {str(rule): Outcome(outcome) for rule, outcome in data.items()}
