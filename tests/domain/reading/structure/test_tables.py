"""Rows of tables as statements, with the head of the table above them."""

from tests.domain.reading.structure.builders import (
    contexts_of,
    heading,
    paragraph,
    places,
    read_body,
    rows,
    texts,
)

HEADER = ("Kennzahl", "Ist 2011", "Ziel 2012")


def test_it_takes_each_row_below_the_head_for_a_statement() -> None:
    table = rows(HEADER, ("Integrationsquote", "25,0 %", "25,5 %"), ("Bestand LZB", "4.000", "3.900"))
    agreement = read_body(heading("§ 3 Werte"), *table)
    assert texts(agreement) == ["Integrationsquote | 25,0 % | 25,5 %", "Bestand LZB | 4.000 | 3.900"]
    assert places(agreement) == ["§ 3 Tabelle 1 Zeile 1", "§ 3 Tabelle 1 Zeile 2"]
    assert [context.table_header for context in contexts_of(heading("§ 3 Werte"), *table)] == [HEADER, HEADER]


def test_it_knows_the_head_where_the_file_does_not_mark_it() -> None:
    agreement = read_body(heading("Werte"), *rows(HEADER, ("Integrationsquote", "25,0 %", "25,5 %"), heads=0))
    assert texts(agreement) == ["Integrationsquote | 25,0 % | 25,5 %"]


def test_it_joins_two_rows_of_head() -> None:
    (context,) = contexts_of(
        heading("Werte"),
        *rows(("Ziel", "Wert", "Wert"), ("Ziel", "2011", "2012"), ("K2", "25 %", "26 %"), heads=2),
    )
    assert context.table_header == ("Ziel", "Wert 2011", "Wert 2012")


def test_it_takes_a_row_of_one_noun_for_the_heading_of_those_below() -> None:
    table = rows(HEADER, ("Bundesziele", "", ""), ("K2", "25 %", "26 %"))
    (context,) = contexts_of(heading("Werte"), *table)
    assert context.heading == "Bundesziele"
    assert places(read_body(heading("Werte"), *table)) == ["Tabelle 1 Zeile 2"]


def test_it_hands_the_introduction_of_a_table_to_its_rows() -> None:
    contexts = contexts_of(
        heading("Werte"),
        paragraph("Für 2012 werden folgende Werte vereinbart:"),
        *rows(HEADER, ("K2", "25 %", "26 %")),
    )
    assert [context.before for context in contexts] == ["Für 2012 werden folgende Werte vereinbart:"]


def test_it_takes_the_sentence_of_a_merged_row_without_its_empty_cells() -> None:
    agreement = read_body(heading("Werte"), *rows(HEADER, ("Die Werte sind Jahresdurchschnitte.", "", "")))
    assert texts(agreement) == ["Die Werte sind Jahresdurchschnitte."]


def test_it_counts_tables_through_the_paper() -> None:
    agreement = read_body(
        heading("§ 1 Ziele"),
        *rows(HEADER, ("K2", "25 %", "26 %"), table=1),
        heading("§ 2 Mittel"),
        *rows(HEADER, ("K3", "4.000", "3.900"), table=2),
    )
    assert places(agreement) == ["§ 1 Tabelle 1 Zeile 1", "§ 2 Tabelle 2 Zeile 1"]


def test_it_spreads_a_head_cell_over_the_columns_it_spans() -> None:
    (context,) = contexts_of(
        heading("Werte"),
        *rows(
            ("Ziel", "Wert", "Wer"), ("Ziel", "2011", "2012", "Wer"), ("K2", "25 %", "26 %", "Kreis"), heads=2
        ),
    )
    assert context.table_header == ("Ziel", "Wert 2011", "Wert 2012", "Wer")


def test_it_joins_rows_of_head_by_column_where_a_cell_is_merged_sideways() -> None:
    (context,) = contexts_of(
        heading("Werte"),
        *rows(
            ("Messgröße", "Wert", "", "Verantwortlich"),
            ("", "Ist 2012", "Ziel 2013", ""),
            ("Integrationsquote", "25,0 %", "25,5 %", "Kreis"),
            heads=2,
        ),
    )
    assert context.table_header == ("Messgröße", "Wert Ist 2012", "Wert Ziel 2013", "Verantwortlich")


def test_it_joins_rows_of_head_where_the_merged_cell_makes_the_row_shorter() -> None:
    (context,) = contexts_of(
        heading("Werte"),
        *rows(
            ("Messgröße", "Wert", "Verantwortlich"),
            ("", "Ist 2012", "Ziel 2013", ""),
            ("Integrationsquote", "25,0 %", "25,5 %", "Kreis"),
            heads=2,
        ),
    )
    assert context.table_header == ("Messgröße", "Wert Ist 2012", "Wert Ziel 2013", "Verantwortlich")


def test_it_leaves_a_title_across_the_table_out_of_the_head() -> None:
    (context,) = contexts_of(
        heading("Werte"), *rows(("Ziele 2012", "", ""), HEADER, ("Bestand LZB", "4.000", "3.900"), heads=2)
    )
    assert context.table_header == HEADER


def test_it_gives_a_row_the_heads_of_its_filled_cells_only() -> None:
    table = rows(
        (*HEADER, "Verantwortlich"),
        ("Integrationsquote", "", "25,5 %", "Kreis"),
        ("Bestand LZB", "4.000", "3.900", ""),
        ("Fälle", "", "120", ""),
    )
    assert texts(read_body(heading("Werte"), *table)) == [
        "Integrationsquote | 25,5 % | Kreis",
        "Bestand LZB | 4.000 | 3.900",
        "Fälle | 120",
    ]
    assert [context.table_header for context in contexts_of(heading("Werte"), *table)] == [
        ("Kennzahl", "Ziel 2012", "Verantwortlich"),
        HEADER,
        ("Kennzahl", "Ziel 2012"),
    ]


def test_it_takes_a_figure_without_value_in_a_form_left_blank_for_a_statement() -> None:
    table = rows(
        ("Messgröße", "Zielwert 2012"),
        ("Beschäftigung", ""),
        ("Integrationsquote der Frauen", ""),
        ("Bestand an Langzeitleistungsbeziehern", ""),
    )
    assert texts(read_body(heading("Werte"), *table)) == [
        "Integrationsquote der Frauen",
        "Bestand an Langzeitleistungsbeziehern",
    ]
