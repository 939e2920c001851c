"""Words with a line drawn through them, as printed tracked changes leave them: read, and told."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from zielkreis.files.page_words.words import PageWord, Rule

_HIGHEST, _LOWEST = 0.65, 0.3  # of the size above the bottom of a word: where a line through it runs
_COVERED = 0.8  # of the width of a word


def struck_words(words: Sequence[PageWord], rules: Sequence[Rule]) -> list[str]:
    """Runs of words, in the order of the page, that a level line crosses in the middle."""
    lines = [rule for rule in rules if rule.is_level]
    marked = ((word, any(_strikes(line, word) for line in lines)) for word in words)
    return list(_runs(marked))


def _runs(marked: Iterator[tuple[PageWord, bool]]) -> Iterator[str]:
    for is_struck, group in groupby(marked, key=lambda pair: pair[1]):
        if is_struck:
            yield " ".join(word.text for word, _ in group)


def _strikes(line: Rule, word: PageWord) -> bool:
    height = (line.top + line.bottom) / 2
    if not word.bottom - _HIGHEST * word.size <= height <= word.bottom - _LOWEST * word.size:
        return False
    covered = min(line.x1, word.x1) - max(line.x0, word.x0)
    return covered >= _COVERED * (word.x1 - word.x0)
