"""Headers and footers: those that are printed, each once."""

from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.docx.package import Package
from zielkreis.files.docx.xml import R, W, attribute, child, switch
from zielkreis.files.office.xml import XmlElement

_KINDS = {W + "headerReference": BlockKind.PAGE_HEADER, W + "footerReference": BlockKind.PAGE_FOOTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEdge:
    """The content of a header or footer."""

    kind: BlockKind
    element: XmlElement


def page_edges(package: Package, document: XmlElement) -> Iterator[PageEdge]:
    """The headers and footers the sections print.

    One for the first page counts only if the section has a page of its own kind first, one for
    even pages only if the settings tell odd from even.
    """
    links = package.relationships(package.main)
    tells_even = switch(package.related("settings"), "evenAndOddHeaders") is True
    seen: set[str] = set()
    for section in document.iter(W + "sectPr"):
        printed = {"default"}
        printed |= {"first"} if switch(section, "titlePg") else set()
        printed |= {"even"} if tells_even else set()
        for reference in section:
            link = links.get(reference.get(R + "id") or "")
            if reference.tag not in _KINDS or link is None or link.target in seen:
                continue
            if (attribute(reference, "type") or "default") not in printed:
                continue
            seen.add(link.target)
            content = package.part(link.target)
            if content is not None:
                yield PageEdge(kind=_KINDS[reference.tag], element=content)


def body_of(document: XmlElement) -> XmlElement | None:
    """The body of the main part."""
    return child(document, "body")
