"""Numbers with their units: "2,5 %", "48 Personen", "zwei Drittel", "85 TEUR", "23,8 bis 24,6 Prozent"."""

import re
from dataclasses import replace
from decimal import Decimal

from zielkreis.domain.german.numbers import FoundNumber, NumberKind
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import token_at
from zielkreis.domain.reading.labels.quantities.ages import is_age
from zielkreis.domain.reading.labels.quantities.counting_words import counting_words
from zielkreis.domain.reading.labels.quantities.quantity import Quantity, in_percent
from zielkreis.domain.reading.labels.quantities.units import noun_after, unit_after
from zielkreis.domain.values.codes import Unit

#: "… wahrnimmt.1": the mark of a footnote behind the last word.
_FOOTNOTE_MARK = re.compile(r"[a-zäöüß]{4}[.,;:]?\d{1,2}$")
_RANGE = re.compile(r"\s?(?:bis(?: zu)?|–|-|und)\s?")
_OF = re.compile(r"\s?(?:von|aus)\s(?:jeweils\s)?")
_RATIO = re.compile(r"\s?:\s?")
_HALVES = re.compile(r"(?:eine? )?halbe[rsnm]?\b", re.IGNORECASE)
_PERCENTS = (Unit.PERCENT, Unit.PERCENTAGE_POINTS)
#: Signs between two numbers that share the unit of the second ("von 26,86 auf 30,06 %").
_SHARED_WITHIN = 30


def find_quantities(analysis: Analysis) -> tuple[Quantity, ...]:
    """All quantities in order; numbers that belong to the name of a population are left out."""
    numbers = [number for number in analysis.numbers if not _names_something(analysis, number)]
    found: list[Quantity] = []
    index = 0
    while index < len(numbers):
        quantity, used = _read(analysis, numbers, index)
        found.append(quantity)
        index += used
    found += counting_words(analysis.text)
    found.sort(key=lambda quantity: quantity.start)
    return tuple(_share_unit(found, analysis.text))


def _names_something(analysis: Analysis, number: FoundNumber) -> bool:
    """A number inside "unter 25 Jahren", "U25", "zwölf Monate später" or a word such as "25-Jährige"."""
    if is_age(analysis.text, number):
        return True
    if _FOOTNOTE_MARK.search(analysis.text, number.start - 6) and number.end == len(analysis.text.rstrip()):
        return True
    if any(
        hit.start <= number.start and number.end <= hit.end
        for hit in analysis.of("populations", "under_25", "other")
    ):
        return True
    index = token_at(analysis, number.start)
    if index == len(analysis.tokens) or number.kind is not NumberKind.DIGITS:
        return False
    token = analysis.tokens[index]
    return token.start <= number.start and not token.form[0].isdigit() and token.form[-1].isdigit()


def _read(analysis: Analysis, numbers: list[FoundNumber], index: int) -> tuple[Quantity, int]:
    """The quantity that begins with a number, and how many numbers it takes."""
    number = numbers[index]
    if number.kind is NumberKind.FRACTION:
        return _fraction(analysis, number), 1
    if index + 1 < len(numbers):
        two = _of_two(analysis, number, numbers[index + 1])
        if two is not None:
            return two, 2
    return _plain(analysis, number), 1


def _of_two(analysis: Analysis, number: FoundNumber, following: FoundNumber) -> Quantity | None:
    """A ratio ("1 : 75"), a part of a total ("drei von fünf") or a range."""
    between = analysis.text[number.end : following.start]
    if _RATIO.fullmatch(between) and number.value == 1:
        low = following.value
        return Quantity(start=number.start, end=following.end, low=low, high=low, unit=Unit.NONE)
    if _OF.fullmatch(between) and 0 < number.value <= following.value:
        return _percentage(number.start, following.end, number.value / following.value)
    if _is_range(analysis, number, following):
        low, high = sorted((number.value, following.value))
        second = _plain(analysis, following)
        return replace(second, start=number.start, low=low, high=high, signed=bool(number.sign))
    return None


def _percentage(start: int, end: int, quotient: Decimal) -> Quantity:
    value = in_percent(quotient)
    return Quantity(start=start, end=end, low=value, high=value, unit=Unit.PERCENT, of_total=True)


def _fraction(analysis: Analysis, number: FoundNumber) -> Quantity:
    """ "zwei Drittel" of a total, but "ein halbes Prozent" and "eine halbe Stelle" are half a unit."""
    unit, end, _ = unit_after(analysis, number.end)
    is_half = _HALVES.match(analysis.text, number.start, number.end) is not None
    if unit is None or not (unit in _PERCENTS or is_half):
        return _percentage(number.start, number.end, number.value)
    noun = ""
    if unit not in _PERCENTS:
        _, end, noun = noun_after(analysis, number.end)
    return Quantity(start=number.start, end=end, low=number.value, high=number.value, unit=unit, noun=noun)


def _is_range(analysis: Analysis, number: FoundNumber, following: FoundNumber) -> bool:
    unit, end, _ = unit_after(analysis, number.end)
    start = number.end if unit in (None, Unit.NONE) else end
    between = analysis.text[start : following.start]
    if not _RANGE.fullmatch(between):
        return False
    before = analysis.text[max(0, number.start - 9) : number.start].lower().split()
    if between.strip() == "und" and "zwischen" not in before:
        return False
    return number.value <= following.value or number.value < 0


def _plain(analysis: Analysis, number: FoundNumber) -> Quantity:
    unit, end, noun = unit_after(analysis, number.end)
    return Quantity(
        start=number.start,
        end=end,
        low=number.value,
        high=number.value,
        unit=unit or Unit.NONE,
        signed=number.sign in ("+", "-"),
        noun=noun,
    )


def _share_unit(found: list[Quantity], text: str) -> list[Quantity]:
    """Give "von 26,86 auf 30,06 %" the same unit on both sides; each cell of a row has its own."""
    shared = list(found)
    for index in range(len(shared) - 2, -1, -1):
        here, after = shared[index], shared[index + 1]
        is_bare = here.unit is Unit.NONE and not here.noun
        is_near = after.start - here.end < _SHARED_WITHIN and "|" not in text[here.end : after.start]
        if is_bare and after.unit is not Unit.NONE and is_near:
            shared[index] = replace(here, unit=after.unit)
    return shared
