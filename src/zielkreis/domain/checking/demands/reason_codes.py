"""The reason codes of the checks a profile can use: a remedy under any other code would never be told."""

from collections.abc import Mapping

#: Where a demand does not reach the agreement, or the table of outcomes has no cell for it.
_ANY_CHECK = frozenset({"not_in_force", "other_type", "type_unknown", "table_gap"})


def _of_targets(code: str) -> frozenset[str]:
    return _ANY_CHECK | {f"not_{code}", f"{code}_open", f"all_{code}", "no_targets"}


def _of_signers(code: str) -> frozenset[str]:
    ends = ("signer_missing", "notice_only", "signers_unclear", "signed")
    return _ANY_CHECK | {f"{code}_{end}" for end in ends}


REASON_CODES: Mapping[str, frozenset[str]] = {
    "a": _ANY_CHECK
    | {
        "scope_clause_contradicted",
        "outside_own_scope",
        "shared_without_contribution",
        "responsibility_unclear",
        "no_benefit_concerned",
        "scope_open",
        "nothing_to_judge",
        "within_scope",
    },
    "b": _of_targets("precise"),
    "c": _of_targets("measurable"),
    "d": _ANY_CHECK | {"substantial_support", "exchange_only", "no_support", "vague_support"},
    "e1": _of_signers("trilateral"),
    "e2": _of_signers("one_agreement"),
}
"""By the id of the check."""
