"""The areas that are shipped because they are documented; everything else a house imports."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml

from zielkreis.domain.values.actor import Span
from zielkreis.domain.values.area import Area, AreaList
from zielkreis.domain.values.figure import AreaKind
from zielkreis.files.figures.headings import plain


@cache
def shipped_areas() -> AreaList:
    """The federation, the Länder and the comparison types by their periods."""
    node = _node()
    return AreaList(
        areas=(*_named(node), *(area for each in node["comparison_types"] for area in _types(each)))
    )


@cache
def shipped_names() -> Mapping[str, str]:
    """The number of each shipped area by what tables call it, in plain words."""
    node = _node()
    names = {
        plain(each): area["id"] for area in node["areas"] for each in (area["name"], *area.get("also", ()))
    }
    for area in shipped_areas().areas:
        if area.kind == AreaKind.COMPARISON_TYPE:
            short = area.id.removeprefix("VT-")
            names |= {
                plain(each): area.id for each in (area.name, f"VT {short}", f"SGB II-Vergleichstyp {short}")
            }
    return names


def names_of(areas: AreaList) -> Mapping[str, str]:
    """The number of each area of a list by its names in plain words."""
    return {plain(each.name): each.id for each in areas.areas if each.name}


def _node() -> Any:
    return yaml.safe_load(
        resources.files("zielkreis.files.figures").joinpath("areas.yaml").read_text("utf-8")
    )


def _named(node: Any) -> Iterator[Area]:
    for each in node["areas"]:
        yield Area(
            id=each["id"],
            kind=AreaKind(each["kind"]),
            name=each["name"],
            source=each.get("source", node["lands_source"]),
        )


def _types(node: Any) -> Iterator[Area]:
    shorts = [str(each + 1) for each in range(node["numbers"])] if "numbers" in node else []
    shorts += [f"{group}{letter}" for group in node.get("groups", ()) for letter in node["letters"]]
    for short in shorts:
        yield Area(
            id=f"VT-{short}",
            kind=AreaKind.COMPARISON_TYPE,
            name=f"Vergleichstyp {short}",
            span=Span(first_day=node.get("from"), last_day=node.get("to")),
            source=node["source"],
        )
