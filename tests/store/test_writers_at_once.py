"""Several processes that write to the same store at the same time lose nothing and leave a whole chain."""

from collections.abc import Callable
from multiprocessing.synchronize import Barrier

from django.db import connections

from tests.store.desks import ACCOUNT, ACTORS, MATTER, OTHER, begin, demand, desk_at
from tests.store.killing import FORKS, LATER
from tests.store.places import Places
from zielkreis.domain.negotiation import Refused
from zielkreis.domain.values.actor import ActorList
from zielkreis.domain.values.journal import Audience
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.keeping.verify import verify_store
from zielkreis.store.keeping import Store

EACH = 10
TAKEN = 3
Work = Callable[[Store, int], int]


def at_once(place: str, work: Work, *, writers: int = 2) -> list[int | None]:
    """Let processes that start at the same moment do the work; how each ended."""
    start = FORKS.Barrier(writers)
    processes = [FORKS.Process(target=_work, args=(place, work, number, start)) for number in range(writers)]
    for each in processes:
        each.start()
    for each in processes:
        each.join()
    return [each.exitcode for each in processes]


def _work(place: str, work: Work, number: int, start: Barrier) -> None:
    if work is make_a_store:
        start.wait()
        open_store(parse_location(place), create=True)
        raise SystemExit(0)
    store = open_store(parse_location(place))
    start.wait()
    code = work(store, number)
    connections.close_all()
    raise SystemExit(code)


def raise_demands(store: Store, number: int) -> int:
    """One demand after the other, for the house and for all in turn."""
    account = (ACCOUNT, OTHER)[number % 2]
    for each in range(EACH):
        audience = Audience.PARTIES if each % 2 else Audience.HOUSE
        desk = desk_at(store, now=LATER, account=account, first=1000 * (number + 1) + 10 * each)
        demand(desk, f"Forderung {each} von {number}", audience=audience)
    return 0


def begin_the_same(store: Store, number: int) -> int:
    """A matter under one id; who comes second is refused."""
    try:
        begin(desk_at(store, first=1000 * (number + 1)), "bund-2012")
    except Refused:
        return TAKEN
    return 0


def replace_actors(store: Store, number: int) -> int:
    """The list of actors again and again, of one writer without ties."""
    for _ in range(EACH):
        store.actors.replace(ACTORS if number else ActorList(authorities=ACTORS.authorities))
    return 0


def make_a_store(store: Store, number: int) -> int:
    """The store itself: see ``_work``."""
    return 0


def test_two_writers_to_one_matter_lose_nothing(places: Places) -> None:
    place = places.filled()
    connections.close_all()
    assert at_once(place, raise_demands) == [0, 0]
    store = open_store(parse_location(place))
    assert verify_store(store).is_whole
    matter = matter_of(store, MATTER).matter
    assert sorted(each.demand.id for each in matter.demands) == sorted(f"F{n}" for n in range(1, 23))
    words = {each.demand.words for each in matter.demands}
    assert {f"Forderung {each} von {number}" for each in range(EACH) for number in range(2)} <= words
    for audience in Audience:
        entries = store.journal.entries_of(MATTER, audience)
        assert [each.seq for each in entries] == list(range(1, len(entries) + 1))
        assert {each.by for each in entries} == {"P-1", "P-2"}
    (line,) = store.overview.matters()
    assert line.demands_in_all == 22


def test_of_two_who_begin_a_matter_under_one_id_one_is_refused(places: Places) -> None:
    place = places.filled()
    connections.close_all()
    assert sorted(map(str, at_once(place, begin_the_same))) == ["0", str(TAKEN)]
    store = open_store(parse_location(place))
    assert verify_store(store).is_whole
    assert len(store.journal.entries_of("bund-2012")) == 1


def test_of_two_lists_of_actors_one_stands_in_the_end(places: Places) -> None:
    place = places.filled()
    connections.close_all()
    assert at_once(place, replace_actors) == [0, 0]
    store = open_store(parse_location(place))
    assert store.actors.load() in (ACTORS, ActorList(authorities=ACTORS.authorities))


def test_two_who_open_a_new_store_make_it_once(places: Places) -> None:
    place = places.nothing()
    assert at_once(place, make_a_store, writers=3) == [0, 0, 0]
    assert open_store(parse_location(place)).tables.are_empty()
