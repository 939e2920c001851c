"""The desk at which somebody works: the store, who writes, when, and where chance comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from zielkreis.domain.values.account import LocalAccount
from zielkreis.store.keeping import Store

__all__ = ["Desk", "Store"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every use case that keeps something is given.

    ``now`` is the instant of the call in UTC, ``today`` the day where it is made; ``new_id`` gives short
    identities nobody can guess, ``new_salt`` salts of 256 bit, both hexadecimal.
    """

    store: Store
    account: LocalAccount
    now: datetime
    today: date
    new_id: Callable[[], str]
    new_salt: Callable[[], str]
