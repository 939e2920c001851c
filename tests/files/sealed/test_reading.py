"""Every format is read in a sealed process as it is read outside, by whichever wall holds."""

from pathlib import Path

import pytest

from tests.files.hostile import odt
from tests.files.hostile_pdf import GOOD as PDF
from tests.files.sealed.naughty import program
from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.asking import MAX_DATA_BYTES, start_sealed
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.reading import SealedReading

EXAMPLES = (
    "rhein-sieg-2012/entwurf.docx",
    "zv2-agentur-landkreis/zielvereinbarung-2024.md",
    "zv3-bmas-land/zielvereinbarung-2016.txt",
)


@pytest.fixture(params=[*EXAMPLES, "odt", "pdf", "windows-1252"])
def data(request: pytest.FixtureRequest, repository: Path) -> bytes:
    """A file of each format."""
    made = {
        "odt": odt("<text:p>Zielvereinbarung 2012</text:p>"),
        "pdf": PDF,
        "windows-1252": "Zielvereinbarung über größere Ziele".encode("cp1252"),
    }
    name = str(request.param)
    return made.get(name) or (repository / "examples" / name).read_bytes()


@pytest.mark.parametrize("tracked", TrackedReading)
def test_a_file_is_read_as_it_is_outside(data: bytes, tracked: TrackedReading) -> None:
    with SealedReading(data, tracked=tracked) as reading:
        assert reading.document() == read_document(data, tracked=tracked)


def test_it_is_read_alike_where_only_python_watches(data: bytes) -> None:
    weak = program(with_kernel=False)
    with start_sealed("read", {"tracked": "accept"}, data, program=weak) as run:
        answer = run.result()
    assert "audit" in answer.layers
    assert read_document_json(answer.payload) == read_document(data)


def test_a_refusal_comes_back_with_code_place_and_the_name_of_the_file() -> None:
    data = "Träger prüft größere Änderungen".encode("cp850")
    with (
        SealedReading(data, name="entwurf.txt") as reading,
        pytest.raises(UnreadableFileError) as caught,
    ):
        reading.document()
    assert caught.value.code is UnreadableCode.ENCODING
    assert caught.value.where.startswith("Zeile 1")
    assert "„entwurf.txt“" in str(caught.value)


def test_a_file_beyond_all_bounds_is_refused_before_a_process_starts() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        SealedReading(bytes(MAX_DATA_BYTES + 1), name="gross.docx")
    assert caught.value.code is UnreadableCode.TOO_LARGE
    assert "„gross.docx“" in str(caught.value)
