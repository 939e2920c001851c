"""What counts as a statement, and what stands around it."""

from tests.domain.reading.structure.builders import (
    contexts_of,
    footnote,
    heading,
    item,
    paragraph,
    places,
    read_body,
    texts,
)
from zielkreis.domain.values.codes import AgreementType, PartyCode


def test_it_takes_each_sentence_for_a_statement_and_no_heading() -> None:
    agreement = read_body(heading("§ 2 Ziele"), paragraph("Die Quote steigt. Der Bestand sinkt um 1,5 %."))
    assert texts(agreement) == ["Die Quote steigt.", "Der Bestand sinkt um 1,5 %."]


def test_it_takes_a_heading_that_is_a_sentence_for_a_statement() -> None:
    agreement = read_body(
        heading("Die Integrationsquote steigt im Jahr 2012 um 2 %."), paragraph("Das gilt.")
    )
    assert texts(agreement) == ["Die Integrationsquote steigt im Jahr 2012 um 2 %.", "Das gilt."]


def test_it_takes_a_numbered_noun_above_text_for_a_heading() -> None:
    agreement = read_body(
        heading("§ 2 Ziele"),
        paragraph("(1) Verringerung der Hilfebedürftigkeit"),
        paragraph("Die Summe der Leistungen wird beobachtet."),
        paragraph("(2) Gleichstellung"),
        paragraph("Der Abstand wird kleiner."),
    )
    assert texts(agreement) == ["Die Summe der Leistungen wird beobachtet.", "Der Abstand wird kleiner."]
    assert places(agreement) == ["§ 2 Abs. 1", "§ 2 Abs. 2"]


def test_it_takes_numbered_nouns_in_a_row_for_statements() -> None:
    agreement = read_body(
        heading("§ 2 Ziele"),
        item("Verringerung der Hilfebedürftigkeit", "1."),
        item("Verbesserung der Integration", "2."),
    )
    assert texts(agreement) == ["Verringerung der Hilfebedürftigkeit", "Verbesserung der Integration"]


def test_it_hands_the_introduction_of_a_list_to_its_items_and_does_not_count_it() -> None:
    blocks = (
        heading("§ 4 Beitrag"),
        paragraph("Das Land unterstützt den Kreis durch:"),
        item("einen Leitfaden bis zum 30.06.2012,", "a)"),
        item("zwei Schulungen.", "b)"),
        paragraph("Der Kreis berichtet."),
    )
    assert texts(read_body(*blocks))[:2] == ["einen Leitfaden bis zum 30.06.2012,", "zwei Schulungen."]
    before = [context.before for context in contexts_of(*blocks)]
    assert before == ["Das Land unterstützt den Kreis durch:"] * 2 + ["zwei Schulungen."]


def test_it_joins_the_introductions_of_nested_lists() -> None:
    contexts = contexts_of(
        heading("§ 4 Beitrag"),
        paragraph("(1) Das Land"),
        paragraph("a) fördert:"),
        paragraph("aa) eine Stelle,"),
        paragraph("bb) eine Schulung,"),
        paragraph("b) berät den Kreis."),
    )
    assert [context.before for context in contexts] == ["Das Land fördert:", "Das Land fördert:", "Das Land"]


def test_it_counts_an_introduction_that_holds_a_value() -> None:
    agreement = read_body(
        heading("§ 2 Ziele"),
        paragraph("Die Quote steigt um 2 %, und zwar bei:"),
        item("Frauen"),
        item("Männern"),
    )
    assert texts(agreement) == ["Die Quote steigt um 2 %, und zwar bei:", "Frauen", "Männern"]


def test_it_divides_a_list_in_running_text() -> None:
    agreement = read_body(
        heading("§ 4 Beitrag"), paragraph("Das Land bietet an: a) einen Leitfaden, b) zwei Schulungen.")
    )
    assert texts(agreement) == ["einen Leitfaden,", "zwei Schulungen."]
    assert places(agreement) == ["§ 4 Buchst. a", "§ 4 Buchst. b"]


