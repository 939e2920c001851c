"""Everything that is kept, behind one value that can be named before Django is set up."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielkreis.store.account_store import AccountStore
    from zielkreis.store.actor_store import ActorStore
    from zielkreis.store.area_store import AreaStore
    from zielkreis.store.check_store import CheckStore
    from zielkreis.store.figure_store import FigureStore
    from zielkreis.store.file_store import FileStore
    from zielkreis.store.journal_store import JournalStore
    from zielkreis.store.name_store import NameStore
    from zielkreis.store.overview_store import OverviewStore
    from zielkreis.store.reading_store import ReadingStore
    from zielkreis.store.table_store import TableStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """The store that use cases are given.

    What is written within a ``transaction()`` is kept whole or not at all; what is read within a
    ``snapshot()`` is the state of one instant, and nobody waits for it.
    """

    journal: "JournalStore"
    overview: "OverviewStore"
    files: "FileStore"
    checks: "CheckStore"
    actors: "ActorStore"
    names: "NameStore"
    accounts: "AccountStore"
    readings: "ReadingStore"
    figures: "FigureStore"
    areas: "AreaStore"
    tables: "TableStore"
    transaction: Callable[[], AbstractContextManager[None]]
    snapshot: Callable[[], AbstractContextManager[None]]
