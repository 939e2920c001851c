"""Words that count without being numerals: "jeder zweite", and the article in "binnen einer Woche"."""

import re
from decimal import Decimal

from zielkreis.domain.reading.labels.quantities.quantity import Quantity, in_percent
from zielkreis.domain.values.codes import Unit

_ORDINALS = {"zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "zehnt": 10}
#: "Jeden zweiten Dienstag" is a frequency and no share.
_EVERY = re.compile(
    rf"\bjede[rsnm]?\s+({'|'.join(_ORDINALS)})e\w*\b"
    r"(?!\s+(?:\w+tag|Mittwoch|Sonnabend|Tag|Woche|Monat|Quartal|Halbjahr|Jahr)s?\b)",
    re.IGNORECASE,
)
_UNITS_OF_ONE = {
    "Woche": Unit.WEEKS,
    "Monats": Unit.MONTHS,
    "Tages": Unit.DAYS,
    "Jahres": Unit.YEARS,
    "Arbeitstages": Unit.WORKING_DAYS,
    "Werktages": Unit.WORKING_DAYS,
}
_ONE = re.compile(rf"(?:(?<=binnen )|(?<=innerhalb )(?:von )?)eine[rs] (?P<unit>{'|'.join(_UNITS_OF_ONE)})")


def counting_words(text: str) -> list[Quantity]:
    """The quantities that such words name."""
    # Most statements hold neither, and looking for a stretch is faster than for a pattern.
    every = map(_every, _EVERY.finditer(text)) if "ede" in text else ()
    ones = map(_one, _ONE.finditer(text)) if "eine" in text else ()
    return [*every, *ones]


def _every(match: re.Match[str]) -> Quantity:
    """ "Jeder zweite" is half of all."""
    value = in_percent(1 / Decimal(_ORDINALS[match[1].lower()]))
    start, end = match.span()
    return Quantity(start=start, end=end, low=value, high=value, unit=Unit.PERCENT, of_total=True)


def _one(match: re.Match[str]) -> Quantity:
    """ "binnen einer Woche": here the article counts."""
    unit = _UNITS_OF_ONE[match["unit"]]
    start, end = match.span()
    return Quantity(start=start, end=end, low=Decimal(1), high=Decimal(1), unit=unit)
