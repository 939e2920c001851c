"""Drawings: the text boxes in them, formulas as text, and what cannot be read."""

import posixpath
from collections.abc import Iterator

from zielkreis.files.odt.context import Context
from zielkreis.files.odt.names import CHART, DRAW, MATH, TEXT, XLINK, attribute
from zielkreis.files.office.xml import XmlElement

_BOX = DRAW + "text-box"
_SHAPES = frozenset(
    DRAW + name for name in "custom-shape rect ellipse line polyline polygon path connector caption".split()
)
_OBJECTS = frozenset({DRAW + "object", DRAW + "object-ole"})
_GROUPS = frozenset({DRAW + "g", DRAW + "a", DRAW + "frame"})
_SILENT = frozenset({MATH + "annotation", MATH + "annotation-xml"})
_WITH_TEXT = (TEXT + "p", TEXT + "list")
DRAWINGS = _SHAPES | _GROUPS | {DRAW + "control"}


def text_boxes(drawing: XmlElement) -> Iterator[XmlElement]:
    """The outermost text boxes in a drawing and the shapes that hold text, in order."""
    if drawing.tag == _BOX or (
        drawing.tag in _SHAPES and next(drawing.iterchildren(*_WITH_TEXT), None) is not None
    ):
        yield drawing
    elif drawing.tag in _GROUPS:
        for below in drawing:
            yield from text_boxes(below)


def formulas(drawing: XmlElement, context: Context) -> Iterator[str]:
    """The formulas in a drawing as text; images, charts and foreign objects are counted as not read."""
    counts = context.remarks.counts
    embedded = list(drawing.iter(*_OBJECTS))
    for element in embedded:
        root = _content(element, context)
        if root is not None and root.tag == MATH + "math":
            counts["formula"] += 1
            yield _formula(root)
        elif root is not None and next(root.iter(CHART + "chart"), None) is not None:
            counts["chart"] += 1
        else:
            counts["embedded"] += 1
    if not embedded and drawing.tag in _GROUPS:
        # A frame may hold the same picture in several forms.
        frames = [drawing] if drawing.tag == DRAW + "frame" else list(drawing.iter(DRAW + "frame"))
        counts["image"] += sum(next(frame.iterchildren(DRAW + "image"), None) is not None for frame in frames)


def _content(element: XmlElement, context: Context) -> XmlElement | None:
    inside = next(element.iterchildren(MATH + "math"), None)
    if inside is not None:
        return inside
    folder = posixpath.normpath(attribute(element, XLINK + "href") or "")
    return context.parts.part(f"{folder}/content.xml")


def _formula(element: XmlElement) -> str:
    if element.tag in _SILENT:
        return ""
    parts = [_formula(below) for below in element]
    if element.tag in (MATH + "mfrac", MATH + "msup") and len(parts) == 2:
        sign = "/" if element.tag == MATH + "mfrac" else "^"
        return sign.join(f"({part})" if len(part.split()) > 1 else part for part in parts)
    if element.tag == MATH + "mo" and element.text:
        return f" {element.text.strip()} "
    return (element.text or "").strip() + "".join(parts)
