"""A backup is put back: into an empty store, whole or not at all, after all of it was checked."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from zielkreis.domain.values.backup import BackupManifest
from zielkreis.domain.values.journal import Head, JournalBreak, JournalEntry
from zielkreis.domain.values.verification import Verification
from zielkreis.domain.values.visible import shortened
from zielkreis.files.backup import BackupReader, UnusableBackupError, open_backup, table_name
from zielkreis.files.backup.names import JOURNAL
from zielkreis.service.keeping.journal_lines import NoEntryError, entry_of
from zielkreis.service.keeping.rebuild import rebuild_overview
from zielkreis.service.keeping.verify import verify_journal
from zielkreis.store.errors import UnfitRowError
from zielkreis.store.keeping import Store

__all__ = ["BrokenBackupError", "NotEmptyError", "UnusableBackupError", "check_backup", "restore"]


class NotEmptyError(RuntimeError):
    """The store keeps something already; a backup is put back into an empty one only."""


class BrokenBackupError(RuntimeError):
    """The journal in the backup is broken; ``breaks`` say where."""

    def __init__(self, breaks: tuple[JournalBreak, ...]) -> None:
        self.breaks = breaks
        super().__init__(str(len(breaks)))


def check_backup(source: Path, *, heads: Iterable[Head] = ()) -> Verification:
    """Check every digest of a backup, and its journal as a chain that ends where the backup says.

    ``heads`` are ends of streams that were printed elsewhere. Raises ``UnusableBackupError`` and ``OSError``.
    """
    with open_backup(source) as backup:
        return _checked(backup, heads)


def restore(store: Store, source: Path) -> BackupManifest:
    """Put a backup back into an empty store.

    Raises ``NotEmptyError``, ``UnusableBackupError``, ``BrokenBackupError``, ``OSError``,
    ``StoreUnavailableError``; then nothing was put back.
    """
    with open_backup(source) as backup:
        _check_fit(store, backup)
        verification = _checked(backup)
        if not verification.is_whole:
            raise BrokenBackupError(verification.breaks)
        try:
            _fill(store, backup)
        except UnfitRowError as error:
            raise _unfit(str(error)) from error
        return backup.manifest


def _check_fit(store: Store, backup: BackupReader) -> None:
    """Refuse a backup of a newer program, and rows that no table takes."""
    manifest = backup.manifest
    if manifest.schema not in store.tables.known_schemas():
        raise UnusableBackupError(
            f"Die Sicherung stammt aus einer neueren Fassung des Programms ({shortened(manifest.program)}); "
            "spielen Sie sie mit dieser zurück."
        )
    names = {JOURNAL, *map(table_name, store.tables.names())}
    if unknown := [each.name for each in manifest.members if each.rows and each.name not in names]:
        raise _unfit(unknown[0])
    for table in _tables(store, backup):
        for row in backup.lines(table_name(table)):
            try:
                store.tables.check(table, row)
            except UnfitRowError as error:
                raise _unfit(f"{table}: {error}") from error


def _checked(backup: BackupReader, heads: Iterable[Head] = ()) -> Verification:
    verification = verify_journal(_entries(backup), heads=(*backup.manifest.heads, *heads))
    for member in backup.manifest.members:
        if member.name.endswith(".jsonl") and member.name != JOURNAL:
            for _ in backup.lines(member.name):
                pass
    for _ in backup.files():
        pass
    return verification


def _fill(store: Store, backup: BackupReader) -> None:
    with store.transaction():
        if not _is_empty(store):
            raise NotEmptyError
        store.journal.restore(_entries(backup))
        for table in _tables(store, backup):
            store.tables.fill(table, backup.lines(table_name(table)))
        for _, data in backup.files():
            store.files.put(data)
        rebuild_overview(store)


def _is_empty(store: Store) -> bool:
    return store.journal.is_empty() and store.tables.are_empty() and not store.files.digests()


def _tables(store: Store, backup: BackupReader) -> list[str]:
    """The tables that the backup has; one that came later stays empty."""
    return [each for each in store.tables.names() if backup.has(table_name(each))]


def _entries(backup: BackupReader) -> Iterator[JournalEntry]:
    for number, line in enumerate(backup.lines(JOURNAL), start=1):
        try:
            yield entry_of(line)
        except NoEntryError:
            raise _unfit(f"{JOURNAL}, Zeile {number}") from None


def _unfit(where: str) -> UnusableBackupError:
    return UnusableBackupError(
        f"Die Sicherung enthält etwas, das keine Ablage aufnimmt ({shortened(where)}). Es wurde nichts "
        "zurückgespielt; nehmen Sie eine andere."
    )
