"""Tracked changes as a Word document marks them."""

from zielkreis.domain.values.document import ChangeKind
from zielkreis.files.docx.xml import W, attribute, child
from zielkreis.files.office.tracked import ChangeMark, TrackedReading
from zielkreis.files.office.xml import XmlElement

_KIND_OF_TAG = {
    W + "ins": ChangeKind.INSERTED,
    W + "moveTo": ChangeKind.INSERTED,
    W + "cellIns": ChangeKind.INSERTED,
    W + "del": ChangeKind.DELETED,
    W + "moveFrom": ChangeKind.DELETED,
    W + "cellDel": ChangeKind.DELETED,
}
CHANGE_TAGS = frozenset(_KIND_OF_TAG)
MOVE_TAGS = frozenset({W + "moveTo", W + "moveFrom"})


def change_mark(element: XmlElement) -> ChangeMark:
    """The mark of an element that is one of ``CHANGE_TAGS``."""
    return ChangeMark(
        kind=_KIND_OF_TAG[element.tag],
        author=attribute(element, "author") or "",
        date=attribute(element, "date") or "",
    )


def mark_within(properties: XmlElement | None) -> ChangeMark | None:
    """The mark in the properties of a paragraph mark, table row or cell, if there is one."""
    if properties is not None:
        for element in properties:
            if element.tag in CHANGE_TAGS:
                return change_mark(element)
    return None


def paragraph_mark(paragraph: XmlElement) -> ChangeMark | None:
    """The change of the mark that ends ``paragraph``."""
    return mark_within(child(paragraph, "pPr", "rPr"))


def effective(properties: XmlElement | None, change_name: str, reading: TrackedReading) -> XmlElement | None:
    """The properties that hold in this reading: the former ones where a change of format is rejected.

    ``change_name`` is the element that keeps the former state (``pPrChange`` in ``pPr``).
    """
    if properties is None or reading is TrackedReading.ACCEPT:
        return properties
    change = child(properties, change_name)
    return properties if change is None else child(change, change_name.removesuffix("Change"))
