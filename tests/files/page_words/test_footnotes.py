"""Footnotes follow the paragraph that refers to them, and their marks leave the text."""

from dataclasses import replace

from tests.files.page_words.placed import full, line, of_kind, page, read
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.page_words.words import PageWord


def raised(mark: str, after: PageWord) -> PageWord:
    """A small raised mark directly behind a word."""
    return replace(
        after, text=mark, x0=after.x1, x1=after.x1 + 3, size=6.0, top=after.top - 2, bottom=after.bottom - 4
    )


def test_a_footnote_follows_its_paragraph_and_its_mark_is_no_part_of_a_word() -> None:
    words = line("Es zählen die Daten nach § 51b SGB II.", 1)
    document = read(
        page(
            [*words, raised("1", words[-1])],
            *[full("Der Kreis", row) for row in range(3, 40)],
            line("1 Beginn und Ende gehören", 48, size=8),
            line("zu diesen Daten.", 49, size=8),
        )
    )
    first, note = document.blocks[:2]
    assert first.text == "Es zählen die Daten nach § 51b SGB II."
    assert (note.kind, note.label, note.text) == (
        BlockKind.FOOTNOTE,
        "1",
        "Beginn und Ende gehören zu diesen Daten.",
    )


def test_a_raised_figure_without_a_footnote_stays() -> None:
    words = line("Die Fläche misst 20 m", 1)
    document = read(page([*words, raised("2", words[-1])], *[full("Der Kreis", row) for row in range(3, 9)]))
    assert document.blocks[0].text == "Die Fläche misst 20 m2"


def test_small_print_without_a_mark_is_no_footnote() -> None:
    document = read(
        page(
            *[full("Der Kreis", row) for row in range(1, 9)], line("Alle Zahlen sind Beispiele.", 20, size=8)
        )
    )
    assert not of_kind(document, BlockKind.FOOTNOTE)
