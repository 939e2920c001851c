"""Numbers with no sign behind them ("2 Ziele", "1 Der Kreis …"), told by their sequence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_BARE = re.compile(r"(?P<number>\d{1,2})\s(?=[A-ZÄÖÜ])")
# "2 Stellen": the number counts what follows it.
_COUNTED = re.compile(
    r"\d{1,2}\s(?:Stellen?|Personen|Fälle|Fall|Tage?|Prozent|Euro|EUR|Mio|Mrd|Tsd|Monate?|Wochen?|Jahre?|Plätze|Platz"
    r"|Schulungen|Workshops?|Uhr|Kinder|Kreise|Städte|Jobcenter|Träger|Betriebe|Frauen|Männer|Vollzeit\w*)\b"
)
_CLOSED = re.compile(r"[.,;:!?]\W*$")
_LONGEST = 100
_FEWEST = 2
_REACH = 4


def find_bare_numbers(lines: Iterable[tuple[int, str]]) -> frozenset[int]:
    """Of the lines, given with an index, those that begin with a bare number of a sequence.

    Headings count on from 1 without a gap through the paper; items do so, line by line, under their
    heading and may begin anew. One such line alone may as well begin with an amount ("2 Stellen …").
    """
    items = _Items()
    headings: list[int] = []
    for index, plain in lines:
        match = _BARE.match(plain)
        if match is None or _COUNTED.match(plain):
            continue
        number = int(match["number"])
        if _CLOSED.search(plain):
            items.take(index, number)
        elif len(plain) <= _LONGEST and number == len(headings) + 1:
            headings.append(index)
    return frozenset(headings if len(headings) >= _FEWEST else ()) | items.found()


@dataclass(slots=True)
class _Items:
    """Runs of items, each of them closed like a sentence."""

    runs: list[list[int]] = field(default_factory=list)

    def take(self, index: int, number: int) -> None:
        """An item with that number; it goes on with the last run or begins one."""
        run = self.runs[-1] if self.runs else []
        if run and number == len(run) + 1 and index - run[-1] <= _REACH:
            run.append(index)
        elif number == 1:
            self.runs.append([index])

    def found(self) -> frozenset[int]:
        """The items of all runs, a single one too where the paper has others."""
        if not any(len(run) >= _FEWEST for run in self.runs):
            return frozenset()
        return frozenset(index for run in self.runs for index in run)
