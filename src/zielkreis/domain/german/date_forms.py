"""A date as it stands in the text, before its year is settled."""

import re
from dataclasses import dataclass
from enum import StrEnum


class DateKind(StrEnum):
    """What a date names; ``year_end`` is its last day, ``mid_year`` the last day of June."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"
    YEAR_START = "year_start"
    MID_YEAR = "mid_year"
    YEAR_END = "year_end"


#: Stands for the last day of the month, whichever it is that year.
LAST_DAY = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class DateForm:
    """A date at ``text[start:end]`` as written.

    ``year`` is ``None`` where the text leaves it open; ``shift`` is added to the year known from
    elsewhere ("des Folgejahres" is +1). ``month`` and ``day`` are 0 where they are not named,
    ``last_month`` ends a quarter or half, ``last_year`` a span of years, ``until`` a span of two
    dates.
    """

    start: int
    end: int
    kind: DateKind
    year: int | None
    shift: int = 0
    month: int = 0
    day: int = 0
    last_month: int = 0
    last_year: int = 0
    until: "DateForm | None" = None


_YEAR_NOUN = r"(?:Kalender|Planungs|Haushalts|Berichts|Geschäfts)?[Jj]ahres"

#: Verbose pattern of the year a date belongs to: "2012", "des Jahres 2012", "d. J.", "des Folgejahres".
OF_YEAR = rf"""(?: \s? (?: des\s{_YEAR_NOUN}\s )? (?P<year> (?:19|20)\d\d ) (?! \d | [.,]\d )
    | \s d\.\s?J\.
    | \s (?: des | dieses ) \s (?: (?: laufenden | jeweiligen | gleichen ) \s )? {_YEAR_NOUN}\b
    | \s (?P<next> (?: des | d\. ) \s (?: Folgejahres | nächsten\sJahres | darauffolgenden\sJahres ) \b )
    | \s (?P<previous> (?: des | d\. ) \s (?: Vorjahres\b | Vj\. ) ) )"""


def form_of(
    match: re.Match[str],
    kind: DateKind,
    *,
    month: int = 0,
    day: int = 0,
    last_month: int = 0,
    last_year: int = 0,
) -> DateForm:
    """The form that a pattern with ``OF_YEAR`` has matched."""
    groups = match.groupdict()
    return DateForm(
        start=match.start(),
        end=match.end(),
        kind=kind,
        year=int(groups["year"]) if groups.get("year") else None,
        shift=1 if groups.get("next") else -1 if groups.get("previous") else 0,
        month=month,
        day=day,
        last_month=last_month,
        last_year=last_year,
    )
