"""The cases in ``tests/cases/verhandlung``: what may be recorded of the talks, and what follows from it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.negotiation.steps import FIELDS, decide
from tests.domain.negotiation.talks import MATTER_ID, PARTIES, Talks
from zielkreis.domain.negotiation import Refused, fold
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.words import german

CASES = Path(__file__).parents[2] / "cases/verhandlung"
KEYS = {"name", "before", "then", "refused", "stands", "others_see"}
STANDS = {"demands", "withdrawn", "answers", "answers_to", "due", "settled", "drafts", "waived", "newest"}


def read_cases() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.yaml")):
        yield from yaml.safe_load(path.read_text("utf-8"))


ALL_CASES = list(read_cases())


def stand(matter: Matter) -> dict[str, Any]:
    """A matter in the words of a case."""
    return {
        "demands": {each.demand.id: german(each.state) for each in matter.demands},
        "withdrawn": [each.demand.id for each in matter.demands if each.withdrawn],
        "answers": [each.id for each in matter.answers],
        "answers_to": {
            each.demand.id: [answer.id for answer in each.answers] for each in matter.demands if each.answers
        },
        "due": {each.id: each.what for each in matter.due},
        "settled": {each.id: each.how_settled for each in matter.due if each.settled_on},
        "drafts": {each.number: each.name for each in matter.versions},
        "newest": matter.newest.name if matter.newest else None,
        "waived": [each.finding for each in matter.waivers],
    }


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_talks_go_on_as_the_case_says(case: Mapping[str, Any]) -> None:
    talks = Talks()
    for step in case.get("before", ()):
        talks.record(decide(step, talks))
    if "refused" in case:
        with pytest.raises(Refused) as error:
            decide(case["then"], talks)
        assert list(error.value.faults) == case["refused"]
        return
    if "then" in case:
        talks.record(decide(case["then"], talks))
    now = stand(talks.matter)
    assert {key: now[key] for key in case.get("stands", ())} == case.get("stands", {})
    theirs = [each for each in talks.entries if each.audience is PARTIES]
    seen = {**stand(fold(MATTER_ID, theirs)), "entries": len(theirs)}
    assert {key: seen[key] for key in case.get("others_see", ())} == case.get("others_see", {})


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_case_says_what_it_is_about(case: Mapping[str, Any]) -> None:
    assert not set(case) - KEYS
    assert len(case["name"].split()) >= 4, "the name is a sentence"
    assert ("refused" in case) != bool(case.keys() & {"stands", "others_see"}), "one outcome"
    assert not (set(case.get("stands", ())) | set(case.get("others_see", ()))) - STANDS - {"entries"}
    for step in (*case.get("before", ()), *([case["then"]] if "then" in case else [])):
        ((name, fields),) = step.items()
        assert not set(fields) - FIELDS[name]


def test_every_kind_of_step_is_refused_in_some_case() -> None:
    refused = {name for case in ALL_CASES if "refused" in case for name in case["then"]}
    assert refused == set(FIELDS)
