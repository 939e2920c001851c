"""Dates in running German text: found with their ISO value, and printed back."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.german.calendar_words import MONTH_NAMES, months_of_part
from zielkreis.domain.german.date_forms import LAST_DAY, DateForm, DateKind
from zielkreis.domain.german.date_scan import scan_dates
from zielkreis.domain.german.folding import fold

__all__ = ["DateKind", "FoundDate", "find_dates", "parse_date", "print_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date at ``text[start:end]``.

    ``value`` is a year as a number, a month ``2012-12``, a day ``2012-12-31`` or a span
    ``2012-07/2012-09``, whose two ends are years, months or days alike. ``inherited`` marks a
    year the text does not name and the caller supplied.
    """

    start: int
    end: int
    value: int | str
    kind: DateKind
    inherited: bool = False


_PARTS_PRINTED = {
    months_of_part(position, parts=parts): f"{position}. {noun}"
    for parts, noun in ((4, "Quartal"), (2, "Halbjahr"))
    for position in range(1, parts + 1)
}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def _simple_value(form: DateForm, year: int) -> int | str | None:
    """Year, month or day of the form; ``None`` if there is no such day."""
    if not form.month:
        return year
    if form.month > 12:
        return None
    if not form.day:
        return f"{year:04d}-{form.month:02d}"
    days = monthrange(year, form.month)[1]
    day = days if form.day == LAST_DAY else form.day
    return f"{year:04d}-{form.month:02d}-{day:02d}" if 1 <= day <= days else None


def _value(form: DateForm, known_year: int | None) -> int | str | None:
    year = form.year if form.year is not None else known_year
    if year is None:
        return None
    year += form.shift if form.year is None else 0
    first = _simple_value(form, year)
    if form.last_year:
        return f"{year:04d}/{form.last_year:04d}"
    if form.last_month:
        return f"{first}/{year:04d}-{form.last_month:02d}"
    if form.until is not None:
        last = _value(form.until, known_year)
        return None if first is None or last is None else f"{first}/{last}"
    return first


def find_dates(text: str, *, year: int | None = None) -> tuple[FoundDate, ...]:
    """All dates of the text in order of place.

    A date without a year ("zum Jahresende", "bis 30.06.", "im Dezember d. J.") counts in ``year``
    and is left out if that is ``None``; so is a day the calendar does not have.
    """
    found = []
    for form in scan_dates(fold(text)):
        value = _value(form, year)
        if value is not None:
            found.append(
                FoundDate(
                    start=form.start,
                    end=form.end,
                    value=value,
                    kind=form.kind,
                    inherited=form.year is None,
                )
            )
    return tuple(found)


def parse_date(text: str, *, year: int | None = None) -> int | str:
    """ISO value of a text that is one date; raises ``ValueError`` if it is anything else."""
    stripped = text.strip()
    for found in find_dates(stripped, year=year):
        if (found.start, found.end) == (0, len(stripped)):
            return found.value
    raise ValueError(
        f"„{text}“ ist kein Datum; lesbar sind etwa 31.12.2012, Dezember 2012 und 2. Halbjahr 2012."
    )


def print_date(value: int | str | date, *, long: bool = False) -> str:
    """The date as German text prints it; ``long`` writes the month of a day as a word.

    Takes the values of ``FoundDate`` and days as ``date``. Raises ``ValueError`` for other text.
    """
    written = value.isoformat() if isinstance(value, date) else str(value)
    first, is_span, last = written.partition("/")
    if not is_span:
        return _print_simple(first, long=long)
    if len(first) == len(last) == len("2012-07") and first[:4] == last[:4]:
        printed = _PARTS_PRINTED.get((int(first[5:]), int(last[5:])))
        if printed:
            return f"{printed} {first[:4]}"
    return f"{_print_simple(first, long=long)} bis {_print_simple(last, long=long)}"


def _print_simple(iso: str, *, long: bool) -> str:
    match = _ISO.fullmatch(iso)
    if match is None:
        raise ValueError(f"„{iso}“ ist kein Datum in der Form 2012, 2012-12 oder 2012-12-31.")
    year, month, day = match.groups()
    if month is None:
        return str(year)
    if day is None:
        return f"{MONTH_NAMES[int(month) - 1]} {year}"
    return f"{int(day)}. {MONTH_NAMES[int(month) - 1]} {year}" if long else f"{day}.{month}.{year}"
