"""The parts of the store on Django's tables; it can only be loaded once Django is set up."""

from django.db import transaction

from zielkreis.store.account_store import AccountStore
from zielkreis.store.actor_store import ActorStore
from zielkreis.store.area_store import AreaStore
from zielkreis.store.check_store import CheckStore
from zielkreis.store.figure_store import FigureStore
from zielkreis.store.file_store import FileStore
from zielkreis.store.journal_store import JournalStore
from zielkreis.store.keeping import Store
from zielkreis.store.name_store import NameStore
from zielkreis.store.overview_store import OverviewStore
from zielkreis.store.reading_store import ReadingStore
from zielkreis.store.snapshot import snapshot
from zielkreis.store.table_store import TableStore


def store_of_django() -> Store:
    """The store at the place that Django was set up for."""
    return Store(
        journal=JournalStore(),
        overview=OverviewStore(),
        files=FileStore(),
        checks=CheckStore(),
        actors=ActorStore(),
        names=NameStore(),
        accounts=AccountStore(),
        readings=ReadingStore(),
        figures=FigureStore(),
        areas=AreaStore(),
        tables=TableStore(),
        transaction=transaction.atomic,
        snapshot=snapshot,
    )
