"""The desk behind a request: the store, who is signed in, the moment, and chance for new identities.

The one place of the pages that asks the clock; every use case is told.
"""

from datetime import UTC, date, datetime

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.german_time import german_time
from zielkreis.service.keeping.chance import new_id, new_salt
from zielkreis.service.keeping.desk import Desk, Store
from zielkreis.service.keeping.opening import opened_store


def desk_of(request: HttpRequest) -> Desk:
    """What the use cases are given on behalf of who is signed in."""
    store = opened_store()
    account = store.accounts.of_user(request.user.pk) if request.user.pk is not None else None
    if account is None:
        raise PermissionDenied("no account of the store is signed in")
    return _desk_for(store, account)


def desk_under(pseudonym: str) -> Desk | None:
    """The desk of who writes under that pseudonym, for work in the background; ``None`` for nobody."""
    store = opened_store()
    account = store.accounts.with_pseudonym(pseudonym)
    return None if account is None else _desk_for(store, account)


def localdate() -> date:
    """The day in Germany, as at the terminal."""
    return german_time(_now()).date()


def _now() -> datetime:
    return datetime.now(tz=UTC).replace(microsecond=0)  # noqa: TID251 - the outer edge of the pages


def _desk_for(store: Store, account: LocalAccount) -> Desk:
    return Desk(
        store=store,
        account=account,
        now=_now(),
        today=localdate(),
        new_id=new_id,
        new_salt=new_salt,
    )
