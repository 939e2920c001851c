"""Stretches of text between two paragraph marks, before changes decide which of them run together."""

from dataclasses import dataclass, field

from zielkreis.files.odt.list_counting import ListPlace
from zielkreis.files.odt.styles import Look
from zielkreis.files.office.printed import NoteReference
from zielkreis.files.office.tracked import Marks
from zielkreis.files.office.xml import XmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """Words of one look under the same changes."""

    text: str
    look: Look
    marks: Marks


@dataclass(slots=True, kw_only=True)
class Segment:
    """What stands up to one paragraph mark.

    ``element`` is the paragraph or heading, ``place`` its place in a list. ``marks`` are the changes
    that the paragraph mark at the end stands under.
    """

    element: XmlElement
    place: ListPlace | None = None
    atoms: list[Atom] = field(default_factory=list)
    notes: list[NoteReference] = field(default_factory=list)
    boxes: list[XmlElement] = field(default_factory=list)
    marks: Marks = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableElement:
    """A table still to be read, with the changes it stands under."""

    element: XmlElement
    marks: Marks
