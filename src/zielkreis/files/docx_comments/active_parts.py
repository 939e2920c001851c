"""What acts by itself in a Word file is taken out and named before the file goes to the other side."""

import re
from collections import Counter
from collections.abc import Iterator

from zielkreis.files.docx.xml import R, V, W
from zielkreis.files.docx_comments.active_fields import remove_active_fields
from zielkreis.files.docx_comments.addresses import is_plain_address
from zielkreis.files.docx_comments.edited_package import TYPES, EditedPackage
from zielkreis.files.docx_comments.links import Link
from zielkreis.files.docx_comments.part_text import PartText

_O = "{urn:schemas-microsoft-com:office:office}"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

#: Kinds of links to parts that act, with the German words for them.
_ACTING = {
    "vbaProject": "Makros",
    "wordVbaData": "Makros",
    "attachedToolbars": "Symbolleisten mit Makros",
    "keyMapCustomizations": "Tastenbelegungen mit Makros",
    "extensibility": "eigene Menüs (customUI)",
    "webextensiontaskpanes": "Office-Add-ins",
    "webextension": "Office-Add-ins",
    "control": "ActiveX-Steuerelemente",
    "activeXControlBinary": "ActiveX-Steuerelemente",
    "oleObject": "eingebettete Objekte (ihr Bild bleibt)",
    "package": "eingebettete Dateien (ihr Bild bleibt)",
    "attachedTemplate": "Verweis auf eine Dokumentvorlage",
    "mailMergeSource": "Datenquelle eines Seriendrucks",
    "mailMergeHeaderSource": "Datenquelle eines Seriendrucks",
    "recipientData": "Datenquelle eines Seriendrucks",
    "frame": "Rahmenseiten von außen",
    "transform": "Umwandlung beim Speichern (XSLT)",
    "origin": "digitale Signatur (sie gilt nicht für eine kommentierte Fassung)",
}
#: Elements that act whatever they are linked to.
_ELEMENTS = {
    W + "attachedTemplate": _ACTING["attachedTemplate"],
    W + "mailMerge": _ACTING["mailMergeSource"],
    W + "frameset": _ACTING["frame"],
    W + "saveThroughXslt": _ACTING["transform"],
    "{http://schemas.openxmlformats.org/schemaLibrary/2006/main}schemaLibrary": "Schemas von außen",
    W + "control": _ACTING["control"],
    _O + "OLEObject": _ACTING["oleObject"],
    W + "objectEmbed": _ACTING["oleObject"],
    W + "objectLink": _ACTING["oleObject"],
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}externalData": "Daten hinter einem Diagramm",
    "{http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing}webVideoPr": "Videos aus dem Netz",
}
#: What shows text of another file in this one: without it the text would be another.
_SHOWING = {
    W + "altChunk": "Teile einer anderen Datei, die erst Word einfügt (altChunk)",
    W + "subDoc": "ein Filialdokument, dessen Text in einer anderen Datei steht",
}
_OUTSIDE = {
    "image": "Bilder von außen",
    "hyperlink": "Verweise auf Dateien oder Programme (ihr Text bleibt)",
    "video": "Videos von außen",
    "audio": "Töne von außen",
}
_PROGRAMS = (".exe", ".dll", ".js", ".vbs", ".ps1", ".bat", ".cmd", ".scr", ".hta", ".lnk", "vbaproject.bin")
_LOOSE = re.compile(r"/(?:embeddings|activex)/", re.IGNORECASE)
_PASSIVE = frozenset("customXml customXmlProps thumbnail image font officeDocument theme".split())


def refused_parts(edited: EditedPackage) -> tuple[str, ...]:
    """What the file shows out of other files and so cannot be sent on as it is."""
    found: Counter[str] = Counter()
    for text in _word_parts(edited):
        for element in text.root.iter(*_SHOWING):
            found[_SHOWING[element.tag]] += 1
    return tuple(found)


