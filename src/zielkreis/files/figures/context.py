"""What titles, sheet names and footnotes say of all values of a table."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureStatus
from zielkreis.domain.values.month import Month
from zielkreis.files.figures.days import as_of_named, month_named, without_as_of
from zielkreis.files.figures.grid import GridCell
from zielkreis.files.figures.headings import (
    NamedFigure,
    figure_named,
    group_named,
    says_imputed,
    status_named,
)

_SOURCE = re.compile(r"(?:Daten)?quelle:\s*(.+)", re.IGNORECASE | re.DOTALL)
_FOOTNOTE = re.compile(r"\s*(?:(\d{1,2})\)|([¹²³⁴⁵⁶⁷⁸⁹]+)\)?|(\*+)\)?)\s+\S")
#: How lines below a table begin.
_NOTE = re.compile(
    r"(?:daten)?quelle|(?:daten)?stand|erstell|hinweis|anmerkung|©|\d{1,2}\)\s|[¹²³⁴⁵⁶⁷⁸⁹*]+\)?\s",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"[\d.,\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What holds for a whole table where a column or row says nothing else."""

    month: Month | None = None
    population: Population | None = None
    figure: NamedFigure | None = None
    as_of: date | None = None
    status: FigureStatus | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A note below a table and what it says of the values that bear its mark."""

    mark: str
    status: FigureStatus | None
    imputed: bool


def context_of(lines: Iterable[str], *, sheet: str) -> Context:
    """What lines above and below say; each fact from the first line that tells it, last from the sheet's
    name.
    """
    texts = [*(each for each in lines if each and not _FOOTNOTE.match(each)), sheet]
    facts = [without_as_of(each) for each in texts if not _SOURCE.search(each)]
    return Context(
        month=next(filter(None, map(month_named, facts)), None),
        population=next(filter(None, map(group_named, facts)), None),
        figure=next(filter(None, map(figure_named, facts)), None),
        as_of=next(filter(None, map(as_of_named, texts)), None),
        status=next(filter(None, map(status_named, texts)), None),
        source=next((m[1].strip() for each in texts if (m := _SOURCE.search(each))), ""),
    )


def footnotes_in(lines: Iterable[str]) -> dict[str, Footnote]:
    """The footnotes among lines by their marks."""
    found = {}
    for line in lines:
        match = _FOOTNOTE.match(line)
        if match is not None:
            mark = match[1] or match[2] or match[3]
            found[mark] = Footnote(mark=mark, status=status_named(line), imputed=says_imputed(line))
    return found


def is_note(row: Sequence[GridCell]) -> bool:
    """Whether a row is a footnote, a source or a heading of a section: words alone, or a line that says so.

    A line may stand in several cells where a separator of the file occurs in it.
    """
    cells = [str(each).strip() for each in row if str(each).strip()]
    if not cells:
        return False
    return bool(_NOTE.match(cells[0])) or (len(cells) == 1 and not _DIGITS.fullmatch(cells[0]))


def line_of(row: Iterable[GridCell]) -> str:
    """The texts of a row as one line, those of several cells parted as in a file."""
    return "; ".join(str(each).strip() for each in row if str(each).strip())
