"""Accounts: the first one in one command, later ones beside it."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace

from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.actor import ActorList
from zielkreis.domain.values.visible import shortened, visible
from zielkreis.service.keeping.desk import Store

LONGEST_NAME = 100
LONGEST_ID = 60
_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class AccountRefusedError(ValueError):
    """There can be no such account; the German message lists every reason with what to do."""


def add_account(store: Store, *, name: str, house: str, new_id: Callable[[], str]) -> LocalAccount:
    """A new account called ``name`` that works for ``house``.

    ``house`` are the words for an authority: its id in the list of actors, or what it is called there. Where
    the store has no list yet, an id is made of the words. Raises ``AccountRefusedError``.
    """
    called = unicodedata.normalize("NFKC", " ".join(name.split()))
    with store.transaction():
        actors = store.actors.load()
        house_id = house_id_of(house, actors)
        faults = (*_faults_of_name(called, store.accounts.all()), *_faults_of_house(house, house_id, actors))
        if faults:
            raise AccountRefusedError("\n".join(faults))
        account = LocalAccount(sign_in=called, name=called, house=house_id, pseudonym=f"P-{new_id()}")
        store.accounts.add(account)
    return account


def move_account(store: Store, *, name: str, house: str) -> LocalAccount:
    """The account works for another house from now on, as long as its house has no matter yet.

    Raises ``AccountRefusedError``.
    """
    with store.transaction():
        actors, account = store.actors.load(), store.accounts.named(" ".join(name.split()))
        house_id = house_id_of(house, actors)
        faults = [*_faults_of_house(house, house_id, actors), *_faults_of_move(store, name, account)]
        if faults or account is None:
            raise AccountRefusedError("\n".join(faults))
        store.accounts.move(account.sign_in, house_id)
        return replace(account, house=house_id)


def _faults_of_move(store: Store, name: str, account: LocalAccount | None) -> Iterator[str]:
    if account is None:
        known = ", ".join(f"„{each.name}“" for each in store.accounts.all()) or "noch keines"
        yield f"Ein Konto „{shortened(name)}“ gibt es nicht; die Ablage kennt: {known}."
    elif store.overview.count(house=account.house):
        yield (
            f"Das Haus „{account.house}“ hat schon Vorgänge; ein Konto, das dafür arbeitet, wechselt nicht "
            "mehr. Legen Sie für das andere Haus ein neues an."
        )


def house_id_of(words: str, actors: ActorList) -> str:
    """The id of the authority that the words name, empty where they name none."""
    wanted = " ".join(words.split()).casefold()
    for each in actors.authorities:
        if wanted in {each.id.casefold(), each.name.casefold(), each.short_name.casefold()}:
            return each.id
    if actors.authorities:
        return ""
    return re.sub(r"[^a-z0-9]+", "-", words.lower().translate(_ASCII)).strip("-")[:LONGEST_ID].strip("-")


def _faults_of_name(name: str, there: tuple[LocalAccount, ...]) -> Iterator[str]:
    if not name:
        yield "Das Konto braucht einen Namen, etwa „Sozialdezernat“."
    elif len(name) > LONGEST_NAME or visible(name) != name:
        yield (
            f"„{visible(shortened(name))}“ ist kein brauchbarer Name; nehmen Sie höchstens {LONGEST_NAME} "
            "sichtbare "
            "Zeichen."
        )
    for account in there:
        if name.casefold() in {account.sign_in.casefold(), account.name.casefold()}:
            yield (
                f"Ein Konto „{account.name}“ gibt es schon; es arbeitet für „{account.house}“. Wählen Sie "
                "einen "
                "anderen Namen."
            )


def _faults_of_house(words: str, house_id: str, actors: ActorList) -> Iterator[str]:
    if house_id:
        return
    if not words.strip():
        yield "Es fehlt, für welches Haus das Konto arbeitet, etwa „rhein-sieg-kreis“."
    elif actors.authorities:
        known = ", ".join(dict.fromkeys(each.id for each in actors.authorities))
        yield (
            f"Ein Haus „{shortened(words)}“ steht nicht in der Liste der Akteure; sie kennt: {known}. "
            "Ergänzen Sie "
            "die Liste („zielkreis akteure einlesen“) oder nennen Sie eines davon."
        )
    else:
        yield (
            f"Aus „{shortened(words)}“ lässt sich keine Kennung für das Haus bilden; nehmen Sie Buchstaben "
            "und "
            "Ziffern, etwa „rhein-sieg-kreis“."
        )
