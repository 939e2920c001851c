"""Files that the house writes itself are text (YAML): the text comes back, or what the file is instead."""

from zielkreis.files.recognition import is_image, is_package, is_pdf

#: What an office file says of itself, as its parts are named in the archive.
_OFFICE = (
    (b"word/document.xml", "ein Word-Dokument"),
    (b"xl/workbook", "eine Excel-Tabelle"),
    (b"ppt/presentation.xml", "eine PowerPoint-Datei"),
    (b"opendocument.text", "ein OpenDocument-Text"),
    (b"opendocument.spreadsheet", "eine OpenDocument-Tabelle"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


class NoTextError(ValueError):
    """The file holds no text in UTF-8; the German message says what it is and what is needed."""


def own_text(data: bytes, *, name: str, wanted: str) -> str:
    """The text of a file; ``wanted`` says in German what is needed ("eine Liste der Akteure (YAML)").

    Raises ``NoTextError``.
    """
    found = _other_format(data)
    if found:
        raise NoTextError(
            f"{name} ist {found}. Gebraucht wird {wanted}, eine reine Textdatei in UTF-8, die auf .yaml "
            "endet."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoTextError(f"{name} ist kein UTF-8; speichern Sie die Datei als UTF-8.") from None


def _other_format(data: bytes) -> str:
    """What the bytes are, where they are plainly no text."""
    if is_package(data):
        return next((words for part, words in _OFFICE if part in data), "ein Archiv (etwa ZIP)")
    if is_pdf(data):
        return "eine PDF-Datei"
    if is_image(data):
        return "ein Bild"
    return "eine Datei im alten Office-Format (etwa .doc)" if data.startswith(_OLD_OFFICE) else ""
