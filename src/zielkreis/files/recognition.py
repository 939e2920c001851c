"""Which format a file has, found from its content; formats not yet readable are refused by name."""

import io
import zipfile
import zlib

from zielkreis.files.archive_forgery import refuse_forgery
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"{\\rtf", UnreadableCode.RTF),
    (b"GIF8", UnreadableCode.IMAGE),
    (b"7z\xbc\xaf\x27\x1c", UnreadableCode.ARCHIVE),
    (b"Rar!\x1a\x07", UnreadableCode.ARCHIVE),
    (b"\x1f\x8b\x08", UnreadableCode.ARCHIVE),
)
_MARKUP_STARTS = ("<!doctype", "<html", "<?xml")
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_LONGEST_TYPE = 100
_REFUSED_KINDS = {
    "spreadsheet": UnreadableCode.SPREADSHEET,
    "presentation": UnreadableCode.PRESENTATION,
    "graphics": UnreadableCode.UNKNOWN,
    "chart": UnreadableCode.UNKNOWN,
    "formula": UnreadableCode.UNKNOWN,
    "image": UnreadableCode.IMAGE,
    "database": UnreadableCode.UNKNOWN,
}


def is_package(data: bytes) -> bool:
    """Whether ``data`` begins as a ZIP archive, the outer form of a Word document."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def looks_like_word(data: bytes) -> bool:
    """Whether ``data`` may be a Word document, told from the names in the archive, nothing opened."""
    return is_package(data) and b"word/document" in data


def is_image(data: bytes) -> bool:
    """Whether ``data`` is a picture whose text can be recognised: PNG, JPEG or TIFF."""
    return data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*"))


def is_pdf(data: bytes) -> bool:
    """Whether the sign of a PDF file stands at the start or, behind foreign bytes, within the first 1024."""
    head = data[:1024]
    return head.lstrip().startswith(b"%PDF-") or (b"%PDF-" in head and b"%%EOF" in data[-2048:])


def refuse_foreign_binary(data: bytes) -> None:
    """Nothing, if ``data`` may be text.

    Raises:
        UnreadableFileError: a format of its own that is not read (old Office, RTF, images …).
    """
    if data.startswith(_OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise UnreadableFileError(UnreadableCode.ENCRYPTED if encrypted else UnreadableCode.DOC)
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


def open_office_package(data: bytes) -> tuple[str, zipfile.ZipFile]:
    """``docx`` or ``odt`` and the archive, nothing unpacked yet.

    Raises:
        UnreadableFileError: damaged, encrypted, or an archive of something else.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED) from error
    refuse_forgery(archive)
    names = set(archive.namelist())
    if "word/document.xml" in names or _has_word_part(names):
        return "docx", archive
    kind = _open_document_kind(archive, names)
    if kind is not None:
        if kind in _REFUSED_KINDS:
            raise UnreadableFileError(_REFUSED_KINDS[kind])
        return "odt", archive
    for folder, code in (("xl/", UnreadableCode.SPREADSHEET), ("ppt/", UnreadableCode.PRESENTATION)):
        if any(name.startswith(folder) for name in names):
            raise UnreadableFileError(code)
    if "[Content_Types].xml" in names:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where="Hauptteil des Dokuments fehlt")
    raise UnreadableFileError(UnreadableCode.ARCHIVE)


def _has_word_part(names: set[str]) -> bool:
    """Some programs call the main part otherwise (``word/document2.xml``); the relationships tell which."""
    return "_rels/.rels" in names and any(name.startswith("word/document") for name in names)


def _open_document_kind(archive: zipfile.ZipFile, names: set[str]) -> str | None:
    """``text``, ``spreadsheet`` … from the part that names the type; ``None`` for any other archive."""
    if "mimetype" not in names:
        return None
    try:
        with archive.open("mimetype") as stream:
            named = stream.read(_LONGEST_TYPE)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError) as error:
        raise UnreadableFileError(UnreadableCode.DAMAGED, where="mimetype") from error
    if not named.startswith(_OPEN_DOCUMENT):
        return None
    return named.removeprefix(_OPEN_DOCUMENT).decode("ascii", "replace").strip().partition("-")[0]
