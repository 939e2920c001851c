"""How often something happens: "vierteljährlich", "jeden Monat", "zweimal im Jahr", "alle zwei Wochen"."""

import re
from dataclasses import dataclass

from zielkreis.domain.german.folding import fold
from zielkreis.domain.values.duty import Frequency

_UNITS = {
    "tag": Frequency.DAILY,
    "arbeitstag": Frequency.DAILY,
    "werktag": Frequency.DAILY,
    "woche": Frequency.WEEKLY,
    "monat": Frequency.MONTHLY,
    "kalendermonat": Frequency.MONTHLY,
    "quartal": Frequency.QUARTERLY,
    "vierteljahr": Frequency.QUARTERLY,
    "kalendervierteljahr": Frequency.QUARTERLY,
    "halbjahr": Frequency.HALF_YEARLY,
    "kalenderhalbjahr": Frequency.HALF_YEARLY,
    "schulhalbjahr": Frequency.HALF_YEARLY,
    "jahr": Frequency.YEARLY,
    "kalenderjahr": Frequency.YEARLY,
    "schuljahr": Frequency.YEARLY,
}
_ADVERBS = {
    "täglich": Frequency.DAILY,
    "arbeitstäglich": Frequency.DAILY,
    "wöchentlich": Frequency.WEEKLY,
    "monatlich": Frequency.MONTHLY,
    "vierteljährlich": Frequency.QUARTERLY,
    "quartalsweise": Frequency.QUARTERLY,
    "halbjährlich": Frequency.HALF_YEARLY,
    "jährlich": Frequency.YEARLY,
    "alljährlich": Frequency.YEARLY,
}
_NUMBERS = {
    word: value
    for value, word in enumerate(
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), start=1
    )
}
_NUMBER = "|".join(_NUMBERS)
_COUNT = rf"(?:(?P<count>{_NUMBER})mal\s+)"
_UNIT = f"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_DAY = r"(?:(?:bis\s+|jeweils\s+|spätestens\s+)*(?:zum|am)\s+(?P<day>\d{1,2})\.\s+)"

_ADVERB = re.compile(
    rf"\b{_COUNT}?(?P<adverb>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})(?:e[mnrs]?)?\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"(?:{_DAY}|\b(?:(?:in|nach|zu|am\s+Ende|am\s+Anfang|bis\s+(?:zum\s+)?Ende|zum\s+Ende|zum\s+Beginn"
    rf"|zu\s+Beginn|Ende)\s+)?)"
    rf"(?:\b{_COUNT})?(?:\beines\s+|\beiner\s+)?\b(?:jede[nrsm]?|pro|je)\s+{_UNIT}(?:e?s)?\b",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"\b{_COUNT}(?:im|in\s+der|am)\s+{_UNIT}\b(?!\s+\d{{4}})", re.IGNORECASE)
_WEEK = re.compile(
    r"\b(?:in\s+der\s+(?P<unit>Woche)\b|jeden\s+(?P<weekday>(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch)\b)"
)
_EVERY = re.compile(
    rf"\balle\s+(?P<interval>{_NUMBER}|\d{{1,2}})\s+(?P<unit>Tag|Woche|Monat|Jahr)(?:en|e|n)\b", re.IGNORECASE
)
_EDGE = re.compile(
    r"(?:\bjeweils\s+)(?:bis\s+)?(?:zum|am)\s+(?P<edge>Monat|Quartal|Halbjahr|Jahr)(?:e?s)(?:ende|beginn|ersten)\b",
    re.IGNORECASE,
)
#: Frequency words without a beat: somebody has to settle how often.
_VAGUE = re.compile(
    r"\b(?:(?i:regelmäßig|kontinuierlich)(?:e[mnrs]?)?|(?:fort)?laufend"
    r"|jeden\s+(?:ersten|zweiten|dritten|vierten|letzten)\s+\w+tag(?:\s+im\s+Monat)?)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFrequency:
    """A frequency at ``text[start:end]``: ``times`` in every ``interval``-th ``every``.

    ``every`` is ``None`` for words without a beat ("regelmäßig"); ``day`` is the day of the month where
    one is named ("bis zum 15. jedes Monats"), else 0.
    """

    start: int
    end: int
    every: Frequency | None
    times: int = 1
    interval: int = 1
    day: int = 0


def find_frequencies(text: str) -> tuple[FoundFrequency, ...]:
    """All frequencies of the text in order of place, those with a beat before those without."""
    folded = fold(text)
    patterns = (_ADVERB, _EACH, _TIMES, _WEEK, _EVERY, _EDGE)
    found = [_found(match) for pattern in patterns for match in pattern.finditer(folded)]
    # Of two that overlap the longer one says more ("bis zum 15. jedes Monats").
    found.sort(key=lambda each: (each.start, -each.end))
    vague = [
        FoundFrequency(start=match.start(), end=match.end(), every=None) for match in _VAGUE.finditer(folded)
    ]
    return (*found, *vague)


def _found(match: re.Match[str]) -> FoundFrequency:
    groups = {name: words.lower() for name, words in match.groupdict().items() if words}
    day = int(groups.get("day", 0))
    return FoundFrequency(
        start=match.start(),
        end=match.end(),
        every=_every(groups),
        times=_NUMBERS[groups["count"]] if "count" in groups else 1,
        interval=_number(groups["interval"]) if "interval" in groups else 1,
        day=day if day <= _LAST_DAY else 0,
    )


_LAST_DAY = 31


def _every(groups: dict[str, str]) -> Frequency:
    if "adverb" in groups:
        return _ADVERBS[groups["adverb"]]
    return Frequency.WEEKLY if "weekday" in groups else _UNITS[groups.get("unit") or groups["edge"]]


def _number(words: str) -> int:
    return _NUMBERS[words] if words in _NUMBERS else max(1, int(words))
