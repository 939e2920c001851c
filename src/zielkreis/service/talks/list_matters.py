"""The matters of a house and what is due in them, without reading their journals."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.overview import DueLine, MatterLine
from zielkreis.service.keeping.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Matters by what changed last, ``count`` of all there are, and what is due, the earliest first.

    ``called`` names an authority as it was called on a day, ``today`` is the day of the view.
    """

    matters: tuple[MatterLine, ...]
    count: int
    due: tuple[DueLine, ...]
    today: date
    called: Callable[[str, date], str]


def list_matters(desk: Desk, *, search: str = "", first: int = 0, most: int = 50) -> Overview:
    """The matters of the desk's house from ``first`` on, ``most`` of them, and as many due items.

    ``search`` leaves those with each of its words in title or id; what is due is that of all matters.
    """
    house = desk.account.house
    actors = desk.store.actors.load()
    return Overview(
        matters=desk.store.overview.matters(house=house, search=search, first=first, most=most),
        count=desk.store.overview.count(house=house, search=search),
        due=desk.store.overview.open_due(house=house, most=most),
        today=desk.today,
        called=lambda authority, day: actors.on(day).called(authority),
    )
