"""Tables: from drawn lines with merged cells, from columns that stand under one another, over pages."""

from tests.files.page_words.placed import PITCH, full, level, line, of_kind, page, read, upright
from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.page_words.words import PageOfWords, PageWord, Rule

EDGES = (70.0, 220.0, 320.0, 420.0)


def y(row: float) -> float:
    """The height of the rule above a row."""
    return 80 + row * PITCH - 13


def grid(rows: list[float]) -> list[Rule]:
    """All lines of a table whose rows begin at these rows of text."""
    return [
        *(level(y(row), EDGES[0], EDGES[-1]) for row in rows),
        *(upright(x, y(rows[0]), y(rows[-1])) for x in EDGES),
    ]


def cells(row: float, *words: str, bold: bool = False) -> list[PageWord]:
    """Words at the left of each cell."""
    return [word for x, text in zip(EDGES, words, strict=False) for word in line(text, row, x + 4, bold=bold)]


def rows_of(*pages: PageOfWords) -> list[Block]:
    """The rows of the document."""
    return of_kind(read(*pages), BlockKind.ROW)


def test_a_drawn_table_gives_rows_with_a_head() -> None:
    found = rows_of(
        page(
            cells(1, "Messgröße", "Ist 2011", "Ziel 2012", bold=True),
            cells(2, "Quote (K2)", "17,8 %", "18,9 %"),
            rules=grid([1, 2, 3]),
        )
    )
    assert [(row.cells, row.is_header) for row in found] == [
        (("Messgröße", "Ist 2011", "Ziel 2012"), True),
        (("Quote (K2)", "17,8 %", "18,9 %"), False),
    ]


def test_a_cell_merged_downwards_is_repeated_and_one_merged_sideways_stands_once() -> None:
    rules = [
        *(level(y(row), 70, 420) for row in (1, 4)),
        level(y(2), 220, 420),
        level(y(3), 220, 420),
        upright(70, y(1), y(4)),
        upright(220, y(1), y(4)),
        upright(320, y(2), y(4)),
        upright(420, y(1), y(4)),
    ]
    found = rows_of(
        page(cells(1, "Größe", "Wert"), cells(2, "", "Ist", "Soll"), cells(3, "", "17", "18"), rules=rules)
    )
    assert [row.cells for row in found] == [
        ("Größe", "Wert", ""),
        ("Größe", "Ist", "Soll"),
        ("Größe", "17", "18"),
    ]


def test_a_box_around_text_is_no_table() -> None:
    rules = [level(y(1)), level(y(3)), upright(70, y(1), y(3)), upright(520, y(1), y(3))]
    document = read(page(line("Bitte beachten: Entwurf.", 1, 80), line("Stand heute.", 2, 80), rules=rules))
    assert not of_kind(document, BlockKind.ROW)


def test_a_word_too_long_for_its_cell_is_closed_up() -> None:
    words = [
        *line("Langzeitleistungsbezieh", 2, 74),  # 126 points of 142: no further sign fits beside the padding
        *line("enden im Mittel", 3, 74),
        *line("14.200", 2, 224),
        *line("13.950", 2, 324),
    ]
    edge = words[0].x1 + 6
    narrow = [
        Rule(x0=edge, top=rule.top, x1=edge, bottom=rule.bottom) if rule.x0 == rule.x1 == EDGES[1] else rule
        for rule in grid([1, 2, 4])
    ]
    found = rows_of(page(cells(1, "Größe", "Ist", "Ziel", bold=True), words, rules=narrow))
    assert found[1].cells[0] == "Langzeitleistungsbeziehenden im Mittel"


def test_columns_of_figures_without_lines_are_a_table() -> None:
    body = [full("Die Partner vereinbaren", row) for row in range(1, 4)]
    found = rows_of(
        page(
            *body,
            cells(5, "Größe", "Ist 2011", "Ziel 2012", bold=True),
            cells(6, "Quote (K2)", "17,8 %", "18,9 %"),
            cells(7, "Bestand (K3)", "14.200", "13.950"),
        )
    )
    assert [row.cells for row in found] == [
        ("Größe", "Ist 2011", "Ziel 2012"),
        ("Quote (K2)", "17,8 %", "18,9 %"),
        ("Bestand (K3)", "14.200", "13.950"),
    ]
    assert found[0].is_header


def test_a_table_goes_on_over_the_page_end_and_its_repeated_head_stands_once() -> None:
    head = ("Größe", "Ist", "Ziel")
    first = page(cells(1, *head, bold=True), cells(2, "Quote", "17 %", "18 %"), rules=grid([1, 2, 3]))
    second = page(
        cells(1, *head, bold=True), cells(2, "Bestand", "14", "13"), rules=grid([1, 2, 3]), number=2
    )
    found = rows_of(first, second)
    assert [row.cells[0] for row in found] == ["Größe", "Quote", "Bestand"]
    assert [row.row for row in found] == [1, 2, 3]


def test_a_row_torn_by_the_page_end_is_put_together() -> None:
    first = page(
        cells(1, "Größe", "Ist", "Ziel", bold=True),
        cells(2, "Beratung durch die", "17", "18"),
        rules=grid([1, 2, 3]),
    )
    second = page(
        cells(1, "Stelle im Kreis", "", ""), cells(2, "Sucht", "4", "5"), rules=grid([1, 2, 3]), number=2
    )
    assert [row.cells[0] for row in rows_of(first, second)] == [
        "Größe",
        "Beratung durch die Stelle im Kreis",
        "Sucht",
    ]


def test_a_net_of_lines_too_fine_for_a_table_is_none() -> None:
    net = [level(100 + 5 * place) for place in range(100)]
    net += [upright(70 + 5 * place, 100, 595) for place in range(90)]
    document = read(page(line("Muster im Hintergrund", 10), rules=net))
    assert not of_kind(document, BlockKind.ROW)
