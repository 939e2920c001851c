"""Which version of the regulation a Kennzahl of a month is formed by, and since when its value can be
known.
"""

import calendar
from datetime import date

from zielkreis.domain.indicators import Catalogue, Indicator
from zielkreis.domain.values.month import Month

_WINDOW = 12


def indicator_of(catalogue: Catalogue, indicator: str, month: Month) -> Indicator:
    """The indicator as defined on the last day of the reference month.

    Raises ``UnknownNormError`` and ``OutOfRangeError`` as the catalogue does.
    """
    return catalogue.get(indicator, last_day(month))


def available_from(definition: Indicator, month: Month) -> Month:
    """The first month in which the final value of a reference month can be out: waiting time and
    follow-up.
    """
    return month.plus(definition.months_until_available)


def window_crosses_versions(catalogue: Catalogue, indicator: str, month: Month) -> bool:
    """Whether the twelve months of a follow-up Kennzahl (K2E3) were counted by two definitions.

    Until 2019 employment at month twelve counted, since then employment in each of six months: a sum over
    both is neither.
    """
    now = indicator_of(catalogue, indicator, month)
    if not now.definition.follow_up_months:
        return False
    first = last_day(month.plus(1 - _WINDOW))
    if not catalogue.defined(indicator, first):
        return False
    then = catalogue.get(indicator, first)
    return then.definition.follow_up_months != now.definition.follow_up_months


def last_day(month: Month) -> date:
    """The last day of a month."""
    return date(month.year, month.month, calendar.monthrange(month.year, month.month)[1])
