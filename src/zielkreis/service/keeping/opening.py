"""The store is opened at the place a user names."""

from collections.abc import Mapping
from typing import Any

from zielkreis.store.errors import StoreUnavailableError
from zielkreis.store.keeping import Store
from zielkreis.store.location import StoreLocation, UnusableLocationError, parse_location

__all__ = [
    "StoreLocation",
    "StoreUnavailableError",
    "UnusableLocationError",
    "open_store",
    "opened_store",
    "parse_location",
]


def open_store(
    location: StoreLocation, *, create: bool = False, face: Mapping[str, Any] | None = None
) -> Store:
    """The store at a place, its tables up to date; once in a process.

    ``create`` allows a new one where there is none; ``face`` are the settings of Django that a browser face
    adds. Raises ``StoreUnavailableError``.
    """
    # reason: Django takes a fifth of a second to load, and commands that keep nothing do without it
    from zielkreis.store.opening import prepare, set_up  # noqa: PLC0415 - see above

    set_up(location, face)
    prepare(location, create=create)
    return opened_store()


def opened_store() -> Store:
    """The store that was opened in this process."""
    # reason: Django's tables can only be loaded once Django is set up for a place
    from zielkreis.store.repositories import store_of_django  # noqa: PLC0415 - see above

    return store_of_django()
