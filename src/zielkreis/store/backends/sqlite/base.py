"""SQLite as Django knows it; ``Unavailable`` says why it cannot be used. Django requires the name."""

from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base
from django.utils.functional import cached_property

from zielkreis.store.backends.told_errors import ToldErrors


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the file of a store, which must be there: one that is gone is not made anew, empty."""

    def get_connection_params(self) -> dict[str, Any]:
        """What the driver is given; the file is named as an address, which can forbid to make it."""
        given: dict[str, Any] = super().get_connection_params()
        return {**given, "database": f"{Path(given['database']).absolute().as_uri()}?mode=rw"}

    @cached_property
    def wrap_database_errors(self) -> ToldErrors:
        """Every call of the driver runs within this."""
        return ToldErrors(self)
