"""Numbers with their units: "2,5 %", "48 Personen", "zwei Drittel", "85 TEUR", "23,8 bis 24,6 Prozent"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from zielkreis.domain.german.numbers import FoundNumber, NumberKind
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.values.codes import Unit

_UNITS = (
    (Unit.PERCENTAGE_POINTS, r"\s?(?:-\s?)?(?:Prozent-?[Pp]unkt\w*|%-?\s?-?Punkt\w*|%-?P\b\.?|Pp\b\.?|PP\b|pp\b|v\.\s?H\.-Punkt\w*)"),
    (Unit.PERCENT, r"\s?-?(?:%|v\.\s?H\.?|vH\b|[Pp]rozent\b|vom Hundert|Prozents\b)"),
    (Unit.EUR, r"\s?-?(?:€|EUR\b|Euro\b)"),
    (Unit.WORKING_DAYS, r"\s?-?(?:[Aa]rbeits|[Ww]erk|[Bb]ank)tag\w*"),
    (Unit.DAYS, r"\s?-?(?:[Kk]alender)?[Tt]ag(?:e|en|es)?\b"),
    (Unit.WEEKS, r"\s?-?[Ww]oche\w*"),
    (Unit.MONTHS, r"\s?-?(?:[Kk]alender)?[Mm]onat(?:e|en|s|es)?\b"),
    (Unit.YEARS, r"\s?-?[Jj]ahr(?:e|en|es|s)?\b"),
)  # fmt: skip
_UNIT_PATTERNS = tuple((unit, re.compile(pattern)) for unit, pattern in _UNITS)
_RANGE = re.compile(r"\s?(?:bis(?: zu)?|–|-|und)\s?")
_OF = re.compile(r"\s?(?:von|aus)\s(?:jeweils\s)?")
_RATIO = re.compile(r"\s?:\s?")
_GROSS = re.compile(r"\s?(?:brutto|netto)\b")
_DURATIONS = frozenset({Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS})

_HOUSEHOLDS = re.compile(r"bedarfsgemeinschaft|haushalt|\bbgs?$", re.IGNORECASE)
_PERSONS = re.compile(
    r"person|mensch|leistungsberechtigt|leistungsbezieh|leistungsempf|beziehend|bezieher|empf[aä]ng|empfang|"
    r"jugendlich|kind|frau|m[aä]nner|elb$|lzb$|hilfebed[uü]rftig|arbeitslos|teilnehm|bewerber|sch[uü]ler|"
    r"alleinerziehend|gefl[uü]chtet|fl[uü]chtling|kund|erwachsen|jährige|auszubildend|berechtigt|absolvent|"
    r"arbeitsuchend|erziehend|eltern|ratsuchend|besch[aä]ftigte$|abg[aä]ng|m[uü]tter|v[aä]ter|köpf|"
    r"selbst[aä]ndig|rehabilitand|bürger|mitarbeit",
    re.IGNORECASE,
)
_NOT_PERSONS = re.compile(
    r"(?:platz|plätze|quote|rate|zahl|stunden?|fall|fälle|verhältnisse?|beratung(?:en)?|leistung(?:en)?|stellen?)$",
    re.IGNORECASE,
)
#: Words that may stand between a number and its noun.
_BETWEEN = frozenset(("der", "an", "von", "und", "oder", "bis", "davon"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit at ``[start, end)``; ``number_start`` is where the digits begin.

    ``low`` and ``high`` differ in a range. ``signed`` tells that a sign is written. ``noun`` is the
    thing counted where the unit is a noun, ``of_total`` that it is a part of a total ("drei von
    fünf", "zwei Drittel", "90 % der Anträge" is told elsewhere).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: Unit
    signed: bool = False
    noun: str = ""
    of_total: bool = False

    @property
    def is_range(self) -> bool:
        """Whether it names two ends."""
        return self.low != self.high

    @property
    def is_duration(self) -> bool:
        """Whether it measures time."""
        return self.unit in _DURATIONS


def find_quantities(analysis: Analysis) -> tuple[Quantity, ...]:
    """All quantities in order; numbers that belong to the name of a population are left out."""
    numbers = [number for number in analysis.numbers if not _names_something(analysis, number)]
    found: list[Quantity] = []
    index = 0
    while index < len(numbers):
        quantity, used = _read(analysis, numbers, index)
        found.append(quantity)
        index += used
    found += [_one(match) for match in _ONE.finditer(analysis.text)]
    found += [_every(match) for match in _EVERY.finditer(analysis.text)]
    found.sort(key=lambda quantity: quantity.start)
    return tuple(_share_unit(found, analysis.text))


_ORDINALS = {"zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "zehnt": 10}
_EVERY = re.compile(r"\bjede[rsnm]?\s+(zweit|dritt|viert|fünft|zehnt)e\w*", re.IGNORECASE)


def _every(match: re.Match[str]) -> Quantity:
    """ "Jeder zweite" is half of all."""
    value = (Decimal(100) / _ORDINALS[match[1].lower()]).quantize(Decimal("0.01"))
    value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return Quantity(
        start=match.start(), end=match.end(), low=value, high=value, unit=Unit.PERCENT, of_total=True
    )


_ONE = re.compile(
    r"(?<=binnen )eine[rs] (?P<unit>Woche|Monats|Tages|Arbeitstages|Werktages|Jahres)|"
    r"(?<=innerhalb )(?:von )?eine[rs] (?P<within>Woche|Monats|Tages|Arbeitstages|Werktages|Jahres)"
)
_UNITS_OF_ONE = {
    "Woche": Unit.WEEKS, "Monats": Unit.MONTHS, "Tages": Unit.DAYS, "Jahres": Unit.YEARS,
    "Arbeitstages": Unit.WORKING_DAYS, "Werktages": Unit.WORKING_DAYS,
}  # fmt: skip


def _one(match: re.Match[str]) -> Quantity:
    """ "binnen einer Woche": here the article counts."""
    unit = _UNITS_OF_ONE[match["unit"] or match["within"]]
    return Quantity(start=match.start(), end=match.end(), low=Decimal(1), high=Decimal(1), unit=unit)


def _names_something(analysis: Analysis, number: FoundNumber) -> bool:
    """A number inside "unter 25 Jahren", "U25", "zwölf Monate später" or a word such as "25-Jährige"."""
    for hit in (*analysis.of("populations"), *analysis.of("indicators", "K2E3")):
        if hit.start <= number.start and number.end <= hit.end and hit.concept in ("under_25", "other"):
            return True
    for token in analysis.tokens:
        if token.start <= number.start < token.end:
            return (
                not token.form[0].isdigit() and token.form[-1].isdigit() and number.kind is NumberKind.DIGITS
            )
    return False


def _read(analysis: Analysis, numbers: list[FoundNumber], index: int) -> tuple[Quantity, int]:
    number = numbers[index]
    following = numbers[index + 1] if index + 1 < len(numbers) else None
    if number.kind is NumberKind.FRACTION:
        return _fraction(analysis, number), 1
    if following is not None:
        between = analysis.text[number.end : following.start]
        if _RATIO.fullmatch(between) and number.value == 1:
            return _ratio(number, following), 2
        if _OF.fullmatch(between) and number.value <= following.value and number.value > 0:
            return _part_of(number, following), 2
        if _is_range(analysis, number, following, between):
            return _range(analysis, number, following), 2
    return _plain(analysis, number), 1


def _fraction(analysis: Analysis, number: FoundNumber) -> Quantity:
    unit, end, _ = _unit_after(analysis, number.end)
    if unit in (Unit.PERCENT, Unit.PERCENTAGE_POINTS):
        return Quantity(start=number.start, end=end, low=number.value, high=number.value, unit=unit)
    if re.match(r"(?:eine? )?halbe[rsnm]?\b", analysis.text[number.start : number.end], re.IGNORECASE) and unit is not None:
        _, end, noun = _noun_after(analysis, number.end)
        return Quantity(start=number.start, end=end, low=number.value, high=number.value, unit=unit, noun=noun)
    value = (number.value * 100).quantize(Decimal("0.01")).normalize()
    value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return Quantity(
        start=number.start, end=number.end, low=value, high=value, unit=Unit.PERCENT, of_total=True
    )


def _ratio(number: FoundNumber, following: FoundNumber) -> Quantity:
    return Quantity(
        start=number.start, end=following.end, low=following.value, high=following.value, unit=Unit.NONE
    )


def _part_of(number: FoundNumber, following: FoundNumber) -> Quantity:
    value = (number.value * 100 / following.value).quantize(Decimal("0.01")).normalize()
    value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return Quantity(
        start=number.start,
        end=following.end,
        low=value,
        high=value,
        unit=Unit.PERCENT,
        of_total=True,
    )


def _is_range(analysis: Analysis, number: FoundNumber, following: FoundNumber, between: str) -> bool:
    unit, end, _ = _unit_after(analysis, number.end)
    if unit is not Unit.NONE and unit is not None:
        between = analysis.text[end : following.start]
    if not _RANGE.fullmatch(between):
        return False
    before = analysis.text[max(0, number.start - 9) : number.start].lower().split()
    if between.strip() == "und" and "zwischen" not in before:
        return False
    return number.value <= following.value or (number.value < 0)


def _range(analysis: Analysis, number: FoundNumber, following: FoundNumber) -> Quantity:
    second = _plain(analysis, following)
    low, high = sorted((number.value, following.value))
    return replace(second, start=number.start, low=low, high=high, signed=bool(number.sign))


def _plain(analysis: Analysis, number: FoundNumber) -> Quantity:
    unit, end, noun = _unit_after(analysis, number.end)
    return Quantity(
        start=number.start,
        end=end,
        low=number.value,
        high=number.value,
        unit=unit or Unit.NONE,
        signed=number.sign in ("+", "-"),
        noun=noun,
    )


def _unit_after(analysis: Analysis, place: int) -> tuple[Unit | None, int, str]:
    """Unit, its end and the noun that stands for it, right after ``place``."""
    for unit, pattern in _UNIT_PATTERNS:
        match = pattern.match(analysis.text, place)
        if match:
            return unit, match.end(), ""
    return _noun_after(analysis, place)


def _noun_after(analysis: Analysis, place: int) -> tuple[Unit | None, int, str]:
    """The counted noun: the next word with a capital, past adjectives and numerals at most."""
    passed = 0
    for token in analysis.tokens:
        if token.start < place:
            continue
        if not token.is_word or passed > 4:
            return None, place, ""
        if token.is_noun:
            return noun_unit(token.form), token.end, token.form
        if not token.low.endswith(("e", "en", "er", "es", "em")) and token.low not in _BETWEEN:
            return None, place, ""
        passed += 1
    return None, place, ""


def noun_unit(noun: str) -> Unit:
    """Whether a noun counts persons, households or cases."""
    if _HOUSEHOLDS.search(noun):
        return Unit.HOUSEHOLDS
    if _PERSONS.search(noun) and not _NOT_PERSONS.search(noun):
        return Unit.PERSONS
    return Unit.CASES


def _share_unit(found: list[Quantity], text: str) -> list[Quantity]:
    """Give "von 26,86 auf 30,06 %" the same unit on both sides."""
    shared = list(found)
    for index in range(len(shared) - 2, -1, -1):
        here, after = shared[index], shared[index + 1]
        if (
            here.unit is Unit.NONE
            and not here.noun
            and after.unit is not Unit.NONE
            and after.start - here.end < 30
        ):
            shared[index] = replace(here, unit=after.unit)
    return shared
