"""Units: signs and words written behind a number, and the nouns that are counted."""

import re
from typing import NamedTuple

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import first_from
from zielkreis.domain.reading.wording import Wording
from zielkreis.domain.values.codes import Unit

DURATIONS = frozenset((Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS))

_WRITTEN = (
    (
        Unit.PERCENTAGE_POINTS,
        r"(?:-\s?)?(?:Prozent-?[Pp]unkt\w*|%-?\s?-?Punkt\w*|%-?P\b\.?|P[pP]\b\.?|pp\b|v\.\s?H\.-Punkt\w*)",
    ),
    (Unit.PERCENT, r"-?(?:%|v\.\s?H\.?|vH\b|[Pp]rozents?\b|vom Hundert)"),
    (Unit.EUR, r"-?(?:€|EUR\b|Euro\b)"),
    (Unit.WORKING_DAYS, r"-?(?:[Aa]rbeits|[Ww]erk|[Bb]ank)tag\w*"),
    (Unit.DAYS, r"-?(?:[Kk]alender)?[Tt]ag(?:e|en|es)?\b"),
    (Unit.WEEKS, r"-?[Ww]oche\w*"),
    (Unit.MONTHS, r"-?(?:[Kk]alender)?[Mm]onat(?:e|en|s|es)?\b"),
    (Unit.YEARS, r"-?[Jj]ahr(?:e|en|es|s)?\b"),
)
#: One pattern for all: the groups are named by the place of their unit.
_UNIT = re.compile(r"\s?(?:" + "|".join(f"(?P<u{n}>{p})" for n, (_, p) in enumerate(_WRITTEN)) + ")")
#: Words that may stand between a number and its noun, beside adjectives.
_BETWEEN = frozenset(("der", "an", "von", "und", "oder", "bis", "davon"))
_ENDINGS_OF_ADJECTIVES = ("e", "en", "er", "es", "em")
_MOST_ADJECTIVES = 4


class UnitFound(NamedTuple):
    """A unit up to ``end``, with the noun that stands for it; ``unit`` is ``None`` if there is none."""

    unit: Unit | None
    end: int
    noun: str = ""


def unit_after(analysis: Analysis, place: int) -> UnitFound:
    """The unit right behind a number that ends at ``place``."""
    match = _UNIT.match(analysis.text, place)
    if match and match.lastgroup:
        return UnitFound(_WRITTEN[int(match.lastgroup[1:])][0], match.end())
    return noun_after(analysis, place)


def noun_after(analysis: Analysis, place: int) -> UnitFound:
    """The counted noun: the next word with a capital, past adjectives and numerals at most."""
    first = first_from(analysis, place)
    for index, token in enumerate(analysis.tokens[first : first + _MOST_ADJECTIVES + 1], start=first):
        if not token.is_word:
            break
        if token.is_noun:
            return UnitFound(unit_of_noun(analysis, index), token.end, token.form)
        if not token.low.endswith(_ENDINGS_OF_ADJECTIVES) and token.low not in _BETWEEN:
            break
    return UnitFound(None, place)


def unit_of_noun(wording: Wording, index: int) -> Unit:
    """Whether the noun at a token counts persons, households or cases."""
    for unit in (Unit.HOUSEHOLDS, Unit.PERSONS):
        if any(hit.first == index for hit in wording.of("units", unit)):
            return unit
    return Unit.CASES
