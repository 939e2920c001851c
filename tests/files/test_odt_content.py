"""What an OpenDocument text shows: words, tables, notes, page edges, boxes, fields, and what is hidden."""

import io
import zipfile
from typing import Any

import pytest

from tests.files.odt_files import COVERED, cell, h, odt, p, read_odt_file, row, table
from tests.files.word_files import printed, with_files
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

BOLD, HIDDEN = (
    f'<style:style style:name="{name}" style:family="text"><style:text-properties {look}/></style:style>'
    for name, look in (("B", 'fo:font-weight="bold"'), ("X", 'text:display="none"'))
)


def lines(body: str, **more: Any) -> list[str]:
    return printed(read_odt_file(odt(body, **more)).blocks)


def notes(body: str, **more: Any) -> tuple[str, ...]:
    return read_odt_file(odt(p("Text") + body, **more)).notes


def code(data: bytes) -> UnreadableCode:
    with pytest.raises(UnreadableFileError) as caught:
        read_odt_file(data)
    return caught.value.code


def test_blanks_tabs_and_line_breaks_are_as_the_file_says() -> None:
    body = p(
        'Im  Jahr\n 2012<text:s text:c="2"/>gilt<text:line-break/>'
        "das Ziel der <text:span>Lang\u00adzeit</text:span>."
    )
    assert lines(body) == ["Im Jahr 2012 gilt das Ziel der Langzeit."]
    assert lines(p("Kreis<text:tab/>Land")) == ["Kreis\tLand"]


def test_headings_and_titles_are_told_by_level_and_style() -> None:
    title = '<style:style style:name="Title" style:family="paragraph"/>'
    own = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    document = read_odt_file(
        odt(p("Zielvereinbarung", style="P1") + h("Ziele", 2), styles=title, automatic=own)
    )
    assert [(block.kind, block.level) for block in document.blocks] == [
        (BlockKind.TITLE, 0),
        (BlockKind.HEADING, 2),
    ]
    assert document.format == "odt"


def test_bold_words_set_off_a_paragraph_only_as_a_whole() -> None:
    styles = (
        BOLD
        + '<style:style style:name="S" style:family="paragraph">'
        + ('<style:text-properties fo:font-weight="bold"/></style:style>')
    )
    body = p('<text:span text:style-name="B">ganz</text:span>') + p(
        'halb <text:span text:style-name="B">fett</text:span>'
    )
    document = read_odt_file(odt(body + p("vom Stil", style="S"), styles=styles))
    assert [block.emphasised for block in document.blocks] == [True, False, True]


def test_a_cell_merged_downwards_is_repeated_and_one_merged_sideways_stands_once() -> None:
    wide = cell("Wert", more='table:number-columns-spanned="2"')
    tall = cell("K2", more='table:number-rows-spanned="2"')
    body = table(row(tall, "Ist", "2,0 %"), row(COVERED, "Ziel", "2,5 %"), head=row("Ziel", wide, COVERED))
    blocks = read_odt_file(odt(body)).blocks
    assert [block.cells for block in blocks] == [
        ("Ziel", "Wert", ""),
        ("K2", "Ist", "2,0 %"),
        ("K2", "Ziel", "2,5 %"),
    ]
    assert [(block.table, block.row, block.is_header) for block in blocks] == [
        (1, 1, True),
        (1, 2, False),
        (1, 3, False),
    ]


def test_a_cell_merged_both_ways_is_repeated_with_its_width() -> None:
    both = cell("gemeinsam", more='table:number-columns-spanned="2" table:number-rows-spanned="2"')
    blocks = read_odt_file(odt(table(row(both, COVERED, "1"), row(COVERED, COVERED, "2")))).blocks
    assert [block.cells for block in blocks] == [("gemeinsam", "", "1"), ("gemeinsam", "", "2")]


def test_repeated_rows_and_cells_are_written_out_within_reason() -> None:
    repeated = cell("x", more='table:number-columns-repeated="3"')
    assert read_odt_file(odt(table(row(repeated)))).blocks[0].cells == ("x", "x", "x")
    endless = '<table:table-row table:number-rows-repeated="900000">' + cell("y") + "</table:table-row>"
    assert len(read_odt_file(odt(table(endless))).blocks) == 2000


