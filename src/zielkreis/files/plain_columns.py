"""Lines with columns side by side: signature blocks keep one block a line, a tab between columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import is_signature_rule
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.plain_lines import PlainLine

_GAP = re.compile(r"(?: |\u00a0){4,}|[ \u00a0]*\t[ \t\u00a0]*")
_SLACK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text between gaps, with its column in the line."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The column after the last sign."""
        return self.start + len(self.text)


def segments(line: PlainLine, gap: re.Pattern[str] = _GAP) -> list[Segment]:
    """The stretches of ``line``; the gap after a number typed by hand does not divide."""
    text = line.text
    offset = 0
    number = hand_number(text)
    if number is not None:
        offset = len(text) - len(number.rest)
    found: list[Segment] = []
    begin = 0
    for match in gap.finditer(text):
        if match.start() < offset and match.end() <= offset:
            continue
        found.append(Segment(start=line.indent + begin, text=text[begin : match.start()]))
        begin = match.end()
    found.append(Segment(start=line.indent + begin, text=text[begin:]))
    return found


def columns_begin(lines: Sequence[PlainLine]) -> int | None:
    """The place in ``lines`` from which on they stand side by side or under a rule to sign on."""
    for place, line in enumerate(lines):
        if len(segments(line)) > 1 or is_signature_rule(line.text):
            return place
    return None


def column_texts(lines: Sequence[PlainLine]) -> list[str]:
    """Each line as the text of a block, a tab where the next column begins.

    A line that stands only under the second column begins with a tab.
    """
    texts: list[str] = []
    second: int | None = None
    for line in lines:
        parts = segments(line)
        if len(parts) > 1:
            second = parts[1].start
        joined = "\t".join(part.text for part in parts)
        is_second = len(parts) == 1 and second is not None and line.indent >= second - _SLACK
        texts.append(clean_line(f"\t{joined}" if is_second else joined, keeps_leading_tab=is_second))
    return texts
