"""Running headers, footers and page numbers stand beside the text, each once."""

from tests.files.page_words.placed import full, line, of_kind, page, read
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.page_words.words import PageOfWords

HEAD, FOOT = -2.0, 51.0


def sheet(number: int, foot: str, head: str = "Entwurf vom 2. Mai 2012") -> PageOfWords:
    """A page of text between a header and a footer."""
    body = [full("Der Kreis", row) for row in range(1, 30)]
    return page(line(head, HEAD, size=8), *body, line(foot, FOOT, 280, size=8), number=number)


def test_a_line_at_the_same_place_of_two_pages_is_a_header_and_page_numbers_are_footers() -> None:
    document = read(sheet(1, "Seite 1 von 2"), sheet(2, "Seite 2 von 2"))
    assert [block.text for block in of_kind(document, BlockKind.PAGE_HEADER)] == ["Entwurf vom 2. Mai 2012"]
    assert [block.text for block in of_kind(document, BlockKind.PAGE_FOOTER)] == ["Seite 1 von 2"]
    assert document.blocks[0].kind is BlockKind.PAGE_HEADER
    assert document.blocks[-1].kind is BlockKind.PAGE_FOOTER


def test_a_number_alone_at_the_foot_of_the_only_page_is_a_page_number() -> None:
    assert [block.text for block in of_kind(read(sheet(1, "– 1 –")), BlockKind.PAGE_FOOTER)] == ["– 1 –"]


def test_what_stands_at_the_head_of_one_page_only_is_text() -> None:
    document = read(sheet(1, "1", head="Kreis Musterland"), sheet(2, "2", head="Anlage"))
    assert not of_kind(document, BlockKind.PAGE_HEADER)


def test_a_sentence_torn_by_the_page_end_is_put_together_over_footer_and_header() -> None:
    document = read(sheet(1, "1"), sheet(2, "2"))
    assert len(of_kind(document, BlockKind.PARAGRAPH)) == 1
