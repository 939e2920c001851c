"""Words that the recogniser read as one although the picture shows a blank between them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from zielkreis.files.ocr.ink import Run, gaps_between, runs_of_ink
from zielkreis.files.ocr.letter_widths import letter_width
from zielkreis.files.ocr.pictures import GreyPicture
from zielkreis.files.ocr.word_table import SeenWord

_LEAST_SHARE = 0.75  # of the narrow blanks of the page is a blank
_LEAST = 0.2  # of the size of the type; letters stand closer
_WIDER = 1.6  # than the other gaps between the letters of the word
_FEWEST_BLANKS = 10
_FEWEST_SIGNS = 3


def with_parted_words(
    picture: GreyPicture, lines: Sequence[Sequence[SeenWord]], sizes: Sequence[float]
) -> list[list[SeenWord]]:
    """The lines with words parted where the picture shows a blank; both parts carry what was read.

    ``sizes`` are those of the type of each line in dots. A gap between letters is a blank if it is about as
    wide as the narrow ones of the page and wider than any other gap in its word. Figures are left together: a
    blank may group their digits.
    """
    least = _LEAST_SHARE * _narrow_blank(lines, sizes)
    if not least:
        return [list(line) for line in lines]
    return [
        [
            part
            for place, word in enumerate(line)
            for part in _parts(picture, word, max(least, _LEAST) * size, line[max(place - 1, 0) : place + 2])
        ]
        for line, size in zip(lines, sizes, strict=True)
    ]


def _narrow_blank(lines: Sequence[Sequence[SeenWord]], sizes: Sequence[float]) -> float:
    """How wide the narrow blanks of a page are, as share of the size of the type; 0 where there are few."""
    blanks = sorted(
        (right.left - left.right) / size
        for line, size in zip(lines, sizes, strict=True)
        for left, right in pairwise(line)
        if right.left > left.right
    )
    return blanks[len(blanks) // 10] if len(blanks) >= _FEWEST_BLANKS else 0.0


def _parts(
    picture: GreyPicture, word: SeenWord, least: float, neighbours: Sequence[SeenWord]
) -> Iterator[SeenWord]:
    gap = _blank_in(picture, word, least) if len(word.text) >= _FEWEST_SIGNS else None
    place = _place_of(gap, word) if gap is not None else 0
    if gap is None or not place or not _stand_apart(picture, neighbours, least):
        yield word
        return
    seen = word.seen or word.text
    yield replace(word, text=word.text[:place], right=gap.left, seen=seen)
    yield from _parts(picture, replace(word, text=word.text[place:], left=gap.right, seen=seen), least, ())


def _stand_apart(picture: GreyPicture, words: Sequence[SeenWord], least: float) -> bool:
    """Whether blanks lie between the boxes of words; else a box may reach over the blank before its word."""
    runs = [each for each in (runs_of_ink(picture, word) for word in words) if each]
    return all(behind[0].left - before[-1].right >= least for before, behind in pairwise(runs))


def _blank_in(picture: GreyPicture, word: SeenWord, least: float) -> Run | None:
    """The first gap of a word that is a blank."""
    gaps = gaps_between(runs_of_ink(picture, word))
    wide = [gap for gap in gaps if gap.width >= least]
    if not wide:
        return None
    others = [gap.width for gap in gaps if gap not in wide]
    is_clear = len(wide) < len(word.text) - 1 and wide[0].width >= _WIDER * max(others, default=0)
    return wide[0] if is_clear else None


def _place_of(gap: Run, word: SeenWord) -> int:
    """Before which letter the gap lies, told from how wide letters are; 0 where no word may end."""
    widths = [letter_width(sign) for sign in word.text]
    before = (gap.left - word.left) / (word.right - word.left - gap.width)
    ends = list(accumulate(widths))
    place = min(range(1, len(widths)), key=lambda place: abs(ends[place - 1] / ends[-1] - before))
    return place if _may_part(word.text, place) else 0


def _may_part(text: str, place: int) -> bool:
    left, right = text[:place], text[place:]
    has_both = any(map(str.isalnum, left)) and any(map(str.isalnum, right))
    return has_both and not (left[-1].isdigit() and right[0].isdigit()) and right[0] not in ".,;:)]“-–%"
