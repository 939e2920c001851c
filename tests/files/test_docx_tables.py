"""Tables of a Word document: rows, merged cells, heads, nesting."""

from tests.files.word_files import abstract, docx, lvl, num, p, printed, r, read, sdt, tbl, tc, tr
from zielkreis.domain.values.document import Block, BlockKind

BOLD = "<w:b/>"


def rows(table: str, **parts: str) -> list[Block]:
    return list(read(docx(p("Davor") + table, **parts)).blocks[1:])


def test_each_row_is_a_block_with_cells_table_and_row() -> None:
    first, second, third = rows(tbl(tr("a", "b"), tr("c", "d")) + p() + tbl(tr("e", "f")))
    assert (first.kind, first.cells, first.text) == (BlockKind.ROW, ("a", "b"), "a | b")
    assert [(block.table, block.row) for block in (first, second, third)] == [(1, 1), (1, 2), (2, 1)]


def test_a_cell_merged_sideways_stands_once_and_one_merged_down_is_repeated() -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        tr(tc("Ziele", properties='<w:gridSpan w:val="2"/>'), tc("Wert")),
        tr(tc("Integration", properties=restart), tc("Frauen"), tc("19,8 %")),
        tr(tc(properties=goes_on), tc("Männer"), tc("27,4 %")),
        tr(tc(properties=goes_on), tc("gesamt"), tc("23,7 %")),
        tr(tc("Bestand"), tc("LZB"), tc("4.120")),
    )
    assert [block.cells for block in rows(table)] == [
        ("Ziele", "", "Wert"),
        ("Integration", "Frauen", "19,8 %"),
        ("Integration", "Männer", "27,4 %"),
        ("Integration", "gesamt", "23,7 %"),
        ("Bestand", "LZB", "4.120"),
    ]


def test_cells_merged_the_old_way_stand_once() -> None:
    table = tbl(
        tr(tc("Ziele", properties='<w:hMerge w:val="restart"/>'), tc(properties="<w:hMerge/>"), tc("Wert"))
    )
    assert rows(table)[0].cells == ("Ziele", "", "Wert")


def test_a_row_that_begins_later_in_the_grid_keeps_its_columns() -> None:
    table = tbl(
        tr(tc("a", properties='<w:vMerge w:val="restart"/>'), "b"),
        tr(tc("c"), properties='<w:gridBefore w:val="1"/>'),
    )
    assert [block.cells for block in rows(table)] == [("a", "b"), ("", "c")]


def test_a_row_marked_as_head_is_one() -> None:
    table = tbl(
        tr("Ziel", "2012", properties="<w:tblHeader/>"),
        tr("", "Wert", properties="<w:tblHeader/>"),
        tr("K2", "2,5 %"),
    )
    assert [block.is_header for block in rows(table)] == [True, True, False]


def test_a_bold_or_shaded_first_row_is_the_head() -> None:
    head = tr(tc(p(r("Thema", BOLD))), tc(p(r("Stand", BOLD))))
    bold = tbl(head, tr("Wohnen", "gut"), tr("Sucht", "offen"))
    assert [block.is_header for block in rows(bold)] == [True, False, False]
    shade = '<w:shd w:val="clear" w:fill="D9D9D9"/>'
    shaded = tbl(tr(tc("Thema", properties=shade), tc("Stand", properties=shade)), tr("Wohnen", "gut"))
    assert [block.is_header for block in rows(shaded)] == [True, False]
    all_bold = tbl(tr(tc(p(r("a", BOLD))), tc(p(r("b", BOLD)))), tr(tc(p(r("c", BOLD))), tc(p(r("d", BOLD)))))
    assert not any(block.is_header for block in rows(all_bold))


def test_a_first_row_without_figures_above_figures_is_the_head() -> None:
    table = tbl(
        tr("Kennzahl", "Ist 2011", "Ziel 2012"), tr("K2", "25,1 %", "25,7 %"), tr("K3", "4.233", "4.120")
    )
    assert [block.is_header for block in rows(table)] == [True, False, False]
    assert not any(block.is_header for block in rows(tbl(tr("K2", "25,7 %"), tr("K3", "4.120"))))


