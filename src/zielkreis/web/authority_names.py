"""The names of authorities to choose from: those of today, and those of other days with their span."""

from collections import Counter
from datetime import date

from zielkreis.domain.values.actor import ActorList, Authority
from zielkreis.web.fields import Choices

_PART = "@"
"""Stands between the id of an authority and a day of its name; no id of a list holds it."""


def names_to_choose(actors: ActorList, today: date) -> Choices:
    """Every authority by each name that it has or had: ``MAGS NRW (ab 30.06.2017)``, ``MAIS NRW (bis …)``.

    Names of today come first. The value of a name of today is the id of its authority; ``authority_of`` gives
    the id for every value.
    """
    often = Counter(each.id for each in actors.authorities)
    ordered = sorted(actors.authorities, key=lambda each: not each.span.holds_on(today))
    return [(_value(each, today), _called(each, several=often[each.id] > 1)) for each in ordered]


def authority_of(value: str) -> str:
    """The id of the authority whose name was chosen."""
    return value.partition(_PART)[0]


def name_on(actors: ActorList, authority: str, day: date, today: date) -> str:
    """The value of the name that an authority had on a day; its id where the list does not know it then."""
    found = actors.on(day).authority(authority)
    return authority if found is None else _value(found, today)


def _value(authority: Authority, today: date) -> str:
    span = authority.span
    if span.holds_on(today):
        return authority.id
    return f"{authority.id}{_PART}{span.last_day or span.first_day}"


def _called(authority: Authority, *, several: bool) -> str:
    span = authority.span
    if span.last_day is not None:
        return f"{authority.called} (bis {span.last_day:%d.%m.%Y})"
    if several and span.first_day is not None:
        return f"{authority.called} (ab {span.first_day:%d.%m.%Y})"
    return authority.called
