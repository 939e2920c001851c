"""Paragraph signs that a recogniser misreads, repaired only where the sequence of sections proves them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from zielkreis.files.ocr.page_lines import looks_like_title, page_lines
from zielkreis.files.ocr.word_forms import BLANK, with_usual_forms
from zielkreis.files.page_words.words import PageOfWords, PageWord

# What is read in place of a paragraph sign before the number of a section.
_LOOKALIKES = "8&$5S6B"
_SECTION = re.compile(rf"([§{_LOOKALIKES}]?)(\d{{1,3}})")
_MOST_STARTS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    """The start of a line that may be the number of a section: page, the words it is made of, its number."""

    page: int
    words: tuple[PageWord, ...]
    number: int
    is_sure: bool


def with_sections(pages: Sequence[PageOfWords]) -> tuple[list[PageOfWords], list[str]]:
    """The pages with paragraph signs where the sequence of sections proves them, and what was repaired.

    ``8 3`` between ``§ 2`` and ``§ 4`` is ``§ 3``. Every repair carries what was read.
    """
    told: list[str] = []
    spaced = with_usual_forms(pages, told)
    starts = [start for place, page in enumerate(spaced) for start in _starts(place, page)]
    repairs = {id(start.words[0]): start for start in _proved(starts)}
    for place, page in enumerate(spaced):
        words: list[PageWord] = []
        gone: set[int] = set()
        for word in page.words:
            start = repairs.get(id(word))
            if start is not None:
                words.extend(_written(start))
                gone.update(id(each) for each in start.words)
                told.append(f"„{_read(start)}“ als „§ {start.number}“")
            elif id(word) not in gone:
                words.append(word)
        spaced[place] = replace(page, words=tuple(words))
    return spaced, told


def _starts(place: int, page: PageOfWords) -> Iterator[_Start]:
    for line in page_lines(page.words):
        if len(line) < 2 or line[0].confidence is None:
            continue
        yield from _readings(place, line)


def _readings(place: int, line: Sequence[PageWord]) -> Iterator[_Start]:
    """The numbers of a section that the start of a line can be read as."""
    second = line[1]
    count = 2 if second.text[:1].isdigit() else 1
    if not looks_like_title(line[count:]):
        return
    words = tuple(line[:count])
    match = _SECTION.fullmatch("".join(word.text for word in words))
    if match is None:
        return
    sign, digits = match[1], match[2]
    if sign == "§":
        yield _Start(page=place, words=words, number=int(digits), is_sure=True)
    if digits[0] in _LOOKALIKES and len(digits) > 1:  # ``85``, and ``§85`` where the sign is read twice
        yield _Start(page=place, words=words, number=int(digits[1:]), is_sure=False)
    if sign and sign in _LOOKALIKES:
        yield _Start(page=place, words=words, number=int(digits), is_sure=False)


def _proved(starts: Sequence[_Start]) -> Iterator[_Start]:
    """The doubtful starts that a trusted neighbour proves: one less before, or one more behind."""
    chain = _rising(starts)
    trusted = {place for place, start in enumerate(chain) if start.is_sure}
    grows = True
    while grows:
        grows = False
        for place, start in enumerate(chain):
            before = place - 1 in trusted and chain[place - 1].number == start.number - 1
            behind = place + 1 in trusted and chain[place + 1].number == start.number + 1
            if place not in trusted and (before or behind):
                trusted.add(place)
                grows = True
    yield from (chain[place] for place in sorted(trusted) if not chain[place].is_sure)


def _rising(starts: Sequence[_Start]) -> list[_Start]:
    """The best sequence of starts in order with rising numbers: sure ones and steps by one weigh most."""
    best: list[tuple[int, list[_Start]]] = []
    for start in starts[:_MOST_STARTS]:
        weight, chain = 0, []
        for earlier, steps in best:
            last = steps[-1]
            if last.number < start.number and last.words != start.words:
                gained = earlier + (last.number == start.number - 1)
                if gained > weight:
                    weight, chain = gained, steps
        best.append((weight + 1 + 2 * start.is_sure, [*chain, start]))
    return max(best, key=lambda each: each[0], default=(0, []))[1]


def _written(start: _Start) -> list[PageWord]:
    first, last = start.words[0], start.words[-1]
    end = first.x0 + 0.25 * (last.x1 - first.x0)
    seen = _read(start)
    confidence = min(word.confidence or 0 for word in start.words)
    sign = replace(first, text="§", x1=end, confidence=confidence, seen=seen)
    number = replace(last, text=str(start.number), x0=end + BLANK * first.size)
    return [sign, replace(number, confidence=confidence, seen=seen)]


def _read(start: _Start) -> str:
    return " ".join(word.text for word in start.words)
