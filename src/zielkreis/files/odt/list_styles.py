"""List styles: what is printed before an item of each level."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zielkreis.files.odt.names import LOEXT, STYLE, TEXT, attribute, child, count
from zielkreis.files.office.xml import XmlElement

LEVELS = 10
#: The name under which the numbering of headings is found.
OUTLINE = "\u0000outline"
#: Stands for the number of a level in the pattern of a level.
PLACEHOLDER = re.compile(r"%(\d{1,2})%")
_LEVEL_TAGS = {
    TEXT + "list-level-style-number": "number",
    TEXT + "outline-level-style": "number",
    TEXT + "list-level-style-bullet": "bullet",
    TEXT + "list-level-style-image": "image",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLevel:
    """One level of a list style.

    ``pattern`` is what is printed, ``%3%`` standing for the number of level 3; ``number_format`` the
    form of the own number, empty for none. ``bullet`` is the sign of a level without numbers.
    """

    start: int
    number_format: str
    repeats_letters: bool
    pattern: str
    bullet: str | None
    font: str | None


_DOTS = {
    level: ListLevel(start=1, number_format="", repeats_letters=False, pattern="", bullet="•", font=None)
    for level in range(1, LEVELS + 1)
}


class ListStyles:
    """All list styles of a document and the numbering of headings by name."""

    def __init__(self, sources: Iterable[XmlElement | None], fonts: Mapping[str, str]) -> None:
        self._elements: dict[str, XmlElement] = {}
        self._fonts = fonts
        self._levels: dict[str, Mapping[int, ListLevel]] = {}
        for source in sources:
            for element in () if source is None else source.iterchildren(TEXT + "list-style"):
                self._elements.setdefault(attribute(element, STYLE + "name") or "", element)
            outline = child(source, TEXT + "outline-style")
            if outline is not None:
                self._elements.setdefault(OUTLINE, outline)

    def levels(self, name: str) -> Mapping[int, ListLevel]:
        """The levels of a style, counted from 1.

        A list whose style the file does not name or define has dots, as in LibreOffice; headings
        have no numbers then.
        """
        if name not in self._levels:
            element = self._elements.get(name)
            usual = {} if name == OUTLINE else _DOTS
            found = usual if element is None else self._read(element)
            self._levels[name] = found
        return self._levels[name]

    def _read(self, style: XmlElement) -> dict[int, ListLevel]:
        found: dict[int, ListLevel] = {}
        for element in style:
            level = count(element, TEXT + "level", 0)
            if element.tag in _LEVEL_TAGS and 1 <= level <= LEVELS:
                found[level] = self._level(element, level)
        return found

    def _level(self, element: XmlElement, level: int) -> ListLevel:
        kind = _LEVEL_TAGS[element.tag]
        sign = attribute(element, TEXT + "bullet-char") if kind == "bullet" else "•"
        font = attribute(child(element, STYLE + "text-properties"), STYLE + "font-name")
        return ListLevel(
            start=count(element, TEXT + "start-value"),
            number_format=attribute(element, STYLE + "num-format") or "",
            repeats_letters=attribute(element, STYLE + "num-letter-sync") == "true",
            pattern=_pattern(element, level),
            bullet=None if kind == "number" else sign or "",
            font=self._fonts.get(font or "", font),
        )


def _pattern(element: XmlElement, level: int) -> str:
    """What the level prints: the newer list format, or prefix, levels shown and suffix."""
    newer = attribute(element, STYLE + "num-list-format") or attribute(element, LOEXT + "num-list-format")
    if newer is not None:
        return newer
    shown = min(max(count(element, TEXT + "display-levels"), 1), level)
    numbers = ".".join(f"%{each}%" for each in range(level - shown + 1, level + 1))
    prefix = attribute(element, STYLE + "num-prefix") or ""
    return f"{prefix}{numbers}{attribute(element, STYLE + 'num-suffix') or ''}"
