"""Counting the items of lists as LibreOffice does, and the labels it prints."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from zielkreis.files.odt.list_styles import LEVELS, OUTLINE, PLACEHOLDER, ListLevel, ListStyles
from zielkreis.files.odt.number_formats import format_number
from zielkreis.files.office.printed import Label
from zielkreis.files.office.symbols import bullet

_NO_NUMBER = "\u0000"
# Where a level has no number, what parts it from the next number goes too.
_EMPTY_LEVEL = re.compile(f"{_NO_NUMBER}[^{_NO_NUMBER}0-9A-Za-z]+(?=[{_NO_NUMBER}0-9A-Za-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlace:
    """Where a numbered paragraph stands: in which list and style, how deep (from 1).

    ``restart`` is the number it begins anew with, ``None`` where it counts on; ``is_anew`` says that
    it begins with the first number of its level.
    """

    list_id: str
    style: str
    level: int
    restart: int | None = None
    is_anew: bool = False


@dataclass(slots=True)
class ListCounter:
    """The state of all lists while a document is walked from top to bottom.

    ``unknown_formats`` gathers number formats that could only be written as plain digits.
    """

    styles: ListStyles
    unknown_formats: set[str] = field(default_factory=set)
    _counts: dict[str, list[int | None]] = field(default_factory=dict)

    def next_label(self, place: ListPlace) -> Label | None:
        """Counts one paragraph and gives its label; ``None`` where its style numbers nothing."""
        levels = self.styles.levels(place.style)
        level = levels.get(place.level)
        if level is None:
            return None
        counts = self._counts.setdefault(place.list_id, [None] * (LEVELS + 1))
        for above in range(1, place.level):
            if counts[above] is None:  # an item without one above it counts as if there were one
                counts[above] = levels[above].start if above in levels else 1
        counts[place.level + 1 :] = [None] * (LEVELS - place.level)
        current = counts[place.level]
        if place.restart is not None:
            counts[place.level] = place.restart
        else:
            counts[place.level] = level.start if current is None or place.is_anew else current + 1
        if level.bullet is not None:
            return Label(text=bullet(level.bullet, level.font), level=place.level - 1, is_bullet=True)
        text = self._text(levels, level, counts)
        if place.style == OUTLINE and not text:
            return None
        return Label(text=text, level=place.level - 1, is_bullet=False)

    def _text(self, levels: Mapping[int, ListLevel], own: ListLevel, counts: list[int | None]) -> str:
        def number(match: re.Match[str]) -> str:
            place = int(match[1])
            level = levels.get(place)
            if level is None or level.bullet is not None or not 1 <= place <= LEVELS:
                return ""
            count = counts[place]
            count = level.start if count is None else count
            if level.number_format == "":
                return _NO_NUMBER
            written = format_number(count, level.number_format, repeats_letters=level.repeats_letters)
            if written is None:
                self.unknown_formats.add(level.number_format)
                return str(count)
            return written

        shown = _EMPTY_LEVEL.sub("", PLACEHOLDER.sub(number, own.pattern)).replace(_NO_NUMBER, "")
        return " ".join(shown.replace("\u00a0", " ").split())
