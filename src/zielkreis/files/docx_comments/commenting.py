"""The received Word file with comments at the words they are about: the steps in their order."""

from collections.abc import Sequence

from zielkreis.files.docx.package import Package
from zielkreis.files.docx.reader import WalkedPackage, walk_package
from zielkreis.files.docx.xml import W
from zielkreis.files.docx_comments.active_parts import refused_parts, remove_active_parts
from zielkreis.files.docx_comments.anchors import Anchor, AnchorFinder
from zielkreis.files.docx_comments.comments_part import Writer, comments_text, free_ids, write_comments
from zielkreis.files.docx_comments.edited_package import EditedPackage
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.docx_comments.splitting import MarkSetter
from zielkreis.files.docx_comments.wanted import CommentedFile, WantedComment
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.long_texts import refuse_long_paragraphs
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.recognition import is_package, open_office_package


def comment_docx(
    data: bytes,
    wanted: Sequence[WantedComment],
    *,
    by: Writer,
    tracked: TrackedReading = TrackedReading.ACCEPT,
) -> CommentedFile:
    """The file with the comments; ``tracked`` is how it was read when their places were found.

    Nothing else changes: entries keep their order, parts their bytes but for the marks, and what acts by
    itself is taken out and named. The result reads as the file did.

    Raises:
        UnreadableFileError: the file cannot be read, or would read otherwise with the comments.
    """
    if not is_package(data):
        raise UnreadableFileError(UnreadableCode.DAMAGED)
    _, opened = open_office_package(data)
    with opened as archive:
        package = Package(archive)
        read = walk_package(package, tracked)
        refuse_long_paragraphs(read.document)
        edited = EditedPackage(archive, package)
        main = edited.text(package.main)
        if main is None:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=package.main)
        refused = refused_parts(edited)
        if refused:
            return CommentedFile(data=b"", refused=refused)
        anchors = _set_comments(edited, main, read, wanted, by)
        removed = remove_active_parts(edited)
        written = edited.written()
    _assert_reads_alike(written, read, tracked)
    return CommentedFile(data=written, anchors=tuple(each.kind for each in anchors), removed=removed)


def _set_comments(
    edited: EditedPackage, main: PartText, read: WalkedPackage, wanted: Sequence[WantedComment], by: Writer
) -> list[Anchor]:
    finder = AnchorFinder(read=read, main=main)
    anchors = [finder.find(each.places) for each in wanted]
    found = [each for each in anchors if each is not None]
    if len(found) < len(wanted):
        raise UnreadableFileError(UnreadableCode.NO_TEXT)
    marks = MarkSetter(part=main)
    ids = free_ids(main, comments_text(edited), len(found))
    for id, anchor in zip(ids, found, strict=True):
        marks.mark(anchor, **_marks(main, id))
    marks.set_all()
    if found:
        texts = [each.paragraphs for each in wanted]
        write_comments(edited, main, list(zip(ids, texts, strict=True)), by)
    return found


def _marks(main: PartText, id: int) -> dict[str, str]:
    """The three marks of a comment in the prefix that the part uses for Word's own elements."""
    prefix, colon, _ = main.span(main.root).name.partition(":")
    declared = ""
    if not colon:
        space = "http://purl.oclc.org/ooxml/wordprocessingml/main" if main.is_strict else W[1:-1]
        prefix, declared = "w", f' xmlns:w="{space}"'
    said = f'{declared} {prefix}:id="{id}"'
    return {
        "start": f"<{prefix}:commentRangeStart{said}/>",
        "end": f"<{prefix}:commentRangeEnd{said}/>",
        "reference": f'<{prefix}:r{declared}><{prefix}:commentReference {prefix}:id="{id}"/></{prefix}:r>',
    }


def _assert_reads_alike(written: bytes, before: WalkedPackage, tracked: TrackedReading) -> None:
    """The comments must not change what stands in the file: it is read again and compared."""
    _, opened = open_office_package(written)
    with opened as archive:
        after = walk_package(Package(archive), tracked)
    if after.document.blocks != before.document.blocks:
        raise UnreadableFileError(UnreadableCode.READER_FAILED)
