"""A scan after somebody has compared what is to be confirmed with the paper, here with the Word file of it.

Only words that the scan says need confirmation are put right, so whatever else is misread stays wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from zielkreis.domain.values.document import Block, BlockKind, Document

_GAP = " | "
_BESIDE = frozenset({BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word of a block: ``[start, end)`` of its text or joined cells; ``is_named`` if to be confirmed."""

    text: str
    block: int
    start: int
    end: int
    is_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Words of the Word file and of the scan that differ; ``is_named`` if the scan asks to confirm them.

    Words that the scan lacks are named where a word beside their place is: there somebody looks.
    """

    own: tuple[Token, ...]
    seen: tuple[Token, ...]
    is_named: bool


def differences(scan: Document, word: Document) -> list[Difference]:
    """Where the words of the two differ, from top to bottom."""
    return list(_differences(_tokens(word), _tokens(scan)))


def confirmed(scan: Document, word: Document) -> Document:
    """The scan with the named words as in the Word file, and nothing left to confirm."""
    blocks = list(scan.blocks)
    for difference in reversed([each for each in differences(scan, word) if each.is_named]):
        first, last = difference.seen[0], difference.seen[-1]
        # Words run together over the end of a block are put right in the block they begin in.
        end = last.end if last.block == first.block else len(_raw(blocks[first.block]))
        for token in reversed(difference.seen):
            if token.block != first.block:
                blocks[token.block] = _with(blocks[token.block], token.start, token.end, "")
        words = " ".join(token.text for token in difference.own)
        blocks[first.block] = _with(blocks[first.block], first.start, end, words)
    return replace(scan, blocks=tuple(blocks), uncertain=())


def _tokens(document: Document) -> list[Token]:
    named: dict[int, list[range]] = {}
    for each in document.uncertain:
        named.setdefault(each.block, []).append(range(each.start, each.end))
    tokens: list[Token] = []
    for place, block in enumerate(document.blocks):
        if block.kind in _BESIDE:
            continue
        if block.label and block.kind is not BlockKind.FOOTNOTE:
            tokens.append(Token(text=block.label, block=place, start=0, end=0, is_named=False))
        for match in re.finditer(r"\S+", _raw(block)):
            start, end = match.span()
            is_named = any(span.start < end and start < span.stop for span in named.get(place, ()))
            tokens.append(Token(text=match[0], block=place, start=start, end=end, is_named=is_named))
    return tokens


def _differences(own: Sequence[Token], seen: Sequence[Token]) -> Iterator[Difference]:
    matcher = SequenceMatcher(
        None, [token.text for token in own], [token.text for token in seen], autojunk=False
    )
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        if start < end:
            words = seen[start:end]
            yield Difference(
                own=tuple(own[first:last]), seen=tuple(words), is_named=all(word.is_named for word in words)
            )
            continue
        # The word beside stays as it is and takes the missing ones with it.
        beside = [place for place in (start - 1, start) if 0 <= place < len(seen) and seen[place].is_named]
        added = tuple(own[first:last])
        if not beside:
            yield Difference(own=added, seen=(), is_named=False)
        elif beside[0] < start:
            yield Difference(own=(seen[start - 1], *added), seen=(seen[start - 1],), is_named=True)
        else:
            yield Difference(own=(*added, seen[start]), seen=(seen[start],), is_named=True)


def _raw(block: Block) -> str:
    return _GAP.join(block.cells) if block.kind is BlockKind.ROW and block.cells else block.text


def _with(block: Block, start: int, end: int, words: str) -> Block:
    raw = _raw(block)
    text = raw[:start] + words + raw[end:]
    if block.kind is BlockKind.ROW and block.cells:
        return replace(block, text=text, cells=tuple(text.split(_GAP)))
    return replace(block, text=text)
