"""What stands at the edges of pages and is no text of the paper: running headers, footers, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.page_words.lines import PageLine, lines_of, stretches_of
from zielkreis.files.page_words.words import PageOfWords, PageWord

_ZONE = 0.13  # of the height
_OUTERMOST = 4  # lines
_SAME_PLACE = 6.0
_APART = 0.8  # of the size
_PAGE_NUMBER = re.compile(
    r"(?:Seite|S\.)\s?\d+(?:\s?(?:von|/)\s?\d+)?|[-–—]\s?\d+\s?[-–—]|\d{1,3}(?:\s?(?:von|/)\s?\d+)?"
)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """The words at the edges of each page, by the place of the page, and the blocks they make."""

    words: tuple[frozenset[PageWord], ...]
    headers: tuple[Block, ...]
    footers: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    page: int
    line: PageLine
    is_top: bool
    is_outermost: bool

    @property
    def key(self) -> tuple[bool, str]:
        return self.is_top, _DIGITS.sub("0", self.line.text)


def edges_of(pages: Sequence[PageOfWords], kept: Sequence[Sequence[PageWord]]) -> Edges:
    """Lines that are repeated at the same height of several pages, and page numbers.

    ``kept`` are the words of each page that stand in no table. Words that a file with named
    structure leaves out of it are at the edge wherever they stand in the zone.
    """
    candidates = [
        candidate
        for place, (page, words) in enumerate(zip(pages, kept, strict=True))
        for candidate in _candidates(place, page, words)
    ]
    seen: Counter[tuple[bool, str]] = Counter()
    for candidate in candidates:
        if _is_repeated(candidate, candidates):
            seen[candidate.key] += 1
    found = [
        one
        for one in candidates
        if seen[one.key] > 1
        or pages[one.page].elements
        or (one.is_outermost and _PAGE_NUMBER.fullmatch(one.line.text))
    ]
    words = [
        frozenset(word for one in found if one.page == place for word in one.line.words)
        for place in range(len(pages))
    ]
    return Edges(
        words=tuple(words),
        headers=_blocks([one for one in found if one.is_top], BlockKind.PAGE_HEADER),
        footers=_blocks([one for one in found if not one.is_top], BlockKind.PAGE_FOOTER),
    )


def _candidates(place: int, page: PageOfWords, words: Sequence[PageWord]) -> list[_Candidate]:
    named = {word for element in page.elements for word in element.all_words}
    zone = _ZONE * page.height
    near = [word for word in words if word.bottom <= 2 * zone or word.top >= page.height - 2 * zone]
    lines = lines_of(stretches_of([word for word in near if word not in named]), place)
    high = [line for line in lines if line.bottom <= page.height / 2]
    low = [line for line in lines if line.bottom > page.height / 2]
    is_named = bool(page.elements)
    top = [line for line in _set_off(high, is_all=is_named) if line.bottom <= zone]
    bottom = [
        line for line in reversed(_set_off(low[::-1], is_all=is_named)) if line.top >= page.height - zone
    ]
    return [
        *(
            _Candidate(page=place, line=line, is_top=True, is_outermost=number == 0)
            for number, line in enumerate(top)
        ),
        *(
            _Candidate(page=place, line=line, is_top=False, is_outermost=number == len(bottom) - 1)
            for number, line in enumerate(bottom)
        ),
    ]


def _set_off(lines: Sequence[PageLine], *, is_all: bool) -> Sequence[PageLine]:
    """The outermost lines down to a gap or a change of size; all of them where structure says so."""
    outer = lines[:_OUTERMOST]
    if is_all:
        return outer
    for count in range(len(outer), 0, -1):
        if count == len(lines) or _is_apart(lines[count - 1], lines[count]):
            return outer[:count]
    return outer[:1]


def _is_apart(one: PageLine, other: PageLine) -> bool:
    gap = max(one.top - other.bottom, other.top - one.bottom)
    return gap >= _APART * other.size or abs(one.size - other.size) > 0.06 * other.size


def _is_repeated(candidate: _Candidate, candidates: Sequence[_Candidate]) -> bool:
    return any(
        other.page != candidate.page
        and other.key == candidate.key
        and abs(other.line.bottom - candidate.line.bottom) <= _SAME_PLACE
        for other in candidates
    )


def _blocks(found: Sequence[_Candidate], kind: BlockKind) -> tuple[Block, ...]:
    texts = {one.key: one.line.text.replace("\t", " ") for one in reversed(found)}
    ordered = dict.fromkeys(one.key for one in found)
    return tuple(Block(kind=kind, text=texts[key]) for key in ordered)
