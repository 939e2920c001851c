"""Numbers of lists and headings whose signs were misread (``5:``), repaired from their sequence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from zielkreis.files.ocr.page_lines import page_lines
from zielkreis.files.page_words.words import PageOfWords, PageWord

#: How numbers are written: the signs before and behind them.
_STYLES = (("", "."), ("(", ")"), ("", ")"))
_CLEAR = re.compile(r"(\(?)(\d{1,2})([.)])")
_DOUBTFUL = re.compile(r"[(\[{]?(\d{1,2})[.:,;)\]}>lILJ|]{1,2}")
_DECIMAL = re.compile(r"(\d{1,2})\.(\d{1,2})\.?")
_RUN_TOGETHER = re.compile(r"\d{2,4}")
_MOST_STARTS = 1000
_ALIGNED = 4.0  # points by which left edges of numbers of one list may differ


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """The first word of a line, the number it shows, and how that is written; ``None`` where misread."""

    word: PageWord
    number: int
    style: tuple[str, str] | None


def with_list_numbers(pages: Sequence[PageOfWords], told: list[str]) -> list[PageOfWords]:
    """The pages; ``5:`` at the start of a line is ``5.`` where ``4.`` or ``6.`` stands at the same edge.

    ``21`` is ``2.1`` behind the heading ``2.`` where others are so numbered. Only signs are repaired, never
    figures. What was read stays with the word and is added to ``told``.
    """
    lines = [line for page in pages for line in page_lines(page.words)]
    starts = [start for line in lines for start in _starts(line)][:_MOST_STARTS]
    proved = [(start.word, text) for start, text in _proved(starts)]
    proved += _with_dots([line for line in lines if len(line) > 1 and line[0].confidence is not None])
    repairs = {id(word): text for word, text in proved}
    told.extend(f"„{word.text}“ als „{text}“" for word, text in proved)
    return [
        replace(
            page,
            words=tuple(
                replace(word, text=repairs[id(word)], seen=word.text) if id(word) in repairs else word
                for word in page.words
            ),
        )
        for page in pages
    ]


def _starts(line: Sequence[PageWord]) -> Iterator[_Start]:
    first = line[0]
    if len(line) < 2 or first.confidence is None or first.seen:
        return
    clear, doubtful = _CLEAR.fullmatch(first.text), _DOUBTFUL.fullmatch(first.text)
    if clear is not None and (clear[1], clear[3]) in _STYLES:
        yield _Start(word=first, number=int(clear[2]), style=(clear[1], clear[3]))
    elif doubtful is not None and line[1].text[:1].isupper():
        yield _Start(word=first, number=int(doubtful[1]), style=None)


def _proved(starts: Sequence[_Start]) -> Iterator[tuple[_Start, str]]:
    """The misread starts between whose neighbours their number fits, with the text they should have."""
    for place, start in enumerate(starts):
        if start.style is not None:
            continue
        before = _nearest(reversed(starts[:place]), start, start.number - 1)
        behind = _nearest(starts[place + 1 :], start, start.number + 1)
        neighbour = before or behind
        if neighbour is not None and neighbour.style is not None:
            opening, closing = neighbour.style
            yield start, f"{opening}{start.number}{closing}"


def _nearest(others: Iterable[_Start], start: _Start, number: int) -> _Start | None:
    """The next clear start at the same edge, if it is the neighbour in the sequence."""
    aligned = (
        each for each in others if each.style is not None and abs(each.word.x0 - start.word.x0) <= _ALIGNED
    )
    return next((each for each in aligned if each.number == number), None)


def _with_dots(lines: Sequence[Sequence[PageWord]]) -> list[tuple[PageWord, str]]:
    """Numbers run together that are the next of their section, with their dot."""
    if not any(_DECIMAL.fullmatch(line[0].text) for line in lines):
        return []
    found: list[tuple[PageWord, str]] = []
    expected = ""
    for line in lines:
        first = line[0]
        clear, decimal = _CLEAR.fullmatch(first.text), _DECIMAL.fullmatch(first.text)
        if decimal is not None:
            expected = f"{decimal[1]}.{int(decimal[2]) + 1}"
        elif clear is not None and (clear[1], clear[3]) == ("", "."):
            expected = f"{clear[2]}.1"
        elif (
            _RUN_TOGETHER.fullmatch(first.text)
            and first.text == expected.replace(".", "")
            and line[1].text[:1].isupper()
        ):
            found.append((first, expected))
    return found
