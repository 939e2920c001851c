"""Files by digest."""

import hashlib

from zielkreis.store.errors import NoFileError
from zielkreis.store.models import CheckRow, Contents, ReadingRow, StoredFile


class FileStore:
    """Keeps the bytes of files, the same bytes once."""

    def put(self, data: bytes) -> str:
        """Keep a file and give its digest (hexadecimal SHA-256)."""
        digest = hashlib.sha256(data).hexdigest()
        StoredFile.objects.get_or_create(digest=digest, defaults={"size_bytes": len(data), "data": data})
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of a file; raises ``NoFileError``."""
        row = StoredFile.objects.filter(digest=digest).first()
        if row is None:
            raise NoFileError(digest)
        return bytes(row.data)

    def forget_unused(self, digest: str) -> bool:
        """Delete a file that no entry of the journal names any more, with its checks; whether it went."""
        if Contents.objects.filter(payload__contains=digest).exists():
            return False
        CheckRow.objects.filter(file=digest).delete()
        ReadingRow.objects.filter(file=digest).delete()
        deleted, _ = StoredFile.objects.filter(digest=digest).delete()
        return bool(deleted)

    def digests(self) -> tuple[str, ...]:
        """The digests of all files, in order."""
        return tuple(StoredFile.objects.order_by("digest").values_list("digest", flat=True))

    def has(self, digest: str) -> bool:
        """Whether a file of that digest is kept."""
        return StoredFile.objects.filter(digest=digest).exists()
