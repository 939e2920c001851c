"""Paragraphs of a plain text: hard-wrapped lines put together again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.values.document import Block
from zielkreis.files.hand_numbers import (
    HandNumber,
    NumberFamily,
    begins_item,
    hand_number,
    without_tab_after_number,
)
from zielkreis.files.line_breaks import ends_like_sentence, is_enclosed, join_lines
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.line_words import first_word, is_in, last_word
from zielkreis.files.plain_lines import UNWRAPPED, PlainLine

_INDENT_STEP = 2
_SHORT_SHARE = 0.6
_FULL_SHARE = 0.8
_COUNTED_HEADING = re.compile(
    r"(?:Ziel|Teilziel|Handlungsfeld|Schwerpunkt|Themenfeld)[ \u00a0]\d{1,2}\b(?!\.\d)"
)
_TITLE = re.compile(r"[^a-zäöüß]*VEREINBARUNG[^a-zäöüß]*")  # in capitals
_SIGNED = re.compile(r"^gez\.\s|^[A-ZÄÖÜ][\w ./-]+,\s(?:den|am)\s\d{1,2}\..{2,60}(?:19|20)\d\d$")
_PAGE_NUMBER = re.compile(r"(?:Seite \d+(?:(?: von |\s?/\s?)\d+)?|[-–]\s?\d+\s?[-–])")


@dataclass(slots=True)
class Unit:
    """Lines that make one paragraph; ``starts_chunk`` tells that a blank line stands above.

    ``blocks`` stands in for the lines where they were read as table or columns.
    """

    lines: list[PlainLine]
    number: HandNumber | None = None
    starts_chunk: bool = False
    text: str = ""
    blocks: tuple[Block, ...] = ()

    @property
    def is_page_number(self) -> bool:
        """Whether this is a page number that stood at the foot of a page."""
        return len(self.lines) == 1 and bool(_PAGE_NUMBER.fullmatch(self.lines[0].text))

    @property
    def content_column(self) -> int:
        """The column in which the words after the number begin."""
        first = self.lines[0]
        return first.indent if self.number is None else first.end - len(self.number.rest)


def units(lines: Sequence[PlainLine], width: int) -> list[Unit]:
    """The paragraphs of one chunk; ``width`` is the column at which the text was wrapped."""
    found: list[Unit] = []
    listed = _list_start(lines)
    opening: HandNumber | None = None  # of the last paragraph that has a number
    for place, line in enumerate(lines):
        is_item = listed is not None and place >= listed
        if not found or is_item or _begins_unit(found[-1], line, width, opening):
            found.append(Unit(lines=[line], number=hand_number(line.text)))
            opening = found[-1].number or opening
        else:
            found[-1].lines.append(line)
    for place, unit in enumerate(found):
        unit.starts_chunk = place == 0 or width == UNWRAPPED
        unit.text = without_tab_after_number(clean_line(join_lines([line.text for line in unit.lines])))
    return found


def goes_on_after_blank(above: Unit, below: Unit, width: int) -> bool:
    """Whether blank lines between two paragraphs are an accident, as after a conversion from PDF.

    The line above is full, stops in mid-sentence, and the one below does not begin anew.
    """
    if not above.lines or not below.lines or below.number is not None:
        return False
    if len(below.text.split()) < 3 and not ends_like_sentence(below.text):
        return False  # a short line between blanks, such as "und" between the parties
    if above.lines[-1].end < _FULL_SHARE * width or above.is_page_number:
        return False
    begins_small = below.text[0].islower()
    said = above.text if above.number is None else above.number.rest + above.text[len(above.lines[0].text) :]
    if begins_small and said.count("(") > said.count(")"):
        return True
    waits = is_in(last_word(above.text), "goes_on_after") or above.text.endswith(",")
    return not ends_like_sentence(above.text) and (begins_small or waits)


def merge(above: Unit, below: Unit) -> None:
    """Adds the lines of ``below`` to ``above``."""
    above.lines.extend(below.lines)
    above.text = join_lines([above.text, below.text])


def _begins_unit(unit: Unit, line: PlainLine, width: int, opening: HandNumber | None) -> bool:
    above = unit.lines[-1]
    if unit.is_page_number or _PAGE_NUMBER.fullmatch(line.text):
        return True
    if begins_item(line.text, above.text, opening):
        return True
    if is_enclosed(above.text) or _stands_apart(above.text, line.text):
        return True
    if unit.number is not None and unit.number.family is NumberFamily.NAMED and not unit.number.rest:
        return True  # "Nr. 1" heads what follows
    if _changes_indent(unit, line, width):
        return True
    return _was_broken_on_purpose(above, line, width)


def _stands_apart(above: str, below: str) -> bool:
    """Whether a title in capitals, a numbered goal ("Ziel 1 …") or a line to sign parts two lines."""
    if _COUNTED_HEADING.match(below) and ends_like_sentence(above):
        return True
    if _TITLE.fullmatch(above) and not below.isupper():
        return True
    titled = _COUNTED_HEADING.match(above) is not None and not ends_like_sentence(above)
    if titled and below[0].isupper() and not is_in(last_word(above), "goes_on_after"):
        return True
    return any(_SIGNED.search(text) for text in (above, below))


def _list_start(lines: Sequence[PlainLine]) -> int | None:
    """The place of the first item of a list without marks: lines that end in commas below a colon."""
    listed = max(len(lines) - 1, 0)  # the first of the lines at the end that end as items do
    while listed > 0 and lines[listed - 1].text.endswith((",", ";")):
        listed -= 1
    # No line ends both in a colon and in a comma: only the line above them can introduce them.
    if not 0 < listed < len(lines) - 1 or not lines[listed - 1].text.endswith(":"):
        return None
    return listed if all(hand_number(item.text) is None for item in lines[listed:]) else None


def _changes_indent(unit: Unit, line: PlainLine, width: int) -> bool:
    above = unit.lines[-1]
    was_full = not _would_have_fitted(above, line, width)
    if unit.number is not None:
        if line.indent > unit.content_column + _INDENT_STEP:
            return True
        hangs = len(unit.lines) > 1 and above.indent >= unit.content_column - 1 > unit.lines[0].indent
        return line.indent < (unit.content_column - 1 if hangs else unit.lines[0].indent)
    if abs(line.indent - above.indent) < _INDENT_STEP:
        return False
    waits = is_in(last_word(above.text), "goes_on_after")
    if waits and line.indent > above.indent and above.indent < _INDENT_STEP:
        return False  # "Partner:  Land Niedersachsen, vertreten durch das" goes on below its second column
    # The first line of a paragraph may stand further in or out than the rest.
    return not (len(unit.lines) == 1 and was_full)


def _would_have_fitted(above: PlainLine, line: PlainLine, width: int) -> bool:
    return above.end + 1 + len(line.text.split(maxsplit=1)[0]) <= width - 1


def _was_broken_on_purpose(above: PlainLine, line: PlainLine, width: int) -> bool:
    """Whether a line ends although the next word would have fitted, and not in mid-sentence."""
    if not _would_have_fitted(above, line, width):
        return False
    if above.text.endswith((",", "-", "–", "/")) or is_in(last_word(above.text), "goes_on_after"):
        return False
    if line.text[0].islower() or line.text[0] == "(" or is_in(first_word(line.text), "months"):
        return False
    return ends_like_sentence(above.text) or above.end < _SHORT_SHARE * width
