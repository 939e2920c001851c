"""Tables with head rows and merged cells, and the signature block."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.inline import InlineWriter
from examples.wordpaper.paragraphs import paragraph
from examples.wordpaper.xml import element

_TWIPS_PER_CM = 567
#: In a source, a cell that belongs to the one on its left, and one that belongs to the one above.
LEFT, ABOVE = "<", "^"


def table(content: Mapping[str, Any], inline: InlineWriter) -> Iterator[BaseOxmlElement]:
    """Caption and grid: ``spalten`` widths in cm, ``kopf`` and ``zeilen`` rows of cells."""
    if "titel" in content:
        yield paragraph("Beschriftung", content["titel"], inline)
    widths = [round(width * _TWIPS_PER_CM) for width in content["spalten"]]
    head: Sequence[Sequence[str]] = content["kopf"]
    rows = [*head, *content["zeilen"]]
    grid = _grid(widths, style="Tabellenraster")
    for place, row in enumerate(rows):
        below = rows[place + 1] if place + 1 < len(rows) else []
        grid.append(_row(row, below, widths, inline, is_head=place < len(head)))
    yield grid
    yield _gap()


def signature_block(content: Mapping[str, Any], inline: InlineWriter) -> Iterator[BaseOxmlElement]:
    """Signature fields side by side, two in a row: in a table without borders or set with tabs."""
    fields: Sequence[Sequence[str]] = content["felder"]
    pairs = [fields[place : place + 2] for place in range(0, len(fields), 2)]
    if content["form"] == "tabulator":
        for pair in pairs:
            for place, beside in enumerate(zip_longest(*pair, fillvalue="")):
                yield _signature_line("\t".join(beside).rstrip(), inline, is_first=place == 0)
        return
    width = round(8.2 * _TWIPS_PER_CM)
    grid = _grid([width, width], style="NormaleTabelle")
    for pair in pairs:
        row = element("tr", element("trPr", element("cantSplit")))
        for lines in pair:
            inside = [_signature_line(line, inline, is_first=place == 0) for place, line in enumerate(lines)]
            row.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), *inside))
        if len(pair) == 1:
            row.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), element("p")))
        grid.append(row)
    yield grid
    yield _gap()  # Word wants a paragraph between a table and the end


def _gap() -> BaseOxmlElement:
    return element("p", element("pPr", element("spacing", after=60, line=120, lineRule="exact")))


def _signature_line(line: str, inline: InlineWriter, *, is_first: bool) -> BaseOxmlElement:
    """A line to sign on stands apart, so does the first line of a field: place and day."""
    if line.startswith("___"):
        return paragraph("Unterschriftslinie", line, inline)
    return paragraph("Unterschriftsort" if is_first else "Unterschrift", line, inline)


def _grid(widths: Sequence[int], *, style: str) -> BaseOxmlElement:
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
    )
    return element("tbl", properties, element("tblGrid", *(element("gridCol", w=width) for width in widths)))


def _row(
    row: Sequence[str], below: Sequence[str], widths: Sequence[int], inline: InlineWriter, *, is_head: bool
) -> BaseOxmlElement:
    properties = element("trPr", element("cantSplit"))
    if is_head:
        properties.append(element("tblHeader"))
    made = element("tr", properties)
    for place, text in enumerate(row):
        if text == LEFT:
            continue
        span = 1
        while place + span < len(row) and row[place + span] == LEFT:
            span += 1
        begins = place < len(below) and below[place] == ABOVE
        made.append(
            _cell(text, sum(widths[place : place + span]), span, inline, begins=begins, is_head=is_head)
        )
    return made


def _cell(
    text: str, width: int, span: int, inline: InlineWriter, *, begins: bool, is_head: bool
) -> BaseOxmlElement:
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=span))
    if text == ABOVE:
        properties.append(element("vMerge"))
    elif begins:
        properties.append(element("vMerge", val="restart"))
    if is_head:
        properties.append(element("shd", val="clear", color="auto", fill="E4E8EC"))
    style = "Tabellenkopf" if is_head else "Tabellentext"
    return element("tc", properties, paragraph(style, "" if text == ABOVE else text, inline))
