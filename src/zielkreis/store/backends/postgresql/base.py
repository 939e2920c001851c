"""PostgreSQL as Django knows it; where it is of no use, ``Unavailable`` says so. Django requires the name."""

from django.db.backends.postgresql import base
from django.utils.functional import cached_property

from zielkreis.store.backends.told_errors import ToldErrors


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the database of a store."""

    @cached_property
    def wrap_database_errors(self) -> ToldErrors:
        """Every call of the driver runs within this."""
        return ToldErrors(self)
