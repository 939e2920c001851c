"""Whole drafts: frame and statements as the annotators of the corpus found them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.domain.reading.structure.builders import Recorder, law, words
from zielkreis.domain.reading.agreement import read_agreement
from zielkreis.domain.reading.structure import looks_like_agreement
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Document
from zielkreis.files.drafts import read_document

DRAFTS = Path(__file__).parents[3] / "corpus/drafts/development"
EXPECTED = sorted(DRAFTS.glob("*.expected.yaml"))


def draft_of(expected: Path) -> Document:
    stem = expected.name.removesuffix(".expected.yaml")
    (path,) = (path for path in DRAFTS.glob(f"{stem}.*") if path != expected)
    return read_document(path.read_bytes(), name=path.name)


def signed(agreement: Agreement, wanted: list[dict[str, str]]) -> list[tuple[str, str]]:
    """The signatories; a line of the Jobcenter whose signer is open stands for an unclear GF."""
    open_codes = {one["code"] for one in wanted if one["role"] == "unclear"}
    asked = any(question.code == "signature_unclear" for question in agreement.questions)
    return [
        ("GF", "unclear")
        if asked and one.code.value == "GE" and "GF" in open_codes
        else (one.code.value, one.role.value)
        for one in agreement.signatories
    ]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name.split(".")[0])
def test_it_reads_a_draft_as_its_annotator_did(path: Path) -> None:
    wanted: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    document = draft_of(path)
    agreement = read_agreement(document, label=Recorder(), words=words(), law=law())
    assert looks_like_agreement(document, words())
    assert agreement.type == wanted["type"]
    assert [kind.value for kind in agreement.types] == wanted["types"]
    assert agreement.year == wanted["year"]
    day = agreement.concluded_on.isoformat() if agreement.concluded_on else None
    assert day == (str(wanted["concluded_on"]) if wanted["concluded_on"] else None)
    assert [party.code.value for party in agreement.parties] == wanted["parties"]
    assert signed(agreement, wanted["signatories"]) == [
        (one["code"], one["role"]) for one in wanted["signatories"]
    ]
    starts = [statement["starts"] for statement in wanted["statements"]]
    found = [statement.text for statement in agreement.statements]
    assert [text[: len(start)] for text, start in zip(found, starts, strict=False)] == starts
    assert len(found) == len(starts)
