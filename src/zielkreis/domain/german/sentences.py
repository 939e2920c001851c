"""Text divided into sentences as German law and administration write them."""

import re
from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from zielkreis.domain.german.abbreviations import (
    ABBREVIATIONS,
    MAY_CLOSE,
    ORDERED_NOUNS,
    SENTENCE_OPENERS,
)
from zielkreis.domain.german.enumerations import find_list_breaks
from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.nesting import find_nested


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch ``[start, end)`` of a text."""

    start: int
    end: int


_TERMINATOR = re.compile(
    r"""(?P<mark> (?<!\.)\.{2,3}(?!\.) | …\.? | (?<![!?])[!?]+ | (?<!\.)\.(?!\.) )
    (?P<closers> ["')\]]* ) (?= \s )""",
    re.VERBOSE,
)
_WORD_AFTER = re.compile(r"""[\s"'(\[]* (?P<word> [^\W\d_]+ | \S )?""", re.VERBOSE)
_LABEL = re.compile(r"[\s(]*(?:[A-Za-z]|[IVXivx]{1,4}|\d{1,3})(?:\.(?:\d{1,3}|[a-z]))*\)?")
_ROMAN = re.compile(r"[IVX]+")
# After these a number or letter is a name and no ordinal: "das SGB II." ends a sentence.
_NUMBERED = re.compile(
    r"(?: \b (?: SGB | Buch | [Tt]yp | Vergleichstyp | Anlage | Teil | Stufe | Gruppe | Phase | Satz | Absatz"
    r" | Nummer | Ziffer | Punkt ) | \b (?: Abs | Nr | S | Ziff | Art ) \. | §§? ) \s? $",
    re.VERBOSE,
)
_LETTERED = re.compile(
    r"\b (?: [Tt]yp | Vergleichstyp | Anlage | Teil | Gruppe | Buchstabe | Buchst \. ) \s $", re.VERBOSE
)
_DETERMINED = re.compile(
    r"\b (?: [Dd](?: er|ie|as|en|em|es ) | [Zz](?: um|ur ) | [Aa]m | [Ii]m | [Vv]om"
    r" | [Jj]ede[rnms]? ) \s (?: \d{1,2}\. \s? )* $",
    re.VERBOSE,
)
# The words that decide whether a full stop ends a sentence stand at most so far before its word.
_LONGEST_LEAD = 80
_CLOSING_LETTER = re.compile(r"(?: \b[dn]\.\s?J | \bv\.\s?H | \b[ou]\.\s?[äÄ] | \d\s?f ) $", re.VERBOSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """A full stop with the words around it; ``opens`` if the next one can only begin a sentence."""

    before: str
    word: str
    next_word: str

    @property
    def opens(self) -> bool:
        return self.next_word[0].isupper() and self.next_word.lower() in SENTENCE_OPENERS

    @property
    def before_word(self) -> str:
        return self.before[: len(self.before) - len(self.word)]


def _ends_after_number(stop: _Stop) -> bool:
    """Whether a stop after arabic or roman digits closes a sentence; else it makes an ordinal."""
    if stop.opens or _NUMBERED.search(stop.before_word):
        return True
    if stop.next_word.lower() in ORDERED_NOUNS or _ROMAN.fullmatch(stop.word):
        return False
    if len(stop.word) <= 2 and stop.next_word.isdigit():
        return False
    is_day = stop.before_word.endswith(".") and len(stop.word) <= 2
    return len(stop.word) > 3 or not (is_day or _DETERMINED.search(stop.before_word))


def _ends_after_abbreviation(stop: _Stop) -> bool:
    lowered = stop.word.lower()
    if len(lowered) == 1:
        closes = _CLOSING_LETTER.search(stop.before) is not None
        return (closes and stop.opens) or _LETTERED.search(stop.before_word) is not None
    if lowered == "art":
        return not stop.next_word.isdigit()
    return lowered in MAY_CLOSE and stop.opens


def _ends_after_stop(stop: _Stop) -> bool:
    """Whether a single full stop ends the sentence."""
    if not stop.word:
        return True
    if stop.word.isdigit() or _ROMAN.fullmatch(stop.word):
        return _ends_after_number(stop)
    if len(stop.word) == 1 or stop.word.lower() in ABBREVIATIONS:
        return _ends_after_abbreviation(stop)
    return True


def _word_start(folded: str, least: int, end: int) -> int:
    """Where the letters and digits right before ``end`` begin; ``end`` if there are none."""
    start = end
    while start > least and folded[start - 1].isalnum():
        start -= 1
    return start


def _ends_sentence(folded: str, unit_start: int, match: re.Match[str]) -> bool:
    after = _WORD_AFTER.match(folded, match.end())
    next_word = after["word"] if after else None
    if not next_word or next_word[0].islower() or next_word in (",", ";", ")"):
        return False
    if _LABEL.fullmatch(folded, unit_start, match.start()):
        return False
    word_start = _word_start(folded, unit_start, match.start())
    before = folded[max(unit_start, word_start - _LONGEST_LEAD) : match.start()]
    stop = _Stop(before=before, word=folded[word_start : match.start()], next_word=next_word)
    if match["mark"] == ".":
        return _ends_after_stop(stop)
    return match["mark"][0] in "!?" or stop.opens


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in order, without overlap and without the space around them.

    Semicolons and colons divide nothing, except that the introduction of a list ("folgende
    Ziele: 1. …") and each of its items stand alone; so do lines after an empty line.
    """
    folded = fold(text)
    forced = sorted({*find_list_breaks(text)})
    nested = deque(sorted(find_nested(text)))
    boundaries = set(forced)
    waiting = deque(forced)
    unit_start = nested_until = 0
    for match in _TERMINATOR.finditer(folded):
        place = match.end()
        while waiting and waiting[0] <= match.start():
            unit_start = max(unit_start, waiting.popleft())
        while nested and nested[0][0] < place:
            nested_until = max(nested_until, nested.popleft()[1])
        if place < nested_until:
            continue
        if _ends_sentence(folded, unit_start, match):
            boundaries.add(place)
            unit_start = place
    edges = [0, *sorted(boundaries), len(text)]
    pieces = (_trimmed(text, start, end) for start, end in pairwise(edges))
    return tuple(piece for piece in pieces if piece is not None)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    if not piece.strip():
        return None
    leading = len(piece) - len(piece.lstrip())
    return Span(start=start + leading, end=start + len(piece.rstrip()))
