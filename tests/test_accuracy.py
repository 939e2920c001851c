"""Reading may become better and must not become worse: floors a little under what was last measured.

The figures themselves stand in ``docs/reference/accuracy.md`` (``make accuracy``).
"""

import pytest

from tests.measuring.corpus import drafts, statements
from tests.measuring.measure import measure_drafts, measure_statements

#: F1 on the statements whose errors nobody has looked at.
STATEMENTS = {
    "kind": 0.93,
    "responsibility": 0.90,
    "grade": 0.92,
    "parts": 0.94,
    "precise": 0.94,
    "measurable": 0.92,
    "within_scope": 0.94,
}
#: Share of right judgements on whole drafts.
DRAFTS = {"demands": 0.97, "law": 0.98, "head": 0.96}


def test_statements_never_studied_are_read_as_well_as_before() -> None:
    scores = measure_statements(statements("test"))
    reached = {label: round(scores[label].micro_f1, 3) for label in STATEMENTS}
    assert {label: value for label, value in reached.items() if value < STATEMENTS[label]} == {}


@pytest.mark.parametrize("part", ["development", "validation"])
def test_drafts_are_judged_as_well_as_before(part: str) -> None:
    scores = measure_drafts(drafts(part))
    reached = {group: scores[group].hits.total() / scores[group].decisions for group in DRAFTS}
    assert {group: value for group, value in reached.items() if value < DRAFTS[group]} == {}
