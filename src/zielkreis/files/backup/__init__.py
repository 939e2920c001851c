"""The archive of a backup: JSON lines and kept files in a ZIP file, with a manifest of their digests."""

from zielkreis.files.backup.names import file_name, table_name
from zielkreis.files.backup.reading import BackupReader, UnusableBackupError, open_backup
from zielkreis.files.backup.writing import BackupWriter, new_backup

__all__ = [
    "BackupReader",
    "BackupWriter",
    "UnusableBackupError",
    "file_name",
    "new_backup",
    "open_backup",
    "table_name",
]
