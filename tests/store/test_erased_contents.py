"""Contents that were deleted are in no file of the store any more, and the chain holds."""

from pathlib import Path

from tests.store.desks import MATTER, demand, desk_at
from tests.store.places import Places
from zielkreis.domain.values.journal import Audience
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.verify import verify_store
from zielkreis.service.talks.correct import erase_contents

TOLD = "Frau M. aus dem Team 4 sagte es am Telefon"


def files_of(place: str) -> bytes:
    return b"".join(each.read_bytes() for each in Path(place).parent.glob(f"{Path(place).name}*"))


def test_deleted_words_are_in_no_file_of_the_store_while_it_is_open(sqlite: Places) -> None:
    place = sqlite.filled()
    store = open_store(parse_location(place))
    demand(desk_at(store, first=500), TOLD)
    assert TOLD.encode() in files_of(place)
    erase_contents(desk_at(store, first=600), MATTER, audience=Audience.HOUSE, seq=5, reason="Art. 17 DSGVO")
    assert TOLD.encode() not in files_of(place)
    assert verify_store(store).is_whole


def test_a_forgotten_name_is_in_no_file_of_the_store(sqlite: Places) -> None:
    place = sqlite.filled()
    store = open_store(parse_location(place))
    pseudonym = store.names.pseudonym_for(TOLD, new_id=lambda: "9")
    assert TOLD.encode() in files_of(place)
    assert store.names.forget(pseudonym)
    assert TOLD.encode() not in files_of(place)
