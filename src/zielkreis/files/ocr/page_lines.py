"""Lines of recognised words in the order of the recogniser, and whether one can head a section."""

from collections.abc import Iterator, Sequence

from zielkreis.files.page_words.words import PageWord

_LONGEST_TITLE = 90


def page_lines(words: Sequence[PageWord]) -> Iterator[list[PageWord]]:
    """The words of each line; one ends where the next word stands lower or further left."""
    line: list[PageWord] = []
    for word in words:
        if line and (abs(word.bottom - line[-1].bottom) > 0.3 * word.size or word.x0 < line[-1].x0):
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def looks_like_title(words: Sequence[PageWord]) -> bool:
    """Whether what follows can head a section: it begins large and does not end like a sentence."""
    text = " ".join(word.text for word in words)
    return text[:1].isupper() and len(text) <= _LONGEST_TITLE and text[-1:] not in ".,;:"
