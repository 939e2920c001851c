"""What is fuzzed: each target takes any bytes and raises only where the program is at fault."""

import contextlib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.files.word_files import docx, p, part, r, with_files
from tests.fuzz.open_documents import odt_of
from tests.service.test_any_draft import checked, drafts
from zielkreis.domain.german.dates import find_dates
from zielkreis.domain.german.numbers import find_numbers, parse_number, print_number
from zielkreis.domain.german.sentences import split_sentences
from zielkreis.domain.law.citation_grammar import find_citations
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.statement import StatementContext
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.image_pictures import draw_image
from zielkreis.files.ocr.pages_to_recognise import PagesToRecogniseError
from zielkreis.files.recognition import is_image
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.document_json import write_document
from zielkreis.service.one_statement import read_one
from zielkreis.service.write_result import checked_draft_as_html, checked_draft_as_json

Target = Callable[[bytes], None]

_LONGEST_TEXT = 4_000
_FRAME = docx(p("x"))
_CONTEXT = StatementContext(
    agreement_type=AgreementType.ZV5,
    on=date(2012, 1, 1),
    parties=(PartyCode.LAND, PartyCode.KT),
    year=2012,
)


def any_file(data: bytes) -> None:
    """Any file becomes a document that goes through JSON unchanged, or is refused for a reason."""
    try:
        document = read_document(data)
    except PagesToRecogniseError:
        return
    except UnreadableFileError as error:
        if error.code is UnreadableCode.READER_FAILED:
            raise
        return
    assert read_document_json(write_document(document)) == document


def picture(data: bytes) -> None:
    """Any file as a picture is drawn or refused."""
    any_file(data)
    if is_image(data):
        with contextlib.suppress(UnreadableFileError):
            draw_image(data, 1)


def main_part(data: bytes) -> None:
    """Any XML as the main part of a Word document."""
    any_file(with_files(_FRAME, {"word/document.xml": data}))


def open_document(data: bytes) -> None:
    """Any XML as the content of an OpenDocument text."""
    any_file(odt_of(data))


def numbers(data: bytes) -> None:
    """Numbers lie in the text in order, and what is printed is read as the same number."""
    text = _text(data)
    end = 0
    for found in find_numbers(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        if abs(found.value) < 10**12 and found.value == round(found.value, 6):
            assert parse_number(print_number(found.value)) == found.value


def dates(data: bytes) -> None:
    """Dates lie in the text."""
    text = _text(data)
    for found in find_dates(text, year=2012):
        assert 0 <= found.start < found.end <= len(text)


def sentences(data: bytes) -> None:
    """Sentences lie in the text in order and share nothing, and nothing but blanks is left between them."""
    text = _text(data)
    end = 0
    for span in split_sentences(text):
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip()
        end = span.end
    assert not text[end:].strip()


def citations(data: bytes) -> None:
    """Citations lie in the text."""
    text = _text(data)
    for found in find_citations(text):
        assert 0 <= found.start < found.end <= len(text)


def statement(data: bytes) -> None:
    """Any sentence has labels and judgements."""
    read_one(_text(data)[:1_000], _CONTEXT)


def whole_draft(data: bytes) -> None:
    """Any text is read, checked and written, or refused."""
    draft = checked(_text(data) or "x")
    if draft is not None:
        checked_draft_as_json(draft)
        checked_draft_as_html(draft)


_PIECES = st.sampled_from(
    [
        "Ziele",
        "§ 1",
        "a)",
        "2,5 %",
        "\t",
        "\n",
        "Zielvereinbarung",
        "________",
        "",
        "Für das Land",
        "31.12.2012",
    ]
)
_MARKS = st.sampled_from(
    [
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        "<w:instrText> PAGE </w:instrText>",
        "<w:tab/>",
        "<w:br/>",
        '<w:footnoteReference w:id="1"/>',
        "<w:noBreakHyphen/>",
        '<w:sym w:font="Symbol" w:char="F0B7"/>',
    ]
)
_RUNS = st.one_of(_PIECES.map(r), _MARKS.map(lambda mark: f"<w:r>{mark}</w:r>"))
_PARAGRAPHS = st.builds(
    lambda runs, level: p(*runs, num="1" if level else "", level=level or None),
    st.lists(_RUNS, max_size=5),
    st.integers(0, 3),
)


def _wrapped(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    groups = st.lists(inside, min_size=1, max_size=3).map("".join)
    forms = (
        "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>{}</w:tc></w:tr></w:tbl>",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>{}",
        "<w:ins w:id='1' w:author='a' w:date='2012'>{}</w:ins>{}",
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r></w:p>{}",
    )
    return st.builds(lambda form, one, two: form.format(one, two), st.sampled_from(forms), groups, groups)


BODIES = st.lists(st.recursive(_PARAGRAPHS, _wrapped, max_leaves=12), min_size=1, max_size=8).map("".join)


@given(BODIES)
def _structured_word(body: str) -> None:
    any_file(docx(body, footnotes=f'<w:footnote w:id="1">{p("Fußnote")}</w:footnote>'))


@given(drafts)
def _draft_of_pieces(text: str) -> None:
    whole_draft(text.encode())


def _driven(test: Any) -> Target:
    """A test of hypothesis whose choices come from the bytes."""
    run: Target = test.hypothesis.fuzz_one_input
    return run


#: The targets by name.
TARGETS: Mapping[str, Target] = {
    "docx": any_file,
    "docx-xml": main_part,
    "docx-structure": _driven(_structured_word),
    "odt": any_file,
    "odt-xml": open_document,
    "pdf": any_file,
    "picture": picture,
    "markdown": any_file,
    "text": any_file,
    "numbers": numbers,
    "dates": dates,
    "sentences": sentences,
    "citations": citations,
    "statement": statement,
    "draft": whole_draft,
    "draft-pieces": _driven(_draft_of_pieces),
}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")[:_LONGEST_TEXT]


def empty_main_part() -> bytes:
    """The smallest main part, where the fuzzer may begin."""
    return part("document", f"<w:body>{p('Ziele')}</w:body>").encode()
