"""Names of persons behind pseudonyms."""

from collections.abc import Callable

from django.db import transaction

from zielkreis.store.log_of_writes import overwrite_log
from zielkreis.store.models import PersonName


class NameStore:
    """Knows who a pseudonym stands for, as long as the name was not deleted."""

    def pseudonym_for(self, name: str, *, new_id: Callable[[], str]) -> str:
        """The pseudonym of a name; a new one where the name is not known."""
        row = PersonName.objects.filter(name=name).first()
        if row is None:
            row = PersonName.objects.create(pseudonym=f"P-{new_id()}", name=name)
        return row.pseudonym

    def all_names(self) -> dict[str, str]:
        """Every pseudonym with its name."""
        return dict(PersonName.objects.values_list("pseudonym", "name"))

    def forget(self, pseudonym: str) -> bool:
        """Delete the name behind a pseudonym; whether there was one."""
        deleted, _ = PersonName.objects.filter(pseudonym=pseudonym).delete()
        transaction.on_commit(overwrite_log)
        return bool(deleted)
