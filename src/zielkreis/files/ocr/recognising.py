"""The scanned pages of a file recognised: drawn in sealed processes, read by Tesseract, within limits."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from statistics import mean

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.pictures import PagePicture, picture_of
from zielkreis.files.ocr.recogniser import Recogniser, find_recogniser
from zielkreis.files.ocr.scanned_page import page_of_words
from zielkreis.files.ocr.tesseract import direction_of, recognised_table
from zielkreis.files.ocr.unread_lines import unread_part, with_lines_read_again
from zielkreis.files.ocr.word_table import SeenWord, seen_lines
from zielkreis.files.page_words.words import PageOfWords
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.limits import Limits

BASE_SECONDS = 20.0
SECONDS_A_PAGE = 10.0
#: As many pages are recognised at once; each takes one core.
AT_ONCE = 2
_DRAWING_SECONDS = 20
_POOR = 60  # mean confidence below which a page may lie on its side or on its head
_FEWEST_WORDS = 5
_LONG = 4  # letters; of German text half of the words have as many
_FEWEST_LONG = 0.25

#: Told at the start and after each page: how many are done, and of how many.
OnPage = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """The recognised pages in order, and whether the model that read them knows ``§``."""

    pages: tuple[PageOfWords, ...]
    knows_paragraph_sign: bool


def recognise_pages(
    data: bytes,
    numbers: Sequence[int],
    *,
    on_page: OnPage | None = None,
    now: Callable[[], float] = time.monotonic,
) -> Recognition:
    """The words of the pages ``numbers`` (from 1) of a PDF or picture file.

    All together may take 20 seconds and 10 more a page.

    Raises:
        UnreadableFileError: no recogniser, too slow, or a page cannot be drawn or recognised.
    """
    recogniser = find_recogniser()
    until = now() + BASE_SECONDS + SECONDS_A_PAGE * len(numbers)
    found: dict[int, PageOfWords] = {}
    if on_page is not None:
        on_page(0, len(numbers))
    with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
        waiting = {
            pool.submit(_recognise, data, number, recogniser, lambda: until - now()): number
            for number in numbers
        }
        try:
            for done in as_completed(waiting):
                found[waiting[done]] = done.result()
                if on_page is not None:
                    on_page(len(found), len(numbers))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return Recognition(
        pages=tuple(found[number] for number in sorted(found)),
        knows_paragraph_sign=recogniser.knows_paragraph_sign,
    )


def _recognise(data: bytes, number: int, recogniser: Recogniser, left: Callable[[], float]) -> PageOfWords:
    page = _drawn(data, number, 0, left)
    lines = _seen(page, recogniser, left)
    if _is_poor(lines):
        turn = direction_of(page.page(), recogniser, seconds=_rest(left)).turn
        if turn:
            upright = _drawn(data, number, turn, left)
            again = _seen(upright, recogniser, left)
            if _sense(again) > _sense(lines):
                page, lines = upright, again
    return page_of_words(number, page, lines)


def _drawn(data: bytes, number: int, turn: int, left: Callable[[], float]) -> PagePicture:
    limits = Limits(seconds=max(1, min(_DRAWING_SECONDS, round(_rest(left)))))
    answer = run_sealed("raster", {"page": number, "turn": turn}, data, limits=limits)
    return picture_of(answer.header, answer.payload)


def _seen(page: PagePicture, recogniser: Recogniser, left: Callable[[], float]) -> list[list[SeenWord]]:
    lines = seen_lines(recognised_table(page.page(), recogniser, seconds=_rest(left)))
    unread = unread_part(page.page(), lines)
    if unread is not None:
        part, top = unread
        table = recognised_table(part, recogniser, seconds=_rest(left), is_column=True)
        lines = with_lines_read_again(lines, seen_lines(table, down=top))
    cells = page.cells()
    if cells is not None:
        table = recognised_table(cells, recogniser, seconds=_rest(left), is_column=True)
        lines += seen_lines(table, down=page.page_height)
    return lines


def _rest(left: Callable[[], float]) -> float:
    seconds = left()
    if seconds <= 0:
        raise UnreadableFileError(UnreadableCode.RECOGNISER_SLOW)
    return seconds


def _is_poor(lines: Sequence[Sequence[SeenWord]]) -> bool:
    """Whether a page makes so little sense that it may lie on its side or on its head."""
    words = [word for line in lines for word in line]
    if len(words) < _FEWEST_WORDS:
        return True
    long = sum(_is_long(word) for word in words)
    return long < _FEWEST_LONG * len(words) or mean(word.confidence for word in words) < _POOR


def _sense(lines: Sequence[Sequence[SeenWord]]) -> int:
    return sum(word.confidence for line in lines for word in line if _is_long(word))


def _is_long(word: SeenWord) -> bool:
    return sum(map(str.isalpha, word.text)) >= _LONG
