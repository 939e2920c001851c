"""A Word file gets its comments in a sealed process, and what comes back is held against its form."""

import json

import pytest

from tests.files.docx_comments.commented_files import BY
from tests.files.word_files import docx, p, with_files
from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.wanted import AnchorKind, BlockPlace, CommentedFile, WantedComment
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.sealed.comment_json import split_report, split_wanted, with_report, with_wanted
from zielkreis.files.sealed.commenting import comment_sealed

WANTED = [WantedComment(places=(BlockPlace(block=0, start=4, end=8),), paragraphs=("Wer? „Land“", "zwei"))]
DATA = docx(p("Das Land stellt zwei Stellen bereit."))


def sealed(data: bytes) -> CommentedFile:
    return comment_sealed(
        data,
        WANTED,
        file_name="entwurf.docx",
        writer=BY.name,
        initials=BY.initials,
        at=BY.at,
        tracked=TrackedReading.ACCEPT,
    )


def test_the_sealed_process_makes_the_same_file_as_the_function() -> None:
    assert sealed(DATA) == comment_docx(DATA, WANTED, by=BY)


def test_what_goes_through_the_pipe_comes_out_as_it_went_in() -> None:
    assert split_wanted(with_wanted(WANTED, DATA)) == (WANTED, DATA)
    made = CommentedFile(data=DATA, anchors=(AnchorKind.NOTE,), removed=("Makros",), refused=("x",))
    assert split_report(with_report(made)) == made


@pytest.mark.parametrize(
    "answer",
    [b"", b"\0" * 8, (2).to_bytes(8, "big") + b"[]", (9).to_bytes(8, "big") + b'{"a":1}  ', b"\xff" * 20],
)
def test_an_answer_without_sense_is_no_file(answer: bytes) -> None:
    with pytest.raises(UnreadableFileError) as raised:
        split_report(answer)
    assert raised.value.code is UnreadableCode.STOPPED


def test_words_of_an_answer_are_few_and_short_whatever_the_process_says() -> None:
    form = json.dumps({"anchors": [], "removed": ["x" * 5000] * 500, "refused": []}).encode()
    report = split_report(len(form).to_bytes(8, "big") + form)
    assert len(report.removed) == 100
    assert max(map(len, report.removed)) == 300


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04word/document.xml",
        with_files(DATA, {"word/document.xml": "<w:document"}),
        with_files(DATA, {"word/document.xml": '<!DOCTYPE x [<!ENTITY e "x">]><x>&e;</x>'}),
        with_files(DATA, {"[Content_Types].xml": "<x"}),
        with_files(DATA, {"word/_rels/document.xml.rels": "\0"}),
    ],
)
def test_a_damaged_file_is_told_by_its_name(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"entwurf\.docx"):
        sealed(data)
