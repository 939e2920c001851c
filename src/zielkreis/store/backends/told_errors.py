"""The one place where errors of a database become German ones.

Every call of a driver (connect, execute, fetch, commit) runs within ``wrap_database_errors`` of its
connection;
Django makes its own errors of the driver's there. What it makes of a full disk, a lock or a server that is
gone becomes
``Unavailable`` here; a taken number or a value that does not fit stays what it is, for the code that
expects it.
"""

from types import TracebackType

from django.db import OperationalError
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import DatabaseErrorWrapper, Error

from zielkreis.store.errors import StoreUnavailableError
from zielkreis.store.reasons import what_to_do


class Unavailable(StoreUnavailableError, OperationalError):
    """The database cannot be used: for Django an error like others, after which it rolls back."""


class ToldErrors(DatabaseErrorWrapper):
    """Lets Django translate an error of the driver, and puts the reason in German in its place."""

    def __init__(self, wrapper: BaseDatabaseWrapper) -> None:
        super().__init__(wrapper)
        self._place = wrapper.settings_dict.get("SHOWN") or wrapper.settings_dict["NAME"]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            super().__exit__(kind, error, trace)
        except Error:
            if error is None or (words := what_to_do(error)) is None:
                raise
            raise Unavailable(words.format(place=self._place)) from error
