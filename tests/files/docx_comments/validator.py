"""A structural check of a commented Word file, after the rules of ECMA-376 and of the package format."""

import io
import posixpath
import zipfile
from collections.abc import Iterator

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
#: What may hold the marks of a comment (EG_RunLevelElements and EG_RangeMarkupElements).
_HOLDERS = frozenset(
    W + name
    for name in "p body tc ins del moveTo moveFrom hyperlink fldSimple smartTag customXml sdtContent".split()
)
_MARKS = {name: W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference")}


def faults_of(data: bytes) -> list[str]:
    """All faults of the package and of its comments, none for a sound file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
        broken = archive.testzip()
    faults = [f"{broken} is damaged"] if broken else []
    faults += [f"{name} twice" for name in names if names.count(name) > 1]
    faults += list(_faults_of_package(parts))
    faults += list(_faults_of_comments(parts))
    return faults


def _faults_of_package(parts: dict[str, bytes]) -> Iterator[str]:
    types = etree.fromstring(parts["[Content_Types].xml"])
    defaults = {each.get("Extension").lower() for each in types.iter(_TYPES + "Default")}
    overrides = [each.get("PartName") for each in types.iter(_TYPES + "Override")]
    if len(set(overrides)) < len(overrides):
        yield "a type is declared twice"
    for name in overrides:
        if name.lstrip("/") not in parts:
            yield f"type of {name}, which is not there"
    for name, content in parts.items():
        is_typed = f"/{name}" in overrides or name.rpartition(".")[2].lower() in defaults
        if name != "[Content_Types].xml" and not is_typed:
            yield f"{name} has no type"
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
        if name.endswith(".rels"):
            yield from _faults_of_links(name, content, parts)


def _faults_of_links(name: str, content: bytes, parts: dict[str, bytes]) -> Iterator[str]:
    folder = posixpath.dirname(posixpath.dirname(name))
    ids = [each.get("Id") for each in etree.fromstring(content).iter(_RELATIONSHIP)]
    if len(set(ids)) < len(ids):
        yield f"{name} has an id twice"
    for each in etree.fromstring(content).iter(_RELATIONSHIP):
        if each.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/", folder, each.get("Target"))).lstrip("/")
        if target not in parts:
            yield f"{name} leads to {target}, which is not there"


def _faults_of_comments(parts: dict[str, bytes]) -> Iterator[str]:
    links = parts.get("word/_rels/document.xml.rels", b"<x/>")
    found = [
        each for each in etree.fromstring(links).iter(_RELATIONSHIP) if each.get("Type").endswith("/comments")
    ]
    document = etree.fromstring(parts["word/document.xml"])
    if not found:
        if any(True for _ in document.iter(*_MARKS.values())):
            yield "marks of comments without comments"
        return
    if len(found) > 1:
        yield "two parts of comments"
    comments = etree.fromstring(parts[posixpath.normpath(posixpath.join("word", found[0].get("Target")))])
    ids = [each.get(W + "id") for each in comments.iter(W + "comment")]
    if len(set(ids)) < len(ids):
        yield "an id is borne by two comments"
    for each in comments.iter(W + "comment"):
        if not each.get(W + "author") or each[-1].tag != W + "p":
            yield f"comment {each.get(W + 'id')} has no author or no paragraph"
    yield from _faults_of_marks(document, ids)


def _faults_of_marks(document: etree._Element, ids: list[str]) -> Iterator[str]:
    order = {element: place for place, element in enumerate(document.iter())}
    marks = {kind: list(document.iter(tag)) for kind, tag in _MARKS.items()}
    for kind, elements in marks.items():
        if sorted(each.get(W + "id") for each in elements) != sorted(ids):
            yield f"{kind} does not match the comments"
        for each in elements:
            holder = each.getparent()
            if kind == "commentReference":
                if holder.tag != W + "r":
                    yield "a reference outside of a run"
                holder = holder.getparent()
            if holder.tag not in _HOLDERS:
                yield f"{kind} in {holder.tag}"
    if set(map(len, marks.values())) != {len(ids)}:
        return
    for id in ids:
        start, end, reference = (
            next(order[each] for each in elements if each.get(W + "id") == id) for elements in marks.values()
        )
        if not start < end < reference:
            yield f"the marks of {id} are not in order"
