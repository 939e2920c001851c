"""Tracked changes as an OpenDocument text keeps them: regions told of once, and marks in the text.

Inserted words stand in the text between two marks; deleted ones stand in the region, and a mark in
the text says where they were.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from zielkreis.domain.values.document import ChangeKind
from zielkreis.files.odt.names import DC, OFFICE, TEXT, XML, attribute, child
from zielkreis.files.office.tracked import ChangeMark
from zielkreis.files.office.xml import XmlElement

_KINDS = {TEXT + "insertion": ChangeKind.INSERTED, TEXT + "deletion": ChangeKind.DELETED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRegion:
    """One change: its mark, ``None`` for a change of format, and the deleted paragraphs below ``content``."""

    mark: ChangeMark | None
    content: XmlElement | None


def changed_regions(body: XmlElement) -> Mapping[str, ChangedRegion]:
    """All changes told of in a body, by their id."""
    found: dict[str, ChangedRegion] = {}
    for region in body.iter(TEXT + "changed-region"):
        name = attribute(region, TEXT + "id") or attribute(region, XML + "id") or ""
        found[name] = _region(region)
    return found


def _region(region: XmlElement) -> ChangedRegion:
    for element in region:
        kind = _KINDS.get(element.tag)
        if kind is not None:
            info = child(element, OFFICE + "change-info")
            mark = ChangeMark(kind=kind, author=_text(info, "creator"), date=_text(info, "date"))
            return ChangedRegion(mark=mark, content=element if kind is ChangeKind.DELETED else None)
    return ChangedRegion(mark=None, content=None)


def _text(info: XmlElement | None, name: str) -> str:
    found = child(info, DC + name)
    return "" if found is None else (found.text or "").strip()
