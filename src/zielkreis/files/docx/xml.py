"""The XML of a Word document: its namespaces, children and attributes."""

from zielkreis.files.office.xml import XmlElement, parse_xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"

# ISO "strict" documents differ in these namespaces only, as far as text is concerned.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
)
_OFF = frozenset({"0", "false", "off"})


def parse(content: bytes, *, part: str) -> XmlElement:
    """The root element of a part, in the usual namespaces; entities, DTD and network access are refused.

    Raises:
        UnreadableFileError: ``file_xml_entities`` or ``file_damaged``.
    """
    if b"purl.oclc.org/ooxml" in content:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    return parse_xml(content, part=part)


def child(element: XmlElement | None, *names: str) -> XmlElement | None:
    """The first descendant along ``names`` in the Word namespace, or ``None``."""
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren(W + name), None)
    return element


def attribute(element: XmlElement | None, name: str) -> str | None:
    """The attribute ``w:name``, or ``None``."""
    return None if element is None else element.get(W + name)


def value(element: XmlElement | None, *names: str) -> str | None:
    """``w:val`` of the descendant along ``names``, or ``None``."""
    return attribute(child(element, *names), "val")


def switch(element: XmlElement | None, name: str) -> bool | None:
    """An on/off property: ``None`` where it is not said, on where it stands without a value."""
    found = child(element, name)
    if found is None:
        return None
    return (attribute(found, "val") or "1").lower() not in _OFF
