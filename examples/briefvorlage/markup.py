"""Paragraphs, tables and fields of WordprocessingML as text."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def paragraph(text: str, style: str = "Standard", *, before: str = "") -> str:
    """A paragraph; ``**words**`` are bold, a tab is a tab, ``before`` are properties of its own."""
    runs = "".join(run(piece, bold=bool(place % 2)) for place, piece in enumerate(text.split("**")) if piece)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{before}</w:pPr>{runs}</w:p>'


def run(text: str, *, bold: bool = False) -> str:
    """A run of text; a tab within it becomes one."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    words = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\t")
    )
    return f"<w:r>{look}{words}</w:r>"


def field(instruction: str) -> str:
    """A field with the result 1, which the word processor replaces when it lays out the page."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def table(widths: Sequence[int], head: Sequence[str], rows: Iterable[Sequence[Sequence[str]]]) -> str:
    """A table whose first row is repeated on each page; a cell is its lines, a row of one cell spans all."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    top = _row(widths, [[words] for words in head], "<w:cantSplit/><w:tblHeader/>")
    body = "".join(_row(widths, cells, "<w:cantSplit/>") for cells in rows)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Uebersicht"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{top}{body}</w:tbl>'
    )


def _row(widths: Sequence[int], cells: Sequence[Sequence[str]], properties: str) -> str:
    shown = []
    for place, lines in enumerate(cells):
        span = len(widths) if len(cells) == 1 else 1
        width = sum(widths) if span > 1 else widths[place]
        merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        words = "".join(paragraph(line, "Zelle") for line in lines)
        shown.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}</w:tcPr>{words}</w:tc>')
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(shown)}</w:tr>"
