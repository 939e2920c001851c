"""A report beside what was expected of it: the differences, rule by rule."""

from collections.abc import Mapping

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import Report
from zielkreis.domain.values.words import german
from zielkreis.files.expected_outcomes import ExpectationError, read_expected_outcomes

__all__ = ["ExpectationError", "differences", "read_expected_outcomes"]


def differences(report: Report, expected: Mapping[str, Outcome]) -> tuple[str, ...]:
    """German sentences for each rule whose outcome is not the expected one, none where all are.

    A craft rule that is not expected and finds nothing is no difference; one that is expected to be
    met may be silent.
    """
    found = {judgement.id: judgement.outcome for judgement in report.judgements}
    silent = Outcome.MET
    return tuple(
        f"{rule}: erwartet „{german(outcome)}“, gefunden „{german(found.get(rule, silent))}“"
        for rule, outcome in expected.items()
        if found.get(rule, silent) is not outcome
    )
