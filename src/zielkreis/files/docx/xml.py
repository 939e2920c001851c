"""The XML of a Word document: a typed view of lxml's elements, safe parsing, the namespaces."""

from collections.abc import Iterator
from typing import Protocol

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

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


class XmlElement(Protocol):
    """What the readers use of an element of lxml; its methods are documented there."""

    tag: str
    text: str | None

    def __iter__(self) -> Iterator["XmlElement"]: ...

    def __len__(self) -> int: ...

    def get(self, key: str, default: str | None = None) -> str | None:
        """The attribute ``key``."""

    def find(self, path: str) -> "XmlElement | None":
        """The first element at ``path``."""

    def findall(self, path: str) -> list["XmlElement"]:
        """All elements at ``path``."""

    def iterchildren(self, *tags: str) -> Iterator["XmlElement"]:
        """The children that bear one of ``tags``; the quickest way to a child."""

    def iter(self, *tags: str) -> Iterator["XmlElement"]:
        """This element and all below it that bear one of ``tags``."""


def parse(content: bytes, *, part: str) -> XmlElement:
    """The root element of a part; entities, DTD and network access are refused.

    Raises:
        UnreadableFileError: ``file_xml_entities`` or ``file_damaged``.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UnreadableFileError(UnreadableCode.XML_ENTITIES, where=part)
    if b"purl.oclc.org/ooxml" in content:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root: XmlElement = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=part) from error
    if etree.ElementTree(root).docinfo.doctype:  # also when the part is UTF-16
        raise UnreadableFileError(UnreadableCode.XML_ENTITIES, where=part)
    return root


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


def whole_number(text: str | None) -> int | None:
    """``text`` as a whole number, or ``None`` where it is none."""
    try:
        return int(text) if text is not None else None
    except ValueError:
        return None


def switch(element: XmlElement | None, name: str) -> bool | None:
    """An on/off property: ``None`` where it is not said, on where it stands without a value."""
    found = child(element, name)
    if found is None:
        return None
    return (attribute(found, "val") or "1").lower() not in _OFF