def remove_active_parts(edited: EditedPackage) -> tuple[str, ...]:
    """Takes out what acts by itself; German words for each kind with its number."""
    removed: Counter[str] = Counter()
    known = _reached(edited)
    for text in _word_parts(edited):
        for element in text.root.iter(*_ELEMENTS):
            removed[_ELEMENTS[element.tag]] += 1
            text.remove(element)
        for element in text.root.iter(V + "imagedata", V + "fill", V + "stroke"):
            if "//" in (source := element.get("src") or ""):
                removed[_OUTSIDE["image"]] += 1
                text.remove_attribute(element, "src", source)
        for name in remove_active_fields(text):
            removed[f"Feld {name} (sein Ergebnis bleibt)"] += 1
    _remove_links(edited, known, removed)
    _remove_loose(edited, known, removed)
    _become_plain(edited, removed)
    return tuple(_told(what, count) for what, count in removed.items() if count)


def _told(what: str, count: int) -> str:
    """What was taken out; its number where that says something."""
    return what if count == 1 or what in _ACTING.values() else f"{what} ({count}-mal)"


def _remove_links(edited: EditedPackage, known: frozenset[str], removed: Counter[str]) -> None:
    elements = Counter(removed)
    for name in sorted(known | {""}):
        text, links = edited.links(name)
        if text is None:
            continue
        for link in links:
            if words := _why_removed(link):
                # An object in the text and the link behind it are one thing.
                removed[words] += not elements[words]
                text.remove(link.element)
                _forget(edited.text(name) if name.endswith(".xml") else None, link.id)


def _why_removed(link: Link) -> str:
    if link.kind in _ACTING:
        return _ACTING[link.kind]
    if not link.is_external or (link.kind == "hyperlink" and is_plain_address(link.target)):
        return ""
    return _OUTSIDE.get(link.kind, "Verweise nach außen")


def _forget(text: PartText | None, id: str) -> None:
    """Takes every mention of a relationship out of the part that has it."""
    if text is None:
        return
    for element in text.root.iter("*"):
        for key, value in element.items():
            if value == id and (key.startswith(R) or key == _O + "relid"):
                text.remove_attribute(element, key.rpartition("}")[2], value)


def _remove_loose(edited: EditedPackage, known: frozenset[str], removed: Counter[str]) -> None:
    """Parts that only what was taken out has led to, and entries that belong to no Word file."""
    reached = _reached(edited)
    for name in sorted(edited.names & edited.package.names):
        if name == TYPES or name.endswith(".rels"):
            continue
        if name in known and name not in reached:
            edited.remove(name)
        elif name.lower().endswith(_PROGRAMS):
            removed["Programme"] += 1
            edited.remove(name)
        elif name not in known and (not edited.content_type(name) or _LOOSE.search(name)):
            removed["Einträge, zu denen kein Verweis führt"] += 1
            edited.remove(name)


def _become_plain(edited: EditedPackage, removed: Counter[str]) -> None:
    """A document with macros or a template goes out as a plain document."""
    main = edited.package.main
    said = edited.content_type(main)
    if "macroEnabled" in said or "template" in said:
        edited.set_content_type(main, _MAIN_TYPE)
        removed["die Kennzeichnung als Vorlage oder Datei mit Makros"] += 1


def _word_parts(edited: EditedPackage) -> Iterator[PartText]:
    """The parts that can hold elements of Word: all that links lead to but pictures and foreign data."""
    for name in sorted(_reached(edited, passing=_PASSIVE - {"officeDocument"})):
        if name.endswith(".xml"):
            text = edited.text(name)
            if text is not None:
                yield text


def _reached(edited: EditedPackage, *, passing: frozenset[str] = frozenset()) -> frozenset[str]:
    """The parts that links which still stand lead to; links of kinds in ``passing`` are passed over."""
    found: set[str] = set()
    waiting = [""]
    while waiting:
        text, links = edited.links(waiting.pop())
        for link in links:
            gone = text is not None and text.is_removed(link.element)
            target = link.target
            if link.is_external or gone or link.kind in passing or target in found:
                continue
            if target in edited.names:
                found.add(target)
                waiting.append(target)
    return frozenset(found)
