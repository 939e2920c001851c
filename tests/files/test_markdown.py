"""Drafts written in Markdown."""

import pytest

from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.drafts import read_document
from zielkreis.files.markdown_signs import looks_like_markdown

SIGN = "\n\n**Ende**\n"
"""A sign of Markdown, so that a text without one of its own is read as such."""


def blocks(text: str) -> list[Block]:
    document = read_document((text + SIGN).encode(), name="entwurf.txt")
    assert document.format == "markdown"
    return list(document.blocks[:-1])


def texts(text: str) -> list[str]:
    return [f"{block.label} {block.text}".strip() for block in blocks(text)]


@pytest.mark.parametrize(
    "text",
    [
        "# Ziele",
        "Die **Quote** steigt.",
        "Die __Quote__ steigt.",
        "| Ziel | Wert |\n|---|--:|\n| K2 | 2 % |",
        "Ziel | Wert\n--- | ---\nK2 | 2 %",
        "Siehe [Statistik](https://statistik.arbeitsagentur.de).",
        "Die Quote\\*",
        "Quote[^1]\n\n[^1]: Stand 2011.",
        "*Erstens* und *zweitens*",
    ],
)
def test_it_knows_markdown_by_its_signs(text: str) -> None:
    assert looks_like_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "§ 1 Ziele\n\n(1) Die Quote steigt.",
        "- erstens\n- zweitens",
        "1. erstens\n2. zweitens",
        "Ziele\n=====\n\nText",
        "Leistungsbezieher*innen und Bürger*innen",
        "Wert*) steigt; *) siehe Anlage",
        "____________________\nLandrat",
        "K2 | 25,1 | 25,7\nK3 | 4.233 | 4.120",
        "2 * 3 * 4 = 24",
        "#1 und #2",
    ],
)
def test_it_does_not_take_plain_text_for_markdown(text: str) -> None:
    assert not looks_like_markdown(text)


def test_the_name_of_the_file_does_not_matter() -> None:
    assert read_document(b"# Ziele\n\nText", name="a.txt").format == "markdown"
    assert read_document(b"Ziele und Werte", name="a.md").format == "text"


def test_headings_have_levels_and_the_only_first_one_is_the_title() -> None:
    got = blocks("# Zielvereinbarung\n\n## § 1 Ziele\n\n### Integration ###\n\nText")
    assert [(block.kind.value, block.level, block.text) for block in got] == [
        ("title", 0, "Zielvereinbarung"),
        ("heading", 2, "§ 1 Ziele"),
        ("heading", 3, "Integration"),
        ("paragraph", 0, "Text"),
    ]
    assert [block.kind.value for block in blocks("# Ziele\n\n# Werte")] == ["heading", "heading"]


def test_a_bold_first_line_that_names_the_paper_is_the_title() -> None:
    assert blocks("**Zielvereinbarung 2014**\n\nzwischen")[0].kind is BlockKind.TITLE


def test_lines_of_a_paragraph_are_joined_and_hard_breaks_divide() -> None:
    assert texts("Die Quote\nsteigt um\n2 %.") == ["Die Quote steigt um 2 %."]
    assert texts("Für den Kreis  \nDer Landrat\\\nSiegburg") == ["Für den Kreis", "Der Landrat", "Siegburg"]
    assert texts("Langzeit-\nleistungsbezug und Kreis-\nund Stadtverwaltung") == [
        "Langzeitleistungsbezug und Kreis- und Stadtverwaltung"
    ]


def test_numbers_typed_by_hand_stay_in_the_text_and_begin_blocks() -> None:
    text = "(1) Die Quote steigt.\n(2) Der Bestand\nsinkt.\na) erstens,\nb) zweitens\n– drittens"
    assert texts(text) == [
        "(1) Die Quote steigt.",
        "(2) Der Bestand sinkt.",
        "a) erstens,",
        "b) zweitens",
        "– drittens",
    ]
    assert {block.kind for block in blocks(text)} == {BlockKind.PARAGRAPH}
    assert {block.label for block in blocks(text)} == {""}


def test_a_citation_at_the_start_of_a_line_begins_nothing() -> None:
    assert len(texts("Die Leistungen nach\n§ 16a SGB II und § 22 Abs.\n(1) gelten seit dem Jahr\n2012.")) == 1
    assert texts("Es gilt der Stand vom\n1. Januar.") == ["Es gilt der Stand vom 1. Januar."]
    assert texts("Es gilt das\n1. Halbjahr 2012.") == ["Es gilt das 1. Halbjahr 2012."]


