"""Whole documents as python-docx writes them, with the styles of Word's own template."""

import io

import docx

from tests.files.word_files import printed
from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.files.drafts import read_document


def saved(document: "docx.document.Document") -> Document:
    stream = io.BytesIO()
    document.save(stream)
    return read_document(stream.getvalue())


def test_a_contract_with_the_usual_styles_reads_as_it_prints() -> None:
    document = docx.Document()
    document.add_heading("Zielvereinbarung 2012", level=0)
    document.add_heading("Ziele", level=1)
    document.add_paragraph("Die Quote steigt.", style="List Number")
    document.add_paragraph("Der Bestand sinkt.", style="List Number")
    document.add_heading("Maßnahmen", level=2)
    document.add_paragraph("Beratung", style="List Bullet")
    document.add_paragraph("weiter", style="List Number")
    table = document.add_table(rows=2, cols=3, style="Light Grid Accent 1")
    for row, words in zip(table.rows, (("Ziel", "Ist", "Soll"), ("K2", "gut", "besser")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    document.sections[0].header.paragraphs[0].text = "ENTWURF"
    read = saved(document)
    assert printed(read.blocks) == [
        "ENTWURF",
        "Zielvereinbarung 2012",
        "Ziele",
        "1. Die Quote steigt.",
        "2. Der Bestand sinkt.",
        "Maßnahmen",
        "• Beratung",
        "3. weiter",
        "Ziel | Ist | Soll",
        "K2 | gut | besser",
    ]
    kinds = [block.kind for block in read.blocks]
    assert kinds[:3] == [BlockKind.PAGE_HEADER, BlockKind.TITLE, BlockKind.HEADING]
    assert [block.level for block in read.blocks if block.kind is BlockKind.HEADING] == [1, 2]
    assert [block.is_header for block in read.blocks[-2:]] == [True, False]
    assert read.notes == ()


def test_merged_cells_and_comments_of_python_docx_are_understood() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Der Bestand sinkt.")
    document.add_comment(paragraph.runs, text="um wie viel?", author="Kreis", initials="K")
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "LZB"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "zusammen"
    table.cell(1, 1).text, table.cell(1, 2).text = "a", "b"
    read = saved(document)
    assert [block.cells for block in read.blocks[1:]] == [("LZB", "zusammen", ""), ("LZB", "a", "b")]
    assert read.notes == ("Das Dokument enthält einen Kommentar; er wurde nicht gelesen.",)
