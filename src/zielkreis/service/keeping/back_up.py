"""A store is backed up: everything of one instant in one archive that depends on no database."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from zielkreis.domain.values.backup import BACKUP_FORM, BackupManifest
from zielkreis.domain.values.verification import Verification
from zielkreis.files.backup import new_backup, table_name
from zielkreis.files.backup.names import JOURNAL
from zielkreis.service.keeping.journal_lines import line_of
from zielkreis.service.keeping.verify import verify_journal
from zielkreis.store.keeping import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What was written, and whether the journal in it is whole."""

    manifest: BackupManifest
    verification: Verification


def back_up(
    store: Store, target: Path, *, program: str, made_at: datetime, overwrite: bool = False
) -> BackedUp:
    """Write a backup of the store to a file, whole or not at all.

    A broken journal is backed up like any other, for it is evidence; the result says that it is broken.
    Raises ``FileExistsError`` where there is a file and ``overwrite`` is false, ``OSError``,
    ``StoreUnavailableError``.
    """
    with new_backup(target, overwrite=overwrite) as writer, store.snapshot():
        writer.lines(JOURNAL, map(line_of, store.journal.all_entries()))
        verification = verify_journal(store.journal.all_entries())
        for table in store.tables.names():
            writer.lines(table_name(table), store.tables.rows(table))
        for digest in store.files.digests():
            writer.file(store.files.get(digest))
        manifest = writer.close(
            BackupManifest(
                form=BACKUP_FORM,
                program=program,
                schema=store.tables.newest_schema(),
                made_at=made_at,
                heads=store.journal.heads(),
                members=(),
            )
        )
    return BackedUp(manifest=manifest, verification=verification)
