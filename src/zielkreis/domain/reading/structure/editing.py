"""A document with other words at one place, as if somebody had typed them into the file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.reading.structure.retyped_blocks import Retyped, rebuilt
from zielkreis.domain.reading.structure.whole_blocks import (
    FURNITURE,
    WholeBlock,
    clean_words,
    placed_blocks,
)
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.domain.values.visible import shortened

_LINE_BREAK = re.compile(r"\r\n?|\n")
#: Kinds of blocks that are more than a line of text, with what a message calls them.
_FIXED = {
    BlockKind.ROW: "Eine Tabellenzeile",
    BlockKind.FOOTNOTE: "Eine Fußnote",
    BlockKind.TEXT_BOX: "Ein Textfeld",
    **dict.fromkeys(FURNITURE, "Eine Kopf- oder Fußzeile"),
}


class NotEditable(ValueError):
    """Something would change that cannot be typed anew line by line; the German message says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line of the text, made of a label and the words of one or more blocks; it begins at ``start``."""

    whole: WholeBlock
    label: str
    start: int

    @property
    def words(self) -> str:
        return self.label + self.whole.content

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def blocks(self) -> tuple[int, ...]:
        return tuple(index for index, _ in self.whole.starts)


def with_words(document: Document, words: StructureWords, *, start: int, end: int, new: str) -> Document:
    """The document whose text has ``new`` in place of ``text[start:end]``, and everything else as it was.

    ``text`` is what ``assemble`` makes of the document. Lines that stay as they are keep their blocks; a
    changed line keeps kind and automatic label of the block whose place it takes, as long as it begins with
    that label; further lines become paragraphs, missing ones go. A line that, as typed, runs on from the one
    before is read as one with it, as in any file. Raises ``NotEditable`` where the row of a table, a
    footnote, a text box, or the head or foot of a page would change.
    """
    lines = [
        _Line(whole=whole, label=label, start=at)
        for whole, at, label in placed_blocks(document.blocks, words)
    ]
    touched = [line for line in lines if line.start <= end and start <= line.end]
    if not touched:
        raise ValueError(f"no line of the text holds [{start}, {end})")
    before = touched[0].words[: max(start - touched[0].start, 0)]
    behind = touched[-1].words[max(end - touched[-1].start, 0) :]
    typed = [line for line in map(clean_words, _LINE_BREAK.split(before + new + behind)) if line]
    changed = list(_changed(touched, typed))
    return rebuilt(document, changed) if changed else document


def _changed(touched: Sequence[_Line], typed: Sequence[str]) -> Iterator[Retyped]:
    """What is typed anew: between lines that must stay whole, as few lines as possible."""
    place, done = 0, 0
    for number, line in enumerate(touched):
        if line.whole.block.kind in _FIXED:
            found = _found(line, typed, done)
            yield from _between(
                _ahead(touched, place), touched[place:number], typed[done:found], touched[number:]
            )
            place, done = number + 1, found + 1
    yield from _between(_ahead(touched, place), touched[place:], typed[done:], ())


def _ahead(touched: Sequence[_Line], place: int) -> Sequence[_Line]:
    return touched[max(place - 1, 0) : place]


def _found(fixed: _Line, typed: Sequence[str], done: int) -> int:
    for number in range(done, len(typed)):
        if _same(fixed, typed[number]):
            return number
    what = _FIXED[fixed.whole.block.kind]
    raise NotEditable(
        f"{what} lässt sich hier nicht ändern: „{shortened(fixed.words.strip())}“. Lassen Sie sie stehen, "
        "wie sie ist, und ändern Sie sie in der Datei."
    )


def _between(
    ahead: Sequence[_Line], old: Sequence[_Line], typed: Sequence[str], behind: Sequence[_Line]
) -> Iterator[Retyped]:
    """The lines that differ; those typed beyond the old ones stand behind the last line before them."""
    same = 0
    while same < min(len(old), len(typed)) and _same(old[same], typed[same]):
        same += 1
    rest_old, rest_new = list(old[same:]), list(typed[same:])
    while rest_old and rest_new and _same(rest_old[-1], rest_new[-1]):
        rest_old.pop()
        rest_new.pop()
    paired = min(len(rest_old), len(rest_new))
    more = tuple(rest_new[paired:])
    for number, line in enumerate(rest_old):
        last = number == paired - 1
        kept = (rest_new[number],) if number < paired else ()
        yield Retyped(blocks=line.blocks, label=line.label, lines=kept + (more if last else ()))
    if more and not paired:
        yield _inserted(more, (*ahead, *old[:same]), (*old[same:], *behind))


def _inserted(more: tuple[str, ...], ahead: Sequence[_Line], behind: Sequence[_Line]) -> Retyped:
    """New lines behind an old one, which is typed anew with them, or before one that must stay whole."""
    if ahead and ahead[-1].whole.block.kind not in _FIXED:
        line = ahead[-1]
        return Retyped(blocks=line.blocks, label=line.label, lines=(line.words, *more))
    if behind:
        return Retyped(blocks=behind[0].blocks[:1], lines=more, keeps_block=True)
    return Retyped(blocks=ahead[-1].blocks[-1:], lines=more, keeps_block=True, is_behind=True)


def _same(line: _Line, typed: str) -> bool:
    return line.words.rstrip() == typed.rstrip()
