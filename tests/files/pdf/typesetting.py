"""Typesets a document as PDF with typst and as a web page, so that reading it back can be compared.

The blocks of a document that was read from Word, Markdown or text are set as a clerk would set them:
title, headings, numbered paragraphs, lists, tables, signature lines side by side, header and page number.
"""

import html
import json
from collections.abc import Iterator
from itertools import groupby

import typst

from zielkreis.domain.values.document import Block, BlockKind, Document

_TYPST = """
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(lang: "de", size: 10.5pt, hyphenate: paper.hyphenate)
#set par(justify: paper.justify, spacing: 1.1em)
#set page(
  margin: 2.4cm,
  header: text(8pt)[#paper.header],
  footer: context align(center, text(8pt)[Seite #counter(page).display() von #counter(page).final().first()]),
)
#show heading: it => block(text(12pt, weight: "bold", hyphenate: false)[#it.body])
#let set-one(one) = {
  if one.kind == "title" { align(center, text(16pt, weight: "bold", hyphenate: false)[#one.text]) }
  else if one.kind == "heading" { heading(level: one.level)[#one.text] }
  else if one.kind == "table" {
    table(
      columns: one.columns, align: left,
      table.header(..one.head.map(cell => strong[#cell])), ..one.cells.map(cell => [#cell]),
    )
  }
  else if one.kind == "side" {
    let cells = one.cells.map(cell => [#cell])
    block(above: 0.9em, grid(columns: (1fr, 1fr), column-gutter: 1em, ..cells))
  }
  else if one.label != "" {
    block(inset: (left: one.level * 1.5em), grid(columns: (2.2em, 1fr), one.label, one.text))
  }
  else if one.bold { block(strong[#one.text]) }
  else { block(inset: (left: one.level * 1.5em))[#one.text] }
}
#for group in paper.groups {
  if group.columns > 1 { columns(group.columns, group.parts.map(set-one).join()) }
  else { for one in group.parts { set-one(one) } }
}
"""


def by_typst(document: Document, *, columns: int = 1, justify: bool = True, hyphenate: bool = True) -> bytes:
    """The document set by typst."""
    paper = {
        "title": next((block.text for block in document.blocks if block.kind is BlockKind.TITLE), "Entwurf"),
        "header": " · ".join(block.text for block in document.blocks if block.kind is BlockKind.PAGE_HEADER),
        "justify": justify,
        "hyphenate": hyphenate,
        "groups": [
            {"columns": columns if is_text else 1, "parts": list(parts)}
            for is_text, parts in groupby(
                _parts(document), key=lambda part: part["kind"] in ("text", "heading")
            )
        ],
    }
    made = typst.compile(
        _TYPST.encode(), sys_inputs={"paper": json.dumps(paper)}, ignore_system_fonts=True, format="pdf"
    )
    assert isinstance(made, bytes)
    return made


def as_web_page(document: Document, *, columns: int = 1) -> str:
    """The document as a web page, to be printed by a browser."""
    parts = "".join(_html(part) for part in _parts(document))
    return (
        "<!doctype html><html lang=de><meta charset=utf-8><title>Entwurf</title><style>"
        "@page{size:A4;margin:2.2cm}body{font:11pt/1.35 serif;text-align:justify}"
        f"main{{columns:{columns};column-gap:8mm}}"
        "h1{font-size:16pt;text-align:center}h2,h3,h4,h5{font-size:12pt;text-align:left}"
        "table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:3pt;text-align:left}"
        "h1,table,.side{column-span:all}"
        ".item{display:flex;margin:6pt 0}.item b{font-weight:normal;flex:0 0 2.4em}.item p{margin:0}"
        ".side{display:flex;margin:6pt 0}"
        f".side span{{flex:1}}main>p{{margin:6pt 0}}</style><main>{parts}</main>"
    )


def _parts(document: Document) -> Iterator[dict[str, object]]:
    """The blocks in a form both can set; rows of one table together."""
    for key, group in groupby(document.blocks, key=lambda block: (block.kind is BlockKind.ROW, block.table)):
        blocks = list(group)
        if key[0]:
            width = max(len(block.cells) for block in blocks)
            head = [cell for block in blocks if block.is_header for cell in _wide(block, width)]
            cells = [cell for block in blocks if not block.is_header for cell in _wide(block, width)]
            yield {"kind": "table", "columns": width, "head": head, "cells": cells}
            continue
        for block in blocks:
            if block.kind not in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER, BlockKind.FOOTNOTE):
                yield _part(block)


def _wide(block: Block, width: int) -> list[str]:
    return [*block.cells, *[""] * (width - len(block.cells))]


def _part(block: Block) -> dict[str, object]:
    if "\t" in block.text:
        cells = block.text.split("\t")
        return {"kind": "side", "cells": cells}
    if block.kind is BlockKind.HEADING:
        return {
            "kind": "heading",
            "level": max(block.level, 1),
            "text": f"{block.label} {block.text}".strip(),
        }
    level = block.level if block.kind is BlockKind.LIST_ITEM else 0
    kind = "title" if block.kind is BlockKind.TITLE else "text"
    bold = block.emphasised
    return {"kind": kind, "label": block.label, "level": level, "text": block.text, "bold": bold}


def _html(part: dict[str, object]) -> str:
    kind = part["kind"]
    if kind == "table":
        head, cells, width = part["head"], part["cells"], part["columns"]
        assert isinstance(head, list)
        assert isinstance(cells, list)
        assert isinstance(width, int)
        rows = [_row(head[at : at + width], "th") for at in range(0, len(head), width)]
        rows += [_row(cells[at : at + width], "td") for at in range(0, len(cells), width)]
        return f"<table>{''.join(rows)}</table>"
    if kind == "side":
        cells = part["cells"]
        assert isinstance(cells, list)
        return f"<div class=side>{''.join(f'<span>{html.escape(cell)}</span>' for cell in cells)}</div>"
    text = html.escape(str(part["text"]))
    if kind == "title":
        return f"<h1>{text}</h1>"
    if kind == "heading":
        level = min(int(str(part["level"])) + 1, 6)
        return f"<h{level}>{text}</h{level}>"
    indent = f"margin-left:{int(str(part['level'])) * 1.5}em"
    if part["label"]:
        return f"<div class=item style='{indent}'><b>{html.escape(str(part['label']))}</b><p>{text}</p></div>"
    return f"<p><b>{text}</b></p>" if part["bold"] else f"<p style='{indent}'>{text}</p>"


def _row(cells: list[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{html.escape(cell)}</{tag}>' for cell in cells)}</tr>"
