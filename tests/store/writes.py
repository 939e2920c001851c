"""Every kind of write that changes a store, by name: what the tests kill in the middle."""

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.store import desks
from tests.store.desks import ACTORS, MATTER, NOW, OTHER
from tests.store.figures import keep_some_figures, withdraw_some_figures
from zielkreis.domain.values.actor import ActorList
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.back_up import back_up
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.rebuild import rebuild_overview
from zielkreis.service.keeping.restore import restore
from zielkreis.service.talks.correct import erase_contents, strike_entry
from zielkreis.service.talks.demands import withdraw_demand
from zielkreis.service.talks.due_items import settle_due_item

Write = Callable[[Desk], object]

#: Each begins on a store that ``desks.fill`` has filled.
WRITES: Mapping[str, Write] = {
    "begin a matter": lambda desk: desks.begin(desk, "bund-2012"),
    "receive a draft": lambda desk: desks.take_draft(desk, b"zweite Fassung"),
    "raise a demand": lambda desk: desks.demand(desk, "Eine dritte Forderung."),
    "withdraw a demand": lambda desk: withdraw_demand(desk, MATTER, "F1", reason="erledigt"),
    "record an answer": lambda desk: desks.answer(desk, "Der Satz komme in den nächsten Entwurf."),
    "settle a due item": lambda desk: settle_due_item(desk, MATTER, "T1", how="berichtet"),
    "strike an entry": lambda desk: strike_entry(
        desk, MATTER, audience=Audience.HOUSE, seq=4, reason="Schreibfehler"
    ),
    "erase contents": lambda desk: erase_contents(
        desk, MATTER, audience=Audience.HOUSE, seq=4, reason="Art. 17 DSGVO"
    ),
    "replace the actors": lambda desk: desk.store.actors.replace(
        ActorList(authorities=ACTORS.authorities[:1], ties=ACTORS.ties)
    ),
    "add an account": lambda desk: desk.store.accounts.add(OTHER),
    "forget a name": lambda desk: desk.store.names.forget("P-1"),
    "queue a reading": lambda desk: desk.store.readings.add(desks.reading(9)),
    "end a reading": lambda desk: desk.store.readings.end("r-1", state=ReadingState.DONE, at=NOW),
    "import figures": keep_some_figures,
    "withdraw an import": withdraw_some_figures,
    "make the overview anew": lambda desk: rebuild_overview(desk.store),
}


def restoring(archive: Path) -> Write:
    """Puts a backup back into a store in which nothing is kept."""
    return lambda desk: restore(desk.store, archive)


def backing_up(target: Path) -> Write:
    """Writes a backup."""
    return lambda desk: back_up(desk.store, target, program="1", made_at=NOW)
