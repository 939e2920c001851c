"""What a reading is told from outside, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.values.figure import FigureKind
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.series import Series
from zielkreis.files.figures.column_mapping import ColumnMapping
from zielkreis.files.figures.layout import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOrder:
    """What is known beside the file.

    ``area_names`` gives the number of an area by its name in plain words (``headings.plain``). ``as_of`` goes
    before what the file says, ``source`` after. ``own`` figures bear any name and need no number of an area
    that is known.
    """

    file: str
    name: str
    area_names: Mapping[str, str] = field(default_factory=dict)
    as_of: date | None = None
    source: str = ""
    own: bool = False
    mapping: ColumnMapping | None = None
    kept_mappings: Mapping[tuple[str, int], ColumnMapping] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReading:
    """How a sheet was understood: its columns, and the kept mapping that was used, by its fingerprint."""

    sheet: str
    columns: tuple[Column, ...]
    unread: tuple[Column, ...]
    fingerprint: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresRead:
    """All series of a file, or all that is wrong with it (German, by sheet and row): never both.

    ``area_names`` are those that the file gives to numbers of areas.
    """

    series: tuple[Series, ...]
    faults: tuple[str, ...]
    notes: tuple[str, ...]
    sheets: tuple[SheetReading, ...]
    area_names: Mapping[str, str]

    @property
    def months(self) -> tuple[Month, ...]:
        """First and last month, nothing where there is no series."""
        if not self.series:
            return ()
        first = min(each.first for each in self.series)
        return first, max(each.first.plus(len(each.values) - 1) for each in self.series)


#: The kind of a figure by its id; what is neither is an own figure.
def kind_of(figure: str, *, own: bool) -> FigureKind:
    """In which form a figure of that id is given."""
    if own:
        return FigureKind.OWN
    return FigureKind.DISPLAYED if figure.startswith("K") else FigureKind.COUNT
