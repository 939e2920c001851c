"""Days and months in running text: "31.12.2012", "bis 30.06.", "1. Januar d. J.", "Ende Juni 2012"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from zielkreis.domain.german.calendar_words import MONTH, month_number
from zielkreis.domain.german.date_forms import LAST_DAY, OF_YEAR, DateForm, DateKind, form_of

_ISO = re.compile(r"\b (?P<year> (?:19|20)\d\d ) - (?P<month> \d\d ) - (?P<day> \d\d ) \b", re.VERBOSE)
_NUMERIC = re.compile(
    rf"""(?<! [\d.,] ) (?P<day> \d{{1,2}} ) \. \s? (?P<month> \d{{1,2}} ) \.
    (?: {OF_YEAR} | (?P<short> \d\d ) (?! [\d%] | [.,]\d ) | (?! \d ) )""",
    re.VERBOSE,
)
_PREPOSITION = re.compile(r"\b (?: am | zum | vom | bis | ab | dem | den | seit | und ) \s $", re.VERBOSE)
_DAY_OF_MONTH = re.compile(
    rf"(?<! [\w.,] ) (?P<day> \d{{1,2}} ) \. \s? (?P<name> {MONTH} ) {OF_YEAR}?", re.VERBOSE
)
_END_OF_MONTH = re.compile(rf"\b Ende \s (?: des \s Monats \s )? (?P<name> {MONTH} ) {OF_YEAR}?", re.VERBOSE)
_MONTH_NAMED = re.compile(rf"\b (?P<name> {MONTH} ) (?! [\w-] ) {OF_YEAR}?", re.VERBOSE)
_MONTH_NUMERIC = re.compile(
    r"(?<! [\w.,/] ) (?P<month> 0?[1-9] | 1[0-2] ) / (?P<year> (?:19|20)\d\d ) (?! [\d/] | [.,]\d )",
    re.VERBOSE,
)
_MONTH_DOTTED = re.compile(
    r"(?<! [\w.,/] ) (?P<month> 0[1-9] | 1[0-2] ) \. (?P<year> (?:19|20)\d\d ) (?! [\d/] | [.,]\d )",
    re.VERBOSE,
)

# Two digits of a year: agreements and regulations of this century, birth years and old law of the last.
_CENTURY_BREAK = 69


def _full_year(short: int) -> int:
    return short + (2000 if short < _CENTURY_BREAK else 1900)


def _names_a_day(match: re.Match[str]) -> bool:
    """Without a year "2.1." is more often a clause: a day has two digits each or a preposition."""
    if match["short"] or match.end() > match.end("month") + 1:
        return True
    before = match.string[max(0, match.start() - 6) : match.start()]
    return len(match[0]) == len("30.06.") or _PREPOSITION.search(before) is not None


def find_days(folded: str) -> Iterator[DateForm]:
    """Days with or without their year; impossible ones ("31.02.2012") are found here, too."""
    for match in _ISO.finditer(folded):
        yield form_of(match, DateKind.DAY, month=int(match["month"]), day=int(match["day"]))
    for match in _NUMERIC.finditer(folded):
        if _names_a_day(match):
            form = form_of(match, DateKind.DAY, month=int(match["month"]), day=int(match["day"]))
            yield replace(form, year=_full_year(int(match["short"]))) if match["short"] else form
    for match in _DAY_OF_MONTH.finditer(folded):
        yield form_of(match, DateKind.DAY, month=month_number(match["name"]), day=int(match["day"]))
    for match in _END_OF_MONTH.finditer(folded):
        yield form_of(match, DateKind.DAY, month=month_number(match["name"]), day=LAST_DAY)


def find_months(folded: str) -> Iterator[DateForm]:
    """Months with or without their year."""
    for match in _MONTH_NAMED.finditer(folded):
        yield form_of(match, DateKind.MONTH, month=month_number(match["name"]))
    for pattern in (_MONTH_NUMERIC, _MONTH_DOTTED):
        for match in pattern.finditer(folded):
            yield form_of(match, DateKind.MONTH, month=int(match["month"]))
