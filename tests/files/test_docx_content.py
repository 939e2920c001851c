"""What stands in a Word document beside numbers, changes and tables."""

import pytest

from tests.files.word_files import (
    abstract,
    docx,
    ins,
    lvl,
    num,
    p,
    part,
    printed,
    r,
    read,
    sdt,
    tbl,
    tc,
    tr,
    with_files,
)
from zielkreis.domain.values.document import Block, BlockKind

BOLD = "<w:b/>"


def style(style_id: str, name: str, inside: str = "", based_on: str = "", kind: str = "paragraph") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{based}{inside}</w:style>'
    )


def blocks(body: str, **parts: str) -> list[Block]:
    return list(read(docx(body, **parts)).blocks)


def only(body: str, **parts: str) -> Block:
    (block,) = blocks(body, **parts)
    return block


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_runs_split_anywhere_are_joined_and_composed() -> None:
    text = only(p(r("Die Ver"), r("einba", BOLD), r("rung fu\u0308r 2"), r("012"))).text
    assert text == "Die Vereinbarung für 2012"


def test_blanks_that_word_drops_are_dropped() -> None:
    bare = "<w:r><w:t> Quote </w:t></w:r>"
    assert only(p(r("Die "), bare, r(" steigt"))).text == "Die Quote steigt"
    assert only(p(r("Die"), bare, r("steigt"))).text == "DieQuotesteigt"


def test_special_signs_show_as_they_print() -> None:
    inside = (
        "<w:r><w:t>Nordrhein</w:t><w:noBreakHyphen/><w:t>Westfalen, Lang</w:t><w:softHyphen/>"
        "<w:t>zeit\u00adbezug, K2 </w:t></w:r>"
        '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
        '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf044</w:t></w:r><w:r><w:t>K3</w:t></w:r>'
    )
    assert only(p(inside)).text == "Nordrhein-Westfalen, Langzeitbezug, K2≥→ΔK3"


def test_an_unknown_symbol_is_told() -> None:
    document = read(docx(p("a", '<w:r><w:sym w:font="Wingdings" w:char="F024"/></w:r>')))
    assert document.blocks[0].text == "a"
    assert "Symbolschrift" in document.notes[0]


@pytest.mark.parametrize("code", ["FFFFFFFF", "D800", "", "x", "0007"])
def test_a_symbol_that_is_no_character_is_left_out(code: str) -> None:
    assert only(p("a", f'<w:r><w:sym w:font="Arial" w:char="{code}"/></w:r>', "b")).text == "ab"


def test_a_tab_keeps_columns_apart() -> None:
    assert only(p("Für das Land\t\tFür den Kreis")).text == "Für das Land\tFür den Kreis"
    assert only(p("_______________          _______________")).text == "_______________\t_______________"
    assert [block.text for block in blocks(p("Land\tKreis") + p("\tDer Landrat"))] == [
        "Land\tKreis",
        "\tDer Landrat",
    ]
    assert only(p("\tEingerückt steht dieser Satz.")).text == "Eingerückt steht dieser Satz."


def test_short_lines_of_a_paragraph_are_blocks_of_their_own() -> None:
    assert printed(blocks(p("Für den Kreis\nDer Landrat\nSebastian-Straße 1"))) == [
        "Für den Kreis",
        "Der Landrat",
        "Sebastian-Straße 1",
    ]


def test_a_break_in_running_text_is_a_blank() -> None:
    assert only(p("Die Integrationsquote steigt\nim Jahr 2012.")).text == (
        "Die Integrationsquote steigt im Jahr 2012."
    )


def test_lines_numbered_by_hand_are_blocks_of_their_own() -> None:
    body = p("Die Partner vereinbaren:\n(1) Die Quote steigt auf 25 %.\n(2) Der Bestand sinkt um 2 %.")
    assert printed(blocks(body)) == [
        "Die Partner vereinbaren:",
        "(1) Die Quote steigt auf 25 %.",
        "(2) Der Bestand sinkt um 2 %.",
    ]


def test_a_heading_over_two_lines_is_one() -> None:
    heading = only(p("§ 1\nGegenstand", style="H"), styles=style("H", "heading 1"))
    assert (heading.kind, heading.text) == (BlockKind.HEADING, "§ 1 Gegenstand")


@pytest.mark.parametrize(
    ("name", "inside", "level"),
    [
        ("heading 1", "", 1),
        ("Heading 2", "", 2),
        ("Überschrift 3", "", 3),
        ("Eigene", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 2),
        ("heading 4", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 1),
        ("heading 4", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 0),
        ("Normal", "", 0),
    ],
)
def test_headings_are_known_by_outline_level_or_name(name: str, inside: str, level: int) -> None:
    block = only(p("Ziele", style="X"), styles=style("X", name, inside))
    assert block.level == level
    assert block.kind is (BlockKind.HEADING if level else BlockKind.PARAGRAPH)


