"""Which format a file has, found from its content; formats not yet readable are refused by name."""

import io
import zipfile

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"{\\rtf", UnreadableCode.RTF),
    (b"\x89PNG", UnreadableCode.IMAGE),
    (b"\xff\xd8\xff", UnreadableCode.IMAGE),
    (b"GIF8", UnreadableCode.IMAGE),
    (b"II*\x00", UnreadableCode.IMAGE),
    (b"MM\x00*", UnreadableCode.IMAGE),
    (b"7z\xbc\xaf\x27\x1c", UnreadableCode.ARCHIVE),
    (b"Rar!\x1a\x07", UnreadableCode.ARCHIVE),
    (b"\x1f\x8b\x08", UnreadableCode.ARCHIVE),
)
_MARKUP_STARTS = ("<!doctype", "<html", "<?xml")
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"


def is_package(data: bytes) -> bool:
    """Whether ``data`` begins as a ZIP archive, the outer form of a Word document."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def refuse_foreign_binary(data: bytes) -> None:
    """Nothing, if ``data`` may be text.

    Raises:
        UnreadableFileError: a format of its own that is not read (PDF, old Office, RTF, images …).
    """
    if data.startswith(_OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise UnreadableFileError(UnreadableCode.ENCRYPTED if encrypted else UnreadableCode.DOC)
    if data[:1024].lstrip().startswith(b"%PDF-") or (b"%PDF-" in data[:1024] and b"%%EOF" in data[-2048:]):
        raise UnreadableFileError(UnreadableCode.PDF)
    for magic, code in _MAGIC:
        if data.startswith(magic):
            raise UnreadableFileError(code)


def refuse_markup(text: str) -> None:
    """Nothing, if ``text`` is no whole web page or XML file.

    Raises:
        UnreadableFileError: ``format_html``.
    """
    if text[:200].lstrip().lower().startswith(_MARKUP_STARTS):
        raise UnreadableFileError(UnreadableCode.HTML)


def open_word_package(data: bytes) -> zipfile.ZipFile:
    """The archive of a Word document, nothing unpacked yet.

    Raises:
        UnreadableFileError: damaged, encrypted, or an archive of something else.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error
    names = set(archive.namelist())
    if "word/document.xml" in names or _has_word_part(names):
        return archive
    if "mimetype" in names and data[:200].find(_OPEN_DOCUMENT) >= 0:
        raise UnreadableFileError(UnreadableCode.ODT)
    for folder, code in (("xl/", UnreadableCode.SPREADSHEET), ("ppt/", UnreadableCode.PRESENTATION)):
        if any(name.startswith(folder) for name in names):
            raise UnreadableFileError(code)
    if "[Content_Types].xml" in names:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where="Hauptteil des Dokuments fehlt")
    raise UnreadableFileError(UnreadableCode.ARCHIVE)


def _has_word_part(names: set[str]) -> bool:
    """Some programs call the main part otherwise (``word/document2.xml``); the relationships tell which."""
    return "_rels/.rels" in names and any(name.startswith("word/document") for name in names)
