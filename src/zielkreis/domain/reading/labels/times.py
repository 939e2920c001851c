"""When a target holds, what it is compared with, and how months become its value."""

import re
from dataclasses import dataclass

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.dates import FoundDate
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.rows import Cell, CellRole
from zielkreis.domain.values.codes import Aggregation
from zielkreis.domain.values.statement import PeriodWords, Words

_LEAD = re.compile(
    r"(?:(?:bis|ab|im|zum|zur|in|am|für|spätestens|Ende|Anfang|das|dem|den|des|Jahr|Jahre|Jahres|Kalenderjahr|Haushaltsjahr|"
    r"Planungsjahr|Stichtag|Laufe|Monat)\s+)+$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:gegenüber|ggü\.?|gegen|verglichen mit|im vergleich (?:zu[mr]?|mit)|als(?: im| in| am| der| das)?|"
    r"über|unter|niveau (?:von|des)|stand (?:von|des|ende)|wert(?:es|e|s)? (?:von|des|aus)?|ergebnis(?:ses)? (?:von|des)|"
    r"vorjahr\w*|von|zu|jahresergebnis\w*|rechnungsergebnis\w*|bezogen auf|basis(?:jahr)?|ausgangsjahr)"
    r"[\s(]*(?:de[mnrs]\s|das\s|die\s|jahr(?:es)?\s|kalenderjahr(?:es)?\s|wert(?:es)?\s|stand\s|ende\s|ergebnis\s|vorjahr(?:es)?\s|schuljahr\s)*$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH_SPAN = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
_YEAR_SPAN = re.compile(r"(\d{4})/(\d{4})")
_LAST_DAYS = {"02": "28", "04": "30", "06": "30", "09": "30", "11": "30"}


@dataclass(frozen=True, slots=True)
class Times:
    """Period, reference and aggregation said in a statement; what is not said is ``None``."""

    period: PeriodWords | None
    reference: Words[int | str] | None
    aggregation: Words[Aggregation] | None
    has_deadline: bool


def times_of(analysis: Analysis, cells: tuple[Cell, ...] = ()) -> Times:
    """The times of a statement, with those its table head names."""
    compared = [found for found in analysis.dates if _is_reference(analysis, found)]
    own = [found for found in analysis.dates if found not in compared]
    own = [found for found in own if _year_of(found) >= analysis.year - 1]
    period = _period(analysis, own) or _period_of_head(analysis, cells)
    return Times(
        period=period,
        reference=_reference(analysis, compared, cells),
        aggregation=_aggregation(analysis, own),
        has_deadline=any(found.kind is not DateKind.YEAR for found in own),
    )


_STATE = re.compile(
    r"\b(?:ist|sind|steht|stehen|liegt|liegen|können|kann|gilt|gelten|hat|haben|verfügt|verfügen|existiert|besteht|bestehen|arbeitet|arbeiten|öffnet|öffnen|startet|starten|beginnt|eröffnet|entsteht|läuft|geht)\b"
)
_BY = re.compile(r"\b(?:bis(?:\s+(?:zum|spätestens|ende))?|spätestens(?:\s+(?:am|zum|bis|ab))?|ab(?:\s+dem)?|zum|am)\s+(?:\w+\s+)?$", re.IGNORECASE)


def is_dated_state(analysis: Analysis, times: Times, *, has_results: bool) -> bool:
    """A state that holds by a day: "Bis zum 1. Oktober können die Anträge online gestellt werden"."""
    if not times.has_deadline or has_results or not _STATE.search(analysis.text):
        return False
    days = [found for found in analysis.dates if found.kind is not DateKind.YEAR and _year_of(found) >= analysis.year]
    return any(_BY.search(analysis.text[: found.start]) for found in days)


def period_or_year(times: Times, analysis: Analysis) -> PeriodWords:
    """The period said, or the agreement's year as inherited."""
    return times.period or PeriodWords(words="", value=analysis.year, inherited=True)


def _year_of(found: FoundDate) -> int:
    return int(str(found.value)[:4])


def _is_reference(analysis: Analysis, found: FoundDate) -> bool:
    """A date before the planning year, or one that something is compared with."""
    if _year_of(found) < analysis.year and not _reaches(found, analysis.year):
        return True
    before = analysis.text[max(0, found.start - 45) : found.start]
    match = _COMPARED.search(before)
    if not match or _year_of(found) > analysis.year:
        return False
    earlier = any(_year_of(other) < analysis.year for other in analysis.dates)
    compares = not re.match(r"von|zu", match[0], re.I)
    return compares and not earlier and found.kind is DateKind.YEAR and len(analysis.dates) > 1


def _reaches(found: FoundDate, year: int) -> bool:
    """Whether a span runs into the planning year."""
    return "/" in str(found.value) and int(str(found.value).split("/")[1][:4]) >= year


def _period(analysis: Analysis, own: list[FoundDate]) -> PeriodWords | None:
    if not own:
        return None
    order = {DateKind.DAY: 0, DateKind.YEAR_END: 1, DateKind.SPAN: 2, DateKind.MONTH: 3}
    best = min(own, key=lambda found: (order.get(found.kind, 4), found.start))
    lead = _LEAD.search(analysis.text[: best.start])
    start = lead.start() if lead else best.start
    return PeriodWords(words=analysis.words(start, best.end), value=_in_days(best.value))


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


def _reference(
    analysis: Analysis, compared: list[FoundDate], cells: tuple[Cell, ...]
) -> Words[int | str] | None:
    group = analysis.first("times", "comparison_group")
    if group is not None and _is_measure(analysis, group.start):
        return Words(words=analysis.words(group.start, group.end), value="comparison_group")
    previous = analysis.first("times", "previous_year")
    if previous is not None and not _in_condition(analysis, previous.start):
        return Words(words=analysis.words(previous.start, previous.end), value="previous_year")
    if compared:
        found = compared[0]
        year = int(str(found.value).split("/")[-1][:4])
        return Words(words=analysis.words(found.start, found.end), value=year)
    return _reference_of_head(analysis, cells)


def _is_measure(analysis: Analysis, place: int) -> bool:
    """Whether the group is what the value is measured by, and no place where it is counted."""
    before = analysis.text[max(0, place - 45) : place].lower()
    return not re.search(r"soll\s+im\s*$", before) or not analysis.numbers


def _in_condition(analysis: Analysis, place: int) -> bool:
    """ "sofern die Mittel das Vorjahr erreichen" compares no target."""
    for hit in analysis.of("times", "condition"):
        if analysis.text[hit.start : hit.end].lower() == "wenn":
            continue
        comma = analysis.text.find(",", hit.end)
        if hit.start < place < (comma if comma >= 0 else len(analysis.text)):
            return True
    return False


def _reference_of_head(analysis: Analysis, cells: tuple[Cell, ...]) -> Words[int | str] | None:
    for cell in cells:
        if cell.role in (CellRole.BASELINE, CellRole.CHANGE):
            if cell.year and cell.year < analysis.year:
                return Words(words=str(cell.year), value=cell.year)
            if re.search(r"vorjahr|\bvj\b", cell.head, re.IGNORECASE):
                return Words(words=cell.head, value="previous_year")
    return None


_ORDER = ("sliding_12", "annual_average", "reporting_day", "year_end", "annual_sum")


def _aggregation(analysis: Analysis, own: list[FoundDate]) -> Words[Aggregation] | None:
    ends = [found for found in own if found.kind is DateKind.YEAR_END]
    for concept in _ORDER:
        hit = analysis.first("times", concept)
        if concept == "year_end" and ends:
            return Words(words=analysis.words(ends[0].start, ends[0].end), value=Aggregation.YEAR_END)
        if hit is None or concept == "year_end":
            continue
        if concept == "annual_sum" and re.match(r"im jahr\b\s*\d{4}", analysis.text[hit.start :], re.I):
            continue
        return Words(words=analysis.words(hit.start, hit.end), value=Aggregation(concept))
    return _reporting_day(analysis, own)


def _reporting_day(analysis: Analysis, own: list[FoundDate]) -> Words[Aggregation] | None:
    """ "zum 30.09. unter 40": a count on a day."""
    for found in own:
        before = analysis.text[max(0, found.start - 8) : found.start].lower()
        if (
            found.kind is DateKind.DAY
            and re.search(r"\b(?:zum|am|per)\s*$", before)
            and "bis" not in before
            and analysis.numbers
        ):
            return Words(words=analysis.words(found.start, found.end), value=Aggregation.REPORTING_DAY)
    return None
