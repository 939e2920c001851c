"""Period, reference, value and unit of a result as words of a sentence."""

import re
from decimal import Decimal

from zielkreis.domain.german.dates import print_date
from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.indicators.indicator import Indicator, Window
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.codes import Aggregation, Comparator, Unit
from zielkreis.domain.values.statement import TargetParts

_AGGREGATIONS = {
    Aggregation.ANNUAL_AVERAGE: "im Jahresdurchschnitt {year}",
    Aggregation.YEAR_END: "im Dezember {year}",
    Aggregation.ANNUAL_SUM: "in der Jahressumme {year}",
    Aggregation.SLIDING_12: "im Jahr {year} (Dezemberwert)",
}
#: How the months of a year become its value where the draft is silent (K2 over twelve months: in December).
_BY_WINDOW = {
    Window.POINT: "im Jahresdurchschnitt {year}",
    Window.YEAR_ON_YEAR: "im Jahresdurchschnitt {year}",
    Window.AVERAGE_12: "im Jahr {year} (Dezemberwert)",
    Window.SLIDING_12: "im Jahr {year} (Dezemberwert)",
}
_AT_LEAST, _AT_MOST = "mindestens ", "höchstens "
_COMPARATORS = {
    Comparator.AT_LEAST: _AT_LEAST,
    Comparator.AT_MOST: _AT_MOST,
    Comparator.MORE: "mehr als ",
    Comparator.LESS: "weniger als ",
    Comparator.EQUAL: "",
    Comparator.ABOUT: "rund ",
}
_TURNED = {
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.AT_LEAST,
    Comparator.MORE: Comparator.LESS,
    Comparator.LESS: Comparator.MORE,
}
_MONTH = re.compile(r"\d{4}-\d{2}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def year_of(parts: TargetParts, planning_year: int | None) -> int | None:
    """The year in which a result holds."""
    if parts.period is None:
        return planning_year
    return int(str(parts.period.value)[:4])


def reference_year(parts: TargetParts, planning_year: int | None) -> int | None:
    """The year it is compared with: the one named, else the year before."""
    if parts.reference is not None and isinstance(parts.reference.value, int):
        return parts.reference.value
    year = year_of(parts, planning_year)
    return year - 1 if year is not None else None


def when(
    parts: TargetParts, indicator: Indicator | None, words: RemedyWords, planning_year: int | None
) -> str | None:
    """``im Jahresdurchschnitt 2012``; ``None`` for a span, which no short phrase says."""
    period = parts.period.value if parts.period is not None else planning_year
    if isinstance(period, str):
        if _DAY.fullmatch(period):
            return f"bis zum {print_date(period)}"
        return f"im {print_date(period)}" if _MONTH.fullmatch(period) else None
    year = str(period) if period is not None else words.placeholder("year")
    if parts.aggregation is not None:
        pattern = _AGGREGATIONS.get(parts.aggregation.value)
        return pattern.format(year=year) if pattern else None
    pattern = _BY_WINDOW[indicator.definition.window] if indicator is not None else "im Jahr {year}"
    if indicator is not None and words.stocks.get(indicator.id) is Unit.EUR:
        pattern = _AGGREGATIONS[Aggregation.ANNUAL_SUM]
    return pattern.format(year=year)


def against(parts: TargetParts, planning_year: int | None) -> str | None:
    """``gegenüber 2011``; ``None`` where the draft compares with something that is no earlier year."""
    if parts.reference is not None and parts.reference.value == "comparison_group":
        return None
    year = reference_year(parts, planning_year)
    return f"gegenüber {year}" if year is not None else "gegenüber dem Vorjahr"


def amount(value: Decimal, unit: Unit, words: RemedyWords) -> str | None:
    """``2,0 Prozentpunkte``, ``1 Fall``; ``None`` for a unit without a fixed word (days of what?)."""
    forms = words.units.get(unit)
    if forms is None:
        return None
    return f"{print_number(abs(value))} {forms.one if abs(value) == 1 else forms.many}"


def bound(comparator: Comparator, *, falls: bool = False) -> str:
    """``mindestens ``; a signed comparator of a fall speaks of its size and is turned."""
    return _COMPARATORS[_TURNED.get(comparator, comparator) if falls else comparator]


def better_bound(*, rises: bool) -> str:
    """The bound that asks for at least the improvement."""
    return _AT_LEAST if rises else _AT_MOST