def test_a_style_based_on_a_heading_is_one() -> None:
    styles = style("berschrift2", "heading 2") + style("Klein", "Klein", based_on="berschrift2")
    assert only(p("Ziele", style="Klein"), styles=styles).level == 2
    assert only(p("Ziele", properties='<w:outlineLvl w:val="2"/>')).level == 3
    assert only(p("Ziele", style="Heading1")).level == 1  # named, but not defined


def test_styles_based_on_each_other_in_a_circle_do_no_harm() -> None:
    styles = style("A", "A", based_on="B") + style("B", "B", based_on="A")
    assert only(p("Ziele", style="A"), styles=styles).kind is BlockKind.PARAGRAPH


def test_a_title_is_one() -> None:
    for name in ("Title", "Titel"):
        assert only(p("Zielvereinbarung", style="T"), styles=style("T", name)).kind is BlockKind.TITLE


def test_a_bold_line_that_names_the_paper_is_the_title_where_no_style_says_so() -> None:
    body = p("Entwurf") + p(r("Zielvereinbarung 2012", BOLD)) + p("zwischen")
    assert [block.kind.value for block in blocks(body)] == ["paragraph", "title", "paragraph"]


def test_a_whole_sentence_in_a_heading_style_is_no_heading() -> None:
    sentence = (
        "Die Integrationsquote der Leistungsberechtigten steigt im Jahr 2012 gegenüber dem Vorjahr " * 2
    )
    numbering = abstract(0, lvl(0, "(%1)")) + num(1, 0)
    body = p(f"{sentence}um 2,5 %.", style="H", num=1, level=0)
    block = only(body, styles=style("H", "heading 2"), numbering=numbering)
    assert (block.kind, block.label) == (BlockKind.LIST_ITEM, "(1)")


def test_list_items_have_their_depth() -> None:
    numbering = abstract(0, lvl(0, "%1."), lvl(1, "–", "bullet")) + num(1, 0)
    first, second = blocks(p("a", num=1, level=0) + p("b", num=1, level=1), numbering=numbering)
    assert (first.kind, first.level, first.label) == (BlockKind.LIST_ITEM, 0, "1.")
    assert (second.kind, second.level, second.label) == (BlockKind.LIST_ITEM, 1, "–")


def test_a_paragraph_is_emphasised_when_all_of_it_is_bold_or_underlined() -> None:
    assert only(p(r("Ziele ", BOLD), r("2012", "<w:b/><w:i/>"), r(" "))).emphasised
    assert only(p(r("Ziele", '<w:u w:val="single"/>'))).emphasised
    assert not only(p(r("Ziele ", BOLD), r("2012"))).emphasised
    assert not only(
        p(r("Ziele", '<w:b w:val="0"/>'), style="B"), styles=style("B", "B", f"<w:rPr>{BOLD}</w:rPr>")
    ).emphasised
    assert only(p("Ziele", style="B"), styles=style("B", "B", f"<w:rPr>{BOLD}</w:rPr>")).emphasised


def test_bold_on_bold_is_plain() -> None:
    styles = style("B", "B", f"<w:rPr>{BOLD}</w:rPr>") + style(
        "F", "Strong", f"<w:rPr>{BOLD}</w:rPr>", kind="character"
    )
    assert not only(p(r("Ziele", '<w:rStyle w:val="F"/>'), style="B"), styles=styles).emphasised
    assert only(p(r("Ziele", '<w:rStyle w:val="F"/>')), styles=styles).emphasised


def test_content_controls_are_read_through_and_told() -> None:
    body = sdt(p("Block ", sdt(r("Lauf"))) + p("zwei"))
    document = read(docx(body))
    assert printed(document.blocks) == ["Block Lauf", "zwei"]
    assert document.notes == ("Das Dokument enthält 2 Inhaltssteuerelemente; ihr Inhalt wurde mitgelesen.",)


def test_a_placeholder_is_told() -> None:
    body = p("Stand: ", sdt(r("Datum wählen"), "<w:showingPlcHdr/>"))
    document = read(docx(body))
    assert document.blocks[0].text == "Stand: Datum wählen"
    assert "Nicht ausgefüllte Inhaltssteuerelemente: „Datum wählen“." in document.notes


def test_fields_show_their_result_and_not_their_instruction() -> None:
    assert only(p("Stand ", field(' DATE \\@ "d.M.y" ', r("16.4.2012")), ".")).text == "Stand 16.4.2012."
    assert only(p('<w:fldSimple w:instr=" REF x ">' + r("§ 2") + "</w:fldSimple>")).text == "§ 2"
    nested = field(f" IF {field(' X ', r('versteckt'))} ", r("sichtbar"))
    assert only(p(nested)).text == "sichtbar"


