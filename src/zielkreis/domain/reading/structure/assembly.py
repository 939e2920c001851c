"""The text of an agreement, put together from the blocks of a document, one block a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from zielkreis.domain.german.enumerations import find_list_breaks
from zielkreis.domain.reading.structure.bare_numbers import find_bare_numbers
from zielkreis.domain.reading.structure.whole_blocks import FURNITURE, RUNNING, placed_blocks
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.document import Block, BlockKind, Document

_FIRST_ITEM = re.compile(r"\(?[a1][.)]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A block in the text: ``text[start:end]``, its own words from ``content`` on.

    ``words`` are those own words, ``plain`` the same at the same length as patterns read them.
    ``bare`` says that a number without a sign may begin them, as it does in headings.
    """

    block: Block
    start: int
    content: int
    end: int
    words: str
    plain: str
    bare: bool = False

    @property
    def is_furniture(self) -> bool:
        """Whether it is the head or foot of a page."""
        return self.block.kind in FURNITURE


def assemble(document: Document, words: StructureWords) -> tuple[str, tuple[Line, ...]]:
    """The text and its lines: label, blank and words of each block, line breaks between them.

    Of a row the empty cells are left out; its block keeps them.

    The text is NFC, without soft hyphens and other signs that nobody sees. A paragraph that a
    page break has cut is joined again; heads and feet of pages that stood between follow it.
    """
    parts: list[str] = []
    lines: list[Line] = []
    for whole, start, label in placed_blocks(document.blocks, words):
        parts.append(label + whole.content)
        line = Line(
            block=whole.block,
            start=start,
            content=start + len(label),
            end=start + len(label) + len(whole.content),
            words=whole.content,
            plain=plain(whole.content, words),
        )
        lines += _with_items(line)
    return "\n".join(parts), _with_bare_numbers(lines)


def _with_bare_numbers(lines: list[Line]) -> tuple[Line, ...]:
    paragraphs = (
        (i, line.plain) for i, line in enumerate(lines) if line.block.kind in RUNNING and not line.block.label
    )
    counted = find_bare_numbers(paragraphs)
    headings = (BlockKind.HEADING, BlockKind.TITLE)
    return tuple(
        replace(line, bare=line.block.kind in headings or line.block.emphasised or i in counted)
        for i, line in enumerate(lines)
    )


def _with_items(line: Line) -> Iterator[Line]:
    """The line, divided where it holds a list in running text ("… durch: a) …, b) …").

    The parts are lines of their own that share the line of text.
    """
    if line.block.kind not in RUNNING:
        yield line
        return
    # A line that is itself the first item is read as if its introduction stood before it.
    lead = ": " if _FIRST_ITEM.match(line.plain) and not line.block.label else ""
    places = (place - len(lead) for place in find_list_breaks(lead + line.plain))
    edges = [0, *(place for place in places if place > 0), len(line.plain)]
    for begin, end in pairwise(edges):
        stop = begin + len(line.words[begin:end].rstrip())
        yield replace(
            line,
            block=line.block if begin == 0 else replace(line.block, label="", kind=BlockKind.PARAGRAPH),
            start=line.start if begin == 0 else line.content + begin,
            content=line.content + begin,
            end=line.content + stop,
            words=line.words[begin:stop],
            plain=line.plain[begin:stop],
        )