def test_lists_keep_the_numbers_the_author_typed() -> None:
    got = blocks("3. drei\n4. vier\n\n   weiter\n\n1) eins\n\n- Punkt\n  - tiefer\n    1. ganz tief")
    assert [(block.kind.value, block.label, block.level, block.text) for block in got] == [
        ("list_item", "3.", 0, "drei"),
        ("list_item", "4.", 0, "vier"),
        ("paragraph", "", 0, "weiter"),
        ("list_item", "1)", 0, "eins"),
        ("list_item", "•", 0, "Punkt"),
        ("list_item", "•", 1, "tiefer"),
        ("list_item", "1.", 2, "ganz tief"),
    ]


def test_a_date_is_no_list() -> None:
    got = blocks("Text\n\n17. März 2014\n\nText")
    assert [(block.kind.value, block.text) for block in got][1] == ("paragraph", "17. März 2014")


def test_tables_become_rows_with_a_head() -> None:
    got = blocks(
        "| Ziel | Wert |\n|---|--:|\n| **K2** | `25 %` |\n| a \\| b | |\n\nText\n\n|x|y|\n|-|-|\n|1|2|"
    )
    rows = [block for block in got if block.kind is BlockKind.ROW]
    assert [(row.table, row.row, row.is_header, row.cells) for row in rows] == [
        (1, 1, True, ("Ziel", "Wert")),
        (1, 2, False, ("K2", "25 %")),
        (1, 3, False, ("a | b", "")),
        (2, 1, True, ("x", "y")),
        (2, 2, False, ("1", "2")),
    ]
    assert rows[0].text == "Ziel | Wert"


def test_emphasis_links_and_escapes_leave_plain_words() -> None:
    text = (
        "Die *Quote* **steigt** auf `25 %` \\*netto\\*, siehe [Statistik](http://x.de) &amp; ![Bild](y.png)"
    )
    assert texts(text) == ["Die Quote steigt auf 25 % *netto*, siehe Statistik & Bild"]
    got = blocks("**Ganz fett**\n\n**halb** fett")
    assert [block.emphasised for block in got] == [True, False]


def test_html_is_text_and_never_obeyed() -> None:
    document = read_document(b"# Ziele\n\n<script>alert('x')</script>\n\nQuote<br>steigt <b>sehr</b>")
    assert [block.text for block in document.blocks] == [
        "Ziele",
        "<script>alert('x')</script>",
        "Quote<br>steigt <b>sehr</b>",
    ]
    assert document.notes == ("HTML-Auszeichnungen im Text wurden als Text gelesen und nicht befolgt.",)


def test_square_brackets_and_angle_brackets_for_gaps_stay() -> None:
    assert texts("Ort: [Ort eintragen], <Datum>\n\n[1]: Erläuterung") == [
        "Ort: [Ort eintragen], <Datum>",
        "[1]: Erläuterung",
    ]


def test_footnotes_follow_what_refers_to_them() -> None:
    text = (
        "Quote[^a] steigt.\n\n| K2[^b] | 1 |\n|---|---|\n| K3 | 2 |\n\nEnde\n\n"
        "[^a]: Stand 2011.\n[^b]: Im Mittel.\n[^c]: Übrig."
    )
    got = read_document(text.encode()).blocks
    assert [(block.kind.value, block.label, block.text) for block in got] == [
        ("paragraph", "", "Quote steigt."),
        ("footnote", "a", "Stand 2011."),
        ("row", "", "K2 | 1"),
        ("row", "", "K3 | 2"),
        ("footnote", "b", "Im Mittel."),
        ("paragraph", "", "Ende"),
        ("footnote", "c", "Übrig."),
    ]


def test_indented_text_and_fenced_text_are_paragraphs() -> None:
    assert texts("    Die Partner\n\n```\nRoh *eins*\nRoh zwei\n```\n\n> Zitat") == [
        "Die Partner",
        "Roh *eins*",
        "Roh zwei",
        "Zitat",
    ]


def test_lines_to_sign_on_stay_apart() -> None:
    text = "______________      ______________\nLandrat             Staatssekretär\nKreis Nord          Land"
    assert texts(text) == [
        "______________\t______________",
        "Landrat\tStaatssekretär",
        "Kreis Nord\tLand",
    ]
    assert texts("Text\n\n---\n\n***\n\nText") == ["Text", "Text"]
    assert texts("____________________\nGeschäftsführer\nJobcenter Nord") == [
        "____________________",
        "Geschäftsführer",
        "Jobcenter Nord",
    ]


def test_a_preface_with_data_of_the_file_is_left_out_and_told() -> None:
    document = read_document(b"---\ntitle: Entwurf\nauthor: Kreis\n---\n\n# Ziele\n\nText")
    assert [block.text for block in document.blocks] == ["Ziele", "Text"]
    assert "Vorspann" in document.notes[0]


def test_words_struck_out_are_read_and_told() -> None:
    document = read_document(b"# Ziele\n\num ~~2,0~~ 2,5 %")
    assert document.blocks[1].text == "um 2,0 2,5 %"
    assert document.notes == ("Durchgestrichener Text wurde mitgelesen.",)
