"""The list of actors of a house: read from a file, put into the store, shown on a day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.actors import (
    ActorListInvalid,
    changes_between,
    parse_actor_list,
    remarks_on,
    write_actor_list,
)
from zielkreis.domain.values.actor import ActorList
from zielkreis.domain.values.actor_changes import ActorChanges
from zielkreis.service.keeping.desk import Store
from zielkreis.service.own_text import NoTextError, own_text

_MOST_MATTERS = 10_000


class UnusableActorsError(ValueError):
    """The list cannot be used; the German message names every fault."""


def read_actors(data: bytes, *, name: str) -> ActorList:
    """The actors in a YAML file (UTF-8), persons by name; raises ``UnusableActorsError`` with all faults."""
    try:
        return parse_actor_list(own_text(data, name=name, wanted="die Liste der Akteure"))
    except NoTextError as error:
        raise UnusableActorsError(str(error)) from None
    except ActorListInvalid as error:
        raise UnusableActorsError(f"{name}: {error}") from None


def replace_actors(
    store: Store, wanted: ActorList, *, new_id: Callable[[], str], only_tell: bool = False
) -> ActorChanges:
    """Put a list in the place of the one in the store, and say what changes; ``only_tell`` keeps nothing.

    Names of persons are kept behind pseudonyms. Raises ``UnusableActorsError`` where an account works for a
    house that the list does not know.
    """
    with store.transaction():
        changes = changes_between(_with_names(store, store.actors.load()), wanted)
        if faults := tuple(_houses_missing(store, wanted)):
            raise UnusableActorsError("\n".join(faults))
        if changes and not only_tell:
            store.actors.replace(_with_pseudonyms(store, wanted, new_id))
    return replace(changes, remarks=(*remarks_on(wanted), *_parties_missing(store, wanted)))


def actors_of(store: Store, *, on: date | None = None) -> ActorList:
    """The actors, those that hold on a day if one is given; a person whose name was deleted is left out."""
    actors = _with_names(store, store.actors.load())
    return actors if on is None else actors.on(on)


def actors_as_yaml(actors: ActorList) -> str:
    """The list as a file that can be read in again."""
    return write_actor_list(actors)


def _with_names(store: Store, actors: ActorList) -> ActorList:
    names = store.names.all_names()
    return _with_persons(actors, lambda pseudonym: names.get(pseudonym, ""))


def _with_pseudonyms(store: Store, actors: ActorList, new_id: Callable[[], str]) -> ActorList:
    return _with_persons(actors, lambda name: store.names.pseudonym_for(name, new_id=new_id))


def _with_persons(actors: ActorList, called: Callable[[str], str]) -> ActorList:
    people = (
        replace(each, person=called(each.person)) if each.person else each for each in actors.representatives
    )
    return replace(actors, representatives=tuple(people))


def _houses_missing(store: Store, actors: ActorList) -> Iterator[str]:
    for account in store.accounts.all():
        if actors.authority(account.house) is None:
            yield (
                f"Das Konto „{account.name}“ arbeitet für „{account.house}“, das in der Liste fehlt; "
                "ergänzen Sie die Behörde mit dieser Kennung."
            )


def _parties_missing(store: Store, actors: ActorList) -> Iterator[str]:
    for line in store.overview.matters(most=_MOST_MATTERS):
        missing = [each for each in line.other_parties if actors.authority(each) is None]
        if missing:
            yield f"Der Vorgang {line.id} nennt {', '.join(missing)}; die Liste kennt das nicht."
