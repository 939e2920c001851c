"""Whether the structure a file names can be relied on; many programs write useless or wrong ones."""

from collections.abc import Sequence
from itertools import pairwise

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.line_breaks import ends_like_sentence
from zielkreis.files.page_words.words import PageElement
from zielkreis.files.pdf.pages import PdfPage

_EDGE = 0.13  # of the height: headers and footers belong to no element
_COVERED = 0.93
_MOST_TORN = 0.12
_MOST_BACKWARDS = 0.1
_LONGEST_LINES = 25
_FEWEST = 8


def structure_holds(pages: Sequence[PdfPage]) -> bool:
    """Whether the named structure of all pages covers the text, in an order and in units that can be.

    It does not if it leaves out text away from the edges, runs up the page again and again, puts
    whole pages into one paragraph, or makes a paragraph of every line.
    """
    with_text = [page for page in pages if page.words]
    if not with_text or not all(any(element.all_words for element in page.elements) for page in with_text):
        return False
    return (
        _coverage(with_text) >= _COVERED
        and _backwards(with_text) <= _MOST_BACKWARDS
        and not _is_one_lump(with_text)
        and _torn(with_text) <= _MOST_TORN
    )


def _coverage(pages: Sequence[PdfPage]) -> float:
    covered = total = 0
    for page in pages:
        named = {word for element in page.elements for word in element.all_words}
        for item in page.words:
            word = item.word
            is_edge = word.bottom <= _EDGE * page.height or word.top >= (1 - _EDGE) * page.height
            if word in named:
                covered += 1
                total += 1
            elif not is_edge:
                total += 1
    return covered / total if total else 0.0


def _backwards(pages: Sequence[PdfPage]) -> float:
    """The share of elements that stand wholly above the one before them and in the same column."""
    steps = back = 0
    for page in pages:
        placed = [words for element in page.elements if (words := element.all_words)]
        for before, after in pairwise(placed):
            steps += 1
            above = max(word.bottom for word in after) < min(word.top for word in before)
            beside = min(word.x0 for word in after) > max(word.x1 for word in before)
            back += above and not beside
    return back / steps if steps else 0.0


def _is_one_lump(pages: Sequence[PdfPage]) -> bool:
    """Whether one element holds more lines than any paragraph has."""
    for page in pages:
        for element in page.elements:
            if isinstance(element, PageElement):
                lines = {round(word.bottom) for word in element.words}
                if len(lines) > _LONGEST_LINES:
                    return True
    return False


def _torn(pages: Sequence[PdfPage]) -> float:
    """The share of paragraphs that end at the right edge in mid-sentence before one with a small letter."""
    count = torn = 0
    for page in pages:
        right = max(word.x1 for element in page.elements for word in element.all_words)
        running = [
            element
            for element in page.elements
            if isinstance(element, PageElement) and element.kind is BlockKind.PARAGRAPH and element.words
        ]
        for before, after in pairwise(running):
            count += 1
            last, first = before.words[-1], after.words[0]
            is_full = last.x1 + (first.x1 - first.x0) >= right
            torn += is_full and not ends_like_sentence(last.text) and first.text[0].islower()
    return torn / count if count >= _FEWEST else 0.0
