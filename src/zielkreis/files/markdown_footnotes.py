"""Footnotes of Markdown (``[^1]``): the text is moved behind the block that refers to it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import Block, BlockKind

FOOTNOTE_TEXT = re.compile(r"\[\^([^\[\]\s]{1,40})\]:\s*")
_REFERENCE = re.compile(r"\s?\[\^([^\[\]\s]{1,40})\](?!:)")


def with_footnotes_placed(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with marks taken out of the words and each footnote after its block or table.

    A mark without a footnote stays as it is typed; a footnote nobody refers to comes last.
    """
    texts: dict[str, Block] = {}
    rest: list[Block] = []
    for block in blocks:
        match = FOOTNOTE_TEXT.match(block.text) if block.kind is BlockKind.PARAGRAPH else None
        if match is None:
            rest.append(block)
        else:
            note = replace(block, kind=BlockKind.FOOTNOTE, text=block.text[match.end() :], label=match[1])
            texts[match[1]] = note
    if not texts:
        return list(blocks)
    placed: list[Block] = []
    waiting: list[Block] = []
    for index, block in enumerate(rest):
        names = [name for name in _REFERENCE.findall(block.text) if name in texts]
        placed.append(_without_marks(block, set(names)))
        waiting.extend(texts.pop(name) for name in dict.fromkeys(names))
        following = rest[index + 1] if index + 1 < len(rest) else None
        if block.kind is BlockKind.ROW and following is not None and following.table == block.table:
            continue
        placed.extend(waiting)
        waiting = []
    return [*placed, *texts.values()]


def _without_marks(block: Block, names: set[str]) -> Block:
    def cleaned(text: str) -> str:
        return _REFERENCE.sub(lambda match: "" if match[1] in names else match[0], text)

    if not names:
        return block
    return replace(block, text=cleaned(block.text), cells=tuple(map(cleaned, block.cells)))
