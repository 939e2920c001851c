"""What a backup says of itself."""

from dataclasses import dataclass
from datetime import datetime

from zielkreis.domain.values.journal import Head

BACKUP_FORM = "zielkreis-sicherung/1"
"""The form of the archive; another form gets another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMember:
    """One member of the archive: its name, its bytes before compression, their digest (hexadecimal SHA-256).

    ``rows`` counts the lines of a table; a kept file has none.
    """

    name: str
    size_bytes: int
    digest: str
    rows: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupManifest:
    """What is in a backup, from which program and schema of tables, made when, and the end of each stream."""

    form: str
    program: str
    schema: str
    made_at: datetime
    heads: tuple[Head, ...]
    members: tuple[BackupMember, ...]

    def rows_of(self, name: str) -> int:
        """How many lines the member of that name has; 0 where there is none."""
        return next((each.rows for each in self.members if each.name == name), 0)
