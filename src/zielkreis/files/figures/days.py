"""Months and days as headings of tables write them."""

import re
from datetime import date

from zielkreis.domain.german.dates import parse_date
from zielkreis.domain.german.folding import fold
from zielkreis.domain.measuring.figures.version import last_day
from zielkreis.domain.values.month import Month

_NAMES = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_SPELT = {"mrz": "mär", "maerz": "mär", "mar": "mär"}
_FIRST_YEAR, _LAST_YEAR = 2005, 2100
_FORMS = (
    re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})(?:-\d{2})?(?![\d-])"),
    re.compile(r"(?<![\d.])(?:\d{1,2}\.)?(?P<m>\d{1,2})[./](?P<y>\d{4})(?!\d)"),
    re.compile(
        r"\b(?P<n>jan|feb|mär|maerz|mrz|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?\s*"
        r"'?(?P<y>\d{4}|\d{2})(?!\d)"
    ),
    re.compile(r"(?<!\d)(?P<y>20\d{2})(?P<m>0[1-9]|1[0-2])(?!\d)"),
)
_AS_OF = re.compile(
    r"(?:daten)?stand|erstell(?:t|ungsdatum)(?: am)?|veröffentlicht(?: am)?|abruf(?:datum)?|abgerufen "
    "am|auszug vom",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?[^\W\d_]+\s\d{4}")
_FAR = 40


def months_in(text: str) -> tuple[Month, ...]:
    """All months a text names, each once; the day since when it is known is none of them."""
    lowered = without_as_of(fold(text)).lower()
    found: dict[Month, None] = {}
    for form in _FORMS:
        for match in form.finditer(lowered):
            if (month := _month(match)) is not None:
                found[month] = None
    return tuple(found)


def month_named(text: str) -> Month | None:
    """The one month a text names, ``None`` where it names none or several."""
    found = months_in(text)
    return found[0] if len(found) == 1 else None


def day_named(text: str) -> date | None:
    """The day that a text is, ``None`` where it is none."""
    match = _DAY.fullmatch(fold(text).strip())
    if match is None:
        return None
    try:
        return date.fromisoformat(str(parse_date(match[0])))
    except ValueError:
        return None


def as_of_named(text: str) -> date | None:
    """The day after "Stand:" and its like; of a mere month the last day."""
    for match in _AS_OF.finditer(text):
        behind = text[match.end() : match.end() + _FAR]
        if (day := _DAY.search(behind)) is not None:
            return day_named(day[0])
        if (month := month_named(behind)) is not None:
            return last_day(month)
    return None


def without_as_of(text: str) -> str:
    """The text without the words that say since when it is known."""
    for match in reversed(list(_AS_OF.finditer(text))):
        behind = text[match.end() : match.end() + _FAR]
        day = _DAY.search(behind) or next((m for each in _FORMS if (m := each.search(behind.lower()))), None)
        if day is not None:
            text = text[: match.start()] + text[match.end() + day.end() :]
    return text


def _month(match: re.Match[str]) -> Month | None:
    groups = match.groupdict()
    year = int(groups["y"])
    if year < 100:
        year += 2000
    name = groups.get("n")
    number = _NAMES.index(_SPELT.get(name, name)) + 1 if name else int(groups["m"])
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= number <= 12):
        return None
    return Month(year, number)
