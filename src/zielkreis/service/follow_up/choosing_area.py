"""Whose figures count for an agreement: the area somebody names, else the one that its parties name."""

import re
from collections.abc import Iterator
from datetime import date

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.area import AreaList
from zielkreis.domain.values.figure import AreaKind
from zielkreis.files.figures.headings import plain
from zielkreis.service.figures.areas import area_named, known_areas
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.store.keeping import Store

_GENERAL = re.compile(r"\([^)]*\)|\b(?:jobcenter|landkreis|kreis|stadt)\b", re.IGNORECASE)
_FEWEST_LETTERS = 4
_MOST_NAMED = 6
_HOW = "Nennen Sie mit --gebiet, wessen Zahlen gelten."


def area_for(store: Store, agreement: Agreement, words: str) -> str:
    """The number of the area whose figures count.

    Without words it is the one area with figures that a party is named after. Raises ``FiguresRefused`` where
    none or several could be meant.
    """
    if words.strip():
        return area_named(store, words)
    named = " ".join(plain(each) for party in agreement.parties for each in (party.name, party.short_name))
    found = [
        area for area, name in _telling_names(store) if name in named and store.figures.series(areas=[area])
    ]
    if len(found) == 1:
        return found[0]
    raise FiguresRefused((_why_none(store, found),))


def group_of(store: Store, area: str, on: date) -> str:
    """The comparison type of an area on a day, empty where none is known."""
    areas = known_areas(store)
    types = {each.id for each in areas.areas if each.kind is AreaKind.COMPARISON_TYPE}
    return next((each for each in areas.groups_of(area, on) if each in types), "")


def _why_none(store: Store, found: list[str]) -> str:
    if found:
        return f"Gemeint sein können die Gebiete {', '.join(found)}. {_HOW}"
    if not store.figures.imports(also_withdrawn=False):
        return (
            "In dieser Ablage liegen keine Zahlen. Lesen Sie zuerst welche ein: "
            "zielkreis kennzahlen einlesen DATEI …"
        )
    some = sorted(store.figures.area_names())
    there_are = f" Es gibt {', '.join(some[:_MOST_NAMED])}{' …' if len(some) > _MOST_NAMED else '.'}"
    why = "Kein Vertragspartner heißt wie ein Gebiet, zu dem Zahlen vorliegen."
    return f"{why} {_HOW}{there_are if some else ''}"


def _telling_names(store: Store) -> Iterator[tuple[str, str]]:
    """Each area with the part of its name that tells it apart."""
    names = dict(store.figures.area_names()) | dict(_names(known_areas(store)))
    for area, name in sorted(names.items()):
        told = plain(_GENERAL.sub(" ", name)).strip(" -")
        if len(told) >= _FEWEST_LETTERS:
            yield area, told


def _names(areas: AreaList) -> Iterator[tuple[str, str]]:
    for each in areas.areas:
        if each.kind is not AreaKind.COMPARISON_TYPE:
            yield each.id, each.name
