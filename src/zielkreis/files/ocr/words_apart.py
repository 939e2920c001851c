"""Words whose boxes touch though the recogniser tells them apart: moved so that they stay two words."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.files.ocr.word_forms import BLANK
from zielkreis.files.page_words.words import PageWord

_TOUCHING = 0.15  # of the size of the type; a blank is wider
_NO_BLANK_BEFORE = ".,;:)]“%"


def words_apart(line: Sequence[PageWord], marks: Sequence[bool]) -> list[PageWord]:
    """The words of a line with a blank between any two; ``marks`` says which are raised marks and stay close.

    A recogniser finds words by their letters and their boxes only afterwards: these may reach over the blank,
    and even over the words behind. Where a word begins is the surer edge.
    """
    apart: list[PageWord] = []
    for word, is_mark in zip(line, marks, strict=True):
        last = apart[-1] if apart else None
        if last is None or is_mark or word.text[0] in _NO_BLANK_BEFORE or not _touch(last, word):
            apart.append(word)
            continue
        apart[-1] = replace(last, x1=max(word.x0 - BLANK * word.size, last.x0))
        apart.append(word)
    return apart


def _touch(last: PageWord, word: PageWord) -> bool:
    return word.x0 > last.x0 and word.x0 - last.x1 < _TOUCHING * word.size
