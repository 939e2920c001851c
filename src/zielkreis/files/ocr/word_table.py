"""Tesseract's table of words (TSV) as lines of words with their boxes in dots."""

import csv
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

_WORD_LEVEL = "5"
_MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWord:
    """A word as recognised: its box in dots from the top left, its confidence from 0 to 100.

    ``line`` names the line of the recogniser it stands in. ``seen`` is what was read where a word was parted
    or its mark taken off, else empty; ``is_mark`` says that it is the raised mark of a footnote.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: int
    line: tuple[int, int, int] = (0, 0, 0)
    seen: str = ""
    is_mark: bool = False


def seen_lines(table: str, *, down: int = 0) -> list[list[SeenWord]]:
    """The words line by line in the order of the recogniser, ``down`` dots further down; no empty ones."""
    return [list(words) for _, words in groupby(_words(table, down), key=lambda word: word.line)]


def _words(table: str, down: int) -> Iterator[SeenWord]:
    rows = csv.reader(table.splitlines()[1 : _MOST_WORDS + 1], delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        if len(row) < 12 or row[0] != _WORD_LEVEL or not row[11].strip():
            continue
        try:
            block, paragraph, line = (int(row[place]) for place in (2, 3, 4))
            left, top, width, height = (int(row[place]) for place in (6, 7, 8, 9))
            confidence = round(float(row[10]))
        except ValueError:
            continue
        if width <= 0 or height <= 0 or confidence < 0:
            continue
        text = unicodedata.normalize("NFC", row[11].strip())
        text = "–" if text == "—" else text  # German has no longer dash; before a figure it is left
        yield SeenWord(
            text=text,
            left=left,
            top=top + down,
            right=left + width,
            bottom=top + down + height,
            confidence=min(confidence, 100),
            line=(block, paragraph, line),
        )
