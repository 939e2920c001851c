"""The planning year, the day of conclusion and the term of an agreement."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from zielkreis.domain.german.dates import DateKind, FoundDate, find_dates
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.agreement import Term
from zielkreis.domain.values.place import Place

_LEAD = 60
_MARGIN = 2


def find_year(title: str, head: str, words: StructureWords) -> int | None:
    """The planning year as title or head name it; years of laws, dates and comparisons do not count."""
    for part in (title, head):
        folded = plain(part, words)
        for pattern in words.planning_year:
            for match in pattern.finditer(folded):
                if not words.dates.not_planned.search(folded[: match.start("year")][-_LEAD:]):
                    return int(match["year"])
    return None


def year_of_term(term: Term | None) -> int | None:
    """The year in which the agreement ends, or begins if it names no end."""
    if term is None:
        return None
    day = term.last_day or term.first_day
    return day.year if day else None


def years_in(sentences: Iterable[str], words: StructureWords) -> Counter[int]:
    """How often each year stands in the body as one planned for, not compared with."""
    counts: Counter[int] = Counter()
    for sentence in sentences:
        folded = plain(sentence, words)
        for found in find_dates(folded):
            lead = folded[: found.start][-_LEAD:]
            if not words.dates.not_planned.search(lead):
                counts[int(str(found.value)[:4])] += 1
    return counts


def likely_year(counts: Counter[int]) -> int | None:
    """The year named at least twice as often as any other."""
    ranked = counts.most_common(2)
    if not ranked:
        return None
    if len(ranked) == 1 or ranked[0][1] >= _MARGIN * ranked[1][1]:
        return ranked[0][0]
    return None


def find_days(text: str) -> tuple[date, ...]:
    """The days written out in full, in order."""
    found = (_day(one) for one in find_dates(text) if not one.inherited)
    return tuple(day for day in found if day is not None)


def find_conclusion(sentences: Iterable[str], words: StructureWords) -> date | None:
    """The day after "geschlossen am" and the like."""
    for sentence in sentences:
        folded = plain(sentence, words)
        for found in find_dates(folded):
            day = _day(found)
            if day is not None and words.dates.concluded.search(folded[: found.start][-_LEAD:]):
                return day
    return None


def find_term(sentences: Iterable[tuple[str, Place]], year: int | None, words: StructureWords) -> Term | None:
    """The term, from the first sentence that says from when or to when the agreement holds.

    "Für das Jahr 2012" is the whole year. Entry into force "mit der Unterzeichnung" has no first
    day until the paper is signed.
    """
    first = last = None
    where = None
    for sentence, place in sentences:
        begin, end = _bounds(plain(sentence, words), year, words)
        where = where or (place if begin or end else None)
        first, last = first or begin, last or end
    return Term(first_day=first, last_day=last, place=where) if where else None


def _bounds(folded: str, year: int | None, words: StructureWords) -> tuple[date | None, date | None]:
    dates = words.dates
    begins = dates.begins.search(folded) is not None
    if not (begins or dates.term.search(folded)) or "ereinbarung" not in folded and not _is_terse(folded):
        return None, None
    head = folded.split(";")[0]
    if dates.no_term.search(head):
        return None, None
    ends = [span for span in _spans(head, year)]
    if ends:
        return ends[0]
    days = [day for found in find_dates(head, year=year) if (day := _day(found)) is not None]
    whole = dates.whole_year.search(head)
    if whole and not days:
        return date(int(whole["year"]), 1, 1), date(int(whole["year"]), 12, 31)
    first = last = None
    for found in find_dates(head, year=year):
        day = _day(found)
        if day is None:
            continue
        if dates.ends.search(head[: found.start][-_LEAD // 2 :]):
            last = last or day
        elif (
            begins
            or "ab " in head[: found.start][-_LEAD // 4 :]
            or "vom " in head[: found.start][-_LEAD // 4 :]
        ):
            first = first or day
    return first, last


def _is_terse(folded: str) -> bool:
    """ "Laufzeit: 01.01.2012 bis 31.12.2012", or "Sie gilt …" after a sentence on the agreement."""
    return folded.startswith(("Sie ", "Laufzeit", "Geltungsdauer", "Gültigkeit", "Gültig", "Inkrafttreten"))


def _spans(folded: str, year: int | None) -> Iterator[tuple[date, date]]:
    for found in find_dates(folded, year=year):
        first, is_span, last = str(found.value).partition("/")
        if is_span and len(first) == len(last) == len("2012-01-01"):
            yield date.fromisoformat(first), date.fromisoformat(last)


def _day(found: FoundDate) -> date | None:
    if found.kind not in (DateKind.DAY, DateKind.YEAR_END) or len(str(found.value)) != len("2012-01-01"):
        return None
    return date.fromisoformat(str(found.value))
