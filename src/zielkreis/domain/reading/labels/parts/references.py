"""What a value is compared with: the year before, another year, or a group of others."""

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.dates import FoundDate
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import low_before, token_at
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole
from zielkreis.domain.reading.labels.parts.conditions import condition_in
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.statement import Words

COMPARISON_GROUP = "comparison_group"
PREVIOUS_YEAR = "previous_year"


def is_compared(analysis: Analysis, found: FoundDate) -> bool:
    """A date before the planning year, or one that something is compared with."""
    first, last = _years(found)
    if first < analysis.year:
        return last < analysis.year
    if found.kind is not DateKind.YEAR or first > analysis.year or len(analysis.dates) < 2:
        return False
    if not _stands_behind_comparison(analysis, found):
        return False
    return all(_years(other)[0] >= analysis.year for other in analysis.dates)


def reference_of(
    analysis: Analysis, compared: list[FoundDate], cells: tuple[Cell, ...]
) -> Words[int | str] | None:
    """What the value is compared with, told in the statement or by the head of its column."""
    group = analysis.first("times", COMPARISON_GROUP)
    if group is not None and not _is_place(analysis, group):
        return Words(words=analysis.words_of(group), value=COMPARISON_GROUP)
    previous = analysis.first("times", PREVIOUS_YEAR)
    if previous is not None and not _in_condition(analysis, previous):
        return Words(words=analysis.words_of(previous), value=PREVIOUS_YEAR)
    if compared:
        words = analysis.words(compared[0].start, compared[0].end)
        return Words(words=words, value=_years(compared[0])[1])
    return _of_head(analysis, cells)


def _years(found: FoundDate) -> tuple[int, int]:
    """First and last year of a date or span."""
    ends = str(found.value).split("/")
    return int(ends[0][:4]), int(ends[-1][:4])


def _stands_behind_comparison(analysis: Analysis, found: FoundDate) -> bool:
    passing = {hit.first for hit in analysis.of("times", "passed_after_compared")}
    heads = {hit.last for hit in analysis.of("times", "compared")}
    index = token_at(analysis, found.start) - 1
    while index >= 0 and index not in heads:
        if index not in passing and analysis.tokens[index].form != "(":
            return False
        index -= 1
    return index >= 0


def _is_place(analysis: Analysis, group: Hit) -> bool:
    """Whether the group is where a value is counted and not what it is measured by ("soll im …")."""
    before = (low_before(analysis, group.first, 2), low_before(analysis, group.first))
    return before == ("soll", "im") and bool(analysis.numbers)


def _in_condition(analysis: Analysis, hit: Hit) -> bool:
    """ "sofern die Mittel das Vorjahr erreichen" compares no target."""
    condition = condition_in(analysis)
    if condition is None or analysis.text[condition.start :].lower().startswith("wenn"):
        return False
    return condition.covers(hit.start)


def _of_head(analysis: Analysis, cells: tuple[Cell, ...]) -> Words[int | str] | None:
    for cell in cells:
        if cell.role in (CellRole.BASELINE, CellRole.CHANGE):
            if cell.year and cell.year < analysis.year:
                return Words(words=str(cell.year), value=cell.year)
            if analysis.around(cell.head).has("times", PREVIOUS_YEAR):
                return Words(words=cell.head, value=PREVIOUS_YEAR)
    return None
