"""The parts of an office file, which is a ZIP archive: unpacked within limits, parsed when asked for."""

import zipfile
import zlib
from collections.abc import Callable, Mapping

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.office.xml import XmlElement

MAX_UNPACKED_BYTES = 50 * 1024 * 1024
MAX_RATIO = 150
MAX_ENTRIES = 10_000
_RATIO_COUNTS_FROM_BYTES = 5 * 1024 * 1024  # small parts compress well without harm


class Parts:
    """The parts of an opened archive by name; ``parse`` makes a root element of a part's bytes.

    Raises:
        UnreadableFileError: on opening, when a part is encrypted or the whole is too large or
            packed beyond reason; on reading a part, when it is damaged.
    """

    def __init__(self, archive: zipfile.ZipFile, parse: Callable[..., XmlElement]) -> None:
        self._archive = archive
        self._entries = {info.filename.lstrip("/"): info for info in archive.infolist()}
        self._parse = parse
        self._parsed: dict[str, XmlElement | None] = {}
        self._refuse_dangerous()

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._entries)

    @property
    def entries(self) -> Mapping[str, zipfile.ZipInfo]:
        """The entries of the archive by the names of the parts, in their order."""
        return self._entries

    def part(self, name: str) -> XmlElement | None:
        """The root of the part called ``name``, or ``None`` if the archive has none."""
        if name not in self._parsed:
            self._parsed[name] = self._parse(self.read(name), part=name) if name in self._entries else None
        return self._parsed[name]

    def read(self, name: str) -> bytes:
        """The bytes of the part called ``name``, which must be there."""
        try:
            with self._archive.open(self._entries[name]) as stream:
                content = stream.read(MAX_UNPACKED_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise UnreadableFileError(UnreadableCode.DAMAGED, where=name) from error
        if len(content) > MAX_UNPACKED_BYTES:  # the size the archive declares may be a lie
            raise UnreadableFileError(UnreadableCode.ZIP_BOMB, where=name)
        return content

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


def _is_packed_beyond_reason(unpacked: int, packed: int) -> bool:
    return unpacked > _RATIO_COUNTS_FROM_BYTES and unpacked > MAX_RATIO * max(packed, 1)
