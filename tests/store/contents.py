"""All that a store holds, as plain rows: to compare two stores table by table."""

from collections.abc import Iterable
from datetime import UTC, datetime

from django.db import connection

#: Set by the clock of the machine, not by the desk.
_CLOCK = {"auth_user": {"date_joined", "last_login"}}
_OF_DJANGO = ("django_", "auth_permission")
#: Numbers of rows to which nothing refers.
_NUMBERS = frozenset({"id", "entry_id"})

Table = list[dict[str, object]]


def dump(*, without: Iterable[str] = (), numbers: bool = True) -> dict[str, Table]:
    """The rows of every table of the open store, those of ``without`` left out.

    Without ``numbers`` the keys that the database counts are left out.
    """
    tables = sorted(set(connection.introspection.table_names()) - set(without))
    return {each: _rows(each, numbers=numbers) for each in tables if not each.startswith(_OF_DJANGO)}


def _rows(table: str, *, numbers: bool) -> Table:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the names come from the database itself
        names = [each[0] for each in cursor.description]
        rows = [dict(zip(names, map(_plain, row), strict=True)) for row in cursor.fetchall()]
    hidden = _CLOCK.get(table, set())
    if not numbers and table != "auth_user":
        hidden = hidden | {each for each in _NUMBERS if each == "entry_id" or not _is_named(table)}
    kept = [{name: value for name, value in row.items() if name not in hidden} for row in rows]
    return sorted(kept, key=repr)


def _is_named(table: str) -> bool:
    """Whether the key of the table is a name of ours."""
    return table in ("store_matterrow", "store_readingrow", "store_figureimportrow")


def _plain(value: object) -> object:
    """One form for what the two databases give in several."""
    match value:
        case memoryview():
            return bytes(value)
        case bool():
            return int(value)
        case datetime():
            return value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC)
    return value