def test_a_nested_table_follows_the_row_it_stands_in() -> None:
    inner = cell("<text:p>außen</text:p>" + table(row("innen", "1")))
    assert lines(table(row(inner, "2"))) == ["außen | 2", "innen | 1"]


def test_footnotes_follow_their_paragraph_with_the_mark_that_is_printed() -> None:
    note = (
        '<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Stand 2011.</text:p></text:note-body></text:note>"
    )
    blocks = read_odt_file(odt(p(f"Wert{note} gilt.") + p("Ende"))).blocks
    assert printed(blocks) == ["Wert gilt.", "1 Stand 2011.", "Ende"]
    assert blocks[1].kind is BlockKind.FOOTNOTE


def test_headers_stand_first_and_footers_last_each_once() -> None:
    masters = (
        '<style:master-page style:name="Standard"><style:header><text:p>Entwurf</text:p></style:header>'
        "<style:header-left style:display='false'><text:p>nie</text:p></style:header-left>"
        "<style:footer><text:p>Seite <text:page-number>1</text:page-number></text:p></style:footer>"
        '</style:master-page><style:master-page style:name="Leer"><style:header>'
        "<text:p>unbenutzt</text:p></style:header></style:master-page>"
    )
    blocks = read_odt_file(odt(p("Text"), masters=masters)).blocks
    assert printed(blocks) == ["Entwurf", "Text", "Seite 1"]
    assert [block.kind for block in blocks[::2]] == [BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER]


def test_a_paragraph_may_begin_pages_of_another_style() -> None:
    masters = "".join(
        f'<style:master-page style:name="{name}"><style:header><text:p>{name}</text:p></style:header>'
        "</style:master-page>"
        for name in ("Standard", "Anlage", "Leer")
    )
    turn = '<style:style style:name="T" style:family="paragraph" style:master-page-name="Anlage"/>'
    assert lines(p("Text") + p("Anlage 1", style="T"), masters=masters, automatic=turn)[:2] == [
        "Standard",
        "Anlage",
    ]


def test_text_boxes_and_shapes_follow_the_paragraph_they_hang_on() -> None:
    box = "<draw:frame><draw:text-box><text:p>im Kasten</text:p></draw:text-box></draw:frame>"
    shape = "<draw:g><draw:custom-shape><text:p>in der Form</text:p></draw:custom-shape></draw:g>"
    blocks = read_odt_file(odt(p(f"davor{box}{shape} danach") + p("Ende"))).blocks
    assert printed(blocks) == ["davor danach", "im Kasten", "in der Form", "Ende"]
    assert [block.kind for block in blocks[1:3]] == [BlockKind.TEXT_BOX] * 2


def test_a_box_that_hangs_on_the_page_is_read() -> None:
    box = "<draw:frame><draw:text-box><text:p>am Rand</text:p></draw:text-box></draw:frame>"
    assert lines(box + p("Text")) == ["am Rand", "Text"]


def test_fields_and_content_controls_show_what_they_show() -> None:
    body = p(
        'am <text:date>1.2.2012</text:date>, <text:drop-down><text:label text:value="Land"/>'
        '<text:label text:value="Kreis"/>Kreis</text:drop-down>, '
        "<loext:content-control>2,5 %</loext:content-control>, "
        '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX">'
        '<field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark>'
    )
    document = read_odt_file(odt(body))
    assert printed(document.blocks) == ["am 1.2.2012, Kreis, 2,5 %, ☒"]
    assert document.notes == ("Das Dokument enthält ein Inhaltssteuerelement; sein Inhalt wurde mitgelesen.",)


def test_a_place_to_fill_in_is_read_and_told() -> None:
    document = read_odt_file(
        odt(p('am <text:placeholder text:placeholder-type="text">&lt;Datum&gt;</text:placeholder>'))
    )
    assert printed(document.blocks) == ["am <Datum>"]
    assert document.notes == ("Nicht ausgefüllte Inhaltssteuerelemente: „<Datum>“.",)


