"""Areas: the shipped ones, those a house imported, and the names that files gave."""

from collections.abc import Mapping
from datetime import date

from zielkreis.domain.values.area import AreaList
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.figures.area_list import read_area_list
from zielkreis.files.figures.headings import plain
from zielkreis.files.figures.shipped_areas import names_of, shipped_areas, shipped_names
from zielkreis.files.sealed.grids import read_grid
from zielkreis.service.figures.refusing import FiguresRefused, unreadable
from zielkreis.service.keeping.desk import Desk, Store


def known_areas(store: Store) -> AreaList:
    """The shipped areas with those of the house, which go before."""
    return shipped_areas().joined(store.areas.load())


def area_numbers(store: Store) -> Mapping[str, str]:
    """The number of every area that is known by a name, in plain words."""
    learnt = {plain(name): area for area, name in store.figures.area_names().items()}
    return {**learnt, **shipped_names(), **names_of(store.areas.load())}


def name_of_area(store: Store, area: str, on: date) -> str:
    """The name of an area on a day, its number where none is known."""
    name = known_areas(store).name_of(area, on)
    return name if name != area else store.figures.area_names().get(area, area)


def area_named(store: Store, words: str) -> str:
    """The number of an area by its number or name; raises ``FiguresRefused``."""
    wanted = words.strip()
    numbers = area_numbers(store)
    if wanted in numbers.values():
        return wanted
    if wanted.isdigit() and (padded := wanted.zfill(2 if len(wanted) <= 2 else 5)) in numbers.values():
        return padded
    if plain(wanted) in numbers:
        return numbers[plain(wanted)]
    near = sorted({area for name, area in numbers.items() if plain(wanted) and plain(wanted) in name})
    if len(near) == 1:
        return near[0]
    if store.figures.series(areas=[wanted]):
        return wanted
    hint = f" Gemeint ist vielleicht {', '.join(near[:6])}." if near else ""
    raise FiguresRefused((f"Ein Gebiet „{wanted[:60]}“ ist nicht bekannt.{hint}",))


def import_areas(desk: Desk, data: bytes, *, name: str) -> AreaList:
    """Take in a list of areas in place of the one before; raises ``FiguresRefused`` with all faults."""
    try:
        grid = read_grid(data)
    except UnreadableFileError as error:
        raise FiguresRefused((unreadable(error, name),)) from error
    read = read_area_list(grid, shipped_names())
    if read.faults:
        raise FiguresRefused(tuple(f"„{name}“: {each}" for each in read.faults))
    with desk.store.transaction():
        desk.store.areas.replace(read.areas)
    return read.areas
