"""What a template must not hold: it is filled for the other side, so nothing in it may act by itself."""

from collections.abc import Iterator

from zielkreis.files.docx.package import Package
from zielkreis.files.docx_comments.active_parts import refused_parts, remove_active_parts
from zielkreis.files.docx_comments.edited_package import EditedPackage
from zielkreis.files.recognition import is_package, open_office_package


def faults_of_parts(template: bytes) -> Iterator[str]:
    """A German sentence for each kind of active or foreign part in a Word file; nothing if there is none.

    Raises ``UnreadableFileError`` where the file is damaged.
    """
    kind, opened = open_office_package(template) if is_package(template) else ("", None)
    if opened is None or kind != "docx":
        yield "Sie ist keine Word-Datei (.docx); speichern Sie sie in Word als „Word-Dokument“."
        return
    with opened as archive:
        edited = EditedPackage(archive, Package(archive))
        for found in (*refused_parts(edited), *remove_active_parts(edited)):
            yield (
                f"Sie enthält, was von selbst handelt oder von außen kommt: {found}. Nehmen Sie es heraus "
                "und speichern Sie sie als „Word-Dokument“ (.docx)."
            )
