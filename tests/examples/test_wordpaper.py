"""The Word documents of the examples: built again they are the same, and they hold what Word knows."""

import io
import zipfile

import pytest

from examples import bauen
from examples.wordpaper.archive import contents
from examples.wordpaper.source import parse_source
from zielkreis.domain.values.document import Block, BlockKind, ChangeKind, Document
from zielkreis.files.drafts import TrackedReading, read_document

DRAFT = "rhein-sieg-2012-entwurf.yaml"
SOURCES = sorted(bauen.PAPERS)
WORD = [name for name, place in bauen.PAPERS.items() if place.endswith(".docx")]


def committed(source: str) -> bytes:
    return (bauen.EXAMPLES / bauen.PAPERS[source]).read_bytes()


def read(source: str) -> Document:
    return read_document(committed(source), name=source, tracked=TrackedReading.ACCEPT)


def labels(blocks: tuple[Block, ...]) -> list[str]:
    return [block.label for block in blocks if block.label]


@pytest.mark.parametrize("source", SOURCES)
def test_it_builds_the_paper_that_stands_in_the_repository(source: str) -> None:
    built, kept = bauen.build(source), committed(source)
    if source in WORD:
        # Libraries may pack differently; what is packed must be the same.
        assert contents(built) == contents(kept), f"run: python -m examples.bauen ({source})"
    else:
        assert built == kept, f"run: python -m examples.bauen ({source})"


@pytest.mark.parametrize("source", WORD)
def test_building_twice_gives_the_same_bytes(source: str) -> None:
    assert bauen.build(source) == bauen.build(source)


def test_every_source_has_its_paper() -> None:
    assert {path.name for path in bauen.SOURCES.iterdir()} == set(bauen.PAPERS)


def test_nothing_in_a_document_tells_day_or_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(committed(DRAFT))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in archive.infolist()} == {0}
        about = archive.read("docProps/core.xml").decode()
    assert "python-docx" not in about
    assert "2026-11-01T09:00:00Z" in about


def test_the_reconstruction_says_on_each_page_that_it_is_one() -> None:
    (header,) = [block for block in read(DRAFT).blocks if block.kind is BlockKind.PAGE_HEADER]
    assert header.text == "Rekonstruktion in eigenen Worten; kein amtlicher Text"


@pytest.mark.parametrize("source", WORD)
def test_every_document_says_that_it_is_no_official_text(source: str) -> None:
    header = read(source).blocks[0]
    assert header.kind is BlockKind.PAGE_HEADER
    assert "in eigenen Worten" in header.text


def test_the_draft_is_numbered_by_word_and_begins_anew_in_each_clause() -> None:
    found = labels(read(DRAFT).blocks)
    assert [label for label in found if label.startswith("§")] == [f"§ {number}" for number in range(1, 10)]
    assert found[: found.index("§ 3") + 1] == ["1", "§ 1", "(1)", "(2)", "§ 2", "(1)", "(2)", "§ 3"]
    assert {"a)", "b)", "c)"} <= set(found)


def test_the_clauses_of_the_joined_paper_count_on_through_its_parts() -> None:
    found = [
        label for label in labels(read("rhein-sieg-2013-vereinbarung.yaml").blocks) if label[0] in "ABCD§"
    ]
    assert found == ["A.", "§ 1", "B.", "§ 2", "§ 3", "§ 4", "C.", "§ 5", "§ 6", "§ 7", "D.", "§ 8", "§ 9"]


def test_the_decimal_numbers_stand_on_the_paragraphs() -> None:
    found = labels(read("zv4-land-elbaue.yaml").blocks)
    assert found[:6] == ["1.", "1.1", "1.2", "1.3", "1", "1.4"]


def test_the_table_has_two_head_rows_and_merged_cells() -> None:
    rows = [block for block in read(DRAFT).blocks if block.kind is BlockKind.ROW]
    assert [row.is_header for row in rows] == [True, True, False, False, False, False]
    assert rows[0].cells == ("Ziel", "Messgröße", "2012", "")
    assert rows[1].cells == ("Ziel", "Messgröße", "Richtung", "Zielwert")
    assert rows[3].cells[0] == rows[4].cells[0] == "Verbesserung der Integration in Erwerbstätigkeit"


def test_the_draft_has_footnotes_and_tracked_changes_of_the_ministry() -> None:
    draft = read(DRAFT)
    assert [block.label for block in draft.blocks if block.kind is BlockKind.FOOTNOTE] == ["1", "2"]
    assert {change.author for change in draft.changes} == {"MAIS"}
    assert {change.kind for change in draft.changes} == {ChangeKind.INSERTED, ChangeKind.DELETED}


def test_the_text_example_is_kept_as_older_programs_wrote_it() -> None:
    data = committed("zv3-bmas-land.txt")
    assert "„T-3“".encode("windows-1252") in data
    assert b"\r\n" in data
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")


def test_a_source_with_an_unknown_block_is_refused_by_name() -> None:
    text = "titel: x\nkopfzeile: y\ngliederung: frei\nbloecke:\n- fabel: Es war einmal.\n"
    with pytest.raises(ValueError, match=r"alt\.yaml: unknown block 'fabel'; unknown gliederung 'frei'"):
        parse_source(text, name="alt.yaml")
