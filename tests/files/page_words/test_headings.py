"""Headings and titles by type and number, and what only looks like one."""

from tests.files.page_words.placed import full, line, of_kind, page, read
from zielkreis.domain.values.document import BlockKind

BODY = [full("Die Partner wirken zusammen und", row) for row in range(30, 36)]


def test_larger_type_stands_above_smaller_and_the_paper_has_its_title() -> None:
    document = read(
        page(
            line("Zielvereinbarung 2012", 1, 180, size=16, bold=True),
            line("A. Grundlagen", 4, size=13, bold=True),
            line("§ 1 Ziele", 6, bold=True),
            full("Das Land", 8),
            line("zahlt.", 9),
            line("§ 2 Dauer", 11, bold=True),
            *BODY,
        )
    )
    assert [block.text for block in of_kind(document, BlockKind.TITLE)] == ["Zielvereinbarung 2012"]
    found = of_kind(document, BlockKind.HEADING)
    assert [(block.text, block.level) for block in found] == [
        ("A. Grundlagen", 1),
        ("§ 1 Ziele", 2),
        ("§ 2 Dauer", 2),
    ]


def test_a_bold_sentence_is_no_heading() -> None:
    document = read(page(line("Alle Werte sind vorläufig.", 1, bold=True), *BODY))
    assert not of_kind(document, BlockKind.HEADING)
    assert document.blocks[0].emphasised


def test_headings_without_any_bold_are_known_by_their_numbers() -> None:
    document = read(page(line("§ 1 Ziele", 1), full("Das Land", 3), line("zahlt.", 4), *BODY))
    assert [block.text for block in of_kind(document, BlockKind.HEADING)] == ["§ 1 Ziele"]


def test_a_bold_party_among_short_lines_is_no_heading() -> None:
    document = read(
        page(
            line("zwischen", 1),
            line("Land Hessen", 2.6, bold=True),
            line("und", 4.2),
            line("Kreis Musterland", 5.8, bold=True),
            line("wird vereinbart", 7.4),
            *BODY,
        )
    )
    assert not of_kind(document, BlockKind.HEADING)
