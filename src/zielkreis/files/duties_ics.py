"""The dated duties as a calendar that Outlook, Thunderbird and others take."""

import hashlib
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event

from zielkreis.domain.values.due_days import days_of, is_exact
from zielkreis.domain.values.duty import Duty, DutyList, Frequency
from zielkreis.domain.values.duty_words import (
    creditors_in_words,
    due_in_words,
    frequency_in_words,
    kind_in_words,
    marks_of,
    parties_in_words,
)
from zielkreis.domain.values.visible import visible

_MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6}
_DAYS_BEFORE = 14
_LONGEST_SUMMARY = 120
_LAST_SURE_DAY = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An all-day entry; ``rule`` tells how it comes back, ``note`` what was taken for the day."""

    duty: Duty
    day: date
    rule: dict[str, Any] | None = None
    note: str = ""


def write_duties_ics(duties: DutyList, *, at: datetime) -> bytes:
    """The calendar; ``at`` (UTC) is the moment that its entries bear.

    A duty with a day stands on it, one with a month, quarter or half on the last day of that; monthly,
    quarterly and half-yearly ones come back to the end of the term. A bare year and what is weekly are
    no entries.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Zielkreis//Pflichten//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", visible(f"Pflichten: {duties.title}"))
    for entry in entries_of(duties):
        calendar.add_component(_event(entry, at))
    return bytes(calendar.to_ical())


def entries_of(duties: DutyList) -> Iterator[_Entry]:
    """What stands in the calendar, in the order of the list."""
    for duty in duties.duties:
        entry = _recurring(duty, duties) if duty.frequency is not None else _single(duty)
        if entry is not None:
            yield entry


def _single(duty: Duty) -> _Entry | None:
    days = days_of(duty.due)
    if days is None or len(duty.due) == len("2012"):
        return None
    if is_exact(duty.due):
        return _Entry(duty=duty, day=days[0])
    when = due_in_words(duty)
    return _Entry(duty=duty, day=days[0] if duty.begins else days[1], note=f"Genannt ist: {when}.")


def _recurring(duty: Duty, duties: DutyList) -> _Entry | None:
    """What comes back in whole months once each; where no day is named, on the last of the period."""
    months = _MONTHS.get(duty.frequency) if duty.frequency is not None else None
    if months is None or duty.times > 1 or duty.interval > 1 or not duties.first_day or not duties.last_day:
        return None
    has_day = duty.frequency is Frequency.MONTHLY and 0 < duty.day <= _LAST_SURE_DAY
    on_day = duty.day if has_day else -1
    first = _first_from(duties.first_day, months, on_day)
    if first > duties.last_day:
        return None
    rule = {"freq": "monthly", "interval": months, "bymonthday": on_day, "until": duties.last_day}
    note = "" if has_day else "Eingetragen ist der letzte Tag des Zeitraums; maßgeblich ist der Wortlaut."
    return _Entry(duty=duty, day=first, rule=rule, note=note)


def _first_from(first: date, months: int, on_day: int) -> date:
    """The first day on or behind ``first`` that ends a period, or that is this day of a month."""
    month = first.month if on_day > 0 else (first.month + months - 1) // months * months
    day = date(first.year, month, on_day) if on_day > 0 else _last_of(first.year, month)
    if day >= first:
        return day
    year, month = (first.year, month + 1) if month < _LAST_MONTH else (first.year + 1, 1)
    return date(year, month, on_day)


_LAST_MONTH = 12


def _last_of(year: int, month: int) -> date:
    following = date(year + 1, 1, 1) if month == _LAST_MONTH else date(year, month + 1, 1)
    return following - timedelta(days=1)


def _event(entry: _Entry, at: datetime) -> Event:
    event = Event()
    event.add("uid", _uid(entry))
    event.add("dtstamp", at)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", _summary(entry.duty))
    event.add("description", _description(entry))
    event.add("categories", [kind_in_words(entry.duty)])
    event.add("transp", "TRANSPARENT")
    if entry.rule is not None:
        event.add("rrule", entry.rule)
    event.add_component(_reminder(entry.duty))
    return event


def _reminder(duty: Duty) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(duty))
    alarm.add("trigger", timedelta(days=-_DAYS_BEFORE))
    return alarm


def _uid(entry: _Entry) -> str:
    """The same for the same words at the same place with the same day, on every machine."""
    duty = entry.duty
    told = "\n".join((duty.place.quote, duty.place.place, duty.due, str(duty.frequency or "")))
    return f"{hashlib.sha256(told.encode('utf-8', 'backslashreplace')).hexdigest()[:40]}@zielkreis"


def _summary(duty: Duty) -> str:
    who = parties_in_words(duty.debtors)
    words = textwrap.shorten(visible(f"{who}: {duty.what}"), width=_LONGEST_SUMMARY, placeholder=" …")
    if duty.proviso:
        return f"{words} (unter Vorbehalt)"
    return words if duty.binding else f"{words} (unverbindlich)"


def _description(entry: _Entry) -> str:
    duty = entry.duty
    lines = (
        duty.what,
        f"Stelle: {duty.place.place}",
        f"Wem: {creditors_in_words(duty)}",
        f"Termin im Wortlaut: {duty.due_words}" if duty.due_words else "",
        f"Takt: {frequency_in_words(duty)}" if duty.frequency else "",
        *marks_of(duty),
        entry.note,
    )
    return "\n".join(visible(line) for line in lines if line)
