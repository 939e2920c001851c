"""Signatures side by side: a row a block, a tab between the columns, as plain text has them."""

from tests.files.page_words.placed import full, line, page, texts

SECOND = 320.0
BODY = [full("Die Vereinbarung gilt", row) for row in range(1, 4)]


def row(first: str, second: str, at: float) -> list:  # type: ignore[type-arg]  # words of a page
    """Two pieces on one row."""
    return line(first, at) + line(second, at, SECOND)


def test_two_signatures_stand_in_columns() -> None:
    found = texts(
        page(
            *BODY,
            row("Düsseldorf, den ________", "Siegburg, den ________", 6),
            row("Für das Land", "Für den Kreis", 9),
            row("Der Staatssekretär", "Der Landrat", 10),
        )
    )
    assert found[1:] == [
        "Düsseldorf, den ________\tSiegburg, den ________",
        "Für das Land\tFür den Kreis",
        "Der Staatssekretär\tDer Landrat",
    ]


def test_a_line_only_in_the_second_column_begins_with_a_tab() -> None:
    found = texts(page(*BODY, row("________", "________", 6), line("Der Landrat", 7, SECOND)))
    assert found[-1] == "\tDer Landrat"


def test_words_that_go_on_in_their_column_belong_together() -> None:
    found = texts(
        page(
            *BODY,
            row("________", "________", 6),
            row("Bundesministerium für", "Ministerium für Wirtschaft,", 7),
            row("Arbeit und Soziales", "Arbeit und Verkehr", 8),
            row("Staatssekretär", "Minister", 9),
        )
    )
    assert found[-2:] == [
        "Bundesministerium für Arbeit und Soziales\tMinisterium für Wirtschaft, Arbeit und Verkehr",
        "Staatssekretär\tMinister",
    ]


def test_rows_stay_level_where_only_one_column_goes_on() -> None:
    found = texts(
        page(
            *BODY,
            row("________", "________", 6),
            row("Ministerium", "Ministerium für", 7),
            row("Staatssekretär", "Frauen", 8),
            line("Ministerin", 9, SECOND),
        )
    )
    assert found[-2:] == ["Ministerium\tMinisterium für Frauen", "Staatssekretär\tMinisterin"]


def test_one_wide_gap_alone_divides_a_line_into_columns() -> None:
    assert "Anlage 1\tStand: 2012" in texts(
        page(
            line("Anlage 1", 1) + line("Stand: 2012", 1, 400),
            *[full("Die Vereinbarung gilt", at) for at in range(3, 6)],
        )
    )
