"""Where the words a recogniser read stand in the text of the blocks."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block
from zielkreis.files.page_words.words import PageWord

_MOST_TOKENS = 2000
#: Below this confidence a word may be another one, though it holds no number.
_POORLY_READ = 75
_SIGNS_ALONE = frozenset(".,;:…-–()|§%€")  # beside a number that is named anyway, or none of a clause
_CELL_GAP = 3  # signs of " | "


def uncertain_in_text(place: int, text: str, words: Sequence[PageWord]) -> Iterator[UncertainWords]:
    """The numbers among ``words``, what was repaired or poorly read, found one after another in ``text``."""
    yield from _found(place, text, 0, words)


def uncertain_in_row(
    place: int, block: Block, cells: Sequence[Sequence[PageWord]]
) -> Iterator[UncertainWords]:
    """The same for the cells of a row, in code points of the joined cells."""
    start = 0
    for text, words in zip(block.cells, cells, strict=False):
        yield from _found(place, text, start, words)
        start += len(text) + _CELL_GAP


def _found(place: int, text: str, start: int, words: Sequence[PageWord]) -> Iterator[UncertainWords]:
    if all(word.confidence is None for word in words):
        return
    for word, begin in _places(text, words):
        if word.confidence is None or not (_is_doubtful(word) or any(map(str.isdigit, word.text))):
            continue
        yield UncertainWords(
            block=place,
            start=start + begin,
            end=start + begin + len(word.text),
            words=word.text,
            confidence=word.confidence,
            seen=word.seen,
        )


def _is_doubtful(word: PageWord) -> bool:
    """Whether the word was repaired, is none, or is hard to read; an old text layer tells no confidence."""
    if word.seen or word.is_doubted:
        return True
    poor = word.confidence is not None and 0 < word.confidence < _POORLY_READ
    return poor and not set(word.text) <= _SIGNS_ALONE


def _places(text: str, words: Sequence[PageWord]) -> Iterator[tuple[PageWord, int]]:
    """Each word with its place in the text; a mark that was taken out of the text has none.

    Words that stand in the text as they are hold the others in place: these are looked for between them.
    """
    tokens = [(match[0], match.start()) for match in re.finditer(r"\S+", text)][:_MOST_TOKENS]
    same = SequenceMatcher(
        None, [token for token, _ in tokens], [word.text for word in words[:_MOST_TOKENS]], autojunk=False
    )
    fixed = {
        block.b + step: tokens[block.a + step][1]
        for block in same.get_matching_blocks()
        for step in range(block.size)
    }
    cursor = 0
    behind = sorted(fixed.items())
    for index, word in enumerate(words):
        begin = fixed.get(index)
        if begin is None:
            limit = next((at for other, at in behind if other > index), len(text))
            begin = text.find(word.text, cursor, limit)
        if begin >= 0:
            cursor = begin + len(word.text)
            yield word, begin
