"""The relationships of a package as written: who links to what, inside and outside of it."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.office.xml import XmlElement

RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONSHIP = f"{{{RELATIONSHIPS}}}Relationship"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A relationship: ``kind`` is the last word of its type, ``target`` a part or an address outside."""

    id: str
    kind: str
    target: str
    is_external: bool
    element: XmlElement


def links_name(part: str) -> str:
    """The name of the part that holds the relationships of ``part`` (empty for the package itself)."""
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def owner_of(links: str) -> str:
    """The part whose relationships ``links`` holds."""
    folder, file = posixpath.split(links)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def links_in(text: PartText) -> Iterator[Link]:
    """The relationships that a part of relationships holds."""
    folder = posixpath.dirname(owner_of(text.name))
    for element in text.root.iter(_RELATIONSHIP):
        is_external = element.get("TargetMode") == "External"
        target = element.get("Target") or ""
        if not is_external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        yield Link(
            id=element.get("Id") or "",
            kind=(element.get("Type") or "").rpartition("/")[2],
            target=target,
            is_external=is_external,
            element=element,
        )
