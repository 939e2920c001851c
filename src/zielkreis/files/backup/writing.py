"""Writing a backup: whole or not at all, and never over a file that is there."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from zielkreis.domain.values.backup import BackupManifest, BackupMember
from zielkreis.files.backup.names import MANIFEST, file_name

_DATE = (1980, 1, 1, 0, 0, 0)
_OWNER_ONLY = 0o600
_UNFINISHED = ".unfertig"


class BackupWriter:
    """Takes the members of a backup one after the other; ``close`` writes the manifest."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members: list[BackupMember] = []

    def lines(self, name: str, rows: Iterable[Mapping[str, object]]) -> int:
        """Write rows as JSON, one a line; how many there were."""
        digest, size, count = hashlib.sha256(), 0, 0
        with self._archive.open(_entry(name, zipfile.ZIP_DEFLATED), "w", force_zip64=True) as member:
            for row in rows:
                text = json.dumps(row, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
                line = text.encode("ascii") + b"\n"
                member.write(line)
                digest.update(line)
                size, count = size + len(line), count + 1
        self._members.append(BackupMember(name=name, size_bytes=size, digest=digest.hexdigest(), rows=count))
        return count

    def file(self, data: bytes) -> None:
        """Write a kept file under its digest."""
        digest = hashlib.sha256(data).hexdigest()
        # Stored as it is: drafts are compressed already, and a member can be no larger than the archive.
        self._archive.writestr(_entry(file_name(digest), zipfile.ZIP_STORED), data)
        self._members.append(BackupMember(name=file_name(digest), size_bytes=len(data), digest=digest))

    def close(self, manifest: BackupManifest) -> BackupManifest:
        """Write the manifest, completed by the members, as the last of all."""
        whole = replace(manifest, members=tuple(self._members))
        data = TypeAdapter(BackupManifest).dump_json(whole, indent=1)
        self._archive.writestr(_entry(MANIFEST, zipfile.ZIP_DEFLATED), data)
        return whole


@contextmanager
def new_backup(target: Path, *, overwrite: bool) -> Iterator[BackupWriter]:
    """A writer whose archive stands at ``target`` once all was written, and not before.

    Until then it stands beside it under another name, which goes away where anything fails. Raises
    ``FileExistsError`` where there is a file and ``overwrite`` is false, and ``OSError``.
    """
    if not overwrite and target.exists():
        raise FileExistsError(str(target))
    unfinished = target.with_name(f"{target.name}.{os.getpid()}{_UNFINISHED}")
    try:
        unfinished.touch(_OWNER_ONLY)
        with unfinished.open("wb") as stream:
            with zipfile.ZipFile(stream, "w") as archive:
                yield BackupWriter(archive)
            stream.flush()
            os.fsync(stream.fileno())
        if not overwrite and target.exists():
            raise FileExistsError(str(target))
        unfinished.replace(target)
        _keep_name(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_DATE)
    entry.compress_type = compression
    entry.create_system = 0
    return entry


def _keep_name(folder: Path) -> None:
    """Make sure that the new name outlives a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
