"""When a duty is due: its days as the words name them, and how often it comes back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.duties.provisos import proviso_in
from zielkreis.domain.duties.surroundings import Surrounded
from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.dates import FoundDate
from zielkreis.domain.german.frequencies import FoundFrequency, find_frequencies
from zielkreis.domain.german.relative_deadlines import find_relative_deadline
from zielkreis.domain.reading.labels.parts.references import is_compared
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.duty import Frequency

#: Which kind of date tells the day, the most telling first.
_RANKS = (DateKind.DAY, DateKind.YEAR_END, DateKind.MID_YEAR, DateKind.YEAR_START, DateKind.SPAN)
_LEADING = re.compile(
    r"(?:\b(?:spätestens|aber|bis|zum|zu|am|im|in|ab|dem|den|des|einschließlich|nach|Ablauf|jeweils|Monat|Laufe|"
    r"Jahres|Anfang|Beginn|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|Kalenderjahr|Schuljahr|\d{1,2}\.(?:\sund)?|(?:ersten|zweiten|dritten)\sund)\s+)+$",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:bis|spätestens)\b", re.IGNORECASE)
_FROM = re.compile(r"\bab\b", re.IGNORECASE)
_OF_OTHER_THINGS = re.compile(r"\b(?:vom|Stand|Stand:|seit|Fassung|der\s+Daten)\s+$")
_BESIDE = re.compile(r"\s*(?:,|und|sowie|oder)\s+(?:de[mn]\s+)?")
_QUARTERS = {("01", "03"): "Q1", ("04", "06"): "Q2", ("07", "09"): "Q3", ("10", "12"): "Q4"}
_HALVES = {("01", "06"): "H1", ("07", "12"): "H2"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One day, month, quarter, half or year with its words; or a frequency; or neither."""

    due: str = ""
    words: str = ""
    begins: bool = False
    frequency: Frequency | None = None
    times: int = 1
    interval: int = 1
    day: int = 0


def dues_of(told: Surrounded) -> tuple[Due, ...]:
    """The due dates of a statement: several where it lists them, one without a date where it names none."""
    analysis = told.facts.analysis
    dates = list(_own_dates(told))
    frequency = next(iter(_frequencies(told)), None)
    if frequency is not None:
        start, end = frequency.start, frequency.end
        named = _best(told, dates)
        return (
            Due(
                words=analysis.words(start, end),
                frequency=frequency.every,
                times=frequency.times,
                interval=frequency.interval,
                day=frequency.day,
                due=_printed(named) if named is not None else "",
                begins=named is not None and _begins(told, named),
            ),
        )
    best = _best(told, dates)
    if best is None or best.kind is DateKind.YEAR:
        relative = find_relative_deadline(analysis.text)
        if relative is not None and told.statement.kind is not Kind.TARGET:
            return (Due(words=analysis.words(*relative)),)
    if best is None:
        return (_of_period(told),)
    return tuple(
        Due(due=_printed(found), words=_words(told, found), begins=_begins(told, found))
        for found in _all_days(told, dates, best)
    )


def _own_dates(told: Surrounded) -> Iterator[FoundDate]:
    """Dates that say when: not of a comparison, a condition, a paper or a state of data."""
    analysis = told.facts.analysis
    proviso = proviso_in(told)
    for found in analysis.dates:
        if is_compared(analysis, found) or (found.inherited and analysis.context.year is None):
            continue
        if proviso is not None and proviso[0] <= found.start < proviso[1]:
            continue
        if found.kind is not DateKind.SPAN and _OF_OTHER_THINGS.search(analysis.text[: found.start]):
            continue
        yield found


def _frequencies(told: Surrounded) -> Iterator[FoundFrequency]:
    proviso = proviso_in(told)
    for found in find_frequencies(told.facts.analysis.text):
        if proviso is None or not proviso[0] <= found.start < proviso[1]:
            yield found


def _best(told: Surrounded, dates: list[FoundDate]) -> FoundDate | None:
    """The date behind "bis" or "spätestens", else the most exact one; a bare year comes last."""

    def rank(found: FoundDate) -> tuple[bool, int, int]:
        is_deadline = bool(_BY.search(_lead(told, found)))
        kind = _RANKS.index(found.kind) if found.kind in _RANKS else len(_RANKS)
        return not is_deadline, kind + (found.kind is DateKind.YEAR), found.start

    return min(dates, key=rank, default=None)


def _all_days(told: Surrounded, dates: list[FoundDate], best: FoundDate) -> Iterator[FoundDate]:
    """The best date and, where something is to be done, all others that say when ("und im April 2017").

    A day needs no word of its own beside one that has it: "zum 31.07.2018 und 31.01.2019".
    """
    is_result = told.statement.kind is Kind.TARGET
    before: FoundDate | None = None
    for found in dates:
        says_when = bool(_lead(told, found)) or (before is not None and _is_beside(told, before, found))
        is_other_day = not is_result and found.kind is not DateKind.YEAR and says_when
        if found is best or (is_other_day and best.kind is not DateKind.YEAR):
            before = found
            yield found


def _is_beside(told: Surrounded, before: FoundDate, found: FoundDate) -> bool:
    between = told.facts.analysis.text[before.end : found.start]
    return before.kind is found.kind and _BESIDE.fullmatch(between) is not None


def _of_period(told: Surrounded) -> Due:
    """A target without a date of its own holds for the period that was read for it."""
    parts = told.statement.parts
    period = parts[0].period if parts else None
    if told.statement.kind is not Kind.TARGET or period is None:
        return Due()
    return Due(due=_iso(str(period.value)), words="" if period.inherited else period.words)


def _begins(told: Surrounded, found: FoundDate) -> bool:
    return found.kind is not DateKind.SPAN and bool(_FROM.search(_lead(told, found)))


def _lead(told: Surrounded, found: FoundDate) -> str:
    match = _LEADING.search(told.facts.analysis.text, 0, found.start)
    return match[0] if match else ""


def _words(told: Surrounded, found: FoundDate) -> str:
    return told.facts.analysis.words(found.start - len(_lead(told, found)), found.end)


def _printed(found: FoundDate) -> str:
    return _iso(str(found.value))


def _iso(value: str) -> str:
    """A span as its quarter or half, else as its last day, month or year."""
    first, is_span, last = value.partition("/")
    if not is_span:
        return value
    if len(first) == len(last) and len(last) >= len("2012-12") and first[:4] == last[:4]:
        months = (first[5:7], last[5:7])
        part = _QUARTERS.get(months) or _HALVES.get(months)
        if part and (len(last) == len("2012-12") or first.endswith("-01")):
            return f"{last[:4]}-{part}"
        if months == ("01", "12"):
            return last[:4]
    return last
