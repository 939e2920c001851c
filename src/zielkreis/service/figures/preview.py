"""A file of figures is looked at before it is kept: what was recognised, what it changes, what is wrong."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureStatus, Gap
from zielkreis.domain.values.figure_import import FigureImport, FigureOrigin
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.series import Series
from zielkreis.domain.values.words import german
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.figures.column_mapping import ColumnMapping, MappingFaults, parse_mapping
from zielkreis.files.figures.order import ReadingOrder, SheetReading
from zielkreis.files.figures.reading import read_figures
from zielkreis.files.sealed.grids import read_grid
from zielkreis.service.figures.areas import area_numbers
from zielkreis.service.figures.refusing import FiguresRefused, unreadable
from zielkreis.store.keeping import Store

_MOST_TOLD = 20
Place = tuple[str, str, Population]
Value = Decimal | Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresFile:
    """A file that was handed in, with what the user says of it; ``mapping`` is the text of a mapping."""

    data: bytes
    name: str
    as_of: date | None = None
    source: str = ""
    mapping: str = ""
    own: bool = False
    owner: str = ""
    evidence: str = ""

    @property
    def digest(self) -> str:
        """Hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def origin(self) -> FigureOrigin:
        """Whose figures it holds."""
        return FigureOrigin.OWN if self.own else FigureOrigin.OFFICIAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a file would bring in.

    ``already`` is the import of the same file, where there is one: then nothing is done. ``changed`` counts
    values that differ from what was known before, ``changes`` names the first of them in German.
    """

    file: FiguresFile
    series: tuple[Series, ...]
    sheets: tuple[SheetReading, ...]
    notes: tuple[str, ...]
    faults: tuple[str, ...]
    area_names: Mapping[str, str]
    already: FigureImport | None = None
    changed: int = 0
    changes: tuple[str, ...] = ()

    @property
    def months(self) -> tuple[Month, Month] | None:
        """First and last month."""
        if not self.series:
            return None
        last = max(each.first.plus(len(each.values) - 1) for each in self.series)
        return min(each.first for each in self.series), last

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas in order."""
        return tuple(sorted({each.area for each in self.series}))

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures in order."""
        return tuple(sorted({each.figure for each in self.series}))

    @property
    def days(self) -> tuple[date, ...]:
        """Since when the values are known."""
        return tuple(sorted({each.as_of for each in self.series}))

    def count(self, gap: Gap | None) -> int:
        """How many cells have a value (``None``), or that gap."""
        if gap is None:
            return sum(isinstance(value, Decimal) for each in self.series for value in each.values)
        return sum(value is gap for each in self.series for value in each.values)


def preview_figures(store: Store, file: FiguresFile, *, after: Sequence[Preview] = ()) -> Preview:
    """Look at a file; nothing is kept. What is wrong with it stands in the preview.

    ``after`` are files of the same call that come before it.
    """
    already = store.figures.import_of(file.digest, file.origin)
    try:
        order = ReadingOrder(
            file=file.digest,
            name=file.name,
            area_names=area_numbers(store),
            as_of=file.as_of,
            source=file.source,
            own=file.own,
            mapping=_mapping(file.mapping),
            kept_mappings=_kept(store.figures.mappings()),
        )
        read = read_figures(read_grid(file.data), order)
    except UnreadableFileError as error:
        return _faulty(file, (unreadable(error, file.name),))
    except MappingFaults as error:
        return _faulty(file, error.faults)
    comparison = Comparison()
    if read.series and already is None:
        earlier = (series for each in after if each.file.digest != file.digest for series in each.series)
        comparison = compare(read.series, (*_before(store, read.series), *earlier))
    return Preview(
        file=file,
        series=read.series,
        sheets=read.sheets,
        notes=read.notes,
        faults=(*read.faults, *comparison.contradictions),
        area_names=read.area_names,
        already=already,
        changed=comparison.changed,
        changes=comparison.told,
    )


def _mapping(text: str) -> ColumnMapping | None:
    return parse_mapping(text) if text else None


def _kept(texts: Mapping[tuple[str, int], str]) -> Mapping[tuple[str, int], ColumnMapping]:
    return {mark: parse_mapping(text) for mark, text in texts.items()}


def _faulty(file: FiguresFile, faults: tuple[str, ...]) -> Preview:
    return Preview(file=file, series=(), sheets=(), notes=(), faults=faults, area_names={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How new values stand to those known: changed ones, and contradictions of one and the same day."""

    changed: int = 0
    told: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()


def check_no_contradiction(store: Store, series: Sequence[Series]) -> None:
    """Raise ``FiguresRefused`` where another import says otherwise of the same day."""
    days = sorted({each.as_of for each in series})
    areas = sorted({each.area for each in series})
    found = compare(series, store.figures.series(areas=areas, as_of=days))
    if found.contradictions:
        raise FiguresRefused(found.contradictions)


def _before(store: Store, series: Sequence[Series]) -> tuple[Series, ...]:
    areas = sorted({each.area for each in series})
    figures = sorted({each.figure for each in series})
    first = min(each.first for each in series)
    last = max(each.first.plus(len(each.values) - 1) for each in series)
    return store.figures.series(areas=areas, figures=figures, months=(first, last))


def compare(series: Iterable[Series], before: Iterable[Series]) -> Comparison:
    """Lay new series beside those that are kept."""
    kept: dict[Place, list[Series]] = {}
    for each in before:
        kept.setdefault((each.area, each.figure, each.population), []).append(each)
    changed = 0
    told: list[str] = []
    contradictions: list[str] = []
    for new in series:
        for month, value, old, old_value in _beside(
            new, kept.get((new.area, new.figure, new.population), [])
        ):
            of_whom = f"{new.figure}, {german(new.population)}"
            what = f"{new.area}, {of_whom}, {month.in_words}: {_words(old_value)} → {_words(value)}"
            if old.as_of == new.as_of and old.status == new.status:
                contradictions.append(
                    f"{new.place}: Zum selben Stand {new.as_of:%d.%m.%Y} ist ein anderer Wert eingelesen "
                    f"({what}). "
                    "Nehmen Sie jene Einlesung zurück, oder nennen Sie mit --stand, seit wann dieser "
                    "bekannt ist."
                )
            elif old.as_of < new.as_of:
                changed += 1
                told.append(f"{what} (bisher Stand {old.as_of:%d.%m.%Y}{_final(old.status)})")
    return Comparison(
        changed=changed, told=tuple(told[:_MOST_TOLD]), contradictions=tuple(contradictions[:_MOST_TOLD])
    )


def _beside(new: Series, kept: list[Series]) -> Iterator[tuple[Month, Value, Series, Value]]:
    """Months whose latest value up to that day is another than the new one."""
    candidates = sorted((each for each in kept if each.as_of <= new.as_of), key=lambda each: each.as_of)
    if not candidates:
        return
    for step, value in enumerate(new.values):
        if value is None:
            continue
        month = new.first.plus(step)
        for old in reversed(candidates):
            place = month.number - old.first.number
            old_value = old.values[place] if 0 <= place < len(old.values) else None
            if old_value is not None:
                if old_value != value:
                    yield month, value, old, old_value
                break


def _words(value: Value) -> str:
    if isinstance(value, Gap):
        return "gesperrt" if value is Gap.SUPPRESSED else "fehlt"
    return f"{value:f}".replace(".", ",")


def _final(status: FigureStatus) -> str:
    return ", vorläufig" if status == FigureStatus.PRELIMINARY else ""
