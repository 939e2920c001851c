"""Counting through the document: the label of each numbered paragraph exactly as Word prints it.

The rules are those Microsoft publishes for Word ([MS-DOC] 2.4.6.3 and 2.4.6.4, ECMA-376 part 1,
17.9): instances of one abstract list share its count, a paragraph restarts the deeper levels, a
start override counts once, when its instance is first used on that level, and a level that was
skipped shows its start value without counting.
"""

import re
from dataclasses import dataclass, field

from zielkreis.files.docx.number_formats import format_number
from zielkreis.files.docx.numbering import LEVELS, Instance, Level, NumberingDefinitions
from zielkreis.files.office.printed import Label
from zielkreis.files.office.symbols import bullet

_PLACEHOLDER = re.compile(r"%([1-9])")


@dataclass(slots=True)
class NumberCounter:
    """The state of all lists while a document is walked from top to bottom.

    ``unknown_formats`` gathers number formats that could only be written as plain digits.
    """

    definitions: NumberingDefinitions
    language: str = "de-DE"
    unknown_formats: set[str] = field(default_factory=set)
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def level_of_style(self, num_id: str | None, chain: tuple[tuple[str, int | None], ...]) -> int:
        """The level a paragraph has from its style.

        A level bound to a style wins over the level that style names (ECMA-376, 17.9.23); the
        nearest style of the chain that says anything decides.
        """
        instance = self.definitions.instance(num_id)
        bound = {} if instance is None else {level.style: ilvl for ilvl, level in instance.levels.items()}
        for style_id, named in chain:
            if style_id in bound:
                return bound[style_id]
            if named is not None:
                return named
        return 0

    def next_label(self, num_id: str | None, ilvl: int) -> Label | None:
        """Counts one paragraph and gives its label; ``None`` where nothing is numbered."""
        instance = self.definitions.instance(num_id)
        if instance is None or num_id is None or ilvl not in instance.levels:
            return None
        counts = self._counts.setdefault(instance.sequence, [None] * LEVELS)
        self._restart_deeper(counts, instance, ilvl)
        level = instance.levels[ilvl]
        override = instance.start_overrides.get(ilvl)
        current = counts[ilvl]
        if override is not None and (num_id, ilvl) not in self._started:
            counts[ilvl] = override
        else:
            counts[ilvl] = level.start if current is None else current + 1
        self._started.add((num_id, ilvl))
        if level.number_format == "bullet":
            return Label(text=bullet(level.text, level.font), level=ilvl, is_bullet=True)
        return Label(text=self._text(level, ilvl, instance, counts), level=ilvl, is_bullet=False)

    @staticmethod
    def _restart_deeper(counts: list[int | None], instance: Instance, ilvl: int) -> None:
        for deeper in range(ilvl + 1, LEVELS):
            level = instance.levels.get(deeper)
            limit = deeper if level is None or level.restart is None else level.restart
            if ilvl < limit:
                counts[deeper] = None

    def _text(self, level: Level, ilvl: int, instance: Instance, counts: list[int | None]) -> str:
        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            source = instance.levels.get(place)
            if source is None:
                return ""
            count = counts[place]
            count = source.start if count is None else count
            legal = level.is_legal and source.number_format not in ("none", "bullet")
            name = "decimal" if legal else source.number_format
            written = format_number(count, name, language=self.language, pattern=source.pattern)
            if written is None:
                self.unknown_formats.add(name)
                return str(count)
            return written

        if any(int(place) > ilvl + 1 for place in _PLACEHOLDER.findall(level.text)):
            return ""  # Word drops a pattern that names a deeper level
        return " ".join(_PLACEHOLDER.sub(number, level.text).replace("\u00a0", " ").split())
