"""The title of the paper."""

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.document import BlockKind

_LONGEST = 300


def find_title(lines: tuple[Line, ...], regions: tuple[Region, ...], words: StructureWords) -> str:
    """The first line of the head that calls the paper an agreement, else its title block, else nothing.

    A line that only closes the block of parties ("… schließen folgende Zielvereinbarung") is none.
    """
    head = [line for line, region in zip(lines, regions, strict=True) if region is Region.HEAD]
    named = [line for line in head if words.head.title.search(line.plain) and len(line.words) <= _LONGEST]
    titled = [line for line in named if line.block.kind in (BlockKind.TITLE, BlockKind.HEADING)]
    formal = [line for line in named if not words.head.closing_formula.search(line.plain)]
    blocks = [line for line in head if line.block.kind is BlockKind.TITLE]
    for candidates in (titled, formal, blocks):
        if candidates:
            return candidates[0].words
    return ""
