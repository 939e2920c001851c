"""Where each element stands in the bytes of an XML part, found by the events of the parser."""

import re
from dataclasses import dataclass
from xml.parsers import expat

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

# A start tag; the sign that ends it may stand in the value of an attribute too.
_START_TAG = re.compile(rb"""<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementSpan:
    """The bytes of an element: ``content[start:end]``, what it holds from ``inside`` to ``inside_end``.

    ``name`` is its name as written, with the prefix. An element written as ``<a/>`` holds nothing, and
    ``is_empty_tag`` says so.
    """

    name: str
    start: int
    inside: int
    inside_end: int
    end: int

    @property
    def is_empty_tag(self) -> bool:
        """Whether it is written as one tag."""
        return self.inside == self.end


def element_spans(content: bytes, *, part: str) -> list[ElementSpan]:
    """The elements of a part in UTF-8 in document order.

    Raises:
        UnreadableFileError: ``file_damaged``.
    """
    found: list[ElementSpan | None] = []
    still_open: list[tuple[int, str, int, int]] = []
    parser = expat.ParserCreate()

    def begin(name: str, _: dict[str, str]) -> None:
        start = parser.CurrentByteIndex
        tag = _START_TAG.match(content, start)
        if tag is None:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=part)
        still_open.append((len(found), name, start, tag.end()))
        found.append(None)

    def end(_: str) -> None:
        place, name, start, inside = still_open.pop()
        is_empty = content.endswith(b"/>", start, inside)
        inside_end = inside if is_empty else parser.CurrentByteIndex
        after = inside if is_empty else content.index(b">", inside_end) + 1
        found[place] = ElementSpan(name=name, start=start, inside=inside, inside_end=inside_end, end=after)

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    try:
        parser.Parse(content, True)  # noqa: FBT003 - the parser takes no names
    except (expat.ExpatError, ValueError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=part) from error
    return [span for span in found if span is not None]