def test_a_table_style_may_set_off_the_first_row() -> None:
    styles = (
        '<w:style w:type="table" w:styleId="Netz"><w:name w:val="Netz"/><w:tblStylePr w:type="firstRow">'
        "<w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"
    )
    look = '<w:tblStyle w:val="Netz"/><w:tblLook w:firstRow="1"/>'
    table = tbl(tr("Thema", "Stand"), tr("Wohnen", "gut"), properties=look)
    assert [block.is_header for block in rows(table, styles=styles)] == [True, False]
    old_look = look.replace('w:firstRow="1"', 'w:val="04A0"')
    assert rows(tbl(tr("a", "b"), tr("c", "d"), properties=old_look), styles=styles)[0].is_header
    without = look.replace('"1"', '"0"')
    assert not rows(tbl(tr("a", "b"), tr("c", "d"), properties=without), styles=styles)[0].is_header


def test_a_table_for_signatures_has_no_head() -> None:
    table = tbl(
        tr("Für das Land", "Für den Kreis"),
        tr("Düsseldorf, 12.03.2012", "Siegburg, 14.03.2012"),
        tr("____________", "____________"),
        tr("Staatssekretär", "Landrat"),
    )
    blocks = rows(table)
    assert not any(block.is_header for block in blocks)
    assert [block.kind for block in blocks] == [BlockKind.ROW] * 4


def test_several_paragraphs_in_a_cell_stay_readable() -> None:
    numbering = abstract(0, lvl(0, "%1)", "lowerLetter")) + num(1, 0)
    items = p("Familien", num=1, level=0) + p("Jugendliche", num=1, level=0)
    table = tbl(
        tr(tc(p("Mindestens 26,2 %") + p("(2013: 25,6 %)")), tc(items)),
        tr(tc(p("Erster Satz.") + p("Zweiter Satz.")), tc(r("x").join(["<w:p>", "</w:p>"]))),
        tr(tc(p("Landrat") + p("Kreis Nord")), tc(p("Summe der\nLeistungen"))),
    )
    assert [block.cells for block in rows(table, numbering=numbering)] == [
        ("Mindestens 26,2 % (2013: 25,6 %)", "a) Familien / b) Jugendliche"),
        ("Erster Satz. Zweiter Satz.", "x"),
        ("Landrat / Kreis Nord", "Summe der Leistungen"),
    ]


def test_a_word_divided_in_a_cell_is_closed_up() -> None:
    assert rows(tbl(tr(tc(p("Langzeit-\nleistungsbezug")), "x")))[0].cells[0] == "Langzeitleistungsbezug"


def test_a_nested_table_follows_its_row_as_a_table_of_its_own() -> None:
    inner = tbl(tr("innen 1", "innen 2"))
    table = tbl(tr(tc(p("außen") + inner + p()), "b"), tr("c", "d"))
    blocks = rows(table)
    assert printed(blocks) == ["außen | b", "innen 1 | innen 2", "c | d"]
    assert [(block.table, block.row) for block in blocks] == [(1, 1), (2, 1), (1, 2)]


def test_a_table_that_only_lays_out_another_one_is_not_seen() -> None:
    blocks = rows(tbl(tr(tc(tbl(tr("a", "b")) + p()))))
    assert [(block.text, block.table) for block in blocks] == [("a | b", 1)]


def test_a_frame_around_paragraphs_is_no_table() -> None:
    blocks = rows(tbl(tr(tc(p("Präambel") + p("Die Partner wirken zusammen.")))))
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "Präambel"),
        (BlockKind.PARAGRAPH, "Die Partner wirken zusammen."),
    ]


def test_content_controls_around_rows_and_cells_are_read_through() -> None:
    table = tbl(tr("a", "b"), sdt(tr("c", "d")), f"<w:tr>{sdt(tc('e'))}{tc(sdt(p('f')))}</w:tr>")
    data = docx(table)
    assert printed(read(data).blocks) == ["a | b", "c | d", "e | f"]
    assert "3 Inhaltssteuerelemente" in read(data).notes[0]


def test_footnotes_of_a_table_follow_the_table() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="2">{p("Jahresdurchschnitt.")}</w:footnote>'
    table = tbl(tr(tc(p("LZB", reference)), "4.120"), tr("K2", "25 %"))
    assert printed(rows(table, footnotes=notes)) == ["LZB | 4.120", "K2 | 25 %", "1 Jahresdurchschnitt."]


def test_empty_rows_are_left_out() -> None:
    assert printed(rows(tbl(tr("a", "b"), tr("", ""), tr("c", "d")))) == ["a | b", "c | d"]
