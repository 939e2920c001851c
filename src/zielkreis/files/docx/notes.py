"""Footnotes and endnotes: where their text stands and which mark Word prints for them."""

from dataclasses import dataclass

from zielkreis.files.docx.number_formats import format_number
from zielkreis.files.docx.package import Package
from zielkreis.files.docx.xml import W, attribute, value
from zielkreis.files.office.printed import Note, NoteReference
from zielkreis.files.office.xml import XmlElement, whole_number

_USUAL_FORMAT = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(slots=True, kw_only=True)
class Notes:
    """The notes of a document, numbered in the order in which the text refers to them.

    ``elements`` holds them by kind and id, ``formats`` the number format and ``following`` the
    next number of each kind.
    """

    elements: dict[tuple[str, str], XmlElement]
    formats: dict[str, str]
    following: dict[str, int]

    def find(self, reference: NoteReference) -> Note | None:
        """The note behind a reference; ``None`` where the file lacks it. Counts it, if Word does."""
        element = self.elements.get((reference.kind, reference.id))
        if element is None:
            return None
        if reference.mark:
            return Note(mark=reference.mark, element=element)
        number = self.following[reference.kind]
        self.following[reference.kind] = number + 1
        mark = format_number(number, self.formats[reference.kind]) or str(number)
        return Note(mark=mark, element=element)


def read_notes(package: Package) -> Notes:
    """All notes of the package with the number format and start the settings give."""
    notes = Notes(elements={}, formats={}, following={})
    settings = package.related("settings")
    for kind, usual in _USUAL_FORMAT.items():
        options = None if settings is None else settings.find(f"{W}{kind}Pr")
        notes.formats[kind] = value(options, "numFmt") or usual
        notes.following[kind] = whole_number(value(options, "numStart")) or 1
        part = package.related(f"{kind}s")
        for element in () if part is None else part.findall(W + kind):
            if attribute(element, "type") in (None, "normal"):
                notes.elements[kind, attribute(element, "id") or ""] = element
    return notes
