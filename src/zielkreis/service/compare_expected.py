"""A checked draft beside what was expected of it: the differences, fact by fact and rule by rule."""

from collections.abc import Iterator
from typing import Any

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.words import german
from zielkreis.files.expected_results import ExpectationError, ExpectedResults, read_expected_results

__all__ = ["ExpectationError", "differences", "read_expected_results"]


def differences(checked: CheckedDraft, expected: ExpectedResults) -> tuple[str, ...]:
    """A German sentence for each fact and each outcome that is not the expected one."""
    return (*_facts(checked.agreement, expected), *_outcomes(checked, expected))


def _facts(agreement: Agreement, expected: ExpectedResults) -> Iterator[str]:
    found: dict[str, Any] = {
        "type": agreement.type,
        "types": list(agreement.types),
        "year": agreement.year,
        "concluded_on": agreement.concluded_on,
        "parties": [party.code for party in agreement.parties],
        "signatories": [{"code": each.code, "role": each.role} for each in agreement.signatories],
    }
    for name, value in expected.facts.items():
        if found.get(name) != value:
            yield f"{name}: erwartet {_plain(value)}, gefunden {_plain(found.get(name))}"


def _outcomes(checked: CheckedDraft, expected: ExpectedResults) -> Iterator[str]:
    # A craft rule that finds nothing says nothing: its silence counts as met.
    found = {judgement.id: judgement.outcome for judgement in checked.report.judgements}
    for rule, outcome in expected.outcomes.items():
        seen = found.get(rule, Outcome.MET)
        if seen is not outcome:
            yield f"{rule}: erwartet „{german(outcome)}“, gefunden „{german(seen)}“"


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_plain, value)) or "nichts"
    if isinstance(value, dict):
        return " ".join(map(str, value.values()))
    return "nichts" if value is None else str(value)
