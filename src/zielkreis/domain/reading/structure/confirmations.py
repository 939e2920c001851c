"""What was recognised in a picture, at its place in the text of the agreement."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from zielkreis.domain.reading.structure.passages import Passage
from zielkreis.domain.reading.structure.whole_blocks import CELL_GAP, BlockSpan, block_spans
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.agreement import Clause
from zielkreis.domain.values.confirmation import Confirmation, UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.domain.values.place import Place

_ELSEWHERE = "außerhalb der Klauseln"


def find_confirmations(
    document: Document,
    text: str,
    passages: Sequence[Passage],
    clauses: Sequence[Clause],
    words: StructureWords,
) -> tuple[Confirmation, ...]:
    """The uncertain words of the document as places of ``text``, which ``assemble`` made of it.

    Words repaired together (``§`` and ``3``) are one place.
    """
    if not document.uncertain:
        return ()
    spans = {span.block: span for span in block_spans(document, words)}
    placed = [
        (each, start, end)
        for each in document.uncertain
        if each.block in spans
        for start, end in _stretch(each, document.blocks[each.block], spans[each.block], text)
    ]
    return tuple(_confirmations(sorted(placed, key=lambda item: item[1:]), text, passages, clauses))


def _stretch(
    uncertain: UncertainWords, block: Block, span: BlockSpan, text: str
) -> Iterator[tuple[int, int]]:
    """Where the words of a block stand in the text, which leaves some signs of the block out."""
    is_row = block.kind is BlockKind.ROW and bool(block.cells)
    raw = CELL_GAP.join(block.cells) if is_row else block.text
    kept = _kept(raw, text[span.start : span.end])
    inside = [kept[place] for place in range(uncertain.start, uncertain.end) if place in kept]
    if inside:
        yield span.start + inside[0], span.start + inside[-1] + 1


def _kept(raw: str, content: str) -> Mapping[int, int]:
    """For each sign of ``raw`` that ``content`` holds its place there."""
    kept: dict[int, int] = {}
    place = 0
    for index, sign in enumerate(raw):
        if place < len(content) and content[place] == sign:
            kept[index] = place
            place += 1
    return kept


def _confirmations(
    placed: Sequence[tuple[UncertainWords, int, int]],
    text: str,
    passages: Sequence[Passage],
    clauses: Sequence[Clause],
) -> Iterator[Confirmation]:
    for _, group in groupby(enumerate(placed), key=lambda item: _repair(item[0], item[1][0])):
        found = [item for _, item in group]
        start, end = found[0][1], max(end for _, _, end in found)
        yield Confirmation(
            place=Place(place=_cited(start, passages, clauses), start=start, end=end, quote=text[start:end]),
            confidence=min(each.confidence for each, _, _ in found),
            seen=found[0][0].seen,
        )


def _repair(index: int, uncertain: UncertainWords) -> tuple[object, ...]:
    """What words must share to count as one repair; words read as they stand share it with none."""
    return (uncertain.block, uncertain.seen) if uncertain.seen else (index,)


def _cited(start: int, passages: Sequence[Passage], clauses: Sequence[Clause]) -> str:
    """What a person would cite for a place: the passage, else the innermost clause."""
    for passage in passages:
        if passage.start <= start < passage.end:
            return passage.place
    around = [clause for clause in clauses if clause.start <= start < clause.end]
    innermost = max(around, key=lambda clause: clause.start, default=None)
    return (innermost.label or innermost.heading or _ELSEWHERE) if innermost else _ELSEWHERE
