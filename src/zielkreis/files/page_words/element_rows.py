"""Short paragraphs that a file names one by one although they stand side by side, as signatures do."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.page_words.words import PageElement, PageTable

_MOST_HEIGHT = 4.5  # of the size: three lines
_FARTHEST = 9.0  # of the size

_Element = PageElement | PageTable


def with_rows_joined(elements: Sequence[_Element]) -> list[_Element]:
    """The elements; a run of rows side by side becomes one, whose lines then stand in columns."""
    found: list[_Element] = []
    place = 0
    while place < len(elements):
        stop = _row_end(elements, place)
        if stop - place < 2:
            found.append(elements[place])
            place += 1
            continue
        end = stop
        while (stop := _row_end(elements, end)) - end >= 2 and _is_near(elements[end - 1], elements[end]):
            end = stop
        if end < len(elements) and _goes_on_below(elements[place:end], elements[end]):
            end += 1
        found.append(_joined(elements[place:end]))
        place = end
    return found


def _row_end(elements: Sequence[_Element], place: int) -> int:
    """The end of the row of elements side by side that begins at ``place``."""
    end = place
    while end < len(elements) and _is_short(elements[end]):
        if end > place and not _is_beside(elements[end - 1], elements[end]):
            break
        end += 1
    return end


def _is_short(element: _Element) -> bool:
    if not isinstance(element, PageElement) or element.kind is not BlockKind.PARAGRAPH or not element.words:
        return False
    number = hand_number(f"{element.words[0].text} ")
    if element.label or (len(element.words) == 1 and number is not None):
        return False
    top, bottom = _heights(element)
    return bottom - top <= _MOST_HEIGHT * element.words[0].size


def _heights(element: PageElement) -> tuple[float, float]:
    return min(word.top for word in element.words), max(word.bottom for word in element.words)


def _is_beside(one: _Element, other: _Element) -> bool:
    if not isinstance(one, PageElement) or not isinstance(other, PageElement):
        return False
    first, second = one.words[0], other.words[0]
    is_level = abs(first.bottom - second.bottom) < 0.5 * min(first.size, second.size)
    return is_level and second.x0 > max(word.x1 for word in one.words)


def _is_near(above: _Element, below: _Element) -> bool:
    if not isinstance(above, PageElement) or not isinstance(below, PageElement):
        return False
    return _heights(below)[0] - _heights(above)[1] <= _FARTHEST * below.words[0].size


def _goes_on_below(row: Sequence[_Element], element: _Element) -> bool:
    """Whether one more short line belongs to a column of the rows above."""
    if not _is_short(element) or not isinstance(element, PageElement):
        return False
    words = [word for one in row if isinstance(one, PageElement) for word in one.words]
    starts = {round(word.x0) for word in words}
    gap = _heights(element)[0] - max(word.bottom for word in words)
    return gap < element.words[0].size and round(element.words[0].x0) in starts


def _joined(elements: Sequence[_Element]) -> PageElement:
    named = [element for element in elements if isinstance(element, PageElement)]
    return replace(named[0], words=tuple(word for element in named for word in element.words))
