"""The namespaces of OpenDocument, and attributes and children by them."""

from zielkreis.files.office.xml import XmlElement

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE = _OASIS % "office"
TEXT = _OASIS % "text"
TABLE = _OASIS % "table"
STYLE = _OASIS % "style"
DRAW = _OASIS % "drawing"
CHART = _OASIS % "chart"
MANIFEST = _OASIS % "manifest"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"
#: What LibreOffice adds to the standard.
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
FIELD = "{urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0}"
MATH = "{http://www.w3.org/1998/Math/MathML}"

_LARGEST_COUNT = 10_000


def child(element: XmlElement | None, *tags: str) -> XmlElement | None:
    """The first descendant along ``tags``, or ``None``."""
    for tag in tags:
        if element is None:
            return None
        element = next(element.iterchildren(tag), None)
    return element


def attribute(element: XmlElement | None, name: str) -> str | None:
    """The attribute called ``name`` with its namespace, or ``None``."""
    return None if element is None else element.get(name)


def count(element: XmlElement | None, name: str, usual: int = 1) -> int:
    """A small whole number in an attribute; ``usual`` where it is absent or none."""
    text = attribute(element, name)
    if text is None or not text.isascii() or not text.isdigit():
        return usual
    return min(int(text), _LARGEST_COUNT)


def is_true(element: XmlElement | None, name: str) -> bool:
    """Whether the attribute says ``true``."""
    return attribute(element, name) == "true"
