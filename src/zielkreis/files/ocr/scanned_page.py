"""A recognised page as a page of words: sizes from the height of letters, bold from the width of strokes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from zielkreis.files.ocr.joined_words import with_parted_words
from zielkreis.files.ocr.misreadings import without_noise
from zielkreis.files.ocr.pictures import POINTS, PagePicture
from zielkreis.files.ocr.raised_marks import with_footnote_marks
from zielkreis.files.ocr.signing_rules import rules_to_sign_on
from zielkreis.files.ocr.strokes import is_bold_line, stroke_of, usual_stroke
from zielkreis.files.ocr.word_table import SeenWord
from zielkreis.files.ocr.words_apart import words_apart
from zielkreis.files.page_words.words import PageOfWords, PageWord

# Heights as shares of the size of the type, as they come out of a scan.
_TALL_SHARE, _SMALL_SHARE = 0.75, 0.55
_HANGING_SHARE, _COMMA_SHARE = 0.21, 0.13
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜäöübdfhiklßtj0123456789§()[]/%!?„“\"'&$")
_HANGING = frozenset("gjpqyQ§()[]/ç")
_COMMAS = frozenset(",;„")
_DOWN = 0.2  # below the baseline, of the size of the type
_MARK_SHARE, _MARK_DOWN = 0.6, 0.1  # the size of a raised mark, and where it ends
_WIDE_GAP = 2.5  # of the height of a word
_SIZES = (4.0, 60.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Baseline:
    """Where a line stands and how large its type is, in points of the page made level."""

    bottom: float
    size: float


def page_of_words(number: int, page: PagePicture, lines: Sequence[Sequence[SeenWord]]) -> PageOfWords:
    """The page with all words in their places, and with the rules to sign on as words."""
    scale = POINTS / page.picture.dpi
    marked = with_footnote_marks(page, [line for line in lines if line])
    kept = [stretch for line in marked for stretch in _stretches(without_noise(line))]
    bases = [_baseline(line, page, scale) for line in kept]
    kept = with_parted_words(page.picture, kept, [base.size / scale for base in bases])
    strokes = [
        [(len(word.text), stroke_of(page.picture, word) / base.size) for word in line]
        for line, base in zip(kept, bases, strict=True)
    ]
    usual = usual_stroke(stroke for line in strokes for _, stroke in line)
    words: list[PageWord] = []
    for line, base, weights in zip(kept, bases, strokes, strict=True):
        is_bold = is_bold_line(weights, usual)
        placed = [_page_word(word, page, base, scale, is_bold=is_bold) for word in line]
        words.extend(words_apart(placed, [word.is_mark for word in line]))
    words.extend(rules_to_sign_on(page.rules, words))
    return PageOfWords(
        number=number,
        width=page.picture.width * scale,
        height=page.page_height * scale,
        words=tuple(words),
        rules=page.rules,
    )


def _stretches(line: Sequence[SeenWord]) -> Iterator[list[SeenWord]]:
    """The parts of a line with wide gaps between them: columns may stand a little higher or lower."""
    stretch: list[SeenWord] = []
    for word in line:
        if stretch and word.left - stretch[-1].right > _WIDE_GAP * (word.bottom - word.top):
            yield stretch
            stretch = []
        stretch.append(word)
    if stretch:
        yield stretch


def _page_word(
    word: SeenWord, page: PagePicture, base: _Baseline, scale: float, *, is_bold: bool
) -> PageWord:
    middle = (word.top + word.bottom) / 2
    x0, _ = page.level(word.left, middle)
    x1, _ = page.level(word.right, middle)
    size = _MARK_SHARE * base.size if word.is_mark else base.size
    return PageWord(
        text=word.text,
        x0=x0 * scale,
        top=base.bottom - 0.8 * base.size,
        x1=x1 * scale,
        bottom=base.bottom + (_MARK_DOWN if word.is_mark else _DOWN) * base.size,
        size=size,
        bold=is_bold,
        confidence=max(word.confidence, 1),  # 0 stands for one that nobody knows
        seen=word.seen,
    )


def _baseline(line: Sequence[SeenWord], page: PagePicture, scale: float) -> _Baseline:
    measured = [
        _measured(word, page, scale) for word in line if any(map(str.isalnum, word.text)) and not word.is_mark
    ]
    measured = measured or [_measured(word, page, scale) for word in line]
    size = median(size for size, _ in measured)
    return _Baseline(
        bottom=median(bottom for _, bottom in measured),
        size=round(min(max(size, _SIZES[0]), _SIZES[1]) * 2) / 2,
    )


def _measured(word: SeenWord, page: PagePicture, scale: float) -> tuple[float, float]:
    """Size of the type and baseline of a word, from which of its letters rise and hang."""
    top, bottom = _edges(word, page, scale)
    signs = set(word.text)
    up = _TALL_SHARE if signs & _TALL else _SMALL_SHARE
    down = _HANGING_SHARE if signs & _HANGING else _COMMA_SHARE if signs & _COMMAS else 0.0
    size = (bottom - top) / (up + down)
    return size, bottom - down * size


def _edges(word: SeenWord, page: PagePicture, scale: float) -> tuple[float, float]:
    """Top and bottom of a word on the level page."""
    middle = (word.left + word.right) / 2
    _, top = page.level(middle, word.top)
    _, bottom = page.level(middle, word.bottom)
    return top * scale, bottom * scale
