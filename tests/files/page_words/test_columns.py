"""Running text in two columns is read down the first and then down the second."""

from collections.abc import Sequence

from tests.files.page_words.placed import LEFT, full, line, page, texts
from zielkreis.files.page_words.words import PageWord

GUTTER, SECOND = 285.0, 305.0


def column(first: str, x: float, to: float, rows: Sequence[float]) -> list[list[PageWord]]:
    """Full lines in one column, the last one short and ended."""
    lines = [full(first if at == rows[0] else "und", at, x, to) for at in rows[:-1]]
    return [*lines, line("und mehr.", rows[-1], x)]


def test_the_first_column_comes_before_the_second() -> None:
    left = column("Links", LEFT, GUTTER, range(3, 10))
    right = column("Rechts", SECOND, 520, [row + 0.4 for row in range(3, 10)])
    found = texts(page(line("Zielvereinbarung über alle Ziele der ganzen Seite und mehr", 1), *left, *right))
    assert [text.split()[0] for text in found] == ["Zielvereinbarung", "Links", "Rechts"]


def test_a_sentence_goes_on_at_the_head_of_the_second_column() -> None:
    left = [full("und", row, LEFT, GUTTER) for row in range(1, 8)]
    right = column("weiter", SECOND, 520, range(1, 8))
    assert len(texts(page(*left, *right))) == 1


def test_signatures_side_by_side_are_no_columns_of_text() -> None:
    rows = [
        ("Düsseldorf, den ____________", "Siegburg, den ____________"),
        ("____________________________", "____________________________"),
        ("Für das Land Nordrhein-Westfalen", "Für den Kreis und seine Räte"),
        ("Ministerium für Arbeit und Soziales", "Der Landrat oder sein Vertreter"),
        ("Staatssekretär im Ministerium", "Kreisdirektor des Kreises"),
    ]
    lines = [line(one, at, LEFT) + line(two, at, SECOND) for at, (one, two) in enumerate(rows, start=1)]
    assert all("\t" in text for text in texts(page(*lines)))