def test_it_leaves_out_a_heading_that_runs_into_its_paragraph() -> None:
    agreement = read_body(heading("§ 2 Ziele"), paragraph("Integration. Die Quote steigt um 2 %."))
    assert texts(agreement) == ["Die Quote steigt um 2 %."]


def test_it_takes_a_question_for_a_heading() -> None:
    agreement = read_body(paragraph("Was tut das Land?"), paragraph("Das Land zahlt."))
    assert texts(agreement) == ["Das Land zahlt."]
    assert agreement.statements[0].section == "Was tut das Land?"


def test_it_takes_a_named_parameter_for_a_statement() -> None:
    agreement = read_body(
        heading("1. Beratung"),
        paragraph("Die Wartezeit beträgt höchstens 14 Tage."),
        paragraph("Datenquelle: Fachverfahren des Kreises"),
        heading("2. Dauer"),
        paragraph("Es gilt."),
    )
    assert texts(agreement)[1] == "Datenquelle: Fachverfahren des Kreises"


def test_it_reads_a_value_without_verb() -> None:
    agreement = read_body(heading("Ziele"), paragraph("ΔK2 = 0"), paragraph("Integrationsquote: 26,2 %"))
    assert texts(agreement) == ["ΔK2 = 0", "Integrationsquote: 26,2 %"]


def test_it_leaves_out_a_formula_that_only_announces() -> None:
    agreement = read_body(
        heading("Präambel"),
        paragraph("Das Land achtet den Kreis. Die Partner vereinbaren Folgendes:"),
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
    )
    assert texts(agreement) == ["Das Land achtet den Kreis.", "Die Quote steigt."]


def test_it_tells_where_a_statement_stands() -> None:
    (first, second) = contexts_of(
        heading("I. Grundsätze"), paragraph("Die Partner vertrauen einander. Sie sprechen offen.")
    )
    assert first.section == "I. Grundsätze"
    assert first.heading == "Grundsätze"
    assert first.after == "Sie sprechen offen."
    assert second.before == "Die Partner vertrauen einander."
    assert first.agreement_type is AgreementType.ZV5
    assert first.parties == (PartyCode.LAND, PartyCode.KT)
    assert (first.year, first.on.isoformat()) == (2012, "2012-01-01")


def test_it_carries_the_word_praeambel_through_a_heading_in_between() -> None:
    (context,) = contexts_of(
        heading("Präambel"), heading("Ausgangslage", level=2), paragraph("Der Kreis hat zwei Städte.")
    )
    assert "Präambel" in context.section
    assert context.heading == "Ausgangslage"


def test_it_takes_no_neighbour_from_under_another_heading() -> None:
    contexts = contexts_of(
        heading("§ 1 Ziele"), paragraph("Die Quote steigt."), heading("§ 2 Dauer"), paragraph("Es gilt.")
    )
    assert [(context.before, context.after) for context in contexts] == [("", ""), ("", "")]


def test_it_adds_a_footnote_to_what_stands_around_its_statement() -> None:
    first, note, second = contexts_of(
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
        footnote("Quelle ist die Statistik der Bundesagentur."),
        paragraph("Der Bestand sinkt."),
    )
    assert first.after == "Quelle ist die Statistik der Bundesagentur. Der Bestand sinkt."
    assert second.before == "Die Quote steigt."
    assert note.before == "Die Quote steigt."


def test_the_last_section_without_inner_numbers_is_a_heading_like_those_before() -> None:
    agreement = read_body(
        paragraph("1 Ziele"),
        paragraph("1.1 Die Quote steigt um 2 %."),
        paragraph("2 Berichte"),
        paragraph("2.1 Der Kreis berichtet im Juni."),
        paragraph("2.2 Die Partner sprechen darüber."),
        paragraph("3 Inkrafttreten"),
        paragraph("Die Vereinbarung tritt mit Unterzeichnung in Kraft."),
    )
    assert [(one.place, one.section) for one in agreement.statements][-2:] == [
        ("Ziffer 2.2", "2 Berichte"),
        ("Ziffer 3", "3 Inkrafttreten"),
    ]
