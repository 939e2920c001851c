"""Footnotes: small lines at the foot of a page that begin with a mark, and the marks in the text."""

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from zielkreis.files.page_words.lines import PageLine, Stretch
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.words import PageTable, PageWord

_SMALLER = 0.94  # of the size of the text
_RAISED_SIZE = 0.8
_MARK = re.compile(r"(\d{1,2}|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\)?(?=\s|[A-ZÄÖÜ§„]|$)")


def split_footnotes(
    lines: Sequence[PageLine], body_size: float
) -> tuple[list[PageLine], list[list[PageLine]]]:
    """The lines of a frame without the footnotes at its end, and the lines of each footnote."""
    start = len(lines)
    while start > 0 and lines[start - 1].size < _SMALLER * body_size:
        start -= 1
    while start < len(lines) and not has_mark(lines[start]):
        start += 1
    if start == 0 and len(lines) > 6:
        return list(lines), []
    notes: list[list[PageLine]] = []
    for line in lines[start:]:
        if not notes or has_mark(line):
            notes.append([line])
        else:
            notes[-1].append(line)
    return list(lines[:start]), notes


def has_mark(line: PageLine) -> bool:
    """Whether a line begins with the mark of a footnote."""
    return bool(_MARK.match(line.text))


def mark_and_text(text: str) -> tuple[str, str]:
    """The mark a footnote begins with, empty for none, and the rest."""
    match = _MARK.match(text)
    return (match[1], text[match.end() :].strip()) if match else ("", text)


def without_marks(passage: Passage, marks: Collection[str]) -> tuple[str, ...]:
    """Takes the raised marks in ``marks`` out of the lines or cells of a passage; returns those it found."""
    found: list[str] = []
    if passage.table is not None:
        passage.table = _without_marks_in_cells(passage.table, marks, found)
    for place, line in enumerate(passage.lines):
        kept: list[Stretch] = []
        for stretch in line.stretches:
            words = tuple(
                word
                for number, word in enumerate(stretch.words)
                if not (
                    word.text.strip(",.;") in marks
                    and word.size < _RAISED_SIZE * line.size
                    and word.bottom < line.bottom
                    and (number > 0 or stretch is not line.stretches[0])
                )
            )
            found.extend(word.text.strip(",.;") for word in stretch.words if word not in words)
            if words:
                kept.append(replace(stretch, words=words))
        if kept:
            passage.lines[place] = PageLine(stretches=tuple(kept), page=line.page)
    return tuple(found)


def _without_marks_in_cells(table: PageTable, marks: Collection[str], found: list[str]) -> PageTable:
    rows = [list(row) for row in table.rows]
    for number, row in enumerate(table.cell_words):
        for column, words in enumerate(row):
            for before, word in itertools.pairwise(words):
                if word.text in marks and _is_raised(before, word):
                    found.append(word.text)
                    old = f"{before.text}{word.text}"
                    rows[number][column] = rows[number][column].replace(old, before.text, 1)
    return replace(table, rows=tuple(tuple(row) for row in rows))


def _is_raised(before: PageWord, word: PageWord) -> bool:
    return word.size < _RAISED_SIZE * before.size and word.bottom < before.bottom and word.x0 >= before.x1 - 1
