"""The day whose law counts, and why that day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from zielkreis.domain.checking.counting import listed
from zielkreis.domain.values.agreement import Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class LawDay:
    """The law day with the reason in German."""

    on: date
    reason: str


def law_day(
    *,
    stated: date | None,
    concluded_on: date | None,
    year: int | None,
    first_day: date | None,
    days_of_change: Sequence[date],
) -> LawDay:
    """The later of the day of the agreement and the first day of its period (contract, ``law_day``).

    ``stated`` (--stichtag) overrides. Without a date it is 1 January of the agreement's year, or
    ``first_day`` of its term. A draft that says neither is read under the newest law on record,
    and the reason says so.
    """
    if stated is not None:
        return LawDay(on=stated, reason=f"{stated:%d.%m.%Y}, mit dem Stichtag vorgegeben.")
    begins = date(year, 1, 1) if year is not None else first_day
    if concluded_on is not None and (begins is None or concluded_on >= begins):
        return LawDay(on=concluded_on, reason=f"{concluded_on:%d.%m.%Y}, der Tag des Abschlusses.")
    if concluded_on is not None and begins is not None:
        return LawDay(
            on=begins,
            reason=f"{begins:%d.%m.%Y}, der erste Tag des Zeitraums; abgeschlossen wurde vorher, am "
            f"{concluded_on:%d.%m.%Y}.",
        )
    if begins is not None:
        return LawDay(
            on=begins,
            reason=f"{begins:%d.%m.%Y}, der Beginn des Zeitraums, weil der Entwurf kein Datum des "
            "Abschlusses trägt.",
        )
    newest = max(days_of_change)
    return LawDay(
        on=newest,
        reason=f"{newest:%d.%m.%Y}, der jüngste erfasste Rechtsstand, weil der Entwurf weder Tag des "
        "Abschlusses noch Jahr nennt. Mit einem Stichtag lässt sich ein anderer Tag wählen.",
    )


def law_day_of(agreement: Agreement, *, stated: date | None, days_of_change: Sequence[date]) -> LawDay:
    """The law day of an agreement; says which recorded changes of law fall into its period."""
    day = law_day(
        stated=stated,
        concluded_on=agreement.concluded_on,
        year=agreement.year,
        first_day=agreement.term.first_day if agreement.term else None,
        days_of_change=days_of_change,
    )
    changes = changes_within(agreement, day.on, days_of_change)
    if not changes:
        return day
    days = listed(f"{change:%d.%m.%Y}" for change in changes)
    return LawDay(
        on=day.on,
        reason=f"{day.reason} Innerhalb des Zeitraums ändert sich der erfasste Rechtsstand am {days}; "
        "geprüft ist der Stand davor.",
    )


def changes_within(agreement: Agreement, on: date, days_of_change: Sequence[date]) -> tuple[date, ...]:
    """The recorded days of change after the law day and up to the last day of the period."""
    last = last_day(agreement)
    return tuple(sorted(day for day in set(days_of_change) if last is not None and on < day <= last))


def last_day(agreement: Agreement) -> date | None:
    """The last day of the agreement's period: of its term or else of its year."""
    if agreement.term is not None and agreement.term.last_day is not None:
        return agreement.term.last_day
    return date(agreement.year, 12, 31) if agreement.year is not None else None


def first_day_of_period(period: int | str) -> date | None:
    """The first day of a target's period in contract form: 2012, "2012-12", "2012-07-01" or a span."""
    if isinstance(period, int):
        return date(period, 1, 1)
    first = period.split("/")[0].strip()
    try:
        match len(first):
            case 4:
                return date(int(first), 1, 1)
            case 7:
                return date.fromisoformat(f"{first}-01")
            case _:
                return date.fromisoformat(first[:10])
    except ValueError:
        return None


def last_day_of_period(period: int | str) -> date | None:
    """The last day of a target's period, in the same forms."""
    if isinstance(period, int):
        return date(period, 12, 31)
    last = period.split("/")[-1].strip()
    first = first_day_of_period(last)
    if first is None:
        return None
    match len(last):
        case 4:
            return date(first.year, 12, 31)
        case 7:
            return date(first.year + first.month // 12, first.month % 12 + 1, 1) - timedelta(days=1)
        case _:
            return first