def test_a_broken_field_does_not_swallow_the_document() -> None:
    body = p("vorher ", '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>') + p(
        "nachher"
    )
    assert printed(blocks(body)) == ["vorher", "nachher"]


def test_form_fields_show_what_was_chosen() -> None:
    box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>'
    box += '<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    choice = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
    choice += '<w:listEntry w:val="gE"/><w:listEntry w:val="zkT"/></w:ddList></w:ffData></w:fldChar></w:r>'
    choice += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert only(p(box, " ja, ", choice)).text == "☒ ja, zkT"


def test_a_number_only_word_computes_is_told() -> None:
    document = read(docx(p(field(" LISTNUM ", ""), "Text")))
    assert any("LISTNUM" in note for note in document.notes)


def test_hyperlinks_and_smart_tags_are_read_through() -> None:
    inside = f'<w:hyperlink r:id="x">{r("www.sgb2.info")}</w:hyperlink>'
    inside += f'<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>{r(" im Netz")}</w:smartTag>'
    assert only(p(inside)).text == "www.sgb2.info im Netz"


def test_footnotes_follow_their_paragraph() -> None:
    reference = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{}"/></w:r>'
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{p("<w:r><w:footnoteRef/></w:r>", " Stand 2011.")}'
        f"{p('Zweiter Absatz.')}</w:footnote>"
        f'<w:footnote w:id="3">{p("T-3.")}</w:footnote>'
    )
    body = p("Die Quote", reference.format(2), " steigt", reference.format(3), ".") + p("Ende")
    got = blocks(body, footnotes=notes)
    assert [(block.kind.value, block.label, block.text) for block in got] == [
        ("paragraph", "", "Die Quote steigt."),
        ("footnote", "1", "Stand 2011."),
        ("footnote", "", "Zweiter Absatz."),
        ("footnote", "2", "T-3."),
        ("paragraph", "", "Ende"),
    ]


def test_endnotes_and_marks_by_hand_have_their_own_marks() -> None:
    end = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    got = blocks(
        p("a", end, " b", own),
        endnotes=f'<w:endnote w:id="2">{p("Ende.")}</w:endnote>',
        footnotes=f'<w:footnote w:id="2">{p("Stern.")}</w:footnote>',
    )
    assert printed(got) == ["a b", "i Ende.", "* Stern."]


def test_notes_that_refer_to_each_other_in_a_circle_are_read_once() -> None:
    reference = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    got = blocks(
        p("a", reference.format(7), reference.format(8)),
        footnotes=f'<w:footnote w:id="7">{p("Sieben", reference.format(7))}</w:footnote>'
        f'<w:footnote w:id="8">{p("Acht", reference.format(7))}</w:footnote>',
    )
    assert printed(got) == ["a", "1 Sieben", "2 Acht"]


def test_the_settings_say_how_notes_are_numbered() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    got = blocks(
        p("a", reference),
        footnotes=f'<w:footnote w:id="2">{p("Note.")}</w:footnote>',
        settings='<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>',
    )
    assert printed(got) == ["a", "c Note."]


def test_headers_and_footers_stand_once_at_the_ends() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="first" r:id="header2"/><w:headerReference w:type="even" r:id="header3"/>'
        '<w:footerReference w:type="default" r:id="footer1"/>{}</w:sectPr>'
    )
    edges = {
        "header1": p("Entwurf – Stand 16.04.2012"),
        "header2": p("Erste Seite"),
        "header3": p("Gerade Seite"),
        "footer1": p("Seite ", field(" PAGE ", r("1"))),
    }
    body = p("Text", properties=section.format("")) + p("Mehr")
    got = read(docx(body + section.format(""), **edges)).blocks
    assert [(block.kind.value, block.text) for block in got] == [
        ("page_header", "Entwurf – Stand 16.04.2012"),
        ("paragraph", "Text"),
        ("paragraph", "Mehr"),
        ("page_footer", "Seite 1"),
    ]
    with_first = read(docx(p("Text") + section.format("<w:titlePg/>"), **edges)).blocks
    assert [block.text for block in with_first][:2] == ["Entwurf – Stand 16.04.2012", "Erste Seite"]


def test_a_letterhead_in_a_table_is_one_header() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    data = docx(p("Text") + section, header1=tbl(tr("Ministerium", "Düsseldorf")) + p())
    assert read(data).blocks[0].text == "Ministerium | Düsseldorf"
    assert read(data).blocks[0].kind is BlockKind.PAGE_HEADER


def test_a_watermark_is_read_as_header() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    mark = '<w:r><w:pict><v:shape><v:textpath string="ENTWURF"/></v:shape></w:pict></w:r>'
    got = read(docx(p("Text") + section, header1=p(mark))).blocks
    assert (got[0].kind, got[0].text) == (BlockKind.PAGE_HEADER, "ENTWURF")


