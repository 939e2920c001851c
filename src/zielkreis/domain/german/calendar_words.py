"""Months, quarters and halves as German texts name them."""

import re
from calendar import monthrange

MONTH_NAMES = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_MONTH_STEMS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")

#: Pattern of a month's name, also shortened ("Dez.", "Sept.") and in the genitive ("des Januars").
MONTH = (
    r"(?:Januars?|Jänner|Februars?|März|Aprils?|Mais?|Junis?|Julis?|Augusts?|Septembers?|Oktobers?|Novembers?"
    r"|Dezembers?|(?:Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)(?:\.|\b))"
)
#: Pattern of a position ("I.", "2.", "dritten") before "Quartal" or "Halbjahr".
POSITION = r"(?:[1-4]\.|(?:I{1,3}|IV)\.?|(?:[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert|[Ll]etzt)e[nmrs]?)"

_POSITIONS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4,
}  # fmt: skip


def month_number(name: str) -> int:
    """1 for "Januar" or "Jan.", up to 12."""
    stem = name[:3].lower().replace("mrz", "mär").replace("jän", "jan")
    return _MONTH_STEMS.index(stem) + 1


def position_number(words: str, *, parts: int) -> int:
    """1 for "I.", "1." or "ersten"; the last of ``parts`` for "letzten"."""
    stem = re.sub(r"e[nmrs]?$", "", words.rstrip(".").lower())
    return parts if stem == "letzt" else _POSITIONS[stem]


def months_of_part(position: int, *, parts: int) -> tuple[int, int]:
    """First and last month of a quarter (``parts=4``) or half (``parts=2``) of the year."""
    length = 12 // parts
    return (position - 1) * length + 1, position * length


def last_day(year: int, month: int) -> int:
    """Number of days of that month."""
    return monthrange(year, month)[1]
