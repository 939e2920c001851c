"""The term of an agreement: from when to when it holds."""

from collections.abc import Iterable
from datetime import date

from zielkreis.domain.german.dates import find_dates
from zielkreis.domain.reading.structure.days import day_of
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Term
from zielkreis.domain.values.place import Place

_LEAD = 30
_NEAR = 15
_ISO_DAY = len("2012-01-01")


def find_term(sentences: Iterable[Place], year: int | None, words: StructureWords) -> Term | None:
    """The term, from the sentences that say from when or to when the agreement holds.

    "Für das Jahr 2012" is the whole year. Entry into force "mit der Unterzeichnung" leaves the first
    day open, even where the paper has a date.
    """
    first = last = place = None
    for sentence in sentences:
        begin, end = _bounds(plain(sentence.quote, words), year, words)
        place = place or (sentence if begin or end else None)
        first, last = first or begin, last or end
    return Term(first_day=first, last_day=last, place=place) if place else None


def _bounds(folded: str, year: int | None, words: StructureWords) -> tuple[date | None, date | None]:
    """First and last day in one sentence; what follows a semicolon tells of other times."""
    clause = folded.partition(";")[0]
    begins = words.dates.begins.search(clause) is not None
    if not _speaks_of_term(clause, words) or words.dates.no_term.search(clause):
        return None, None
    span = _span(clause, year)
    if span is not None:
        return span
    found = [(one, day) for one in find_dates(clause, year=year) if (day := day_of(one)) is not None]
    whole = words.dates.whole_year.search(clause)
    if whole and not found:
        return date(int(whole["year"]), 1, 1), date(int(whole["year"]), 12, 31)
    first = last = None
    for one, day in found:
        if words.dates.ends.search(clause[: one.start][-_LEAD:]):
            last = last or day
        elif begins or words.dates.from_day.search(clause[: one.start][-_NEAR:]):
            first = first or day
    return first, last


def _speaks_of_term(clause: str, words: StructureWords) -> bool:
    if not (words.dates.begins.search(clause) or words.dates.term.search(clause)):
        return False
    return words.dates.of_agreement.search(clause) is not None


def _span(clause: str, year: int | None) -> tuple[date, date] | None:
    for found in find_dates(clause, year=year):
        first, _, last = str(found.value).partition("/")
        if len(first) == len(last) == _ISO_DAY:
            return date.fromisoformat(first), date.fromisoformat(last)
    return None
