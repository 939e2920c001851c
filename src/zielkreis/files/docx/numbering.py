"""Numbering definitions: levels, instances and overrides as the file has them."""

from collections.abc import Callable
from dataclasses import dataclass

from zielkreis.files.docx.xml import MC, W, attribute, child, switch, value
from zielkreis.files.office.xml import XmlElement, whole_number

LEVELS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list.

    ``pattern`` is the ``w:format`` of a custom number format, ``restart`` the one-based level
    whose paragraphs restart this one (0: never, ``None``: any higher level), ``style`` the
    paragraph style bound to the level, ``font`` that of the number.
    """

    start: int
    number_format: str
    pattern: str | None
    text: str
    restart: int | None
    is_legal: bool
    style: str | None
    font: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A list as paragraphs refer to it by ``numId``.

    ``sequence`` names the abstract list whose count it shares; ``start_overrides`` restart a
    level when the instance is first used on it.
    """

    sequence: str
    levels: dict[int, Level]
    start_overrides: dict[int, int]


class NumberingDefinitions:
    """All list instances of a document by ``numId``."""

    def __init__(self, root: XmlElement | None, numbering_of_style: Callable[[str], str | None]) -> None:
        self._abstract = {} if root is None else _by_id(root, "abstractNum", "abstractNumId")
        self._instances = {} if root is None else _by_id(root, "num", "numId")
        self._numbering_of_style = numbering_of_style
        self._resolved: dict[str, Instance | None] = {}

    def instance(self, num_id: str | None) -> Instance | None:
        """The list behind ``num_id``; ``None`` for 0 (numbering off) and ids the file does not define."""
        if num_id is None or num_id == "0":
            return None
        if num_id not in self._resolved:
            self._resolved[num_id] = self._resolve(num_id)
        return self._resolved[num_id]

    def _resolve(self, num_id: str) -> Instance | None:
        element = self._instances.get(num_id)
        if element is None:
            return None
        sequence = self._sequence(value(element, "abstractNumId"))
        abstract = self._abstract.get(sequence)
        if abstract is None:
            return None
        levels = _levels(abstract)
        starts: dict[int, int] = {}
        for override in element.findall(W + "lvlOverride"):
            ilvl = whole_number(attribute(override, "ilvl"))
            if ilvl is None:
                continue
            start = whole_number(value(override, "startOverride"))
            if start is not None:
                starts[ilvl] = start
            replacement = child(override, "lvl")
            if replacement is not None:
                levels[ilvl] = _level(replacement)
        return Instance(sequence=sequence, levels=levels, start_overrides=starts)

    def _sequence(self, abstract_id: str | None) -> str:
        """The abstract list that holds the levels, through links to numbering styles."""
        seen: set[str] = set()
        while abstract_id in self._abstract and abstract_id not in seen:
            seen.add(abstract_id)
            linked = value(self._abstract[abstract_id], "numStyleLink")
            if linked is None:
                return abstract_id
            instance = self._instances.get(self._numbering_of_style(linked) or "")
            if instance is None:
                abstract_id = self._abstract_with_style(linked)
            else:
                abstract_id = value(instance, "abstractNumId")
        return abstract_id or ""

    def _abstract_with_style(self, style_id: str) -> str | None:
        for abstract_id, element in self._abstract.items():
            if value(element, "styleLink") == style_id:
                return abstract_id
        return None


def _by_id(root: XmlElement, name: str, key: str) -> dict[str, XmlElement]:
    return {attribute(element, key) or "": element for element in root.findall(W + name)}


def _levels(abstract: XmlElement) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for element in abstract.findall(W + "lvl"):
        ilvl = whole_number(attribute(element, "ilvl"))
        if ilvl is not None and 0 <= ilvl < LEVELS:
            found[ilvl] = _level(element)
    return found


def _level(element: XmlElement) -> Level:
    form = child(element, "numFmt")
    if form is None:  # newer custom formats stand in alternate content
        form = element.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
    fonts = child(element, "rPr", "rFonts")
    return Level(
        start=whole_number(value(element, "start")) or 0,
        number_format=attribute(form, "val") or "decimal",
        pattern=attribute(form, "format"),
        text=value(element, "lvlText") or "",
        restart=whole_number(value(element, "lvlRestart")),
        is_legal=switch(element, "isLgl") is True,
        style=value(element, "pStyle"),
        font=attribute(fonts, "ascii") or attribute(fonts, "hAnsi"),
    )
