"""Years, their edges, quarters and halves: "Ende 2012", "im zweiten Quartal", "2012 bis 2014"."""

import re
from collections.abc import Iterator

from zielkreis.domain.german.calendar_words import POSITION, months_of_part, position_number
from zielkreis.domain.german.date_forms import LAST_DAY, OF_YEAR, DateForm, DateKind, form_of
from zielkreis.domain.german.years import find_years

_PART = re.compile(
    rf"""\b (?P<ends> (?: Ende | Schluss ) \s des \s )? (?P<position> {POSITION} ) \s?
    (?P<noun> Quartals?\b | Kalendervierteljahr(?:e?s)?\b | Vierteljahr(?:e?s)?\b | Halbjahr(?:e?s)?\b
    | Jahreshälfte\b | Hj\.? ) {OF_YEAR}?""",
    re.VERBOSE,
)
_PART_AFTER = re.compile(
    r"""\b (?P<noun> (?: Quartal | Halbjahr ) \s | [QH] ) (?P<position> [1-4] | I{1,3}\b | IV\b )
    (?: (?: \s?/\s? | \s ) (?P<year> (?:19|20)\d\d ) (?! \d | [.,]\d ) )? (?! \w )""",
    re.VERBOSE,
)
_EDGE = re.compile(
    rf"""\b (?: (?: (?P<end> Ende | Jahresende | Jahresschluss | Jahresultimo )
    | (?P<middle> Mitte | Jahresmitte ) | (?P<start> Anfang | Beginn | Jahresbeginn | Jahresanfang ) )
    {OF_YEAR}
    | (?P<open_end> Jahresende | Jahresschluss | Jahresultimo ) \b
    | (?P<open_middle> Jahresmitte ) \b | (?P<open_start> Jahresbeginn | Jahresanfang ) \b )""",
    re.VERBOSE,
)
_YEARS = re.compile(
    r"""(?<! [\w.,/] ) (?P<year> (?:19|20)\d\d ) (?: \s?[-–]\s? | (?P<stroke> / )
    | \s bis \s (?: zum \s Jahr \s | Ende \s )? )
    (?P<last> (?:19|20)\d\d | \d\d ) (?! [\w/] | [.,]\d | \s? (?: % | v\. | EUR | € ) )""",
    re.VERBOSE,
)


def find_parts(folded: str) -> Iterator[DateForm]:
    """Quarters and halves; "Ende des 2. Quartals" is its last day."""
    for pattern in (_PART, _PART_AFTER):
        for match in pattern.finditer(folded):
            parts = 2 if match["noun"][0] in "HJ" else 4
            position = position_number(match["position"], parts=parts)
            if position > parts:
                continue
            first, last = months_of_part(position, parts=parts)
            if match.groupdict().get("ends"):
                yield form_of(match, DateKind.DAY, month=last, day=LAST_DAY)
            else:
                yield form_of(match, DateKind.SPAN, month=first, last_month=last)


def find_edges(folded: str) -> Iterator[DateForm]:
    """Start, middle and end of a year; "Jahresende" needs no year beside it, "Ende" does."""
    for match in _EDGE.finditer(folded):
        if match["end"] or match["open_end"]:
            yield form_of(match, DateKind.YEAR_END, month=12, day=31)
        elif match["middle"] or match["open_middle"]:
            yield form_of(match, DateKind.MID_YEAR, month=6, day=30)
        else:
            yield form_of(match, DateKind.YEAR_START, month=1, day=1)


def find_year_spans(folded: str) -> Iterator[DateForm]:
    """Spans of years: "2012 bis 2014", "2012/2013", "2012/13"."""
    for match in _YEARS.finditer(folded):
        first, last = int(match["year"]), int(match["last"])
        if last < 100:
            last += first // 100 * 100
            if not match["stroke"] or last != first + 1:
                continue
        if first < last:
            yield form_of(match, DateKind.SPAN, last_year=last)


def find_single_years(folded: str) -> Iterator[DateForm]:
    """Bare years, the noun before them ("Planungsjahr 2012") included."""
    for start, end, year in find_years(folded):
        yield DateForm(start=start, end=end, kind=DateKind.YEAR, year=year)
