"""PDF files that want to do harm are read, drawn or refused, within the limits, and nothing breaks."""

import pytest

from tests.files.hostile_pdf import FILES, GOOD, turning
from tests.files.test_hostile_files import PATIENCE, read
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.limits import Limits
from zielkreis.files.sealed.scans import pictures_in

#: What the reader cannot tell beforehand: it grows until the memory allowed is used up.
GROWING = frozenset({"forms that draw each other", "text of a million words"})
#: Ends that are held by the walls around the reader and not by the reader itself.
HELD_BY_THE_WALLS = frozenset(
    {UnreadableCode.READER_FAILED, UnreadableCode.STOPPED, UnreadableCode.TIME_LIMIT}
)


def end_of(data: bytes) -> str:
    """How reading ends: ``read``, ``drawn`` (its first picture), or the code of the refusal."""
    try:
        answer = run_sealed("read", {"tracked": "accept"}, data, limits=PATIENCE)
        assert answer.usage.peak_bytes < Limits().memory
        assert answer.usage.processor_seconds < Limits().seconds
        if (pictures := pictures_in(answer.header)) is None:
            assert any(block.text for block in read_document_json(answer.payload).blocks)
            return "read"
        drawn = run_sealed("raster", {"page": pictures.numbers[0], "turn": 0}, data, limits=PATIENCE)
        assert drawn.usage.peak_bytes < Limits().memory
        assert drawn.usage.processor_seconds < Limits().seconds
    except UnreadableFileError as error:
        return error.code
    return "drawn"


@pytest.mark.parametrize("name", FILES)
def test_a_pdf_that_wants_to_do_harm_is_read_or_refused(name: str) -> None:
    end = end_of(FILES[name]())
    assert name in GROWING or end not in HELD_BY_THE_WALLS


def test_a_pdf_behind_a_password_is_never_read_as_if_it_were_open() -> None:
    assert end_of(FILES["password"]()) == UnreadableCode.ENCRYPTED


def test_signs_that_turn_the_direction_are_told() -> None:
    document = read(turning())
    assert "‹U+202E›" in " ".join(document.notes)


def test_the_sound_file_that_the_others_are_made_of_is_no_fault_of_theirs() -> None:
    assert "Zielvereinbarung" in read(GOOD).blocks[0].text
