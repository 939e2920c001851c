"""What stands in a PDF file besides plain upright text, and files that are refused."""

import io
from contextlib import suppress

import pikepdf
import pytest
from PIL import Image

from tests.files.pdf.pdf_files import TEXT, changed, pdf, untagged
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.pdf import opening
from zielkreis.files.pdf.reader import pdf_content, read_pdf


def texts(data: bytes) -> list[str]:
    """The texts of all blocks."""
    return [block.text for block in read_pdf(data).blocks]


def test_the_text_comes_out_whole_with_umlauts_signs_and_ligatures() -> None:
    assert texts(pdf("Die Größe fällt um −0,5 %; öffentlich, häufig, „§ 48b“.")) == [
        "Die Größe fällt um −0,5 %; öffentlich, häufig, „§ 48b“."
    ]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_the_same(turn: int) -> None:
    def rotate(opened: pikepdf.Pdf) -> None:
        opened.pages[0].Rotate = turn

    assert texts(changed(pdf(), rotate)) == texts(pdf())


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_laid_sideways_is_read_upright(turn: int) -> None:
    turned = f"#rotate({turn}deg, reflow: true)[#block(width: 15cm)[{TEXT}]]"
    laid = pdf(f"#set page(width: 29.7cm, height: 21cm)\n{turned}")
    assert " ".join(texts(untagged(laid))) == " ".join(texts(pdf()))


def test_a_file_that_begins_behind_foreign_bytes_is_still_known() -> None:
    assert read_document(b"\n\n" + pdf()).format == "pdf"


def test_a_watermark_is_passed_over_and_told() -> None:
    data = pdf(f"#place(center + horizon, rotate(-45deg, text(60pt, gray)[ENTWURF]))\n{TEXT}")
    document = read_pdf(untagged(data))
    assert all("ENTWURF" not in block.text for block in document.blocks)
    assert any("Wasserzeichen" in note for note in document.notes)


def test_scripts_attachments_comments_and_filled_fields_are_told_and_not_followed() -> None:
    def arm(opened: pikepdf.Pdf) -> None:
        opened.attachments["zahlen.txt"] = b"1"
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        opened.Root.OpenAction = opened.make_indirect(script)
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 10, 30, 30], Contents="zu hoch?"
        )
        box = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, Rect=[40, 10, 90, 30], T="Zielwert", V="680"
        )
        field = opened.make_indirect(box)
        field.FT = pikepdf.Name.Tx
        opened.Root.AcroForm = pikepdf.Dictionary(Fields=[field])
        opened.pages[0].Annots = pikepdf.Array([opened.make_indirect(note), field])

    notes = " ".join(read_pdf(changed(pdf(), arm)).notes)
    for word in ("JavaScript", "weitere Datei", "„zu hoch?“", "„Zielwert: 680“"):
        assert word in notes


def test_words_with_a_line_through_them_are_read_and_told() -> None:
    document = read_pdf(pdf("Die Partner arbeiten #strike[eng und] vertrauensvoll zusammen."))
    assert document.blocks[0].text == "Die Partner arbeiten eng und vertrauensvoll zusammen."
    assert document.notes == ("Durchgestrichen gedruckt und dennoch mitgelesen: „eng und“.",)


def test_a_line_under_words_strikes_nothing() -> None:
    assert read_pdf(pdf("Das ist #underline[sehr wichtig] für alle.")).notes == ()


def test_a_file_with_a_password_is_refused() -> None:
    data = changed(pdf(), lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(UnreadableFileError) as caught:
        read_pdf(data)
    assert caught.value.code is UnreadableCode.ENCRYPTED


def test_a_file_that_only_forbids_printing_is_read() -> None:
    data = changed(pdf(), lambda _: None, encryption=pikepdf.Encryption(owner="a", user=""))
    assert texts(data) == texts(pdf())


def test_a_truncated_file_is_refused_or_read_but_never_breaks() -> None:
    whole = pdf()
    for length in range(200, len(whole), len(whole) // 12):
        with suppress(UnreadableFileError):
            read_document(whole[:length])


def test_a_file_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_PAGES", 1)
    with pytest.raises(UnreadableFileError) as caught:
        read_pdf(pdf(f"{TEXT}\n#pagebreak()\n{TEXT}"))
    assert caught.value.code is UnreadableCode.TOO_MANY_PAGES
    assert "2 Seiten" in caught.value.where


def test_pages_that_are_only_pictures_are_named_and_empty_ones_are_not() -> None:
    picture = io.BytesIO()
    Image.new("L", (600, 800), 255).save(picture, "PDF")

    def join(opened: pikepdf.Pdf) -> None:
        with pikepdf.open(io.BytesIO(picture.getvalue())) as scan:
            opened.pages.extend(scan.pages)
        opened.add_blank_page()

    content = pdf_content(changed(pdf(), join))
    assert content.without_text == (2,)
    assert any(note.startswith("Seite 2: nur ein Bild") for note in content.notes)


def test_a_file_of_pictures_only_holds_no_text() -> None:
    picture = io.BytesIO()
    Image.new("L", (600, 800), 255).save(picture, "PDF")
    with pytest.raises(UnreadableFileError) as caught:
        read_pdf(picture.getvalue())
    assert caught.value.code is UnreadableCode.NO_TEXT


def test_text_drawn_invisibly_over_a_picture_is_told() -> None:
    def hide(opened: pikepdf.Pdf) -> None:
        drawn = b"BT 3 Tr /F 12 Tf 72 700 Td (Die Quote steigt von 17 auf 18 Prozent.) Tj ET"
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        opened.pages[0].Contents = opened.make_stream(drawn)
        opened.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))

    content = pdf_content(changed(untagged(pdf()), hide))
    assert content.hidden == (1,)
    assert any("Texterkennung" in note for note in content.notes)


def test_named_structure_tells_headings_lists_and_cells_apart() -> None:
    document = read_pdf(
        pdf(
            "= § 1 Ziele\nDas Land zahlt jährlich einen Betrag.\n"
            "+ Erstens wird gezählt.\n+ Zweitens wird berichtet.\n"
            "#table(columns: 2, table.header[Größe][Ziel], table.cell(rowspan: 2)[Quote], [18 %], [19 %])"
        )
    )
    assert [(block.kind, block.label, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "", "§ 1 Ziele"),
        (BlockKind.PARAGRAPH, "", "Das Land zahlt jährlich einen Betrag."),
        (BlockKind.LIST_ITEM, "1.", "Erstens wird gezählt."),
        (BlockKind.LIST_ITEM, "2.", "Zweitens wird berichtet."),
        (BlockKind.ROW, "", "Größe | Ziel"),
        (BlockKind.ROW, "", "Quote | 18 %"),
        (BlockKind.ROW, "", "Quote | 19 %"),
    ]
    assert [block.is_header for block in document.blocks[4:]] == [True, False, False]


def test_structure_that_leaves_out_text_is_not_relied_on() -> None:
    data = pdf(f"= § 1 Ziele\n{TEXT}\n\n{TEXT}")

    def cut(opened: pikepdf.Pdf) -> None:
        root = opened.Root.StructTreeRoot
        holder = root.K[0] if isinstance(root.K, pikepdf.Array) else root.K
        holder.K = pikepdf.Array([holder.K[0]])

    found = texts(changed(data, cut))
    assert sum("Schuldnerberatungen" in text for text in found) == 2
