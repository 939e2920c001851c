"""The planning year and the day of conclusion of an agreement."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from zielkreis.domain.german.dates import DateKind, FoundDate, find_dates
from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.columns import read_columns
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Term

_LEAD = 60
_MARGIN = 2
_ISO_DAY = len("2012-01-01")


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
            if not words.dates.not_planned.search(folded[: found.start][-_LEAD:]):
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


def find_conclusion(sentences: Iterable[str], words: StructureWords) -> date | None:
    """The day after "geschlossen am" or before "unterzeichnet" and the like."""
    for sentence in sentences:
        folded = plain(sentence, words)
        for found in find_dates(folded):
            day = day_of(found)
            told = words.dates.concluded.search(folded[: found.start][-_LEAD:])
            if day is not None and (told or words.dates.concluded_after.search(folded[found.end :])):
                return day
    return None


def signing_day(block: tuple[Line, ...], words: StructureWords) -> tuple[date | None, bool]:
    """The last day in the signature block, and whether a place for a day is still empty."""
    days: list[date] = []
    is_open = False
    for strip in read_columns(block, words):
        found = find_days(strip.plain)
        days += found
        is_open = is_open or (not found and _awaits_day(strip.plain, words))
    return max(days, default=None), is_open


def _awaits_day(plain: str, words: StructureWords) -> bool:
    """Whether a place for a day is empty; "(Unterschrift)" waits for a name only."""
    signatures = words.signatures
    return signatures.place_and_date.search(plain) is not None and not signatures.signed.search(plain)


def find_days(text: str) -> tuple[date, ...]:
    """The days written out in full, in order."""
    found = (day_of(one) for one in find_dates(text) if not one.inherited)
    return tuple(day for day in found if day is not None)


def day_of(found: FoundDate) -> date | None:
    """The day of a date that is one; the end of a year is its last day."""
    if found.kind not in (DateKind.DAY, DateKind.YEAR_END) or len(str(found.value)) != _ISO_DAY:
        return None
    return date.fromisoformat(str(found.value))