def test_hidden_words_paragraphs_and_sections_are_told_and_not_read() -> None:
    body = p('sichtbar <text:span text:style-name="X">geheim</text:span>') + (
        '<text:section text:name="s" text:display="none"><text:p>weg damit</text:p></text:section>'
        '<text:section text:name="t"><text:p>bleibt</text:p></text:section>'
    )
    hidden = p('auch <text:hidden-paragraph text:is-hidden="true"/>')
    document = read_odt_file(odt(body, styles=HIDDEN))
    assert printed(document.blocks) == ["sichtbar", "bleibt"]
    assert document.notes == ("Verborgener Text wurde nicht gelesen: „geheim“, „weg damit“.",)
    assert lines(hidden + p("da")) == ["auch", "da"]  # only words without any others hide a paragraph


@pytest.mark.parametrize(
    ("inside", "note"),
    [
        (
            "<office:annotation><dc:creator>x</dc:creator><text:p>warum?</text:p></office:annotation>",
            "Kommentar",
        ),
        ('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>', "ein Bild;"),
        ('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>', "eingebettetes Objekt"),
    ],
)
def test_what_is_not_read_is_told(inside: str, note: str) -> None:
    (told,) = notes(p(f"x{inside}"))
    assert note in told


def test_a_comment_is_not_text_of_the_paper() -> None:
    comment = "<office:annotation><text:p>warum?</text:p></office:annotation>"
    assert lines(p(f"Das{comment} Ziel<office:annotation-end/>")) == ["Das Ziel"]


def test_a_formula_is_read_as_plain_text() -> None:
    frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    formula = (
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>Q</mi><mo>=</mo>'
        "<mfrac><mi>a</mi><mi>b</mi></mfrac></mrow><annotation>Q = a over b</annotation></semantics></math>"
    )
    data = odt(p(f"Es gilt {frame}."), parts={"Object 1/content.xml": formula})
    document = read_odt_file(data)
    assert printed(document.blocks) == ["Es gilt Q = a/b."]
    assert document.notes == ("Eine Formel wurde als einfacher Text gelesen.",)


def test_the_table_of_contents_is_left_out_and_told() -> None:
    index = (
        '<text:table-of-content text:name="v"><text:index-body><text:p>§ 1 Ziele 3</text:p>'
        "<text:p>§ 2 Mittel 4</text:p></text:index-body></text:table-of-content>"
    )
    document = read_odt_file(odt(index + p("Text")))
    assert printed(document.blocks) == ["Text"]
    assert document.notes == ("Das Inhaltsverzeichnis (2 Zeilen) wurde übergangen.",)


def test_macros_are_told_and_never_run() -> None:
    data = odt(p("Text"), parts={"Basic/Standard/Module1.xml": "<x/>"})
    assert read_odt_file(data).notes == ("Die Datei enthält Makros; sie wurden nicht ausgeführt.",)


def test_a_text_that_comes_from_another_file_is_told() -> None:
    linked = (
        '<text:section text:name="s"><text:section-source xlink:href="http://example.org/x.odt"/>'
        "<text:p>zuletzt geholt</text:p></text:section>"
    )
    document = read_odt_file(odt(linked))
    assert printed(document.blocks) == ["zuletzt geholt"]
    assert "bindet ein anderes Dokument ein" in document.notes[0]


def test_an_encrypted_text_is_refused() -> None:
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>"
    )
    assert code(odt(p("x"), parts={"META-INF/manifest.xml": manifest})) is UnreadableCode.ENCRYPTED


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"content.xml": "<x"}, UnreadableCode.DAMAGED),
        ({"content.xml": "<x/>"}, UnreadableCode.DAMAGED),
        ({"content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}, UnreadableCode.XML_ENTITIES),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, UnreadableCode.SPREADSHEET),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation"}, UnreadableCode.PRESENTATION),
        ({"mimetype": "application/vnd.oasis.opendocument.formula"}, UnreadableCode.UNKNOWN),
        ({"mimetype": "application/x-other"}, UnreadableCode.ARCHIVE),
    ],
)
def test_a_text_that_is_none_or_dangerous_is_refused(parts: dict[str, str], expected: UnreadableCode) -> None:
    assert code(with_files(odt(p("x")), parts)) is expected


def test_an_empty_text_is_refused() -> None:
    assert code(odt(p())) is UnreadableCode.NO_TEXT


def test_a_text_without_content_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    assert code(stream.getvalue()) is UnreadableCode.DAMAGED
