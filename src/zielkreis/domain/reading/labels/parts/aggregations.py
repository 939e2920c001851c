"""How months become the value that counts: average, end of year, sum, a day."""

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.dates import FoundDate
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import low_before, token_at
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Aggregation
from zielkreis.domain.values.statement import Words

_BEFORE_YEAR_END = (Aggregation.SLIDING_12, Aggregation.ANNUAL_AVERAGE, Aggregation.REPORTING_DAY)


def aggregation_of(analysis: Analysis, own: list[FoundDate]) -> Words[Aggregation] | None:
    """The aggregation said; ``own`` are the dates of the target itself."""
    for aggregation in _BEFORE_YEAR_END:
        hit = analysis.first("times", aggregation)
        if hit is not None:
            return Words(words=analysis.words_of(hit), value=aggregation)
    year_end = next((found for found in own if found.kind is DateKind.YEAR_END), None)
    if year_end is not None:
        words = analysis.words(year_end.start, year_end.end)
        return Words(words=words, value=Aggregation.YEAR_END)
    hit = analysis.first("times", Aggregation.ANNUAL_SUM)
    if hit is not None and not _names_year(analysis, hit):
        return Words(words=analysis.words_of(hit), value=Aggregation.ANNUAL_SUM)
    return _reporting_day(analysis, own)


def _names_year(analysis: Analysis, hit: Hit) -> bool:
    """ "im Jahr 2012" is a period, "im Jahr" alone a sum."""
    following = analysis.tokens[hit.last + 1].form if hit.last + 1 < len(analysis.tokens) else ""
    return analysis.tokens[hit.first].low == "im" and len(following) == len("2012") and following.isdigit()


def _reporting_day(analysis: Analysis, own: list[FoundDate]) -> Words[Aggregation] | None:
    """ "zum 30.09. unter 40": a count on a day."""
    for found in own:
        index = token_at(analysis, found.start)
        before = (low_before(analysis, index, 2), low_before(analysis, index))
        is_day = found.kind is DateKind.DAY and before[1] in ("zum", "am", "per") and before[0] != "bis"
        if is_day and analysis.numbers:
            words = analysis.words(found.start, found.end)
            return Words(words=words, value=Aggregation.REPORTING_DAY)
    return None
