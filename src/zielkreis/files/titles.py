"""The title of a paper where no style and no heading marks it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import ends_like_sentence

_PAPER = re.compile(r"vereinbarung|vertrag", re.IGNORECASE)
_LONGEST = 120
_WITHIN = 8
_BESIDE = frozenset({BlockKind.PAGE_HEADER, BlockKind.TEXT_BOX, BlockKind.ROW})


def names_the_paper(text: str) -> bool:
    """Whether a short line names an agreement and is no sentence."""
    return (
        len(text) <= _LONGEST
        and text[:1].isupper()
        and not ends_like_sentence(text)
        and bool(_PAPER.search(text))
    )


def with_title_marked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks; where none is a title, the first bold line near the top that names the paper is it."""
    marked = list(blocks)
    if any(block.kind is BlockKind.TITLE for block in marked):
        return marked
    near = [place for place, block in enumerate(marked) if block.kind not in _BESIDE][:_WITHIN]
    for place in near:
        block = marked[place]
        if block.kind is BlockKind.HEADING:
            break
        stands_alone = block.kind is BlockKind.PARAGRAPH and hand_number(block.text) is None
        if stands_alone and block.emphasised and names_the_paper(block.text):
            marked[place] = replace(block, kind=BlockKind.TITLE)
            break
    return marked
