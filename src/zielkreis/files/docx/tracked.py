"""Tracked changes: which of them a reading keeps, and what is told of each."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.document import ChangeKind
from zielkreis.files.docx.xml import W, XmlElement, attribute, child

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
PARAGRAPH_MARK = "¶"


class TrackedReading(StrEnum):
    """How tracked changes are read: as if all were accepted, or as if all were rejected."""

    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMark:
    """Who changed something, when, and which way."""

    kind: ChangeKind
    author: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingChange:
    """A change whose block is not yet known; ``line`` counts the line breaks before it."""

    mark: ChangeMark
    words: str
    line: int = 0


Marks = tuple[ChangeMark, ...]


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


def vanishes(marks: Marks, reading: TrackedReading) -> bool:
    """Whether what stands under ``marks`` is gone in this reading."""
    gone = ChangeKind.DELETED if reading is TrackedReading.ACCEPT else ChangeKind.INSERTED
    return any(mark.kind is gone for mark in marks)


def under(marks: Marks, mark: ChangeMark | None) -> Marks:
    """``marks`` with one more; a second one of the same kind by the same person adds nothing."""
    if mark is None or any(known.kind is mark.kind and known.author == mark.author for known in marks):
        return marks
    return (*marks, mark)


def effective(properties: XmlElement | None, change_name: str, reading: TrackedReading) -> XmlElement | None:
    """The properties that hold in this reading: the former ones where a change of format is rejected.

    ``change_name`` is the element that keeps the former state (``pPrChange`` in ``pPr``).
    """
    if properties is None or reading is TrackedReading.ACCEPT:
        return properties
    change = child(properties, change_name)
    return properties if change is None else child(change, change_name.removesuffix("Change"))
