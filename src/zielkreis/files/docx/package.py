"""The package of a Word document: its parts and relationships."""

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from zielkreis.files.docx.xml import parse
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.parts import Parts
from zielkreis.files.office.xml import XmlElement

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
        self._parts = Parts(archive, parse)
        self.main = self._main_part()

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return self._parts.names

    @property
    def entries(self) -> Mapping[str, zipfile.ZipInfo]:
        """The entries of the archive by the names of the parts, in their order."""
        return self._parts.entries

    def read(self, name: str) -> bytes:
        """The bytes of the part called ``name``, which must be there."""
        return self._parts.read(name)

    def part(self, name: str) -> XmlElement | None:
        """The root of the part called ``name``, or ``None`` if the package has none."""
        return self._parts.part(name)

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
        return any(name.endswith("vbaProject.bin") for name in self._parts.names)

    def _main_part(self) -> str:
        for link in self.relationships("").values():
            if link.kind == "officeDocument" and link.target in self._parts.names:
                return link.target
        if "word/document.xml" in self._parts.names:
            return "word/document.xml"
        raise UnreadableFileError(UnreadableCode.DAMAGED, where="Hauptteil des Dokuments fehlt")
