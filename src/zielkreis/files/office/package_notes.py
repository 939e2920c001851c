"""What an office file would do beyond showing its text: the user is told, and nothing of it is done."""

import re
import zipfile
from collections.abc import Iterator

from zielkreis.domain.values.hidden_signs import notes_on_hidden_signs
from zielkreis.domain.values.visible import shortened
from zielkreis.files.office.parts import Parts
from zielkreis.files.office.xml import XmlElement, parse_xml

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_HREF = "{http://www.w3.org/1999/xlink}href"
_OUTSIDE = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:|/|\\\\|\.\./)")
#: What is loaded by its name at the end of a relationship's type or of an element's tag.
_LOADED = {
    "attachedTemplate": "Vorlage",
    "template": "Vorlage",
    "image": "Bild",
    "fill-image": "Bild",
    "oleObject": "Objekt",
    "object": "Objekt",
    "object-ole": "Objekt",
    "plugin": "Objekt",
    "applet": "Programm",
    "script": "Programm",
    "event-listener": "Programm",
    "subDocument": "Dokument",
    "aFChunk": "Dokument",
    "section-source": "Dokument",
    "frame": "Webseite",
    "floating-frame": "Webseite",
}
_HARMLESS = ("hyperlink", "a")  # followed only by a person who clicks on it
_ACTING_FIELDS = re.compile(
    r"\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|MACROBUTTON)\b", re.IGNORECASE
)
_FIELD_TAGS = ("{*}instrText", "{*}delInstrText", "{*}fldSimple")
_LOADED_TAGS = tuple(f"{{*}}{kind}" for kind in _LOADED)
_TEXT_PARTS = re.compile(
    r"word/(?:document|header|footer|footnotes|endnotes)\w*\.xml|content\.xml|styles\.xml"
)
_MOST_SHOWN = 5


def notes_on_package(archive: zipfile.ZipFile) -> tuple[str, ...]:
    """German sentences about sources outside the file, acting fields, controls and signs that nobody sees.

    Raises:
        UnreadableFileError: a part is damaged.
    """
    parts = Parts(archive, parse_xml)
    links: dict[str, None] = {}
    fields: dict[str, None] = {}
    texts: list[str] = []
    for name in sorted(parts.names):
        root = parts.part(name) if name.endswith(".rels") or name == "meta.xml" else None
        if _TEXT_PARTS.fullmatch(name) and (root := parts.part(name)) is not None:
            texts += root.itertext()
            fields |= dict.fromkeys(_fields(root))
        if root is not None:
            links |= dict.fromkeys(_links(root))
    return (*_about(list(links), list(fields), parts.names), *notes_on_hidden_signs(texts))


def _links(root: XmlElement) -> Iterator[str]:
    """What the part would load from outside, in words with the address."""
    for entry in root.iter(_RELATIONSHIP):
        kind = (entry.get("Type") or "").rpartition("/")[2]
        if entry.get("TargetMode") == "External" and kind not in _HARMLESS:
            yield _named(kind, entry.get("Target") or "")
    for element in root.iter(*_LOADED_TAGS):
        target = element.get(_HREF) or ""
        if _OUTSIDE.match(target):
            yield _named(element.tag.rpartition("}")[2], target)


def _fields(root: XmlElement) -> Iterator[str]:
    words = []
    for element in root.iter(*_FIELD_TAGS):
        words.append(element.text or "")
        words += [value for name, value in element.items() if name.endswith("}instr")]
    for found in _ACTING_FIELDS.findall("".join(words)):
        yield found.upper()


def _named(kind: str, target: str) -> str:
    return f"{_LOADED.get(kind, 'Quelle')} „{shortened(target)}“"


def _about(links: list[str], fields: list[str], names: frozenset[str]) -> Iterator[str]:
    if links:
        more = f" und {len(links) - _MOST_SHOWN} weitere" if len(links) > _MOST_SHOWN else ""
        yield (
            "Die Datei verweist nach außen auf etwas, das andere Programme beim Öffnen laden: "
            f"{', '.join(links[:_MOST_SHOWN])}{more}. Geladen wurde nichts davon."
        )
    if fields:
        yield (
            "Die Datei enthält Felder, die Fremdes einbinden oder etwas starten sollen "
            f"({', '.join(fields)}); ausgeführt wurde keines."
        )
    if any(name.startswith("word/activeX/") for name in names):
        yield "Die Datei enthält aktive Steuerelemente (ActiveX); sie wurden nicht ausgeführt."
