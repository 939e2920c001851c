"""The lines of a plain text with their indents, in chunks between blank lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TAB = 8
_LEAST_WIDTH = 50
_LONGEST_WRAPPED = 130
_SHARE_UNWRAPPED = 0.3
UNWRAPPED = 1_000_000
_UNDERLINE = re.compile(r"(=|-|~|_|\*)\1{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainLine:
    """A line that is not blank: its text without blanks at the ends, its indent in columns."""

    text: str
    indent: int

    @property
    def end(self) -> int:
        """The column after the last sign."""
        return self.indent + len(self.text)

    @property
    def is_underline(self) -> bool:
        """Whether the line is nothing but a rule under or over a heading."""
        return bool(_UNDERLINE.fullmatch(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Lines without a blank one between them."""

    lines: tuple[PlainLine, ...]


def chunks(text: str) -> Iterator[Chunk]:
    """The chunks of ``text``; a form feed only turns the page."""
    gathered: list[PlainLine] = []
    for raw in text.replace("\f", "").split("\n"):
        line = _plain_line(raw)
        if line is not None:
            gathered.append(line)
        elif gathered:
            yield Chunk(lines=tuple(gathered))
            gathered = []
    if gathered:
        yield Chunk(lines=tuple(gathered))


def wrap_width(all_chunks: Sequence[Chunk]) -> int:
    """The column at which the author's lines were wrapped, ``UNWRAPPED`` where each is a paragraph.

    Nine of ten lines that are not plainly short end before the column of wrapping.
    """
    ends = sorted(line.end for chunk in all_chunks for line in chunk.lines)
    long = sum(end for end in ends if end > _LONGEST_WRAPPED)
    if long > _SHARE_UNWRAPPED * sum(ends):
        return UNWRAPPED
    ends = [end for end in ends if end >= _LEAST_WIDTH]
    return ends[int(0.9 * (len(ends) - 1))] if ends else _LEAST_WIDTH


def _plain_line(raw: str) -> PlainLine | None:
    text = raw.strip(" \t\u00a0\v\u3000")
    if not text:
        return None
    lead = raw[: len(raw) - len(raw.lstrip(" \t\u00a0\v\u3000"))]
    return PlainLine(text=text, indent=len(lead.expandtabs(_TAB)))
