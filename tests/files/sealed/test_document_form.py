"""A document goes through JSON unchanged, and what is no document is refused."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, ChangeKind, Document, TrackedChange
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.document_json import write_document

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
BLOCKS = st.builds(
    Block,
    kind=st.sampled_from(BlockKind),
    text=WORDS,
    label=WORDS,
    level=st.integers(0, 9),
    cells=st.lists(WORDS, max_size=3).map(tuple),
    table=st.integers(0, 99),
    row=st.integers(0, 99),
    is_header=st.booleans(),
    emphasised=st.booleans(),
)
CHANGES = st.builds(
    TrackedChange, kind=st.sampled_from(ChangeKind), words=WORDS, author=WORDS, date=WORDS, block=st.just(0)
)
UNCERTAIN = st.builds(
    UncertainWords,
    block=st.just(0),
    start=st.just(0),
    end=st.integers(0, 9),
    words=WORDS,
    confidence=st.integers(0, 100),
    seen=WORDS,
)
DOCUMENTS = st.builds(
    Document,
    format=st.sampled_from(("docx", "odt", "pdf", "markdown", "text")),
    blocks=st.lists(BLOCKS, min_size=1, max_size=4).map(tuple),
    changes=st.lists(CHANGES, max_size=2).map(tuple),
    notes=st.lists(WORDS, max_size=2).map(tuple),
    uncertain=st.lists(UNCERTAIN, max_size=2).map(tuple),
)
SMALL = Document(format="text", blocks=(Block(kind=BlockKind.PARAGRAPH, text="Ziele"),))


@given(DOCUMENTS)
def test_a_document_comes_back_as_it_went(document: Document) -> None:
    assert read_document_json(write_document(document)) == document


def test_half_a_surrogate_pair_becomes_the_sign_for_a_lost_one() -> None:
    broken = replace(SMALL, notes=("vor \ud800 nach",))
    assert read_document_json(write_document(broken)).notes == ("vor \ufffd nach",)


def plain() -> dict[str, object]:
    data: dict[str, object] = json.loads(write_document(SMALL))
    return data


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"null",
        b"{}",
        b"[]",
        b"[" * 100_000,
        b"\xff\xfe",
        json.dumps(plain() | {"format": "exe"}).encode(),
        json.dumps(plain() | {"extra": 1}).encode(),
        json.dumps(plain() | {"blocks": "Ziele"}).encode(),
        json.dumps(plain() | {"notes": [1]}).encode(),
        write_document(replace(SMALL, blocks=(replace(SMALL.blocks[0], level=10**30),))),
        write_document(
            replace(
                SMALL,
                changes=(TrackedChange(kind=ChangeKind.DELETED, words="", author="", date="", block=7),),
            )
        ),
        write_document(
            replace(SMALL, uncertain=(UncertainWords(block=3, start=0, end=1, words="", confidence=50),))
        ),
        write_document(SMALL) + b',"more":1',
    ],
)
def test_what_is_no_document_is_refused(payload: bytes) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_document_json(payload)
    assert caught.value.code is UnreadableCode.STOPPED


def test_a_document_too_long_is_refused_on_this_side_too() -> None:
    long = replace(SMALL, blocks=(replace(SMALL.blocks[0], text="x" * 60_000),))
    with pytest.raises(UnreadableFileError) as caught:
        read_document_json(write_document(long))
    assert caught.value.code is UnreadableCode.PARAGRAPH_TOO_LONG
