"""The raised marks of footnotes: too small to be recognised, but the picture shows that they stand raised.

They are taken for anything (``*``, ``’``, ``t``). Which note a mark belongs to, its order tells: a page has
as many marks as notes, and both run from top to bottom.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from zielkreis.files.ocr.ink import height_of, runs_of_ink
from zielkreis.files.ocr.letter_widths import width_of
from zielkreis.files.ocr.pictures import PagePicture
from zielkreis.files.ocr.word_table import SeenWord

_SMALLER = 0.92  # of the usual height of the words: those of a note
_FOOT = 0.5  # of the height of the page: notes stand below
_LIFTED = 0.2  # of the usual height of words: so far above the letters before it a mark ends at least
_LOW, _HIGH, _WIDE = 0.25, 0.75, 0.6  # of that height: how high a mark is, and how wide at most
_SURE = 60
_LONGEST = 2  # signs of the number of a note
_RAISED = 0.75  # of the height of its line: the height of such a number
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜäöübdfghijklpqtyß")
_TALL_SHARE = 0.85  # of the tallest letter
_AROUND = ".,;:()„“"
_UNREAD = "*"  # stands for the number of a note that cannot be read
_NUMBER = re.compile(r"[1-9]\d?")
#: What stands raised anyway, at the end of a word.
_QUOTES = '“”"»«‘'
#: Signs that are read for a raised number; it is also taken for letters, or not seen.
_READ_FOR_MARK = re.compile(r"[*°’'`´+}?|^!]{1,2}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """A raised mark: the number of its line and of its word, its own box, and where it stands when level.

    ``is_behind_tall`` says that the letter before it is a tall one, as far as that can be seen.
    """

    line: int
    word: int
    left: int
    top: int
    right: int
    bottom: int
    place: tuple[float, float]
    is_behind_tall: bool


def with_footnote_marks(page: PagePicture, lines: Sequence[Sequence[SeenWord]]) -> list[list[SeenWord]]:
    """The lines with each raised mark as a word of its own that says the number of its note.

    Such a word carries what was read for it. Where there are not as many marks as notes, nothing changes.
    """
    own = [list(line) for line in lines]
    usual = median([word.bottom - word.top for line in lines for word in line] or [0])
    notes = sorted(_notes(page, lines, usual), key=lambda line: lines[line][0].top)
    if not notes:
        return own
    marks = [
        mark
        for number, line in enumerate(lines)
        if number not in notes
        for mark in _marks(page, number, line, usual)
    ]
    if len(marks) != len(notes):
        return own
    marked = {(mark.line, mark.word) for mark in marks}
    known = {
        word.text.strip(_AROUND)
        for number, line in enumerate(lines)
        for place, word in enumerate(line)
        if (number, place) not in marked
    }
    numbered = []
    for mark, line in zip(sorted(marks, key=lambda mark: mark.place), notes, strict=True):
        first = lines[line][0]
        number = first.text if _NUMBER.fullmatch(first.text) else _UNREAD * (notes.index(line) + 1)
        seen = "" if number == first.text else first.text
        own[line][0] = replace(first, text=number, seen=seen, is_mark=True)
        numbered.append((mark, number))
    for mark, number in sorted(numbered, key=lambda each: (each[0].line, each[0].word), reverse=True):
        own[mark.line][mark.word : mark.word + 1] = _written(lines[mark.line], mark, number, known)
    return own


def _notes(page: PagePicture, lines: Sequence[Sequence[SeenWord]], usual: float) -> Iterator[int]:
    """The lines that begin a note: small, at the foot of the page, a raised sign or a number in front."""
    for number, line in enumerate(lines):
        first, rest = line[0], line[1:]
        height = median([word.bottom - word.top for word in rest] or [usual])
        is_low = _FOOT * page.page_height < first.top < page.page_height
        if not is_low or height >= _SMALLER * usual or len(first.text) > _LONGEST:
            continue
        is_number = first.confidence >= _SURE and _NUMBER.fullmatch(first.text) is not None
        is_raised = first.bottom - first.top < _RAISED * height and any(
            first.bottom <= word.bottom - _LIFTED * height for word in rest[:1]
        )
        if is_number or is_raised:
            yield number


def _marks(page: PagePicture, number: int, line: Sequence[SeenWord], usual: float) -> Iterator[_Mark]:
    for place, word in enumerate(line):
        runs = runs_of_ink(page.picture, word) if word.text[-1] not in _QUOTES else []
        boxes = [(run, *height_of(page.picture, run, top=word.top, bottom=word.bottom)) for run in runs]
        if not boxes:
            continue
        last, top, bottom = boxes.pop()
        tallest = max((end - start for _, start, end in boxes), default=0)
        foot = median(end for _, _, end in boxes) if boxes else line[place - 1].bottom if place else bottom
        is_small = _LOW * usual <= bottom - top <= _HIGH * usual and last.width <= _WIDE * usual
        if not is_small or foot - bottom < _LIFTED * usual:
            continue
        x, y = page.level(last.left, (word.top + word.bottom) / 2)
        yield _Mark(
            line=number,
            word=place,
            left=last.left,
            top=top,
            right=last.right,
            bottom=bottom,
            place=(y, x),
            is_behind_tall=bool(boxes) and boxes[-1][2] - boxes[-1][1] > _TALL_SHARE * tallest,
        )


def _written(line: Sequence[SeenWord], mark: _Mark, number: str, known: Collection[str]) -> list[SeenWord]:
    """The word without its mark, and the mark as the number of its note."""
    word = line[mark.word]
    kept = _without_mark(word.text, line, mark, known)
    # A letter that was cut off is to be confirmed; other signs are no part of a word.
    seen = word.text if word.text[len(kept) :].isalpha() else ""
    box = replace(word, left=mark.left, top=mark.top, right=mark.right, bottom=mark.bottom)
    sign = replace(box, text=number, seen=word.text, is_mark=True)
    return [replace(word, text=kept, right=mark.left, seen=seen), sign] if kept else [sign]


def _without_mark(text: str, line: Sequence[SeenWord], mark: _Mark, known: Collection[str]) -> str:
    """The text of a word without what was read for its mark, which may be nothing.

    Where it ends in a letter, the other words of the page (``known``) tell, or whether the letter before the
    mark is a tall one, else how wide the word is.
    """
    found = _READ_FOR_MARK.search(text)
    if found is not None:
        return text[: found.start()]
    if not text[-1].isalnum():
        return text
    if (text in known) != (text[:-1] in known):
        return text if text in known else text[:-1]
    tall = [sign in _TALL for sign in text[-2:]]
    if len(set(tall)) > 1:
        return text if tall[-1] == mark.is_behind_tall else text[:-1]
    others = [word for word in line if word is not line[mark.word]]
    measured = sum(width_of(word.text) for word in others)
    if not measured:
        return text[:-1]
    scale = sum(word.right - word.left for word in others) / measured
    width = (mark.left - line[mark.word].left) / scale
    is_nothing = abs(width - width_of(text)) < abs(width - width_of(text[:-1]))
    return text if is_nothing else text[:-1]
