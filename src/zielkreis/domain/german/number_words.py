"""Number words and fractions in running text ("zwölf", "zwei Drittel", "die Hälfte", "2/3")."""

import re
from collections.abc import Iterator
from decimal import Decimal

from zielkreis.domain.german.numerals import (
    MULTIPLIERS,
    PART_WORDS,
    Reading,
    divide,
    parse_number_word,
    parse_part_word,
)

_WORD = re.compile(
    r"""(?<! [\w-] ) (?P<word> (?: null | eins\b | zw[eöoa] | drei | vier | fünf | sech | sieb | acht | neun
    | zehn | elf\b | ein(?: und[a-zäöüß]+zig | [a-zäöüß]*hundert | [a-zäöüß]*tausend | einhalb ) | hundert
    | tausend | anderthalb ) [a-zäöüß]* ) (?! \w | -\w )
    (?: \s (?P<multiplier> Million(?:en)? | Milliarden? ) \b )?""",
    re.VERBOSE | re.IGNORECASE,
)
_ONE_MILLION = re.compile(
    r"\b (?: (?P<half> (?: eine[rn]?\s )? halbe[nr]? ) | eine[rn]? ) \s"
    r" (?P<multiplier> Million | Milliarde ) \b",
    re.VERBOSE,
)
# Before "Prozent" the article can only count: "um ein Prozent", "um einen Prozentpunkt".
_ONE_PERCENT = re.compile(
    r"\b [Ee]ine?[mn]? (?= \s (?: Prozent | Prozentpunkte?s? | v\.\s?H\. ) (?! \w ) )", re.VERBOSE
)
# A part is found by its own word first, and its count is looked for before it.
_PART = re.compile(
    rf"(?: {'|'.join(f'[{word[0]}{word[0].upper()}]{word[1:]}' for word in PART_WORDS)} ) (?! \w | -\w )",
    re.VERBOSE,
)
_COUNT = re.compile(
    r"(?<! [\w.,/-] ) (?: (?P<digits> \d{1,2} ) \s | (?P<word> [A-Za-zäöüß]+ ) \s? ) $", re.VERBOSE
)
_LONGEST_COUNT = 24
_HALF = re.compile(
    r"\b (?: (?: [Dd]ie | [Dd]er | [Ee]iner? ) \s Hälfte | Hälfte | [Ee]ine?[mnrs]? \s halbe[mnrs]?"
    r" | [Hh]albe[mnrs]? ) \b (?! -\w | \s Million | \s Milliarde )",
    re.VERBOSE,
)
_SLASHED = re.compile(r"(?<! [\w.,/-] ) (\d{1,2}) / (\d{1,2}) (?! [\w/] | [.,]\d | -\w )", re.VERBOSE)
_GLYPH = re.compile(r"(?<! [\w.,/] ) (?: (\d{1,3}) \s? )? ([½⅓⅔¼¾]) (?! \w )", re.VERBOSE)
_GLYPHS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}

_ONE = re.compile(r"ein(?:e[mnrs]?)?")
_IDIOM_AFTER = re.compile(r"\s(?:lassen|gelassen|genommen|zu nehmen|geben|und nichtig|zu eins\b)")
_IDIOM_BEFORE = re.compile(r"(?:\b(?:außer|in|eins zu)\s)$", re.IGNORECASE)
_OPENS = re.compile(r"""(?:^|[.:;|"'(!?–•-])\s*$""")


def _is_idiom(folded: str, word: str, start: int, end: int) -> bool:
    """Whether the word is no number here: "außer Acht lassen", "eins zu eins", a noun or name."""
    before = folded[max(0, start - 10) : start]
    if word.lower() in ("acht", "eins", "null") and _IDIOM_AFTER.match(folded, end):
        return True
    if word.lower() == "eins" and _IDIOM_BEFORE.search(before):
        return True
    if word == "acht" or not word[0].isupper():
        return word.lower() == "acht" and before.lower().endswith("außer ")
    return word not in ("Null", "Hundert", "Tausend") and not _OPENS.search(before)


def find_number_words(folded: str) -> Iterator[Reading]:
    """Number words in order of place; the indefinite article counts before "Million" and "Prozent" only."""
    for match in _WORD.finditer(folded):
        value = parse_number_word(match["word"])
        if value is None or _is_idiom(folded, match["word"], match.start("word"), match.end("word")):
            continue
        if match["multiplier"]:
            value *= MULTIPLIERS[match["multiplier"].lower()]
        yield Reading(start=match.start(), end=match.end(), value=value)
    for match in _ONE_MILLION.finditer(folded):
        count = Decimal("0.5") if match["half"] else Decimal(1)
        value = count * MULTIPLIERS[match["multiplier"].lower()]
        yield Reading(start=match.start(), end=match.end(), value=value)
    for match in _ONE_PERCENT.finditer(folded):
        yield Reading(start=match.start(), end=match.end(), value=Decimal(1))


def find_fractions(folded: str) -> Iterator[Reading]:
    """Fractions as quotients: word, digits with a stroke ("2/3") or a single character ("½")."""
    yield from _find_parts(folded)
    for match in _HALF.finditer(folded):
        yield Reading(start=match.start(), end=match.end(), value=Decimal("0.5"))
    if "/" not in folded and not _GLYPH.search(folded):
        return
    for match in _SLASHED.finditer(folded):
        numerator, denominator = int(match[1]), int(match[2])
        if 0 < numerator < denominator <= 20:
            value = divide(numerator, denominator)
            yield Reading(start=match.start(), end=match.end(), value=value)
    for match in _GLYPH.finditer(folded):
        value = int(match[1] or 0) + divide(*_GLYPHS[match[2]])
        yield Reading(start=match.start(), end=match.end(), value=value)


def _find_parts(folded: str) -> Iterator[Reading]:
    """ "zwei Drittel", "ein Viertel", "Dreiviertel", "3 Viertel": a part needs its count."""
    for part in _PART.finditer(folded):
        window = max(0, part.start() - _LONGEST_COUNT)
        count = _COUNT.search(folded[window : part.start()])
        denominator = parse_part_word(part[0])
        if count is None or denominator is None:
            continue
        if count["digits"]:
            numerator: Decimal | None = Decimal(count["digits"])
        elif _ONE.fullmatch(count["word"].lower()):
            numerator = Decimal(1)
        else:
            numerator = parse_number_word(count["word"])
        if numerator:
            yield Reading(start=window + count.start(), end=part.end(), value=divide(numerator, denominator))
