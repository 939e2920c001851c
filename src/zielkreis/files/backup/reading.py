"""Reading a backup that anybody may have made.

Nothing is unpacked to disk, and nothing is trusted before its digest holds.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from zielkreis.domain.values.backup import BACKUP_FORM, BackupManifest, BackupMember
from zielkreis.files.backup.names import JOURNAL, MANIFEST, is_file, is_known

#: More than the largest draft a reader takes (50 MiB), and than its check with all blocks in one line.
_LARGEST_BYTES = 128 * 1024 * 1024
_LARGEST_MANIFEST_BYTES = 256 * 1024 * 1024
#: JSON lines with digests in them shrink to a tenth; a member that shrinks further than this was made to
#: burst.
_TIGHTEST = 200
_ALWAYS_FINE_BYTES = 1024 * 1024
_PIECE_BYTES = 1024 * 1024
_ENCRYPTED = 0x1
_DIGEST = re.compile(r"[0-9a-f]{64}")


class UnusableBackupError(ValueError):
    """The file is no backup that can be used; the German message says why and what to do."""


class BackupReader:
    """The members of a backup, each checked against the digest of the manifest as it is read."""

    def __init__(self, archive: zipfile.ZipFile, manifest: BackupManifest) -> None:
        self._archive = archive
        self.manifest = manifest
        self._members = {each.name: each for each in manifest.members}

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return name in self._members

    def lines(self, name: str) -> Iterator[dict[str, object]]:
        """The rows of a member; raises ``UnusableBackupError``, at its end too."""
        member = self._members.get(name)
        if member is None:
            raise _damaged(f"„{name}“ fehlt")
        count = 0
        for line in self._pieces(member, by_line=True):
            count += 1
            yield _row(line, f"{name}, Zeile {count}")
        if count != member.rows:
            raise _damaged(f"„{name}“ hat {count} Zeilen statt {member.rows}")

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each kept file with its digest; raises ``UnusableBackupError``."""
        for name, member in self._members.items():
            if is_file(name):
                if member.size_bytes > _LARGEST_BYTES:
                    raise _damaged(f"„{name}“ ist größer, als eine abgelegte Datei sein kann")
                yield member.digest, b"".join(self._pieces(member, by_line=False))

    def _pieces(self, member: BackupMember, *, by_line: bool) -> Iterator[bytes]:
        digest, left = hashlib.sha256(), member.size_bytes
        with _told(member.name), self._archive.open(member.name) as stream:
            most = min(_LARGEST_BYTES, left) + 1
            while piece := stream.readline(most) if by_line else stream.read(_PIECE_BYTES):
                left -= len(piece)
                if left < 0 or len(piece) > _LARGEST_BYTES:
                    raise _damaged(f"„{member.name}“ ist größer als angegeben")
                digest.update(piece)
                yield piece
        if left or digest.hexdigest() != member.digest:
            raise _damaged(f"„{member.name}“ hat einen anderen Inhalt, als gesichert wurde")


@contextmanager
def open_backup(path: Path) -> Iterator[BackupReader]:
    """The backup in a file; raises ``UnusableBackupError`` and ``OSError``."""
    with path.open("rb") as stream:
        if not zipfile.is_zipfile(stream):
            raise UnusableBackupError(
                "Die Datei ist keine Sicherung von Zielkreis oder nicht vollständig. Nehmen Sie eine "
                "andere Sicherung; "
                "wurde sie kopiert, kopieren Sie sie noch einmal."
            )
        with ExitStack() as stack:
            with _told("das Verzeichnis"):
                archive = stack.enter_context(zipfile.ZipFile(stream))
                manifest = _manifest_of(archive)
            yield BackupReader(archive, manifest)


def _manifest_of(archive: zipfile.ZipFile) -> BackupManifest:
    entries = archive.infolist()
    names = [each.filename for each in entries]
    if MANIFEST not in names:
        raise UnusableBackupError(
            "Die Datei ist ein ZIP-Archiv, aber keine Sicherung von Zielkreis. Nehmen Sie eine, die mit "
            "„zielkreis "
            "sichern“ geschrieben wurde."
        )
    for entry in entries:
        _check_entry(entry)
    manifest = _read_manifest(archive)
    told = [each.name for each in manifest.members]
    if len(set(names)) != len(names) or sorted(names) != sorted([*told, MANIFEST]):
        raise _damaged("es enthält andere Teile, als sein Verzeichnis nennt")
    if JOURNAL not in told:
        raise _damaged("das Journal fehlt")
    for member in manifest.members:
        if not _DIGEST.fullmatch(member.digest) or (
            is_file(member.name) and not member.name.endswith(member.digest)
        ):
            raise _damaged(f"„{member.name}“ trägt einen falschen Fingerabdruck")
        if member.size_bytes != archive.getinfo(member.name).file_size:
            raise _damaged(f"„{member.name}“ hat eine andere Größe als angegeben")
    return manifest


def _check_entry(entry: zipfile.ZipInfo) -> None:
    """Refuse a name that is none of ours, and a member that would burst."""
    if entry.filename != MANIFEST and not is_known(entry.filename):
        raise _damaged(f"es enthält etwas Fremdes („{entry.filename[:80]}“)")
    if entry.flag_bits & _ENCRYPTED:
        raise _damaged(f"„{entry.filename}“ ist verschlüsselt")
    wanted = zipfile.ZIP_STORED if is_file(entry.filename) else zipfile.ZIP_DEFLATED
    if entry.compress_type != wanted:
        raise _damaged(f"„{entry.filename}“ ist anders gepackt, als das Programm packt")
    if entry.file_size > max(_ALWAYS_FINE_BYTES, _TIGHTEST * entry.compress_size):
        raise _damaged(f"„{entry.filename}“ wird entpackt unglaubhaft groß")


def _read_manifest(archive: zipfile.ZipFile) -> BackupManifest:
    if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST_BYTES:
        raise _damaged("sein Verzeichnis ist zu groß")
    data = archive.read(MANIFEST)
    try:
        form = json.loads(data).get("form")
    except (ValueError, AttributeError, RecursionError):
        raise _damaged("sein Verzeichnis ist nicht lesbar") from None
    if form != BACKUP_FORM:
        raise UnusableBackupError(
            f"Die Sicherung hat die Form „{str(form)[:40]}“; diese Fassung des Programms liest "
            f"„{BACKUP_FORM}“. "
            "Verwenden Sie die Fassung des Programms, mit der gesichert wurde."
        )
    try:
        return TypeAdapter(BackupManifest).validate_json(data, strict=True)
    except ValidationError as error:
        raise _damaged(f"sein Verzeichnis hat {error.error_count()} Fehler") from None


def _row(line: bytes, where: str) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise _damaged(f"{where} ist nicht lesbar") from None
    if not isinstance(row, dict):
        raise _damaged(f"{where} ist nicht lesbar")
    return row


@contextmanager
def _told(what: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # the disk, not the archive
        raise _damaged(f"{what} lässt sich nicht auspacken") from error


def _damaged(what: str) -> UnusableBackupError:
    return UnusableBackupError(
        f"Die Sicherung ist beschädigt oder verändert: {what}. Es wurde nichts zurückgespielt; nehmen Sie "
        f"eine andere."
    )
