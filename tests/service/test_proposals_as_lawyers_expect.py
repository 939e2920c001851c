"""The proposals that lawyers read: a sentence of a draft, and the words that would take its place."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.service.draft_around import draft_around
from tests.service.drafts import read_here
from zielkreis.domain.values.codes import Kind, Outcome
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.service.check_draft import check_draft
from zielkreis.service.remedy_words import remedy_words

CASES = Path(__file__).parents[1] / "cases/vorschlaege"
KEYS = {"name", "source", "type", "year", "target", "support", "proposed", "question"}


def read_cases() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CASES.glob("*.yaml")):
        yield from yaml.safe_load(path.read_text("utf-8"))["cases"]


ALL_CASES = list(read_cases())
#: A draft is read once for all that is asked about it.
KNOWN: dict[str, tuple[ProposedWording, ...]] = {}


def proposals_for(case: Mapping[str, Any]) -> tuple[ProposedWording, ...]:
    name = case["name"]
    if name not in KNOWN:
        KNOWN[name] = _proposals_for(case)
    return KNOWN[name]


def _proposals_for(case: Mapping[str, Any]) -> tuple[ProposedWording, ...]:
    sentence = case.get("target") or case["support"]
    section = "Ziele" if "target" in case else "Unterstützung durch das Land"
    draft = draft_around(sentence, kind=case["type"], year=case["year"], section=section)
    agreement = read_here(draft.encode(), name="entwurf.txt")
    statement = next(each for each in agreement.statements if each.text == sentence)
    checked = check_draft(agreement, program_version="0")
    return tuple(each for each in checked.proposals if each.statement == statement.id)


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_sentence_is_the_one_a_lawyer_would_sign(case: Mapping[str, Any]) -> None:
    found = proposals_for(case)
    if "question" in case:
        assert [each.kind for each in found] == [ProposalKind.QUESTION]
        assert found[0].words.startswith(case["question"])
        assert not found[0].open_entries
        return
    assert [each.words for each in found] == case["proposed"]
    assert ProposalKind.QUESTION not in {each.kind for each in found}


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_a_draft_with_the_proposed_words_in_it_has_no_fault_there(case: Mapping[str, Any]) -> None:
    wordings = [
        each for each in proposals_for(case) if each.kind in (ProposalKind.TARGET, ProposalKind.SUPPORT)
    ]
    for proposal in wordings:
        section = "Ziele" if "target" in case else "Unterstützung durch das Land"
        filled = remedy_words().filled(proposal.words)
        draft = draft_around(filled, kind=case["type"], year=case["year"], section=section)
        agreement = read_here(draft.encode(), name="entwurf.txt")
        mended = [each for each in agreement.statements if each.place.startswith("§ 2")]
        assert mended
        for statement in mended:
            if "support" in case:
                assert statement.support is not None
                assert statement.support.concrete
            else:
                assert statement.kind is Kind.TARGET
                assert statement.judgements is not None
                assert set(asdict(statement.judgements).values()) == {Outcome.MET}


@pytest.mark.parametrize("case", ALL_CASES, ids=[case["name"] for case in ALL_CASES])
def test_the_case_names_its_source_and_says_what_it_expects(case: Mapping[str, Any]) -> None:
    assert not set(case) - KEYS, "unknown key"
    assert case["source"].strip(), "a case rests on a norm or on a paper"
    assert len(case["name"].split()) >= 4, "the name is a sentence"
    assert ("question" in case) != ("proposed" in case)
