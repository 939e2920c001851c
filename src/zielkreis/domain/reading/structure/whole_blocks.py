"""Blocks as the text of an agreement holds them: their words cleaned, those that a page cuts made whole."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import ends_sentence, starts_small
from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.domain.values.hidden_signs import without_hidden_signs

#: What stands between the cells of a row.
CELL_GAP = " | "
#: Kinds of blocks that belong to the page and not to the text.
FURNITURE = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)
#: Kinds of blocks that are running text.
RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)

# A line of its own between two parties ("und der").
_BETWEEN_PARTIES = re.compile(r"(?:(?:und|sowie|mit)\s*)?(?:de[mrn]|die|das)?\s*")
# A line of fewer characters is a line of its own ("zwischen dem") and does not run on.
_FULL_LINE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockSpan:
    """Where the words of a block stand: ``text[start:end] == content_of(document.blocks[block])``."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeBlock:
    """A block with its words and those of blocks that run on; ``starts`` gives index and place of each."""

    block: Block
    content: str
    starts: tuple[tuple[int, int], ...]


def block_spans(document: Document, words: StructureWords) -> tuple[BlockSpan, ...]:
    """Where each block of the document stands in the text that ``assemble`` makes of it, in that order.

    Labels, the blanks behind them and line breaks belong to no block; a block without words has no span.
    """
    spans: list[BlockSpan] = []
    for whole, start, label in placed_blocks(document.blocks, words):
        content = start + len(label)
        ends = [place - 1 for _, place in whole.starts[1:]] + [len(whole.content)]
        for (block, place), end in zip(whole.starts, ends, strict=True):
            if place < end:
                spans.append(BlockSpan(block=block, start=content + place, end=content + end))
    return tuple(spans)


def placed_blocks(blocks: tuple[Block, ...], words: StructureWords) -> Iterator[tuple[WholeBlock, int, str]]:
    """Each whole block with its place in the text and its label with the blank behind it."""
    start = 0
    for whole in whole_blocks(blocks, words):
        label = f"{clean_words(whole.block.label)} " if whole.block.label.strip() else ""
        yield whole, start, label
        start += len(label) + len(whole.content) + 1


def whole_blocks(blocks: tuple[Block, ...], words: StructureWords) -> list[WholeBlock]:
    """The blocks in order with their words; one that continues a sentence left open stands in the earlier."""
    whole: list[WholeBlock] = []
    last = -1  # index in ``whole`` of the last block that is no page furniture
    for index, block in enumerate(blocks):
        content = content_of(block)
        if not content and not block.label.strip():
            continue
        fresh = WholeBlock(block=block, content=content, starts=((index, 0),))
        if block.kind in FURNITURE:
            whole.append(fresh)
            continue
        if last >= 0 and _runs_on(whole[last], block, content, words):
            whole[last] = _continued(whole[last], index, content)
            continue
        whole.append(fresh)
        last = len(whole) - 1
    return whole


def _continued(earlier: WholeBlock, index: int, content: str) -> WholeBlock:
    place = len(earlier.content) + 1
    return replace(earlier, content=f"{earlier.content} {content}", starts=(*earlier.starts, (index, place)))


def _runs_on(earlier: WholeBlock, block: Block, content: str, words: StructureWords) -> bool:
    """Whether the block continues a sentence that the earlier one has left open."""
    before, written = earlier.block, earlier.content
    return (
        before.kind in RUNNING
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


def content_of(block: Block) -> str:
    """The words of a block as the text holds them: cleaned, the cells of a row that are not empty joined."""
    if block.kind is BlockKind.ROW and block.cells:
        cells = [clean_words(cell).strip() for cell in block.cells]
        return CELL_GAP.join(filter(None, cells))
    return clean_words(block.text)


def clean_words(text: str) -> str:
    """Words on one line as the text of an agreement holds them: NFC, without signs that nobody sees."""
    shown = unicodedata.normalize("NFC", without_hidden_signs(text))
    # A tab at the start stays: in a signature block it stands for an empty left column.
    return shown.replace("\r", " ").replace("\n", " ").rstrip().lstrip(" ")
