"""Head, body, signatures, annexes, and what belongs to the page only."""

from tests.domain.reading.structure.builders import (
    HEAD,
    TAIL,
    footnote,
    heading,
    item,
    paragraph,
    read,
    read_body,
    rows,
    texts,
    title,
)
from zielkreis.domain.values.document import Block, BlockKind


def test_it_takes_nothing_of_the_head_for_a_statement() -> None:
    agreement = read(
        paragraph("ENTWURF – Stand 16.04.2012"),
        title("Zielvereinbarung 2012"),
        paragraph("zwischen"),
        paragraph("1. dem Land Nordrhein-Westfalen, vertreten durch das Ministerium für Arbeit, und"),
        paragraph("2. dem Kreis Aggertal, vertreten durch den Landrat,"),
        paragraph("zur Umsetzung der kommunalen Aufgaben gemäß § 2a AG-SGB II NRW"),
        paragraph("wird folgende Zielvereinbarung geschlossen:"),
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
        *TAIL,
    )
    assert texts(agreement) == ["Die Quote steigt."]


def test_it_finds_the_first_section_though_it_names_a_party() -> None:
    for first in ("Beitrag des Landes", "§ 1 Unterstützung durch das Land", "1. Aufgaben des Kreises"):
        assert texts(read_body(heading(first), paragraph("Das Land zahlt."))) == ["Das Land zahlt."]


def test_it_reads_a_paper_without_headings() -> None:
    assert texts(read_body(paragraph("Die Quote steigt um 2 %."))) == ["Die Quote steigt um 2 %."]


def test_it_leaves_out_page_numbers_and_lines_that_return_on_every_page() -> None:
    page = [paragraph("Zielvereinbarung Land und Kreis"), paragraph("Seite 2 von 5")]
    agreement = read_body(
        heading("§ 1 Ziele"), paragraph("Die Quote steigt."), *page, paragraph("Der Bestand sinkt."), *page,
        paragraph("Das Land zahlt."), *page,
    )  # fmt: skip
    assert texts(agreement) == ["Die Quote steigt.", "Der Bestand sinkt.", "Das Land zahlt."]


def test_it_joins_a_paragraph_that_a_page_break_has_cut() -> None:
    foot = Block(kind=BlockKind.PAGE_FOOTER, text="Seite 1")
    agreement = read_body(
        heading("§ 1 Ziele"),
        paragraph("Die Integrationsquote steigt im Jahr 2012 gegenüber"),
        foot,
        paragraph("dem Vorjahr um 2 %."),
    )
    assert texts(agreement) == ["Die Integrationsquote steigt im Jahr 2012 gegenüber dem Vorjahr um 2 %."]


def test_it_leaves_out_the_table_of_contents_with_and_without_page_numbers() -> None:
    body = [heading("1. Ziele"), paragraph("Die Quote steigt."), heading("2. Dauer"), paragraph("Es gilt.")]
    dotted = [heading("Inhalt"), paragraph("1. Ziele ........ 2"), paragraph("2. Dauer ........ 3")]
    plain = [heading("Inhaltsverzeichnis"), item("Ziele", "1."), item("Dauer", "2.")]
    for contents in (dotted, plain):
        assert texts(read_body(*contents, *body)) == ["Die Quote steigt.", "Es gilt."]


def test_it_leaves_out_lists_of_annexes_before_and_after_the_signatures() -> None:
    listed = [paragraph("Anlagen:"), item("Planungsgrundlagen 2012", "1."), item("Kennzahlen", "2.")]
    before = read_body(heading("§ 1 Ziele"), paragraph("Die Quote steigt."), *listed)
    after = read(*HEAD, heading("§ 1 Ziele"), paragraph("Die Quote steigt."), *TAIL, *listed)
    assert texts(before) == texts(after) == ["Die Quote steigt."]


def test_it_reads_the_values_of_an_annex() -> None:
    agreement = read(
        *HEAD,
        heading("§ 1 Ziele"),
        paragraph("Die Werte stehen in der Anlage."),
        *TAIL,
        heading("Anlage 1: Zielwerte"),
        *rows(("Kennzahl", "Zielwert"), ("Integrationsquote", "25,5 %")),
    )
    assert texts(agreement)[1:] == ["Integrationsquote | 25,5 %"]
    assert agreement.statements[1].section == "Anlage 1: Zielwerte"


def test_it_reads_a_footnote_of_weight_and_leaves_out_a_pointer() -> None:
    agreement = read_body(
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
        footnote("Die Quote ist in § 5 der Verordnung bestimmt.", "1"),
        footnote("Vgl. Anlage 2.", "2"),
    )
    assert texts(agreement) == ["Die Quote steigt.", "Die Quote ist in § 5 der Verordnung bestimmt."]
    assert agreement.statements[1].place == "Fußnote 1"


def test_it_reads_text_without_agreement_words_without_failing() -> None:
    assert read().statements == ()
    assert read(paragraph("Hallo")).text == "Hallo"


def test_it_keeps_soft_hyphens_out_of_the_text() -> None:
    agreement = read_body(heading("§ 1 Ziele"), paragraph("Die Integrations\u00adquote steigt."))
    assert texts(agreement) == ["Die Integrationsquote steigt."]


def test_it_takes_no_note_above_the_title_for_the_body() -> None:
    agreement = read(
        paragraph("Diese Fassung ist mit dem Kreis noch nicht abgestimmt."),
        *HEAD,
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
        *TAIL,
    )
    assert texts(agreement) == ["Die Quote steigt."]
    assert len(agreement.parties) == 2
