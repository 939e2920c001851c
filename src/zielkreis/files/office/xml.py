"""The XML of office files: a typed view of lxml's elements, and parsing that obeys nothing in the file."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from zielkreis.files.errors import UnreadableCode, UnreadableFileError


class XmlElement(Protocol):
    """What the readers use of an element of lxml; its methods are documented there."""

    tag: str
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator["XmlElement"]: ...

    def __len__(self) -> int: ...

    def get(self, key: str, default: str | None = None) -> str | None:
        """The attribute ``key``."""

    def items(self) -> Iterable[tuple[str, str]]:
        """All attributes with their values."""

    def find(self, path: str) -> "XmlElement | None":
        """The first element at ``path``."""

    def findall(self, path: str) -> list["XmlElement"]:
        """All elements at ``path``."""

    def iterchildren(self, *tags: str) -> Iterator["XmlElement"]:
        """The children that bear one of ``tags``; the quickest way to a child."""

    def iter(self, *tags: str) -> Iterator["XmlElement"]:
        """This element and all below it that bear one of ``tags``."""

    def getparent(self) -> "XmlElement | None":
        """The element this one stands in, ``None`` for the root."""

    def itertext(self) -> Iterator[str]:
        """All text below in order."""


def parse_xml(content: bytes, *, part: str) -> XmlElement:
    """The root element of a part; entities, DTD and network access are refused.

    Raises:
        UnreadableFileError: ``file_xml_entities`` or ``file_damaged``.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UnreadableFileError(UnreadableCode.XML_ENTITIES, where=part)
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


def whole_number(text: str | None) -> int | None:
    """``text`` as a whole number, or ``None`` where it is none."""
    try:
        return int(text) if text is not None else None
    except ValueError:
        return None
