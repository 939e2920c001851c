"""ZIP archives built to deceive: entries that lead out, stand twice or share their bytes are refused."""

import re
import zipfile
from itertools import pairwise

from zielkreis.domain.values.visible import shortened, visible
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

_LOCAL_HEADER = 30  # bytes before the name of an entry
_STEP = re.compile(r"[/\\]")
_DRIVE = re.compile(r"[A-Za-z]:")


def refuse_forgery(archive: zipfile.ZipFile) -> None:
    """Nothing, if every entry of the archive has a place, a name and bytes of its own.

    Raises:
        UnreadableFileError: ``file_archive_forged``, or ``file_damaged`` where an entry has no place.
    """
    seen: set[str] = set()
    for info in archive.infolist():
        if ".." in _STEP.split(info.filename) or _DRIVE.match(info.filename):
            _refuse(f"„{_shown(info)}“ führt aus dem Archiv hinaus")
        name = info.filename.lstrip("/")
        if name in seen:
            _refuse(f"„{_shown(info)}“ steht zweimal darin")
        seen.add(name)
    if any(info.header_offset < 0 for info in archive.infolist()):  # the table of contents leads nowhere
        raise UnreadableFileError(UnreadableCode.DAMAGED)
    entries = sorted(archive.infolist(), key=lambda info: info.header_offset)
    for info, behind in pairwise(entries):
        own = _LOCAL_HEADER + len(info.filename) + info.compress_size
        if info.header_offset + own > behind.header_offset:
            _refuse(f"„{_shown(info)}“ und „{_shown(behind)}“ überschneiden sich")


def _refuse(where: str) -> None:
    raise UnreadableFileError(UnreadableCode.FORGED, where=where)


def _shown(info: zipfile.ZipInfo) -> str:
    return visible(shortened(info.filename))
