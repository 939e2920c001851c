"""The shipped examples are read and checked as the command does, and give what stands beside them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.knowledge import outcome_table
from zielkreis.service.read_draft import TrackedReading, read_draft

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
PAPERS = sorted(path for form in ("docx", "md", "txt") for path in EXAMPLES.glob(f"*-*/*.{form}"))
TRACKED = EXAMPLES / "rhein-sieg-2012/entwurf.docx"


def expected_of(paper: Path) -> dict[str, Any]:
    """What stands beside a paper."""
    text = paper.with_name(f"{paper.stem}.erwartet.yaml").read_text(encoding="utf-8")
    expected: dict[str, Any] = yaml.safe_load(text)
    return expected


def checked(paper: Path, tracked: TrackedReading = TrackedReading.ACCEPT) -> CheckedDraft:
    """The paper as ``zielkreis pruefen`` reads and checks it."""
    agreement = read_draft(paper.read_bytes(), name=paper.name, tracked=tracked)
    return check_draft(agreement, program_version="test")


def told(draft: CheckedDraft) -> dict[str, Any]:
    """What the program says of the paper, in the words of the file beside it."""
    agreement = draft.agreement
    return {
        "type": agreement.type,
        "types": list(agreement.types),
        "year": agreement.year,
        "concluded_on": agreement.concluded_on,
        "parties": [party.code for party in agreement.parties],
        "signatories": [{"code": line.code, "role": line.role} for line in agreement.signatories],
        "outcomes": {
            judgement.id: judgement.outcome
            for judgement in draft.report.judgements
            if judgement.finding_class is not FindingClass.CRAFT
        },
    }


def differences(paper: Path, draft: CheckedDraft) -> dict[str, tuple[Any, Any]]:
    """What the program says and what was expected, where they differ."""
    found, wanted = told(draft), expected_of(paper)
    flat_found, flat_wanted = ({**each, **each["outcomes"], "outcomes": None} for each in (found, wanted))
    assert set(flat_found) == set(flat_wanted)
    return {
        key: (flat_found[key], flat_wanted[key]) for key in flat_found if flat_found[key] != flat_wanted[key]
    }


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: f"{paper.parent.name}/{paper.name}")
def test_it_says_of_each_example_what_stands_beside_it(paper: Path) -> None:
    assert differences(paper, checked(paper)) == {}


def test_it_says_the_same_of_the_draft_without_the_tracked_changes() -> None:
    assert differences(TRACKED, checked(TRACKED, TrackedReading.REJECT)) == {}


def test_every_example_has_its_expectations_and_every_expectation_its_example() -> None:
    expectations = {path.name.removesuffix(".erwartet.yaml") for path in EXAMPLES.rglob("*.erwartet.yaml")}
    assert expectations == {paper.stem for paper in PAPERS}


def test_an_example_of_every_type_is_there() -> None:
    kinds = {kind for paper in PAPERS for kind in expected_of(paper)["types"]}
    assert kinds == {"ZV1", "ZV2", "ZV3", "ZV4", "ZV5"}
    assert {paper.suffix for paper in PAPERS} == {".docx", ".md", ".txt"}


def test_the_expectations_speak_of_every_demand_and_every_rule_of_law() -> None:
    table = outcome_table()
    for paper in PAPERS:
        assert set(expected_of(paper)["outcomes"]) == {*table.demands, *table.law_rules}
