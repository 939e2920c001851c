"""Lists whose items bear no mark, and lines that look like headings and are none."""

from tests.domain.reading.structure.builders import (
    contexts_of,
    heading,
    item,
    paragraph,
    read_body,
    rows,
    texts,
)

LEAD = "Ohne Zielwert werden beobachtet:"


def test_it_takes_nouns_with_no_text_below_them_for_statements() -> None:
    agreement = read_body(
        heading("Beobachtung ohne Zielwert"),
        paragraph("Bedarfsdeckende Integrationen"),
        paragraph("Umzüge, für die der Kreis Kosten nach § 22 Abs. 6 SGB II trägt"),
        heading("Maßnahmen"),
        paragraph("Der Kreis berät."),
    )
    assert texts(agreement)[:2] == [
        "Bedarfsdeckende Integrationen",
        "Umzüge, für die der Kreis Kosten nach § 22 Abs. 6 SGB II trägt",
    ]


def test_it_takes_a_noun_above_text_for_a_heading_all_the_same() -> None:
    agreement = read_body(
        heading("Ziele"),
        paragraph("Beschäftigung"),
        paragraph("Integration"),
        paragraph("Die Quote steigt um 2 %."),
    )
    assert texts(agreement) == ["Die Quote steigt um 2 %."]


def test_it_hands_the_lead_in_to_the_lines_of_a_list_without_marks() -> None:
    blocks = (
        heading("Beobachtung"),
        paragraph(LEAD),
        paragraph("die Zahl der Widersprüche,"),
        paragraph("der Bestand an Darlehen,"),
        heading("Laufzeit"),
        paragraph("Sie endet am 31. Dezember 2012."),
    )
    assert texts(read_body(*blocks))[:2] == ["die Zahl der Widersprüche,", "der Bestand an Darlehen,"]
    assert [context.before for context in contexts_of(*blocks)][:2] == [LEAD, LEAD]


def test_it_takes_a_small_item_with_a_full_stop_for_a_statement() -> None:
    agreement = read_body(
        heading("Beobachtet werden"),
        paragraph("a) die Zahl der Widersprüche zu § 22 SGB II,"),
        paragraph("b) die Zahl der bewilligten Mietkautionen."),
        heading("Umsetzung"),
        item("Die Geschäftsführerin berät.", "1."),
    )
    assert texts(agreement)[1] == "die Zahl der bewilligten Mietkautionen."


def test_it_takes_a_target_without_verb_for_a_statement() -> None:
    agreement = read_body(
        heading("§ 2 Ziele"),
        paragraph("Steigerung der Integrationsquote um 2 %"),
        paragraph("Senkung des Bestands um 1,5 %"),
        heading("Steigerung der Aktivierungsquote um 2 %", level=2),
        heading("§ 3 Laufzeit"),
        paragraph("Sie gilt für 2012."),
    )
    assert texts(agreement)[:3] == [
        "Steigerung der Integrationsquote um 2 %",
        "Senkung des Bestands um 1,5 %",
        "Steigerung der Aktivierungsquote um 2 %",
    ]


def test_it_takes_the_caption_of_a_table_for_no_section() -> None:
    blocks = (
        heading("§ 5 Ergebnisse"),
        paragraph("(1) Die Tabelle nennt die Ergebnisse."),
        paragraph("Tabelle 1: Gemeinsame Ergebnisse 2012"),
        *rows(("Messgröße", "Zielwert"), ("Integrationsquote", "25 %")),
        paragraph("(2) Der Kreis berichtet."),
    )
    agreement = read_body(*blocks)
    assert [clause.label for clause in agreement.clauses] == ["§ 5", "§ 5 Abs. 1", "§ 5 Abs. 2"]
    assert contexts_of(*blocks)[1].before == "Tabelle 1: Gemeinsame Ergebnisse 2012"


def test_it_ends_the_preamble_with_the_first_section() -> None:
    agreement = read_body(
        heading("Präambel"),
        paragraph("Die Partner wollen zusammenarbeiten."),
        heading("§ 1 Gegenstand", level=2),
        paragraph("Die Quote soll steigen."),
        heading("§ 2 Laufzeit", level=2),
        paragraph("Sie gilt für 2012."),
    )
    assert [one.section for one in agreement.statements] == ["Präambel", "§ 1 Gegenstand", "§ 2 Laufzeit"]


def test_it_keeps_small_items_apart_that_no_page_break_has_cut() -> None:
    agreement = read_body(
        heading("§ 1 Ziele"),
        paragraph("(2) Beobachtet werden:"),
        paragraph("die Zahl der Darlehen nach § 22 Abs. 8 SGB II,"),
        paragraph("die Zahl der Zwangsräumungen."),
        heading("§ 2 Laufzeit"),
        paragraph("Sie gilt für 2012."),
    )
    assert texts(agreement)[:2] == [
        "die Zahl der Darlehen nach § 22 Abs. 8 SGB II,",
        "die Zahl der Zwangsräumungen.",
    ]


def test_it_takes_a_line_of_heads_of_columns_without_rows_for_nothing() -> None:
    agreement = read_body(
        heading("III. Lokale Ziele"),
        paragraph("Lokales Ziel zu\tBeschreibung"),
        heading("IV. Verfahren"),
        paragraph("Die Partner sprechen miteinander."),
    )
    assert texts(agreement) == ["Die Partner sprechen miteinander."]
    assert [clause.label for clause in agreement.clauses] == ["III.", "IV."]
