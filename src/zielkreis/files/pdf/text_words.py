"""The words of a page from the signs that pdfium places on it."""

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.page_words.words import PageWord
from zielkreis.files.pdf.library import address, font_name
from zielkreis.files.pdf.orientation import Box, Orientation, main_direction, quarter_turns

_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi")
_BOLD_WEIGHT = 600
_HYPHENS = frozenset({0x02, 0xFFFE, 0xAD})  # how pdfium hands over a hyphen at the end of a line
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_INVISIBLE = 3
_MOST_SIGNS = 40_000  # a page of the finest print holds a fifth of it


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedWord:
    """A word with the number of the marked content it is drawn in, -1 for none, and its visibility."""

    word: PageWord
    mark: int
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The words of a page as read, how the page lies, and how many signs run across the text."""

    words: tuple[MarkedWord, ...]
    orientation: Orientation
    across: int
    is_cut: bool


@dataclass(frozen=True, slots=True)
class _Style:
    """What all signs of one text object share."""

    size: float
    bold: bool
    mark: int
    is_hidden: bool
    direction: int | None


@dataclass(frozen=True, slots=True)
class _Sign:
    """One sign with the start of its baseline and its box in the space of the file."""

    text: str
    x: float
    y: float
    box: Box
    style: _Style


def page_text(text_page: Any, page_box: Box) -> PageText:
    """The words of a page; ``text_page`` is pdfium's handle, ``page_box`` the visible box.

    Signs outside the visible box and those that run across the main direction (a watermark) are
    left out; the latter are counted.
    """
    count = pdfium.FPDFText_CountChars(text_page)
    runs = list(_runs(text_page, min(count, _MOST_SIGNS)))
    direction = main_direction(run[0].style.direction for run in runs for _ in run)
    orientation = Orientation(page=page_box, direction=direction)
    words: list[MarkedWord] = []
    across = 0
    for run in runs:
        if run[0].style.direction != direction:
            across += len(run)
        else:
            word = _word(run, orientation)
            if word is not None:
                words.append(word)
    return PageText(
        words=tuple(_without_doubles(words)),
        orientation=orientation,
        across=across,
        is_cut=count > _MOST_SIGNS,
    )


def _runs(text_page: Any, count: int) -> Iterator[list[_Sign]]:
    """Signs that stand close one after another on one baseline in one size."""
    run: list[_Sign] = []
    for sign in _signs(text_page, count):
        if sign is None or (run and not _goes_on(run[-1], sign)):
            if run:
                yield run
            run = []
        if sign is not None:
            run.append(sign)
    if run:
        yield run


def _goes_on(before: _Sign, sign: _Sign) -> bool:
    size = before.style.size
    if abs(size - sign.style.size) > 0.15 * size or before.style.direction != sign.style.direction:
        return False
    if before.style.mark != sign.style.mark and before.text in ".:;,)":
        return False
    along, across = sign.x - before.x, sign.y - before.y
    if sign.style.direction in (1, 3):
        along, across = across, along
    gap = _gap(before.box, sign.box)
    return abs(across) < 0.25 * size and gap < 0.22 * size and abs(along) < 3 * size


def _gap(before: Box, after: Box) -> float:
    return max(after[0] - before[2], before[0] - after[2], after[1] - before[3], before[1] - after[3])


def _signs(text_page: Any, count: int) -> Iterator[_Sign | None]:
    """Every sign; ``None`` for a blank or a break that parts words."""
    styles: dict[int, _Style] = {}
    rect = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        text = "-" if code in _HYPHENS else chr(code) if code else ""
        if not text.strip():
            yield None
            continue
        handle = pdfium.FPDFText_GetTextObject(text_page, index)
        key = address(handle)
        if key not in styles:
            styles[key] = _style(text_page, index, handle)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, rect)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        box = (rect.left, rect.bottom, rect.right, rect.top)
        yield _Sign(_LIGATURES.get(text, text), x.value, y.value, box, styles[key])


def _style(text_page: Any, index: int, handle: Any) -> _Style:
    matrix = pdfium.FS_MATRIX()
    known = bool(pdfium.FPDFText_GetMatrix(text_page, index, matrix))
    stretch = (matrix.c**2 + matrix.d**2) ** 0.5 if known else 1.0
    size = pdfium.FPDFText_GetFontSize(text_page, index) * (stretch or 1.0)
    if not handle:
        return _Style(size=max(size, 1.0), bold=False, mark=-1, is_hidden=False, direction=0)
    name = font_name(handle)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
    return _Style(
        size=max(size, 1.0),
        bold=any(part in name for part in _BOLD_NAMES)
        or pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD_WEIGHT,
        mark=pdfium.FPDFPageObj_GetMarkedContentID(handle),
        is_hidden=mode == _INVISIBLE,
        direction=quarter_turns(matrix.a, matrix.b) if known else 0,
    )


def _word(run: list[_Sign], orientation: Orientation) -> MarkedWord | None:
    """The signs as one word, ``None`` outside the visible page."""
    text = unicodedata.normalize("NFC", "".join(sign.text for sign in run))
    style = run[0].style
    boxes = [orientation.place(sign.box) for sign in run]
    ends = [orientation.place((sign.x, sign.y, sign.x, sign.y)) for sign in (run[0], run[-1])]
    width, height = orientation.size
    x0, x1 = min(box[0] for box in boxes), max(box[2] for box in boxes)
    baseline = ends[0][1]
    if not text or x1 < 0 or x0 > width or not 0 <= baseline <= height + style.size:
        return None
    word = PageWord(
        text=text,
        x0=x0,
        top=baseline - 0.8 * style.size,
        x1=x1,
        bottom=baseline + 0.2 * style.size,
        size=style.size,
        bold=style.bold,
    )
    return MarkedWord(word=word, mark=style.mark, is_hidden=style.is_hidden)


def _without_doubles(words: list[MarkedWord]) -> Iterator[MarkedWord]:
    """Words printed twice with a hair's breadth between, as some programs make bold, stand once."""
    places: dict[tuple[str, int, int], int] = {}
    kept: list[MarkedWord] = []
    for item in words:
        word = item.word
        near = [
            (word.text, round(word.x0) + right, round(word.bottom) + down)
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
        ]
        found = next((places[key] for key in near if key in places), None)
        if found is None:
            places[(word.text, round(word.x0), round(word.bottom))] = len(kept)
            kept.append(item)
        else:
            kept[found] = replace(kept[found], word=replace(kept[found].word, bold=True))
    yield from kept
