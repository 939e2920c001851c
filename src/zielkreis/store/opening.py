"""A store is opened: Django is set up for its place, and its tables are brought up to date."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor

from zielkreis.store.configuration import store_settings
from zielkreis.store.errors import StoreUnavailableError
from zielkreis.store.location import StoreLocation
from zielkreis.store.locking import Lock, hold

_APP = "store"


def set_up(location: StoreLocation, face: Mapping[str, Any] | None = None) -> None:
    """Set Django up for the store, with the settings of a face beside its own.

    Django is set up once in a process. A store at another place takes the place of the one before, whose
    connection is closed; the settings of the face stay.
    """
    wanted = store_settings(location)
    if not settings.configured:
        settings.configure(**{**wanted, **(face or {})})
        django.setup()
        return
    connections.close_all()
    settings.DATABASES = wanted["DATABASES"]
    connections.settings = connections.configure_settings(settings.DATABASES)
    with suppress(AttributeError):  # there is none where the last place could not be opened
        del connections["default"]
    apps.get_model("contenttypes", "ContentType").objects.clear_cache()


def prepare(location: StoreLocation, *, create: bool) -> None:
    """Bring the tables up to date as a whole or not at all; Django is set up.

    ``create`` allows a new store where there is none. Raises ``StoreUnavailableError``.
    """
    if location.path is not None:
        _check_file(location, create=create)
    try:
        executor = MigrationExecutor(connection)
        _check_tables(location, executor, create=create)
        _let_read_while_writing()
        if _is_behind(executor):
            with _alone():
                # Another program may have done it while this one waited.
                if _is_behind(MigrationExecutor(connection)):
                    call_command("migrate", interactive=False, verbosity=0)
    except StoreUnavailableError:
        connection.close()
        raise
    except DatabaseError as error:
        connection.close()
        raise StoreUnavailableError(
            f"Die Ablage „{location.shown}“ lässt sich nicht öffnen ({_first_line(error)}). Prüfen Sie, ob "
            "der Ort stimmt, die Datenbank läuft und Sie dort schreiben dürfen."
        ) from error


def _check_file(location: StoreLocation, *, create: bool) -> None:
    path = location.path
    if path is None or path.exists():
        return
    if not create:
        raise _no_store(location)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    except OSError as error:
        raise StoreUnavailableError(
            f"Im Ordner „{path.parent}“ lässt sich nichts anlegen ({error.strerror}); nennen Sie mit "
            "--ablage einen, in dem Sie schreiben dürfen."
        ) from None


def _check_tables(location: StoreLocation, executor: MigrationExecutor, *, create: bool) -> None:
    """Refuse tables of a newer or of another program, and a database without any unless ``create``."""
    applied = {name for app, name in executor.loader.applied_migrations if app == _APP}
    if applied - _known(executor):
        raise StoreUnavailableError(
            f"Die Ablage „{location.shown}“ stammt aus einer neueren Fassung des Programms; verwenden Sie "
            "diese."
        )
    if applied:
        return
    if connection.introspection.table_names():
        raise StoreUnavailableError(
            f"„{location.shown}“ enthält Tabellen eines anderen Programms und keine Ablage von Zielkreis. "
            "Nennen Sie mit --ablage eine Ablage oder eine leere Datenbank."
        )
    if not create:
        raise _no_store(location)


def _no_store(location: StoreLocation) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"Eine Ablage „{location.shown}“ gibt es nicht. Legen Sie sie mit „zielkreis konto anlegen“ an, oder "
        "nennen Sie mit --ablage, wo sie liegt."
    )


def _let_read_while_writing() -> None:
    """SQLite: one writes into a log while others read; set here, never for a file of another program."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode = WAL")


@contextmanager
def _alone() -> Iterator[None]:
    """One transaction around all steps, while others who want the same wait."""
    # SQLite takes the rows of a table that is made anew along only while foreign keys are not looked at.
    connection.disable_constraint_checking()
    try:
        with transaction.atomic():  # under SQLite the lock itself, as configured
            hold(Lock.TABLES)
            yield
    finally:
        connection.enable_constraint_checking()


def _known(executor: MigrationExecutor) -> frozenset[str]:
    return frozenset(name for app, name in executor.loader.graph.nodes if app == _APP)


def _is_behind(executor: MigrationExecutor) -> bool:
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _first_line(error: DatabaseError) -> str:
    return str(error).strip().partition("\n")[0]
