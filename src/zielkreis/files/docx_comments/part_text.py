"""An XML part of which single places are written anew and all other bytes stay."""

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from zielkreis.files.docx_comments.element_spans import ElementSpan, element_spans
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.xml import XmlElement

_DECLARATION = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_UTF8 = frozenset({"utf-8", "utf8", "ascii", "us-ascii"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    start: int
    end: int
    text: bytes


class PartText:
    """The bytes of a part beside its parsed elements, with the changes to be made.

    ``root`` must be what ``content`` parses to, comments and processing instructions left out.
    """

    def __init__(self, content: bytes, root: XmlElement, *, name: str) -> None:
        self.name = name
        self.root = root
        self.content = _in_utf8(content, root)
        self.is_strict = b"http://purl.oclc.org/ooxml/" in self.content
        # The elements are held, so that lxml gives the same object for the same element.
        self._elements = list(root.iter("*"))
        spans = element_spans(self.content, part=name)
        if len(spans) != len(self._elements):
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=name)
        self._spans = dict(zip(self._elements, spans, strict=True))
        self._edits: list[_Edit] = []

    def span(self, element: XmlElement) -> ElementSpan:
        """Where an element stands."""
        return self._spans[element]

    def owns(self, element: XmlElement) -> bool:
        """Whether an element stands in this part."""
        return element in self._spans

    def start_tag(self, element: XmlElement) -> str:
        """The start tag of an element as written."""
        span = self._spans[element]
        return self.content[span.start : span.inside].decode()

    def source(self, element: XmlElement) -> str:
        """A whole element as written."""
        span = self._spans[element]
        return self.content[span.start : span.end].decode()

    def insert(self, place: int, text: str) -> None:
        """Puts ``text`` before the byte at ``place``; what is put at one place keeps its order."""
        self.replace(place, place, text)

    def replace(self, start: int, end: int, text: str) -> None:
        """Puts ``text`` in the place of the bytes from ``start`` to ``end``."""
        self._edits.append(_Edit(start=start, end=end, text=text.encode()))

    def remove(self, element: XmlElement) -> None:
        """Takes a whole element away."""
        span = self._spans[element]
        self.replace(span.start, span.end, "")

    def is_removed(self, element: XmlElement) -> bool:
        """Whether a whole element is to be taken away."""
        span = self._spans[element]
        return any(edit.start <= span.start and span.end <= edit.end for edit in self._edits)

    def unwrap(self, element: XmlElement) -> None:
        """Takes the tags of an element away; what it holds stays."""
        span = self._spans[element]
        self.replace(span.start, span.inside, "")
        self.replace(span.inside_end, span.end, "")

    def remove_attribute(self, element: XmlElement, key: str, value: str) -> None:
        """Takes the attribute with the local name ``key`` that says ``value`` from the tag of an element."""
        span = self._spans[element]
        said = re.escape(escape(value))
        pattern = rf"""\s+(?:[\w.-]+:)?{re.escape(key)}\s*=\s*(?:"{said}"|'{said}')"""
        for match in re.finditer(pattern.encode(), self.content[span.start : span.inside]):
            self.replace(span.start + match.start(), span.start + match.end(), "")

    def append(self, text: str) -> None:
        """Puts ``text`` at the end of the root element."""
        span = self._spans[self.root]
        if span.is_empty_tag:
            opened = self.start_tag(self.root).rstrip("/>").rstrip()
            self.replace(span.start, span.end, f"{opened}>{text}</{span.name}>")
        else:
            self.insert(span.inside_end, text)

    @property
    def is_edited(self) -> bool:
        """Whether anything is to be changed."""
        return bool(self._edits)

    def edited(self) -> bytes:
        """The part with all changes made; a change inside of what is taken away has no effect."""
        pieces: list[bytes] = []
        done = 0
        for edit in sorted(self._edits, key=lambda each: (each.start, each.end > each.start, -each.end)):
            if edit.start < done:
                continue
            pieces += [self.content[done : edit.start], edit.text]
            done = edit.end
        return b"".join([*pieces, self.content[done:]])


def _in_utf8(content: bytes, root: XmlElement) -> bytes:
    encoding = (etree.ElementTree(root).docinfo.encoding or "utf-8").lower()
    if encoding in _UTF8 and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content
    try:
        text = content.decode("utf-16" if encoding.startswith("utf-16") else encoding)
    except (LookupError, UnicodeDecodeError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error
    return (_HEAD + _DECLARATION.sub("", text)).encode()
