"""A source becomes a Word document."""

import io
from collections.abc import Iterator
from itertools import zip_longest

from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.footnotes import FootnoteWriter
from examples.wordpaper.inline import InlineWriter
from examples.wordpaper.package import add_footnotes, empty_document, turn_tracking_on
from examples.wordpaper.page import set_page
from examples.wordpaper.paragraphs import LISTS, NO_NUMBER, STYLES, paragraph
from examples.wordpaper.source import Block, Source
from examples.wordpaper.tables import signature_block, table
from zielkreis.files.letter.archive import reproducible


def word_document(source: Source) -> bytes:
    """The document; the same source gives the same bytes."""
    document = empty_document(source.title)
    footnotes = FootnoteWriter(source.footnotes)
    inline = InlineWriter(editor=source.editor, edited_at=source.edited_at, footnotes=footnotes)
    end_of_body = document.element.body[-1]
    for block, following in zip_longest(source.blocks, source.blocks[1:]):
        for made in _elements(block, following, source, inline):
            end_of_body.addprevious(made)
    set_page(document, source.page_header)
    add_footnotes(document, footnotes.notes)
    if source.editor:
        turn_tracking_on(document)
    stream = io.BytesIO()
    document.save(stream)
    return reproducible(stream.getvalue())


def _elements(
    block: Block, following: Block | None, source: Source, inline: InlineWriter
) -> Iterator[BaseOxmlElement]:
    if block.kind == "tabelle":
        yield from table(block.content, inline)
    elif block.kind == "unterschriften":
        yield from signature_block(block.content, inline)
    elif block.kind == "ueberschrift":
        # Without parts above the clauses the preamble ranks with the clauses, as in most real drafts.
        has_parts = any(other.kind == "kapitel" for other in source.blocks)
        style, number = (STYLES["kapitel"], None) if has_parts else (STYLES["paragraf"], NO_NUMBER)
        yield paragraph(style, block.content, inline, number=number)
    else:
        counting = source.chapters if block.kind == "kapitel" else source.numbering
        number = LISTS.get((counting, block.kind))
        introduces = following is not None and following.kind == "buchstabe" != block.kind
        yield paragraph(
            STYLES[block.kind], block.content.strip(), inline, number=number, keeps_next=introduces
        )
