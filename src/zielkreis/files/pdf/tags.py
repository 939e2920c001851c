"""The structure a tagged file names: one tree a page, read with guards against depth and circles."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.pdf.library import text_from

_DEEPEST = 40
_MOST_NODES = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An element of the structure, cut to one page.

    ``kind`` is its standard type (``P``, ``H2``, ``TD``). ``content`` holds, in order, numbers of
    marked content, elements inside it, and ``None`` for a part that stands on another page.
    """

    kind: str
    content: tuple["Tag | int | None", ...]
    rows: int = 1
    columns: int = 1

    @property
    def goes_on(self) -> bool:
        """Whether its beginning stands on an earlier page, as far as the file tells."""
        own = [item for item in self.content if not isinstance(item, Tag)]
        is_part = any(isinstance(item, int) for item in own) or any(isinstance(i, Tag) for i in self.content)
        return is_part and bool(self.content) and self.content[0] is None

    def marks(self) -> Iterator[int]:
        """The numbers of all marked content inside, in order."""
        for item in self.content:
            if isinstance(item, Tag):
                yield from item.marks()
            elif item is not None:
                yield item

    def inside(self, *kinds: str) -> Iterator["Tag"]:
        """The outermost elements of ``kinds`` inside."""
        for item in self.content:
            if isinstance(item, Tag):
                if item.kind in kinds:
                    yield item
                else:
                    yield from item.inside(*kinds)


def page_tags(page: Any) -> tuple[Tag, ...]:
    """The outermost elements with content on this page; empty for a file without tags."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return ()
    try:
        budget = [_MOST_NODES]
        count = min(pdfium.FPDF_StructTree_CountChildren(tree), _MOST_NODES)
        children = (pdfium.FPDF_StructTree_GetChildAtIndex(tree, index) for index in range(count))
        return tuple(_tag(child, 0, budget) for child in children if child)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _tag(element: Any, depth: int, budget: list[int]) -> Tag:
    content: list[Tag | int | None] = []
    count = pdfium.FPDF_StructElement_CountChildren(element) if depth < _DEEPEST else 0
    for index in range(max(count, 0)):
        budget[0] -= 1
        if budget[0] < 0:
            break
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        mark = -1 if child else pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
        content.append(_tag(child, depth + 1, budget) if child else mark if mark >= 0 else None)
    kind = text_from(pdfium.FPDF_StructElement_GetType, element)
    is_cell = kind in ("TD", "TH")
    return Tag(
        kind=kind,
        content=tuple(content),
        rows=_span(element, b"RowSpan") if is_cell else 1,
        columns=_span(element, b"ColSpan") if is_cell else 1,
    )


def _span(element: Any, name: bytes) -> int:
    number = ctypes.c_float()
    for index in range(max(pdfium.FPDF_StructElement_GetAttributeCount(element), 0)):
        attribute = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, index)
        value = pdfium.FPDF_StructElement_Attr_GetValue(attribute, name) if attribute else None
        if value and pdfium.FPDF_StructElement_Attr_GetNumberValue(value, number):
            return min(max(int(number.value), 1), 63)
    return 1
