"""Drafts sent as plain text."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.document import Block
from zielkreis.files.drafts import read_document
from zielkreis.files.plain_text import read_plain_text


def blocks(text: str) -> list[Block]:
    document = read_document(dedent(text).encode())
    assert document.format == "text"
    return list(document.blocks)


def shown(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in blocks(text)]


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_hard_wrapped_lines_become_paragraphs() -> None:
    assert texts(
        """\
        Die Integrationsquote ist 2012 um
        2,0 % zu steigern. Es gilt der Stand zum
        1. Januar nach
        § 48a.

        Der Bestand soll sinken.
        """
    ) == [
        "Die Integrationsquote ist 2012 um 2,0 % zu steigern. Es gilt der Stand zum 1. Januar nach § 48a.",
        "Der Bestand soll sinken.",
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("der Langzeit-", "leistungsbezug sinkt", "der Langzeitleistungsbezug sinkt"),
        ("die Kreis-", "und Stadtverwaltung", "die Kreis- und Stadtverwaltung"),
        ("das Land Nordrhein-", "Westfalen zahlt", "das Land Nordrhein-Westfalen zahlt"),
        ("alle SGB-II-", "Leistungen sowie", "alle SGB-II-Leistungen sowie"),
        ("eine SGB-II-", "rechtliche Frage", "eine SGB-II-rechtliche Frage"),
        ("die Jahre 2012-", "2014 gelten", "die Jahre 2012-2014 gelten"),
        ("der Kreis -", "und nur er", "der Kreis - und nur er"),
    ],
)
def test_words_divided_at_the_line_end_are_closed_up_where_sensible(
    first: str, second: str, joined: str
) -> None:
    filler = "so lang, dass die Zeile umbrochen werden muss"
    assert texts(f"{filler} {first}\n{second}, {filler}, {filler}") == [
        f"{filler} {joined}, {filler}, {filler}"
    ]


def test_numbered_and_indented_lines_begin_paragraphs() -> None:
    assert shown(
        """\
        § 2 Ziele

        (1) Die Partner vereinbaren im Einzelnen:
            a) die Senkung der Zahl der Langzeitleistungsbeziehenden um
               2 % gegenüber 2011,
            b) den Ausbau der Schuldnerberatung,
               - 40 zusätzliche Plätze,
               - zwei Stellen.
        (2) Näheres regelt die Anlage.
        """
    ) == [
        ("heading", "§ 2 Ziele"),
        ("paragraph", "(1) Die Partner vereinbaren im Einzelnen:"),
        ("paragraph", "a) die Senkung der Zahl der Langzeitleistungsbeziehenden um 2 % gegenüber 2011,"),
        ("paragraph", "b) den Ausbau der Schuldnerberatung,"),
        ("list_item", "- 40 zusätzliche Plätze,"),
        ("list_item", "- zwei Stellen."),
        ("paragraph", "(2) Näheres regelt die Anlage."),
    ]


def test_nested_list_items_have_their_depth() -> None:
    got = blocks("Ziele im Jahr:\n\n- Beratung\n  - Sucht\n  - Schulden\n- Geld\n\nEnde des Textes.")
    assert [block.level for block in got if block.kind.value == "list_item"] == [0, 1, 1, 0]


def test_headings_are_found_by_their_look() -> None:
    got = blocks(
        """\
        ZIELVEREINBARUNG 2013

        Präambel

        Die Partner wollen die Integration in Arbeit verbessern.

        I. Grundlagen

        § 1 Gegenstand
        Vereinbart werden Ziele für das Jahr 2013.

        II. Ziele

        1. Integration in Arbeit

        1.1 Die Quote steigt um 2,5 %.

        SCHLUSSBESTIMMUNGEN

        Die Vereinbarung gilt ein Jahr.

        Anlage 1

        Quellen sind die Daten der Statistik.
        """
    )
    assert [
        (block.kind.value, block.level, block.text) for block in got if block.kind.value != "paragraph"
    ] == [
        ("title", 0, "ZIELVEREINBARUNG 2013"),
        ("heading", 1, "Präambel"),
        ("heading", 1, "I. Grundlagen"),
        ("heading", 2, "§ 1 Gegenstand"),
        ("heading", 1, "II. Ziele"),
        ("heading", 3, "1. Integration in Arbeit"),
        ("heading", 1, "SCHLUSSBESTIMMUNGEN"),
        ("heading", 1, "Anlage 1"),
    ]


def test_underlined_lines_are_headings() -> None:
    got = blocks(
        "Ziele der Partner\n=================\n\nWerte\n-----\nDie Quote steigt.\n\n------\n\nEnde gut."
    )
    assert [(block.kind.value, block.level, block.text) for block in got] == [
        ("heading", 1, "Ziele der Partner"),
        ("heading", 2, "Werte"),
        ("paragraph", 0, "Die Quote steigt."),
        ("paragraph", 0, "Ende gut."),
    ]


def test_spaced_letters_are_closed_up() -> None:
    assert shown("V E R E I N B A R U N G\n\nP r ä a m b e l\n\nDie Partner wirken zusammen.")[:2] == [
        ("title", "VEREINBARUNG"),
        ("heading", "Präambel"),
    ]


def test_the_parties_are_no_headings() -> None:
    got = shown(
        """\
                 Zielvereinbarung 2012

        zwischen dem

        Land Nordrhein-Westfalen,
        vertreten durch das Ministerium für Arbeit

        und

        Kreis Nord

        1. der Agentur für Arbeit Nord

        wird folgende Vereinbarung geschlossen.
        """
    )
    assert {kind for kind, _ in got[1:]} == {"paragraph"}
    assert got[2][1] == "Land Nordrhein-Westfalen, vertreten durch das Ministerium für Arbeit"


def test_items_of_a_list_are_no_headings() -> None:
    assert {
        kind for kind, _ in shown("Es gelten:\n\n1. Integration\n\n2. Teilhabe\n\n3. Bildung\n\nText folgt.")
    } == {"paragraph"}


def test_a_table_of_columns_becomes_rows() -> None:
    got = blocks(
        """\
        Zielwerte im Überblick:

        Kennzahl                     Ist 2011    Ziel 2012
        ---------------------------------------------------
        Integrationsquote            25,1 %      25,7 %
          (nach § 48a SGB II)
        Bestand der                  4.233       4.120
          Langzeitbezieher
        """
    )
    assert [(block.kind.value, block.is_header, block.cells) for block in got[1:]] == [
        ("row", True, ("Kennzahl", "Ist 2011", "Ziel 2012")),
        ("row", False, ("Integrationsquote (nach § 48a SGB II)", "25,1 %", "25,7 %")),
        ("row", False, ("Bestand der / Langzeitbezieher", "4.233", "4.120")),
    ]


def test_tables_may_be_drawn_with_bars_or_tabs() -> None:
    bars = blocks("+----+------+\n| K2 | 25,7 |\n| K3 | 4120 |\n+----+------+")
    assert [block.cells for block in bars] == [("K2", "25,7"), ("K3", "4120")]
    assert [(block.table, block.row) for block in bars] == [(1, 1), (1, 2)]
    tabs = blocks("Ziel\tIst\tSoll\nK2\t25,1\t25,7\nK3\t4.233\t4.120")
    assert [block.is_header for block in tabs] == [True, False, False]


def test_signature_columns_stay_line_by_line() -> None:
    assert texts(
        """\
        Die Vereinbarung gilt bis zum 31.12.2012.

        Düsseldorf, den ................      Siegburg, den ................

        ______________________________        ______________________________
        Für das Land Nordrhein-Westfalen      Für den Kreis
        Ministerium für Arbeit,               Der Landrat
        Integration und Soziales
                                              Kreishaus
        """
    )[1:] == [
        "Düsseldorf, den ................\tSiegburg, den ................",
        "______________________________\t______________________________",
        "Für das Land Nordrhein-Westfalen\tFür den Kreis",
        "Ministerium für Arbeit,\tDer Landrat",
        "Integration und Soziales",
        "\tKreishaus",
    ]


def test_a_single_signature_column_stays_line_by_line() -> None:
    assert texts(
        "______________\nLandrat\nKreis Nord\n\n______________\nGeschäftsführer\nJobcenter Nord"
    ) == [
        "______________",
        "Landrat",
        "Kreis Nord",
        "______________",
        "Geschäftsführer",
        "Jobcenter Nord",
    ]


def test_a_gap_after_a_number_is_no_column() -> None:
    assert shown(
        "2     Ziele\n\n2.1   Die Quote steigt im Jahr 2012 um\n      2 %.\n\n2.2\tDer Bestand sinkt."
    ) == [
        ("heading", "2 Ziele"),
        ("paragraph", "2.1 Die Quote steigt im Jahr 2012 um 2 %."),
        ("paragraph", "2.2 Der Bestand sinkt."),
    ]


def test_in_a_text_without_hard_wraps_each_line_is_a_paragraph() -> None:
    long = "Die Vereinbarung umfasst alle kommunalen Leistungen, die der Kreis nach § 6 SGB II trägt, " * 2
    assert shown(
        f"{long}und gilt.\nDie Laufzeit beträgt ein Jahr.\nZiele\nDie Quote soll kräftig steigen."
    ) == [
        ("paragraph", f"{long}und gilt."),
        ("paragraph", "Die Laufzeit beträgt ein Jahr."),
        ("heading", "Ziele"),
        ("paragraph", "Die Quote soll kräftig steigen."),
    ]


def test_a_blank_line_in_mid_sentence_does_not_divide() -> None:
    (text,) = texts(
        """\
        a) Es heißt, dass sich nur die Inhalte aller dieser

        Vereinbarungen auf Aufgaben beziehen müssen, die

        Kreise haben.
        """
    )
    assert text.endswith("aller dieser Vereinbarungen auf Aufgaben beziehen müssen, die Kreise haben.")


def test_page_numbers_are_footers_and_form_feeds_vanish() -> None:
    assert shown("Die Quote steigt.\n\n- 2 -\n\f\nSeite 3 von 5\n\nDer Bestand sinkt.") == [
        ("paragraph", "Die Quote steigt."),
        ("page_footer", "- 2 -"),
        ("page_footer", "Seite 3 von 5"),
        ("paragraph", "Der Bestand sinkt."),
    ]


words = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=2, max_size=12)


@given(st.lists(words, min_size=12, max_size=80), st.integers(min_value=60, max_value=78))
def test_wrapping_a_paragraph_and_reading_it_gives_its_words_back(parts: list[str], width: int) -> None:
    text = " ".join(["Die", *parts]) + "."
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    assert " ".join(block.text for block in read_plain_text("\n".join(lines)).blocks) == text


@given(st.text(max_size=400))
def test_no_letter_is_lost(text: str) -> None:
    read = "".join(block.text for block in read_plain_text(text).blocks)
    letters = [character for character in text if character.isascii() and character.isalnum()]
    assert [character for character in read if character.isascii() and character.isalnum()] == letters


def test_rows_with_blank_lines_between_them_are_one_table() -> None:
    found = blocks(
        """\
        I) Geschäftspolitische Ziele

        Ziel                                Messgröße                    Zielwert 2022


        Integration in Erwerbstätigkeit     Integrationsquote            23,4 %


                                            Integrationsquote der        19,1 %
                                            Frauen

        Langfristiger Leistungsbezug        Bestand

        Vermeidung                          Bestand LZB                   5.120


        II) Monitoring

        Die Summe der Leistungen wird im Verlauf und im Vergleich zum Vorjahr beobachtet.
        """
    )
    assert [block.cells for block in found if block.cells] == [
        ("Ziel", "Messgröße", "Zielwert 2022"),
        ("Integration in Erwerbstätigkeit", "Integrationsquote", "23,4 %"),
        ("", "Integrationsquote der Frauen", "19,1 %"),
        ("Langfristiger Leistungsbezug", "Bestand", ""),
        ("Vermeidung", "Bestand LZB", "5.120"),
    ]
    assert [block.is_header for block in found if block.cells] == [True, False, False, False, False]
    assert [block.text for block in found if block.kind.value == "heading"] == [
        "I) Geschäftspolitische Ziele",
        "II) Monitoring",
    ]


def test_a_short_name_in_brackets_is_no_heading() -> None:
    found = shown(
        """\
                                 Zielvereinbarung 2017

                                     zwischen dem

                     Bundesministerium für Arbeit und Soziales

                                        (BMAS)

                                       und der

                           Bundesagentur für Arbeit (BA)
        """
    )
    assert ("paragraph", "(BMAS)") in found


def test_lines_with_commas_below_a_colon_are_paragraphs_of_their_own() -> None:
    assert texts(
        """\
        Ohne Zielwert werden beobachtet:
        Umzüge nach § 22 Abs. 6 SGB II,
        Darlehen nach § 22 Abs. 8 SGB II.
        """
    ) == [
        "Ohne Zielwert werden beobachtet:",
        "Umzüge nach § 22 Abs. 6 SGB II,",
        "Darlehen nach § 22 Abs. 8 SGB II.",
    ]


def test_title_numbered_goals_and_places_to_sign_stay_apart_where_no_blank_line_does_it() -> None:
    found = texts(
        """\
        ZIELVEREINBARUNG FÜR DAS JAHR 2013
        gemäß § 48b Abs. 1 Nr. 4 SGB II, geschlossen zwischen dem Freistaat Bayern
        - 2 -
        Ziel 1 Verringerung der Hilfebedürftigkeit
        Die Summe der Leistungen zum Lebensunterhalt wird im ganzen Jahr beobachtet.
        Ziel 2 Verbesserung der Integration
        Die Integrationsquote steigt 2013 gegenüber dem Vorjahr um einen Punkt.
        München, den 4. März 2013 Steinach, den 1. März 2013
        gez. Muster gez. Beispiel
        """
    )
    assert [text.split()[0] for text in found] == [
        "ZIELVEREINBARUNG", "gemäß", "-", "Ziel", "Die", "Ziel", "Die", "München,", "gez.",
    ]  # fmt: skip
