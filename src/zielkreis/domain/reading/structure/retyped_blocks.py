"""Blocks of a document replaced by lines as somebody typed them, with all that points to blocks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Retyped:
    """Lines in place of blocks that made one line before.

    ``blocks`` are their indexes, the first of which the first line takes the place of; ``label`` is the
    automatic label with the blank behind it. With ``keeps_block`` the one block stays and the lines stand
    before it, or behind it if ``is_behind``.
    """

    blocks: tuple[int, ...]
    lines: tuple[str, ...]
    label: str = ""
    keeps_block: bool = False
    is_behind: bool = False


def rebuilt(document: Document, changed: Sequence[Retyped]) -> Document:
    """The document with the lines in place of the blocks.

    Tracked changes stay with their block, or with what follows where it is gone. Words to be confirmed stay
    where the words around them were not typed anew.
    """
    at_first: dict[int, list[Retyped]] = defaultdict(list)
    for each in changed:
        at_first[each.blocks[0]].append(each)
    gone = {index for each in changed for index in each.blocks[1:]}
    blocks: list[Block] = []
    moved: list[int] = []  # for each old block its new index, or that of what follows
    for index, block in enumerate(document.blocks):
        typed = at_first.get(index, [])
        blocks.extend(_paragraphs(each for each in typed if each.keeps_block and not each.is_behind))
        moved.append(len(blocks))
        if index not in gone:
            blocks.extend(_in_place_of(block, typed))
        blocks.extend(_paragraphs(each for each in typed if each.is_behind))
    return replace(
        document,
        blocks=tuple(blocks),
        changes=tuple(
            replace(each, block=moved[each.block] if each.block < len(moved) else len(blocks))
            for each in document.changes
        ),
        uncertain=tuple(_uncertain(document, blocks, moved, gone)),
    )


def _paragraphs(typed: Iterable[Retyped]) -> Iterator[Block]:
    return (Block(kind=BlockKind.PARAGRAPH, text=line) for each in typed for line in each.lines)


def _in_place_of(block: Block, typed: Iterable[Retyped]) -> Iterator[Block]:
    replaced = next((each for each in typed if not each.keeps_block), None)
    if replaced is None:
        yield block
    elif replaced.lines:
        yield _typed_over(block, replaced.label, replaced.lines[0])
        yield from _paragraphs([replace(replaced, lines=replaced.lines[1:])])


def _typed_over(block: Block, label: str, line: str) -> Block:
    """The block with other words; without its automatic label where the line does not begin with it."""
    if not label or f"{line} ".startswith(label):
        return replace(block, text=line[len(label) :])
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.LIST_ITEM else block.kind
    return replace(block, text=line, label="", kind=kind)


def _uncertain(
    document: Document, blocks: Sequence[Block], moved: Sequence[int], gone: set[int]
) -> Iterator[UncertainWords]:
    for each in document.uncertain:
        if each.block in gone or moved[each.block] >= len(blocks):
            continue
        before, after = document.blocks[each.block], blocks[moved[each.block]]
        if before == after or before.text[: each.end] == after.text[: each.end]:
            yield replace(each, block=moved[each.block])
        elif before.text[each.start :] == after.text[each.start - len(before.text) :]:
            shift = len(after.text) - len(before.text)
            yield replace(each, block=moved[each.block], start=each.start + shift, end=each.end + shift)
