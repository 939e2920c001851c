"""When a target holds, what it is compared with, and how months become its value."""

import re
from dataclasses import dataclass

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.dates import FoundDate
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import token_at
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole
from zielkreis.domain.reading.labels.parts.aggregations import aggregation_of
from zielkreis.domain.reading.labels.parts.references import is_compared, reference_of
from zielkreis.domain.values.codes import Aggregation
from zielkreis.domain.values.statement import PeriodWords, Words

_MONTH_SPAN = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
_LAST_DAYS = {"02": "28", "04": "30", "06": "30", "09": "30", "11": "30"}
#: Which kind of date tells the period, the most telling first; a bare year comes last.
_ORDER = (DateKind.DAY, DateKind.YEAR_END, DateKind.SPAN, DateKind.MONTH)
_BY = frozenset(("bis", "spätestens", "ab", "zum", "am"))


@dataclass(frozen=True, slots=True)
class Times:
    """Period, reference and aggregation said in a statement; what is not said is ``None``."""

    period: PeriodWords | None
    reference: Words[int | str] | None
    aggregation: Words[Aggregation] | None
    has_deadline: bool


def times_of(analysis: Analysis, cells: tuple[Cell, ...] = ()) -> Times:
    """The times of a statement, with those its table head names."""
    compared = [found for found in analysis.dates if is_compared(analysis, found)]
    own = [found for found in analysis.dates if found not in compared]
    own = [found for found in own if first_year(found) >= analysis.year - 1]
    return Times(
        period=_period(analysis, own) or _period_of_head(analysis, cells),
        reference=reference_of(analysis, compared, cells),
        aggregation=aggregation_of(analysis, own),
        has_deadline=any(found.kind is not DateKind.YEAR for found in own),
    )


def first_year(found: FoundDate) -> int:
    """The year a date lies in, or a span begins in."""
    return int(str(found.value)[:4])


def period_or_year(times: Times, analysis: Analysis) -> PeriodWords:
    """The period said, or the agreement's year as inherited."""
    return times.period or PeriodWords(words="", value=analysis.year, inherited=True)


def is_dated_state(analysis: Analysis, times: Times, *, has_results: bool) -> bool:
    """A state that holds by a day: "Bis zum 1. Oktober können die Anträge online gestellt werden"."""
    if not times.has_deadline or has_results or not analysis.has("times", "state"):
        return False
    return any(
        _stands_behind_by(analysis, found)
        for found in analysis.dates
        if found.kind is not DateKind.YEAR and first_year(found) >= analysis.year
    )


def _stands_behind_by(analysis: Analysis, found: FoundDate) -> bool:
    index = token_at(analysis, found.start)
    before = [token.low for token in analysis.tokens[max(0, index - 3) : index]]
    is_parted = len(before) == 3 and before[0] in _BY and before[1] in ("ende", "dem")
    return is_parted or not _BY.isdisjoint(before[-2:])


def _period(analysis: Analysis, own: list[FoundDate]) -> PeriodWords | None:
    if not own:
        return None
    best = min(own, key=lambda found: (_rank(found.kind), found.start))
    return PeriodWords(words=analysis.words(_lead(analysis, best), best.end), value=_in_days(best.value))


def _rank(kind: DateKind) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def _lead(analysis: Analysis, found: FoundDate) -> int:
    """Where the words begin that lead in to a date ("bis spätestens zum 30.06.")."""
    leading = {hit.first for hit in analysis.of("times", "before_date")}
    index = token_at(analysis, found.start)
    start = found.start
    while index - 1 in leading:
        index -= 1
        start = analysis.tokens[index].start
    return start


def _in_days(value: int | str) -> int | str:
    """Spans of months as spans of days."""
    match = _MONTH_SPAN.fullmatch(str(value))
    if not match:
        return value
    first_year, first_month, last_year, last_month = match.groups()
    last_day = _LAST_DAYS.get(last_month, "31")
    return f"{first_year}-{first_month}-01/{last_year}-{last_month}-{last_day}"


def _period_of_head(analysis: Analysis, cells: tuple[Cell, ...]) -> PeriodWords | None:
    for cell in cells:
        if cell.year == analysis.year and cell.role in (CellRole.VALUE, CellRole.CHANGE):
            return PeriodWords(words=str(cell.year), value=cell.year)
    return None
