"""The package of a Word document: its parts and relationships, unpacked within limits."""

import posixpath
import zipfile
import zlib
from dataclasses import dataclass

from zielkreis.files.docx.xml import XmlElement, parse
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

MAX_UNPACKED_BYTES = 50 * 1024 * 1024
MAX_RATIO = 150
MAX_ENTRIES = 10_000
_RATIO_COUNTS_FROM_BYTES = 5 * 1024 * 1024  # small parts compress well without harm
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """A link from a part: its kind (last word of the type), its target as a name in the package."""

    kind: str
    target: str


class Package:
    """The parts of an opened Word archive, parsed when asked for and kept.

    Raises:
        UnreadableFileError: on opening, when a part is encrypted or the whole is too large or
            packed beyond reason; on reading a part, when it is damaged.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._entries = {info.filename.lstrip("/"): info for info in archive.infolist()}
        self._parsed: dict[str, XmlElement | None] = {}
        self._refuse_dangerous()
        self.main = self._main_part()

    def part(self, name: str) -> XmlElement | None:
        """The root of the part called ``name``, or ``None`` if the package has none."""
        if name not in self._parsed:
            self._parsed[name] = parse(self._read(name), part=name) if name in self._entries else None
        return self._parsed[name]

    def relationships(self, name: str) -> dict[str, Relationship]:
        """The relationships of the part called ``name`` by their id."""
        folder, file = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, Relationship] = {}
        for entry in () if root is None else root.iter(_RELATIONSHIP):
            if entry.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, entry.get("Target") or ""))
            kind = (entry.get("Type") or "").rpartition("/")[2]
            found[entry.get("Id") or ""] = Relationship(kind=kind, target=target.lstrip("/"))
        return found

    def related(self, kind: str) -> XmlElement | None:
        """The part the main part is related to by ``kind`` (``styles``, ``numbering`` …), or ``None``."""
        for link in self.relationships(self.main).values():
            if link.kind == kind:
                return self.part(link.target)
        return None

    def has_macros(self) -> bool:
        """Whether the package carries macros; they are never run."""
        return any(name.endswith("vbaProject.bin") for name in self._entries)

    def _main_part(self) -> str:
        for link in self.relationships("").values():
            if link.kind == "officeDocument" and link.target in self._entries:
                return link.target
        if "word/document.xml" in self._entries:
            return "word/document.xml"
        raise UnreadableFileError(UnreadableCode.DAMAGED, where="Hauptteil des Dokuments fehlt")

    def _refuse_dangerous(self) -> None:
        infos = self._entries.values()
        if any(info.flag_bits & 0x1 for info in infos):
            raise UnreadableFileError(UnreadableCode.ENCRYPTED)
        packed = sum(info.compress_size for info in infos)
        unpacked = sum(info.file_size for info in infos)
        if len(self._entries) > MAX_ENTRIES:
            raise UnreadableFileError(UnreadableCode.ZIP_BOMB, where=f"{len(self._entries)} Einträge")
        if _is_packed_beyond_reason(unpacked, packed):
            raise UnreadableFileError(UnreadableCode.ZIP_BOMB)
        for info in infos:
            if _is_packed_beyond_reason(info.file_size, info.compress_size):
                raise UnreadableFileError(UnreadableCode.ZIP_BOMB, where=info.filename)
        text = sum(info.file_size for info in infos if info.filename.endswith((".xml", ".rels")))
        if text > MAX_UNPACKED_BYTES:
            megabytes = text // 1024 // 1024
            raise UnreadableFileError(UnreadableCode.TOO_LARGE, where=f"{megabytes} MB Text entpackt")

    def _read(self, name: str) -> bytes:
        try:
            with self._archive.open(self._entries[name]) as stream:
                content = stream.read(MAX_UNPACKED_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=name) from error
        if len(content) > MAX_UNPACKED_BYTES:  # the size the archive declares may be a lie
            raise UnreadableFileError(UnreadableCode.ZIP_BOMB, where=name)
        return content


def _is_packed_beyond_reason(unpacked: int, packed: int) -> bool:
    return unpacked > _RATIO_COUNTS_FROM_BYTES and unpacked > MAX_RATIO * max(packed, 1)
