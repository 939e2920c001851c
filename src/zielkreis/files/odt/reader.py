"""An OpenDocument text as a ``Document``: the steps in their order."""

import zipfile
from dataclasses import replace

from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.odt.changes import changed_regions
from zielkreis.files.odt.context import Context
from zielkreis.files.odt.list_counting import ListCounter
from zielkreis.files.odt.list_styles import ListStyles
from zielkreis.files.odt.names import MANIFEST, OFFICE, STYLE, TEXT, attribute, child
from zielkreis.files.odt.odt_stories import OdtStories
from zielkreis.files.odt.page_edges import page_edges
from zielkreis.files.odt.styles import StyleSheet, style_sources
from zielkreis.files.office.blocks import BlockWriter
from zielkreis.files.office.parts import Parts
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.office.xml import XmlElement, parse_xml
from zielkreis.files.titles import with_title_marked

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_MACRO_FOLDERS = ("Basic/", "Scripts/")


def read_odt(archive: zipfile.ZipFile, tracked: TrackedReading) -> Document:
    """The document in an opened archive: headers first, then the body, footers last.

    Raises:
        UnreadableFileError: a part is damaged, dangerous, encrypted or missing, or nothing is written.
    """
    parts = Parts(archive, parse_xml)
    _refuse_encrypted(parts)
    content = parts.part(_CONTENT)
    body = child(content, OFFICE + "body", OFFICE + "text")
    if content is None or body is None:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=_CONTENT)
    context = _context(parts, content, body, tracked)
    source = OdtStories(context=context)
    edge_source = OdtStories(context=replace(context, styles=StyleSheet(style_sources(parts.part(_STYLES)))))
    writer = BlockWriter(source=source)
    edges = list(page_edges(parts.part(_STYLES), body, context.styles))
    _write_edges(writer, edge_source, edges, BlockKind.PAGE_HEADER)
    writer.source = source
    writer.story(body)
    _write_edges(writer, edge_source, edges, BlockKind.PAGE_FOOTER)
    if not any(block.text for block in writer.blocks):
        raise UnreadableFileError(UnreadableCode.NO_TEXT)
    remarks = context.remarks
    remarks.formats |= context.counter.unknown_formats
    remarks.counts["format_change"] = sum(1 for _ in body.iter(TEXT + "format-change"))
    remarks.counts["macros"] = int(any(name.startswith(_MACRO_FOLDERS) for name in parts.names))
    changes = writer.changes()
    return Document(
        format="odt",
        blocks=tuple(with_title_marked(writer.blocks)),
        changes=changes,
        notes=remarks.sentences(changes, tracked),
    )


def _write_edges(
    writer: BlockWriter, source: OdtStories, edges: list[tuple[BlockKind, XmlElement]], wanted: BlockKind
) -> None:
    writer.source = source
    for kind, element in edges:
        if kind is wanted:
            writer.story(element, kind)


def _refuse_encrypted(parts: Parts) -> None:
    manifest = parts.part(_MANIFEST)
    if manifest is not None and next(manifest.iter(MANIFEST + "encryption-data"), None) is not None:
        raise UnreadableFileError(UnreadableCode.ENCRYPTED)


def _context(parts: Parts, content: XmlElement, body: XmlElement, tracked: TrackedReading) -> Context:
    automatic, _ = style_sources(content)
    page_automatic, common = style_sources(parts.part(_STYLES))
    fonts = _fonts(content) | _fonts(parts.part(_STYLES))
    lists = ListStyles((automatic, page_automatic, common), fonts)
    return Context(
        styles=StyleSheet((automatic, common)),
        counter=ListCounter(styles=lists),
        regions=changed_regions(body),
        reading=tracked,
        parts=parts,
        fonts=fonts,
    )


def _fonts(root: XmlElement | None) -> dict[str, str]:
    """The families behind the names of fonts."""
    faces = child(root, OFFICE + "font-face-decls")
    return {
        attribute(face, STYLE + "name") or "": (
            attribute(face, "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}font-family") or ""
        ).strip("'\"")
        for face in (() if faces is None else faces.iterchildren(STYLE + "font-face"))
    }