def text_box(inside: str) -> str:
    new = f"<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>"
    old = f"<v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
        f"<a:graphicData>{new}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    got = blocks(p("Anker", text_box(p("Im Kasten") + p("Zweite Zeile"))) + p("Danach"))
    assert [(block.kind.value, block.text) for block in got] == [
        ("paragraph", "Anker"),
        ("text_box", "Im Kasten"),
        ("text_box", "Zweite Zeile"),
        ("paragraph", "Danach"),
    ]


def test_the_fallback_is_read_where_the_choice_is_not_understood() -> None:
    body = p(text_box(p("Kasten")).replace('Requires="wps"', 'Requires="neu2031"'))
    assert printed(blocks(body)) == ["Kasten"]
    old = p(
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('alt')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    assert printed(blocks(old)) == ["alt"]


def test_a_table_in_a_text_box_keeps_its_rows() -> None:
    assert [block.kind.value for block in blocks(p("a", text_box(tbl(tr("b", "c")))))] == ["paragraph", "row"]


def test_comments_are_left_out_and_told() -> None:
    document = read(
        docx(p('<w:commentRangeStart w:id="1"/>', "Text", '<w:r><w:commentReference w:id="1"/></w:r>'))
    )
    assert printed(document.blocks) == ["Text"]
    assert document.notes == ("Das Dokument enthält einen Kommentar; er wurde nicht gelesen.",)


def test_hidden_text_is_left_out_and_told() -> None:
    document = read(docx(p("Die Quote ", r("intern: 3 % ", "<w:vanish/>"), "steigt.")))
    assert document.blocks[0].text == "Die Quote steigt."
    assert "Verborgener Text wurde nicht gelesen: „intern: 3 %“." in document.notes


def test_words_struck_out_by_hand_are_read_and_told() -> None:
    document = read(docx(p("um ", r("2,0", "<w:strike/>"), " 2,5 %")))
    assert document.blocks[0].text == "um 2,0 2,5 %"
    assert "Von Hand durchgestrichener Text wurde mitgelesen: „2,0“." in document.notes


def test_a_table_of_contents_is_left_out_and_told() -> None:
    styles = style("V1", "toc 1") + style("VU", "TOC Heading", based_on="H1") + style("H1", "heading 1")
    body = p("Inhalt", style="VU") + p("1 Ziele\t3", style="V1") + p("Ziele", style="H1")
    document = read(docx(body, styles=styles))
    assert printed(document.blocks) == ["Ziele"]
    assert document.notes == ("Das Inhaltsverzeichnis (2 Zeilen) wurde übergangen.",)


def test_formulas_are_read_as_text() -> None:
    fraction = "<m:f><m:num><m:r><m:t>a + b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>"
    body = p(
        "Es gilt ",
        "<m:oMath><m:r><m:t>ΔK2 = 0</m:t></m:r></m:oMath>",
        " und ",
        f"<m:oMath>{fraction}</m:oMath>",
    )
    document = read(docx(body))
    assert document.blocks[0].text == "Es gilt ΔK2 = 0 und (a + b)/c"
    assert document.notes == ("2 Formeln wurden als einfacher Text gelesen.",)


def test_pictures_and_embedded_objects_are_told() -> None:
    picture = "<w:r><w:drawing><wp:inline><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>"
    table = "<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>"
    data = docx(p("Text", picture, table) + '<w:altChunk r:id="x"/>')
    notes = read(with_files(data, {"word/vbaProject.bin": b"x"})).notes
    assert [note.split(";")[0] for note in notes] == [
        "Das Dokument enthält ein Bild",
        "Das Dokument enthält ein eingebettetes Objekt (etwa eine Excel-Tabelle)",
        "Das Dokument bindet ein anderes Dokument ein",
        "Die Datei enthält Makros",
    ]


def test_a_drop_capital_belongs_to_its_word() -> None:
    body = p("D", properties='<w:framePr w:dropCap="drop"/>') + p("ie Quote steigt.")
    assert printed(blocks(body)) == ["Die Quote steigt."]


def test_spaced_letters_are_closed_up() -> None:
    assert only(p("P r ä a m b e l")).text == "Präambel"
    assert only(p("Z I E L E  U N D  W E R T E")).text == "ZIELE UND WERTE"


def test_a_strict_document_reads_like_a_usual_one() -> None:
    text = part("document", f"<w:body>{p('Ziele')}</w:body>")
    text = text.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert printed(read(with_files(docx(""), {"word/document.xml": text})).blocks) == ["Ziele"]


def test_the_order_of_everything_is_that_of_the_page() -> None:
    body = p("a") + sdt(tbl(tr(tc(p("b", ins("!"))), "c"))) + p("d", text_box(p("e"))) + p("f")
    assert printed(blocks(body)) == ["a", "b! | c", "d", "e", "f"]
