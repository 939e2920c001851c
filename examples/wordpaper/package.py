"""The package: python-docx's empty document with our own styles, numbers, settings and notes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.opc.rel import Relationships
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.xml import element

_PARTS = Path(__file__).parent / "parts"
_MADE = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
_KEPT = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
    }
)


def empty_document(title: str) -> Document:
    """A document without text, with our styles and numbering and without what the template adds."""
    document = docx.Document()
    _drop_foreign(document.part.rels)
    _drop_foreign(document.part.package.rels)
    _replace(document.styles.element, _part("styles"))
    _replace(document.part.numbering_part.element, _part("numbering"))
    _replace(document.settings.element, _part("settings"))
    about = document.core_properties
    about.title, about.language = title, "de-DE"
    about.author = about.last_modified_by = "Zielkreis"
    about.comments = about.keywords = ""
    about.created = about.modified = _MADE
    about.revision = 1
    return document


def add_footnotes(document: Document, notes: Sequence[BaseOxmlElement]) -> None:
    """Adds the part that holds ``notes``; the settings count on it even where there are none."""
    root = _part("footnotes")
    root.extend(notes)
    name = PackURI("/word/footnotes.xml")
    part = XmlPart(name, CONTENT_TYPE.WML_FOOTNOTES, root, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def turn_tracking_on(document: Document) -> None:
    """Word goes on tracking changes when the document is opened."""
    document.settings.element.insert(1, element("trackRevisions"))


def _part(name: str) -> BaseOxmlElement:
    root: BaseOxmlElement = parse_xml((_PARTS / f"{name}.xml").read_bytes())
    return root


def _drop_foreign(relations: Relationships) -> None:
    """Takes out preview picture, theme and the like: the example needs none of them."""
    for key in [key for key, relation in relations.items() if relation.reltype not in _KEPT]:
        del relations[key]


def _replace(old: BaseOxmlElement, new: BaseOxmlElement) -> None:
    for child in list(old):
        old.remove(child)
    old.extend(list(new))
