"""A Word document as a ``Document``: the steps in their order."""

import zipfile
from dataclasses import dataclass

from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.counting import NumberCounter
from zielkreis.files.docx.notes import read_notes
from zielkreis.files.docx.numbering import NumberingDefinitions
from zielkreis.files.docx.package import Package
from zielkreis.files.docx.page_edges import body_of, page_edges
from zielkreis.files.docx.styles import StyleSheet
from zielkreis.files.docx.word_stories import WordStories
from zielkreis.files.docx.xml import W
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.blocks import BlockWriter, ParagraphLines
from zielkreis.files.office.tables import Row
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.titles import with_title_marked

_FORMAT_CHANGES = tuple(W + name for name in "pPrChange rPrChange tblPrChange trPrChange tcPrChange".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkedPackage:
    """A package as read: the document, and for each of its blocks what it was made from."""

    document: Document
    made_from: tuple[ParagraphLines | Row, ...]


def read_docx(archive: zipfile.ZipFile, tracked: TrackedReading) -> Document:
    """The document in an opened archive: headers first, then the body, footers last.

    Raises:
        UnreadableFileError: a part is damaged, dangerous or missing, or nothing is written in it.
    """
    return walk_package(Package(archive), tracked).document


def walk_package(package: Package, tracked: TrackedReading) -> WalkedPackage:
    """The document in a package, with where each block comes from; raises as ``read_docx`` does."""
    document = package.part(package.main)
    body = None if document is None else body_of(document)
    if document is None or body is None:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where=package.main)
    context = _context(package, tracked)
    writer = BlockWriter(source=WordStories(context=context, notes=read_notes(package)))
    edges = list(page_edges(package, document))
    for edge in edges:
        if edge.kind is BlockKind.PAGE_HEADER:
            writer.story(edge.element, edge.kind)
    writer.story(body)
    for edge in edges:
        if edge.kind is BlockKind.PAGE_FOOTER:
            writer.story(edge.element, edge.kind)
    if not any(block.text for block in writer.blocks):
        raise UnreadableFileError(UnreadableCode.NO_TEXT)
    remarks = context.remarks
    remarks.formats |= context.counter.unknown_formats
    remarks.counts["format_change"] = sum(1 for _ in document.iter(*_FORMAT_CHANGES))
    remarks.counts["macros"] = int(package.has_macros())
    changes = writer.changes()
    read = Document(
        format="docx",
        blocks=tuple(with_title_marked(writer.blocks)),
        changes=changes,
        notes=remarks.sentences(changes, tracked),
    )
    return WalkedPackage(document=read, made_from=tuple(writer.made_from))


def _context(package: Package, tracked: TrackedReading) -> Context:
    styles = StyleSheet(package.related("styles"))
    definitions = NumberingDefinitions(package.related("numbering"), styles.numbering_of)
    counter = NumberCounter(definitions=definitions, language=styles.language)
    return Context(styles=styles, counter=counter, reading=tracked)
