"""The text of an agreement, put together from the blocks of a document, one block a line."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from zielkreis.domain.german.enumerations import find_list_breaks
from zielkreis.domain.reading.structure.bare_numbers import find_bare_numbers
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import ends_sentence, plain, starts_small
from zielkreis.domain.values.document import Block, BlockKind, Document

#: What stands between the cells of a row.
CELL_GAP = " | "

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_FURNITURE = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_FIRST_ITEM = re.compile(r"\(?[a1][.)]\s")
# A line of its own between two parties ("und der").
_BETWEEN_PARTIES = re.compile(r"(?:(?:und|sowie|mit)\s*)?(?:de[mrn]|die|das)?\s*")
# A line of fewer characters is a line of its own ("zwischen dem") and does not run on.
_FULL_LINE = 40


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
        return self.block.kind in _FURNITURE


def assemble(document: Document, words: StructureWords) -> tuple[str, tuple[Line, ...]]:
    """The text and its lines: label, blank and words of each block, line breaks between them.

    Of a row the empty cells are left out; its block keeps them.

    The text is NFC, without soft hyphens and other signs that nobody sees. A paragraph that a
    page break has cut is joined again; heads and feet of pages that stood between follow it.
    """
    parts: list[str] = []
    end = 0
    lines: list[Line] = []
    for block, content in _whole_blocks(document.blocks, words):
        start = end + 1 if lines else 0
        label = f"{_clean(block.label)} " if block.label.strip() else ""
        end = start + len(label) + len(content)
        parts.append(label + content)
        line = Line(
            block=block,
            start=start,
            content=start + len(label),
            end=end,
            words=content,
            plain=plain(content, words),
        )
        lines += _with_items(line)
    return "\n".join(parts), _with_bare_numbers(lines)


def _with_bare_numbers(lines: list[Line]) -> tuple[Line, ...]:
    paragraphs = (
        (i, line.plain)
        for i, line in enumerate(lines)
        if line.block.kind in _RUNNING and not line.block.label
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
    if line.block.kind not in _RUNNING:
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


def _whole_blocks(blocks: tuple[Block, ...], words: StructureWords) -> list[tuple[Block, str]]:
    whole: list[tuple[Block, str]] = []
    last = -1  # index in ``whole`` of the last block that is no page furniture
    for block in blocks:
        content = _content(block)
        if not content and not block.label.strip():
            continue
        if block.kind in _FURNITURE:
            whole.append((block, content))
            continue
        if last >= 0 and _runs_on(whole[last], block, content, words):
            whole[last] = (whole[last][0], f"{whole[last][1]} {content}")
            continue
        whole.append((block, content))
        last = len(whole) - 1
    return whole


def _runs_on(earlier: tuple[Block, str], block: Block, content: str, words: StructureWords) -> bool:
    """Whether the block continues a sentence that the earlier one has left open."""
    before, written = earlier
    return (
        before.kind in _RUNNING
        and block.kind is BlockKind.PARAGRAPH
        and not block.label
        and len(written) >= _FULL_LINE
        and (written[-1].isalnum() or written[-1] in ",-")
        and not ends_sentence(written, words.wording)
        and starts_small(content)
        and content[:1].islower()
        and ")" not in content[:4]
        and not (_BETWEEN_PARTIES.fullmatch(content) or words.signatures.signed.search(content))
        # A line that itself begins small and ends with a comma is an item of a list.
        and not (written[:1].islower() and written[-1] == ",")
    )


def _content(block: Block) -> str:
    if block.kind is BlockKind.ROW and block.cells:
        cells = [_clean(cell).strip() for cell in block.cells]
        return CELL_GAP.join(filter(None, cells))
    return _clean(block.text)


def _clean(text: str) -> str:
    visible = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    # A tab at the start stays: in a signature block it stands for an empty left column.
    return visible.replace("\r", " ").replace("\n", " ").rstrip().lstrip(" ")
