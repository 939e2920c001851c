"""Duties followed up: what is due or overdue on a day, and what of it was recorded as settled."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from zielkreis.domain.values.due_days import days_of
from zielkreis.domain.values.duty import Duty, DutyKind, DutyList
from zielkreis.domain.values.duty_words import is_dated
from zielkreis.domain.values.followed_duty import DutyState, FollowedDuty
from zielkreis.domain.values.talks import DueItem

#: Fewer letters of a due item may stand in any duty by chance.
_FEWEST_LETTERS = 12


def follow_duties(duties: DutyList, items: Sequence[DueItem], on: date) -> tuple[FollowedDuty, ...]:
    """Support, and whatever else has a day, as it stood on a day; results are followed by their figures."""
    return tuple(
        follow_duty(each, items, on)
        for each in duties.duties
        if each.kind is DutyKind.SUPPORT or (each.kind is not DutyKind.RESULT and is_dated(each))
    )


def follow_duty(duty: Duty, items: Sequence[DueItem], on: date) -> FollowedDuty:
    """One duty as it stood on a day."""
    # A result holds for its year where the text names no day; of anything else a year is no deadline.
    days = days_of(duty.due) if duty.kind is DutyKind.RESULT or is_dated(duty) else None
    if duty.frequency is not None or duty.begins:
        return FollowedDuty(duty=duty, state=DutyState.AGAIN)
    if days is None:
        return FollowedDuty(duty=duty, state=DutyState.NO_DAY)
    last = days[1]
    item = settling(duty, items, on)
    if item is None or item.settled_on is None:
        state = DutyState.OVERDUE if last < on else DutyState.UPCOMING
        return FollowedDuty(duty=duty, state=state, last_day=last)
    return FollowedDuty(
        duty=duty,
        state=DutyState.SETTLED if item.settled_on <= last else DutyState.SETTLED_LATE,
        last_day=last,
        settled_on=item.settled_on,
        how=item.how_settled,
        item=item.id,
    )


def settling(duty: Duty, items: Iterable[DueItem], on: date) -> DueItem | None:
    """The due item by which a duty was recorded as settled up to a day, the earliest of several."""
    found = [
        each
        for each in items
        if each.settled_on is not None and each.settled_on <= on and is_about(each, duty)
    ]
    return min(found, key=lambda each: (each.settled_on or on, each.id), default=None)


def is_about(item: DueItem, duty: Duty) -> bool:
    """Whether a due item has the duty's last day and names its clause or its words."""
    days = days_of(duty.due)
    if days is None or item.due_on != days[1]:
        return False
    said, owed = _plain(item.what), _plain(duty.what)
    place = _plain(duty.place.place)
    names_place = bool(place) and re.search(rf"{re.escape(place)}(?![\w.])", said) is not None
    return names_place or (len(said) >= _FEWEST_LETTERS and said.rstrip(".") in owed)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
